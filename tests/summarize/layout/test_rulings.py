"""The reader's word goes before all evidence, holds for the text alone, and loses nothing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.export.record import issue_record
from summarize.issue import Issue, RawPage
from summarize.layout import read_issue
from summarize.rulings import VERDICTS, Ruling, Verdict, places
from tests.conservation import doubled, lost
from tests.summarize.layout.cases.bridge import BRIDGE, CUT, REST, SCHOOL, SCHOOL_REST, bridge
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE, page
from tests.summarize.test_conservation import lines

SUBHEAD = "一、把路修到家门口"
ONE = page(*BRIDGE, BODY, SUBHEAD, MORE, OTHER_HEADLINE, OTHER_BODY, LAST, label="1")


def key(pages: Sequence[RawPage], text: str) -> str:
    """The key of the only line with that text."""
    texts = [line for each in pages for line in each.lines]
    starts = [sum(len(each.lines) for each in pages[:n]) for n in range(len(pages))]
    (found,) = [place.key for place in places(texts, starts) if texts[place.line] == text]
    return found


def ruled(pages: Sequence[RawPage], *rulings: tuple[Verdict, str, str]) -> Issue:
    """The issue by rulings: verdict, line, and the line it comes from (or nothing)."""
    made = [
        Ruling(verdict, key(pages, line) if line else "", key(pages, origin) if origin else "")
        for verdict, line, origin in rulings
    ]
    return whole(pages, made)


def whole(pages: Sequence[RawPage], rulings: Sequence[Ruling]) -> Issue:
    issue = read_issue(pages, rulings)
    source = "\n".join(line for each in pages for line in each.lines)
    assert not lost(source, issue_record(issue))
    assert not doubled(source, issue_record(issue))
    return issue


def headlines(issue: Issue) -> list[str | None]:
    return [article.headline for article in issue.articles]


def outcomes(issue: Issue) -> list[str]:
    return [each.outcome for each in issue.ruled]


def test_a_pinned_start_begins_an_article_and_a_forbidden_one_does_not() -> None:
    assert headlines(whole([ONE], [])) == [BRIDGE[0], OTHER_HEADLINE]
    issue = ruled([ONE], ("start", SUBHEAD, ""), ("no-start", OTHER_HEADLINE, ""))
    assert headlines(issue) == [BRIDGE[0], SUBHEAD]
    assert outcomes(issue) == ["held", "held"]
    notes = {issue.lines[note.span.line].text: note for note in issue.notes}
    for text in (SUBHEAD, OTHER_HEADLINE):
        assert notes[text].rule == "overruled"
        assert notes[text].reason.startswith("读者改定")
    assert notes[BODY].rule != "overruled"


def test_a_start_amid_a_sentence_that_was_healed_parts_it() -> None:
    pages = [page(*BRIDGE, BODY, CUT, REST, LAST, label="1")]
    assert len(whole(pages, []).articles) == 1
    issue = ruled(pages, ("start", REST, ""))
    first, second = issue.articles
    assert first.blocks[-1].text == CUT
    assert second.blocks[0].text == REST


def test_joins_are_made_and_undone() -> None:
    pages = [page(*BRIDGE, BODY, CUT, REST, LAST, label="1")]
    issue = ruled(pages, ("no-join", REST, ""))
    assert [block.text for block in issue.articles[0].blocks] == [BODY, CUT, REST, LAST]
    issue = ruled(pages, ("join", LAST, BODY))
    texts = [block.text for block in issue.articles[0].blocks]
    assert BODY + LAST in texts
    assert outcomes(issue) == ["held"]


def test_a_start_amid_hard_wrapped_lines_and_verse() -> None:
    wrapped = tuple(BODY[at : at + 18] for at in range(0, len(BODY), 18))
    pages = [RawPage("w.txt", ("苇塘大桥合龙在即", *wrapped, *wrapped[::-1], *wrapped), "1")]
    texts = pages[0].lines
    where = places(texts, ())[4]
    issue = whole(pages, [Ruling("start", where.key)])
    assert outcomes(issue) == ["held"]
    assert issue.articles[1].blocks[0].spans[0].line == where.line
    verse = ("渡", "杜若衡", "", "跳板搭在雾里", "一头是岸", "一头是早晨的雾", "撑船的人不说话")
    issue = ruled([RawPage("v.txt", verse, "1")], ("start", "一头是早晨的雾", ""))
    assert outcomes(issue) == ["held"]


PAGES = [
    page(*bridge("(下转第3版)"), label="1"),
    page("(上接第1版)", REST, LAST, OTHER_HEADLINE, OTHER_BODY, *SCHOOL, SCHOOL_REST, label="3"),
]
JUMP = CUT + "(下转第3版)"


def test_a_link_goes_where_the_reader_says_and_nowhere_where_none_is_to_be() -> None:
    assert whole(PAGES, []).articles[0].jumps[0].state == "linked"
    for line in ("(上接第1版)", REST):
        barred = ruled(PAGES, ("no-link", line, JUMP))
        assert barred.articles[0].jumps[0].state == "unmatched"
        assert outcomes(barred) == ["held"]
    barred = ruled(PAGES, ("no-link", "", JUMP))
    assert barred.articles[0].jumps[0].state == "unmatched"
    issue = ruled(PAGES, ("link", SCHOOL_REST, JUMP))
    (jump,) = issue.articles[0].jumps
    assert (jump.state, jump.evidence) == ("linked", ("overruled by the reader",))
    assert issue.articles[0].blocks[-1].text == SCHOOL_REST
    # Its head stands over it and goes with it: no article is left with a head alone.
    assert SCHOOL[0] not in headlines(issue)
    assert "(上接第1版)" in [a.continued_from.marker for a in issue.articles if a.continued_from]


def test_a_link_may_lead_amid_an_article_or_leave_one_without_a_marker() -> None:
    pages = [page(*BRIDGE, BODY, CUT, label="1"), page(OTHER_HEADLINE, OTHER_BODY, REST, label="3")]
    issue = ruled(pages, ("link", REST, CUT))
    assert headlines(issue) == [BRIDGE[0], OTHER_HEADLINE]
    assert [block.text for block in issue.articles[0].blocks][-1] == REST
    assert issue.articles[0].jumps[0].marker == ""
    assert outcomes(issue) == ["held"]


def test_two_pieces_that_go_on_with_each_other_are_not_linked_in_a_ring() -> None:
    issue = ruled(PAGES, ("link", REST, JUMP), ("link", BRIDGE[0], LAST))
    assert outcomes(issue) == ["held", "impossible"]
    assert headlines(issue)[0] == BRIDGE[0]


@pytest.mark.parametrize("width", [1, 2])
def test_rulings_hold_wherever_the_text_lies(width: int) -> None:
    """Under another name, with other white space, and with other pages in one file."""
    ruling = Ruling("start", key([ONE], SUBHEAD))
    spaced = tuple("　" * width + line + " " for line in ONE.lines for line in (line, ""))
    for moved in (
        RawPage("other.txt", ONE.lines, "7"),
        RawPage("spaced.txt", spaced),
        RawPage("longer.txt", (*page(*SCHOOL, SCHOOL_REST).lines, "", *ONE.lines)),
    ):
        issue = whole([moved], [ruling])
        assert outcomes(issue) == ["held"]
        assert SUBHEAD in headlines(issue)


def test_the_edge_of_a_page_fits_any_neighbour() -> None:
    ruling = Ruling("no-start", key([ONE], BRIDGE[0]))
    before = page(*SCHOOL, SCHOOL_REST, BODY).lines
    issue = whole([RawPage("all.txt", (*before, "", *ONE.lines))], [ruling])
    assert outcomes(issue) == ["held"]
    assert BRIDGE[0] not in headlines(issue)


def test_what_fits_nothing_or_cannot_be_is_told() -> None:
    start = key([ONE], SUBHEAD)
    assert outcomes(whole([PAGES[1]], [Ruling("start", start)])) == ["absent"]
    changed = page(*BRIDGE, BODY, "一、把路修到了家门口", MORE, OTHER_HEADLINE, label="1")
    assert outcomes(whole([changed], [Ruling("start", start)])) == ["nearly"]
    moved = page(*BRIDGE, SUBHEAD, MORE, OTHER_HEADLINE, label="1")
    assert outcomes(whole([moved], [Ruling("start", start)])) == ["nearly"]
    twice = [ONE, RawPage("again.txt", ONE.lines, "2")]
    link = Ruling("link", start, key([ONE], BODY))
    assert outcomes(whole(twice, [link])) == ["unclear"]
    assert outcomes(ruled([ONE], ("no-start", BRIDGE[0], ""))) == ["impossible"]
    assert outcomes(ruled([ONE], ("start", SUBHEAD, ""), ("no-start", SUBHEAD, ""))) == [
        "impossible",
        "held",
    ]


@settings(max_examples=150)
@given(
    st.lists(lines, min_size=1, max_size=3),
    st.lists(
        st.tuples(st.sampled_from(VERDICTS), st.integers(0, 99), st.integers(0, 99)), max_size=8
    ),
)
def test_any_rulings_keep_every_character_once(
    drawn: list[list[str]], asked: list[tuple[Verdict, int, int]]
) -> None:
    pages = [RawPage(f"p{number}.txt", tuple(each)) for number, each in enumerate(drawn, 1)]
    texts = [text for each in drawn for text in each]
    starts = [sum(map(len, drawn[:number])) for number in range(len(drawn))]
    found = places(texts, starts)
    if not found:
        return
    rulings = []
    for verdict, at, other in asked:
        line, origin = found[at % len(found)].key, found[other % len(found)].key
        pair = verdict in ("join", "link", "no-link")
        rulings.append(Ruling(verdict, line, origin if pair else ""))
    issue = whole(pages, rulings)
    assert len(issue.ruled) == len(rulings)
