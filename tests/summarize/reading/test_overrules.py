"""The file of rulings: read back as written; one line that helps where it is broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.reading.overrules import entry_text, parse_rulings, without
from summarize.rulings import PAIRS, VERDICTS, Ruling, contradict

KEY = "0f3a91c2-77d01b9e-5e6a0c44"
OTHER = "---------11223344-aabbccdd"

parts = st.integers(0, 2**32 - 1).map(lambda number: f"{number:08x}")
keys = st.tuples(parts | st.just("-" * 8), parts, parts | st.just("-" * 8)).map("-".join)
rulings = st.builds(
    lambda verdict, line, origin, words: Ruling(
        verdict, line, origin if verdict in PAIRS or verdict == "no-link" else "", words
    ),
    st.sampled_from(VERDICTS),
    keys,
    keys,
    st.text(max_size=30),
)


@given(st.lists(rulings, max_size=6), st.sets(st.integers(1, 6)))
def test_what_is_written_is_read_back_and_entries_can_be_taken_out(
    made: list[Ruling], numbers: set[int]
) -> None:
    text = "# mine\n\n" + "\n".join(map(entry_text, made))
    read = parse_rulings(text.encode(), "f")
    assert [(r.verdict, r.line, r.origin) for r in read] == [
        (r.verdict, r.line, r.origin) for r in made
    ]
    assert [ruling.number for ruling in read] == list(range(1, len(made) + 1))
    fewer = without(text, numbers)
    assert fewer is not None
    assert fewer.startswith("# mine\n\n")
    kept = [ruling for ruling in read if ruling.number not in numbers]
    again = parse_rulings(fewer.encode(), "f")
    assert [(r.verdict, r.line, r.words) for r in again] == [
        (r.verdict, r.line, r.words) for r in kept
    ]


def test_remarks_and_spelling_of_a_person_are_no_matter() -> None:
    text = f"# why\n  [[ overrule ]] # here\nline='{KEY}'\nrule='start' # x\n"
    assert parse_rulings(b"\xef\xbb\xbf" + text.encode(), "f") == (Ruling("start", KEY, "", "", 1),)
    assert parse_rulings(b"", "f") == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[[overrule]]\nrule = start\n", "line 2"),
        ("overrule = 3\n", "[[overrule]]"),
        ("overrule = [3]\n", "entry 1"),
        ("[overrule]\nrule = 'start'\n", "[[overrule]]"),
        ("[[overule]]\nrule = 'start'\n", "overule"),
        (f"[[overrule]]\nrule = 'begin'\nline = '{KEY}'\n", "entry 1 (line 1)"),
        (f"\n[[overrule]]\nrule = 'start'\nline = '{KEY[:-1]}'\n", "entry 1 (line 2)"),
        (f"[[overrule]]\nrule = 'start'\nline = '{KEY}\u0663'\n", "entry 1"),
        ("[[overrule]]\nrule = 'start'\n", "“line”"),
        (f"[[overrule]]\nrule = 'link'\nline = '{KEY}'\n", "“from”"),
        (f"[[overrule]]\nrule = 'start'\nline = '{KEY}'\nfrom = '{OTHER}'\n", "no “from”"),
        (f"[[overrule]]\nrule = 'start'\nlines = '{KEY}'\n", "“lines”"),
        ("[[overrule]]\nrule = 1\n", "“rule”"),
        ("[[overrule]]\n" * 2 + "rule = 1\n", "entry 1"),
        ("a = " + "[" * 5000, "f"),
    ],
)
def test_a_broken_file_names_file_place_reason_and_way_out_in_one_line(
    text: str, place: str
) -> None:
    with pytest.raises(InputError) as caught:
        parse_rulings(text.encode(), "f")
    told = str(caught.value)
    assert told.startswith("f: ")
    assert place in told
    assert "mend the entry, or move the file away" in told
    assert "\n" not in told


def test_bytes_that_are_no_text_name_their_line() -> None:
    with pytest.raises(InputError, match="f: line 2: not UTF-8"):
        parse_rulings("# a\n# 改定".encode("gb18030"), "f")
    with pytest.raises(InputError, match="over 1 MB"):
        parse_rulings(b"#" * 2_000_000, "f")


def test_an_entry_takes_the_place_of_what_it_contradicts() -> None:
    start, none = Ruling("start", KEY), Ruling("no-start", KEY)
    assert contradict(none, start)
    assert contradict(start, start)
    assert not contradict(start, Ruling("start", OTHER))
    assert not contradict(start, Ruling("no-join", KEY))
    link = Ruling("link", KEY, OTHER)
    assert contradict(Ruling("link", OTHER, OTHER), link)
    assert contradict(Ruling("no-link", "", OTHER), link)
    assert contradict(link, Ruling("no-start", KEY))
    assert not contradict(Ruling("no-link", OTHER, OTHER), link)
