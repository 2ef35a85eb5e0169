"""Continuations found by what is printed: headings, markers, how the text goes on; or left open."""

from __future__ import annotations

from collections.abc import Sequence
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import RawPage
from summarize.layout import steps
from summarize.layout.jumps.linking import Link, link
from summarize.layout.jumps.titles import titles_above
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft, Forward
from summarize.layout.rulings import Pins
from summarize.layout.starts.boundaries import Boundary
from summarize.layout.text.piece import piece_of_line
from tests.summarize.layout.cases.bridge import (
    BRIDGE,
    CUT,
    REST,
    SCHOOL,
    SCHOOL_CUT,
    SCHOOL_REST,
    assert_whole,
    bridge,
    school,
)
from tests.summarize.layout.cases.dump import (
    BODY,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    body,
    furniture,
    headed,
    headlines,
    page,
    read,
    states,
)


def test_a_heading_under_the_marker_is_no_text() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(OTHER_HEADLINE, OTHER_BODY, "(上接第1版)", BRIDGE[0], REST, LAST, label="3"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    assert furniture(issue, "continuation-heading") == [BRIDGE[0]]


def test_the_same_headline_behind_another_article_begins_the_continuation() -> None:
    """No marker on the far side, and nothing but the headline parts it from what is before."""
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(OTHER_HEADLINE, OTHER_BODY, LAST, BRIDGE[0], REST, LAST, label="3"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    assert body(headed(issue, OTHER_HEADLINE)) == OTHER_BODY + LAST


def test_a_part_of_the_headline_is_enough_where_the_sentence_goes_on() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(OTHER_HEADLINE, OTHER_BODY, "苇塘大桥", REST, LAST, label="3"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")


def test_what_signs_the_article_above_a_marker_stays_with_it() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(
            OTHER_HEADLINE, OTHER_BODY, "本报群众工作部", "2025年1月7日", "(上接第1版)", REST, LAST,
            label="3",
        ),
    )  # fmt: skip
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    assert "2025年1月7日" in body(headed(issue, OTHER_HEADLINE))


def test_two_jumps_from_one_page_to_one_page_are_decided_together() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), *school("(下转第3版)"), label="1"),
        page("(上接第1版)", SCHOOL_REST, "(上接第1版)", REST, LAST, label="3"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    assert body(headed(issue, SCHOOL[0])).endswith(SCHOOL_CUT + SCHOOL_REST)
    assert states(headed(issue, SCHOOL[0])) == [("3", "linked")]


def test_the_evidence_is_told_in_words() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"), page("(上接第1版)", REST, LAST, label="3")
    )
    (jump,) = headed(issue, BRIDGE[0]).jumps
    assert any("markers point at each other" in reason for reason in jump.evidence)


def test_another_articles_rest_is_not_taken() -> None:
    """The marker there names another page, and the text goes on with nothing here."""
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page("(上接第2版)", SCHOOL_REST, OTHER_HEADLINE, OTHER_BODY, label="3"),
    )
    assert states(headed(issue, BRIDGE[0])) == [("3", "unmatched")]
    assert body(headed(issue, BRIDGE[0])) == BODY + CUT


MARKS = ["", "(下转第1版)", "(下转第2版)", "(下转第3版)", "(下转第2、3版)", "(下转本版右下)"]
BACKS = ["", "(上接第1版)", "(上接第2版)", "(上接第3版)"]
TEXTS = [CUT, REST, SCHOOL_CUT, SCHOOL_REST, LAST, BODY]
PIECES = st.lists(
    st.tuples(
        st.sampled_from(["", BRIDGE[0], SCHOOL[0], "苇塘大桥", OTHER_HEADLINE]),
        st.sampled_from(BACKS),
        st.sampled_from(TEXTS),
        st.sampled_from(MARKS),
    ),
    max_size=5,
)


def assert_chains(links: Sequence[Link]) -> None:
    """No piece has two jumps that lead to it, and no way along them comes back."""
    linked = [jump for jump in links if jump.state == "linked"]
    assert all((jump.piece is not None) == (jump.state == "linked") for jump in links)
    pieces = [jump.piece for jump in linked]
    assert len(set(pieces)) == len(pieces)
    parents = {jump.piece: jump.source for jump in linked}
    for piece in pieces:
        seen = set()
        node = piece
        while node in parents:
            assert node not in seen
            seen.add(node)
            node = parents[node]


@given(st.lists(PIECES, min_size=1, max_size=3))
def test_links_never_go_in_a_ring_and_lose_nothing(
    pages: list[list[tuple[str, str, str, str]]],
) -> None:
    met: list[list[Link]] = []

    def spy(found: list[Draft], labels: Sequence[str], pins: Pins) -> list[Link]:
        met.append(link(found, labels, pins))
        return met[-1]

    raw: list[RawPage] = []
    for number, pieces in enumerate(pages, 1):
        blocks = [(heading, back, text + mark) for heading, back, text, mark in pieces]
        printed = [block for piece in blocks for block in piece if block]
        raw.append(page(*printed, label=str(number)))
    with patch.object(steps, "link", spy):
        read(*raw)
    for links in met:
        assert_chains(links)


def test_headlines_of_other_articles_stay_headlines() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(OTHER_HEADLINE, OTHER_BODY, "(上接第1版)", REST, LAST, label="3"),
    )
    assert headlines(issue) == [BRIDGE[0], OTHER_HEADLINE]


def test_a_marker_amid_an_article_begins_the_continuation() -> None:
    issue = read(
        page(*bridge("(下转第3版)"), label="1"),
        page(*SCHOOL, MORE, "(上接第1版)", REST, LAST, label="3"),
    )
    assert_whole(headed(issue, BRIDGE[0]), "1", "3")
    assert body(headed(issue, SCHOOL[0])) == MORE


def test_two_articles_of_one_headline_whose_rest_has_no_words_of_either_stay_open() -> None:
    issue = read(
        page(BRIDGE[0], MORE + "(下转第3版)", BRIDGE[0], MORE + "(下转第3版)", label="1"),
        page(BRIDGE[0], LAST, label="3"),
    )
    assert all(state != "linked" for article in issue.articles for _, state in states(article))


def test_a_box_title_over_both_is_no_headline_of_theirs() -> None:
    issue = read(
        page("核心阅读", *bridge("(下转第3版)")[2:], label="1"),
        page(OTHER_HEADLINE, OTHER_BODY, "核心阅读", SCHOOL_REST, label="3"),
    )
    assert all(state != "linked" for article in issue.articles for _, state in states(article))


def drafts_of(*printed: tuple[int, str, bool]) -> list[Draft]:
    """Drafts by page and headline; the last says whether a jump ends them."""
    found = []
    for number, (where, headline, jumps) in enumerate(printed):
        unit = Unit(piece_of_line(number, headline, where), "text")
        draft = Draft(where, Boundary(0, None, 0.0, ()), head=[("headline", unit)])
        draft.forwards = [Forward(unit, 0)] if jumps else []
        found.append(draft)
    return found


def test_a_part_of_an_article_that_was_parted_has_its_headline_from_above() -> None:
    found = drafts_of(
        (0, BRIDGE[0], False),
        (0, "四十二个节段", True),
        (0, SCHOOL[0], True),
        (1, BRIDGE[0], False),
    )
    assert titles_above(found) == {1: [BRIDGE[0]], 2: []}


def test_the_headline_of_an_article_that_jumps_itself_is_no_other_ones() -> None:
    found = drafts_of((0, BRIDGE[0], True), (1, BRIDGE[0], False), (1, SCHOOL[0], True))
    assert titles_above(found) == {0: [], 2: []}
