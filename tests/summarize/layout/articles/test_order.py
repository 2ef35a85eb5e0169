"""An article's blocks stand in the order of the dump: a credit at its end stays there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.issue import RawPage
from summarize.layout import read_issue
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, alone, page, read, texts
from tests.summarize.test_conservation import BODIES, BYLINES, FURNITURE, HEADINGS, MARKERS

HEAD = ("水杉种满槐江两岸", "本报记者 岑越")
CREDITS = [
    "（本报云陂7月8日电）",
    "（新华社芦汀7月8日电 记者岑越）",
    "据新华社芦汀7月8日电",
    "（综合新华社电）",
    "（新华社发）",
    "（作者系芦汀大学教授）",
    "（原载《芦汀文艺》）",
]
HEAD_ROLES = ("kicker", "headline", "deck")


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_that_is_no_byline_stands_where_it_stood(credit: str) -> None:
    article = alone(read(page(*HEAD, BODY, MORE, credit, label="1")))
    assert article.bylines == (HEAD[1],)
    assert texts(article) == [BODY, MORE, credit]


@pytest.mark.parametrize("byline", ["记者 岑越", "（本报记者 岑越）", "□ 岑越", "本报评论员"])
def test_a_whole_byline_at_the_end_is_a_byline_as_printed(byline: str) -> None:
    article = alone(read(page(HEAD[0], BODY, MORE, byline, label="1")))
    assert article.bylines == (byline,)
    assert texts(article) == [BODY, MORE]


def test_a_credit_behind_a_continuation_stands_behind_its_text() -> None:
    issue = read(
        page(*HEAD, BODY, MORE + "（下转第2版）", label="1"),
        page("（上接第1版）", LAST, CREDITS[0], label="2"),
    )
    assert texts(issue.articles[0]) == [BODY, MORE, LAST, CREDITS[0]]


LINES = st.sampled_from([*HEADINGS, *FURNITURE, *BYLINES, *MARKERS, *BODIES, *CREDITS, "", ""])


@settings(max_examples=300)
@given(st.lists(LINES, max_size=30))
def test_blocks_stand_in_the_order_of_the_dump(lines: list[str]) -> None:
    issue = read_issue([RawPage("1.txt", tuple(lines), "1")])
    for article in issue.articles:
        pieces = [jump.after for jump in article.jumps if jump.state == "linked"]
        places = [(block.spans[0].line, block.spans[0].start) for block in article.blocks]
        for index in range(1, len(places)):
            assert places[index - 1] < places[index] or index in pieces


@settings(max_examples=300)
@given(st.lists(LINES, max_size=30))
def test_a_head_stands_over_its_text(lines: list[str]) -> None:
    """All but an editor's note, which stands over the head that it leads to."""
    issue = read_issue([RawPage("1.txt", tuple(lines), "1")])
    for article in issue.articles:
        heads = [n.span for n in issue.notes if n.article == article.id and n.role in HEAD_ROLES]
        first = min(((span.line, span.start) for span in heads), default=(-1, 0))
        for block in article.blocks:
            before = first > (block.spans[0].line, block.spans[0].start)
            if before and block.page == article.page:  # a continuation may stand before
                assert block.kind in ("box", "verse", "table")
