"""Find agrees with a plain look at every place of the folded text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.library.squeeze import squeeze
from tui.reader.finding.find import find, wanted_text
from tui.reader.finding.texts import flattened
from tui.reader.text.passages import Passage

SIGNS = "桥橋水ＡaB 　1-，\n铁鐵"
texts = st.text(alphabet=SIGNS, max_size=12)
passages = st.lists(
    st.builds(
        Passage,
        st.sampled_from(["paragraph", "paragraph", "rule", "caption"]),
        texts,
        runs_on=st.booleans(),
    ),
    max_size=6,
)


def runs_of(given: list[Passage]) -> list[list[int]]:
    """As a reader would: what runs on belongs to the last paragraph that did not."""
    runs: list[list[int]] = []
    open_run: list[int] | None = None
    for number, passage in enumerate(given):
        if passage.runs_on and open_run is not None:
            open_run.append(number)
        else:
            runs.append([number])
            open_run = runs[-1] if passage.kind == "paragraph" else open_run
    return runs


def scanned(given: list[Passage], words: str) -> list[list[tuple[int, int]]]:
    """Every place of the words, character by character, as (passage, character) pairs."""
    wanted = wanted_text(words)
    found: list[list[tuple[int, int]]] = []
    for run in runs_of(given):
        where = [(n, c) for n in run for c in range(len(given[n].text))]
        text, places = squeeze("".join(given[n].text for n in run))
        at = 0
        while wanted and at + len(wanted) <= len(text):
            if text[at : at + len(wanted)] == wanted:
                end = at + len(wanted)
                found.append([where[c] for c in range(places[at], places[end - 1] + 1)])
                at = end
            else:
                at += 1
    return sorted(found)


@given(passages, st.text(alphabet=SIGNS, min_size=1, max_size=3))
def test_find_agrees_with_a_plain_scan(given: list[Passage], words: str) -> None:
    matches = find(given, words)
    plain = [
        [(n, c) for n, start, end in match.spans for c in range(start, end)] for match in matches
    ]
    assert plain == scanned(given, words)
    assert sorted(match.address for match in matches) == [match.address for match in matches]


@given(passages, st.text(alphabet=SIGNS, min_size=1, max_size=2), st.data())
def test_any_stretch_of_a_row_shows_what_of_it_is_found(
    given: list[Passage], words: str, data: st.DataObject
) -> None:
    if not given:
        return
    number = data.draw(st.integers(0, len(given) - 1))
    length = len(given[number].text)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    matches = find(given, words)
    spans = {
        (begin, stop)
        for match in matches
        for passage, begin, stop in match.spans
        if passage == number and begin < end and stop > start
    }
    assert set(matches.over(number, start, end)) == spans


@given(texts, st.text(alphabet=SIGNS, min_size=1, max_size=3))
def test_the_flat_text_never_misses_what_is_found(text: str, words: str) -> None:
    if len(find([Passage("paragraph", text)], words)):
        assert flattened(wanted_text(words)) in flattened(text)


def test_spaces_of_typesetting_and_hyphens_of_line_ends_part_no_word() -> None:
    passage = [Passage("paragraph", "因 地 制 宜　berth-ing new\nberth")]
    assert [m[1:3] for m in find(passage, "因地制宜")] == [(0, 7)]
    assert [m[1:3] for m in find(passage, "berthing")] == [(8, 17)]
    assert [m[1:3] for m in find(passage, "new berth")] == [(18, 27)]
    assert len(find(passage, "berth-")) == 2
