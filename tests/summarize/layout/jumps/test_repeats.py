"""What a continuation says again: a long stretch at the right place is aside, all else is text."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.export.record import issue_record
from summarize.issue import Issue, RawPage
from summarize.layout import read_issue
from summarize.layout.jumps.repeats import without_repeats
from summarize.layout.jumps.splitting import settle_head
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.starts.boundaries import Boundary
from summarize.layout.text.piece import piece_of_line
from tests.conservation import doubled, lost
from tests.summarize.layout.cases.dump import body, furniture, headed, page, read, states

HEAD = ("云陂老街添了一间大灶", "本报记者 岑越")
FIRST = (
    "芦汀区云陂老街的空粮仓改成了共享厨房,街坊带着自家的米和菜来,排队用灶,"
    "十口大锅从早上六点烧到晚上八点。"
)
LATER = "住在巷尾的魏阿婆每天炖一锅汤,谁来都舀一碗。她说,从前各家关门做饭,如今一条街都闻得见香味。"
LAST = "街道办打算把另外两间空屋也腾出来,添一个烘焙间,再请镇上的老师傅每周来教一回手艺。"


def units(*texts: str) -> list[tuple[str, Unit]]:
    return [("paragraph", Unit(piece_of_line(n, text, 0), "text")) for n, text in enumerate(texts)]


def parted(printed: list[str], *texts: str) -> tuple[list[str], list[str]]:
    new, again = without_repeats(printed, units(*texts))  # type: ignore[arg-type]
    return [unit.text for _, unit in new], [unit.text for unit in again]


def test_a_subhead_of_words_said_before_is_text() -> None:
    issue = read(
        page(*HEAD, FIRST, "(下转第2版)", label="1"),
        page("(上接第1版)", "共享厨房", LATER, LAST, label="2"),
    )
    article = headed(issue, HEAD[0])
    assert states(article) == [("2", "linked")]
    assert body(article) == FIRST + "共享厨房" + LATER + LAST


@pytest.mark.parametrize("again", ["共享厨房", "十口大锅从早上六点烧到晚上", "排队用灶。", "。"])
def test_a_continuation_of_nothing_but_words_said_before_is_text(again: str) -> None:
    assert parted([FIRST, LATER], again) == ([again], [])


def test_a_long_stretch_from_the_middle_is_text() -> None:
    assert parted([FIRST, LATER], FIRST[14:60], LAST) == ([FIRST[14:60], LAST], [])


def test_a_name_at_the_break_is_no_repeat() -> None:
    """The sentence breaks off with a name, and the next begins with it."""
    printed = FIRST + "来的人多了,最忙的是芦汀区档案馆"
    after = "芦汀区档案馆的馆员们也来帮忙。"
    assert parted([printed], after) == ([after], [])


def test_the_cut_paragraph_printed_whole_goes_on_from_the_cut() -> None:
    assert parted([FIRST, LATER[:20]], LATER, LAST) == ([LATER[20:], LAST], [LATER[:20]])


def test_the_last_words_before_the_jump_said_again_are_aside() -> None:
    assert parted([FIRST, LATER[:30]], LATER[8:], LAST) == ([LATER[30:], LAST], [LATER[8:30]])


def test_a_comma_at_the_cut_is_not_left_alone() -> None:
    cut = LATER.index(",") + 1
    second = LATER.index("。") + 1
    assert parted([FIRST, LATER[:second]], LATER) == ([LATER[second:]], [LATER[:second]])
    assert parted([FIRST + LATER[:cut]], FIRST + LATER)[0] == [LATER[cut:]]


def test_the_beginning_again_is_aside_and_what_follows_is_text() -> None:
    assert parted([FIRST, LATER], FIRST, LAST) == ([LAST], [FIRST])
    assert parted([FIRST, LATER], FIRST, LATER, LAST) == ([LAST], [FIRST, LATER])


def test_nothing_new_is_all_text() -> None:
    assert parted([FIRST, LATER], FIRST, LATER) == ([FIRST, LATER], [])


def test_a_shortened_headline_under_the_marker_heads_the_continuation() -> None:
    issue = read(
        page(*HEAD, FIRST, "(下转第2版)", label="1"),
        page("(上接第1版)", "云陂老街", LATER, LAST, label="2"),
    )
    assert body(headed(issue, HEAD[0])) == FIRST + LATER + LAST
    assert furniture(issue, "continuation-heading") == ["云陂老街"]


@pytest.mark.parametrize(("subheads", "kept"), [(False, [LATER]), (True, ["一间大灶", LATER])])
def test_where_the_article_has_subheads_the_first_line_may_be_one(
    subheads: bool, kept: list[str]
) -> None:
    draft = Draft(0, Boundary(0, None, 0.0, ()), backward=units("(上接第1版)")[0][1])
    draft.blocks += units("一间大灶", LATER)  # type: ignore[arg-type]
    settle_head(draft, FIRST, [HEAD[0]], subheads=subheads)
    assert [unit.text for _, unit in draft.blocks] == kept


PARTS = [
    *("", "", HEAD[0], HEAD[1], "共享厨房", "云陂老街", "魏阿婆", "大灶", "。", "……", "●"),
    *(FIRST, LATER, LAST, FIRST[:24], LATER[:20], LATER[20:], FIRST + LATER, LAST[30:]),
    *("▲老街一角。(岑越 摄)", "(岑越 摄)", "新华社发", "1"),
    *("(下转第2版)", "下转2版", "(下转第1版)", "(下转第2、3版)", "(下转本版右下)"),
    *("(上接第1版)", "(上接第2版)", "上接1版", LATER[:20] + "(下转第2版)", FIRST + "下转3版"),
    *("(上接第1版)" + LATER[20:], "(上接第1版)共享厨房", "(上接第1版)。"),
]
PAGES = st.lists(st.lists(st.sampled_from(PARTS), max_size=9), min_size=2, max_size=3)


def assert_every_link_takes_text_in(issue: Issue) -> None:
    for article in issue.articles:
        linked = [jump for jump in article.jumps if jump.state == "linked"]
        for target, count in Counter(jump.target for jump in linked).items():
            first = min(jump.after for jump in linked if jump.target == target)
            there = [
                block
                for block in article.blocks[first:]
                if block.page == target and block.kind != "caption" and block.text.strip()
            ]
            assert len(there) >= count


@settings(max_examples=300)
@given(PAGES)
def test_a_linked_jump_takes_text_in(printed: list[list[str]]) -> None:
    raw = [RawPage(f"{n}.txt", tuple(lines), str(n)) for n, lines in enumerate(printed, 1)]
    issue = read_issue(raw)
    assert_every_link_takes_text_in(issue)
    source = "\n".join("\n".join(lines) for lines in printed)
    assert not lost(source, issue_record(issue))
    assert not doubled(source, issue_record(issue))
