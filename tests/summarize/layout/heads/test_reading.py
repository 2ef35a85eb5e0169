"""The parts of a head, by example."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from summarize.layout.heads.lines import couplet, headish, is_column, is_date_line, numbered
from summarize.layout.heads.reading import read_head
from tests.summarize.layout.cases.dump import BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, CAPTION, flow_with, pages, units_of

SPEECH = "——在全市护湖大会上的讲话"


@pytest.mark.parametrize(
    ("lines", "parts"),
    [
        (("苇塘大桥合龙在即",), "headline"),
        (("苇塘大桥合龙在即", BYLINE), "headline byline"),
        (("苇塘县:", "旧渔港改出新码头"), "kicker headline"),
        (("苇塘县:", "旧渔港改出新码头", "——九村渔民上岸记"), "kicker headline deck"),
        (("夏日送清凉 真情到一线", "郑远山看望高温作业职工"), "kicker headline"),
        (("郑远山看望高温作业职工", "夏日送清凉 真情到一线"), "kicker headline"),
        (("把湖水还给子孙", SPEECH, "(2025年6月8日)", BYLINE), "headline deck dateline byline"),
        (("护湖十年 还湖于民", "把湖水还给子孙", SPEECH), "kicker headline deck"),
        (("高质量发展看基层⑥", "旧渔港改出新码头"), "column headline"),
        (("今日谈", "修路先修弯", BYLINE), "column headline byline"),
        (("推进“云上渔港", "进村”工程"), "headline headline"),
    ],
)
def test_parts_of_a_head(lines: tuple[str, ...], parts: str) -> None:
    found = units_of(*lines, BODY)
    head = read_head(found, 0)
    assert list(head.parts) == parts.split()
    assert (head.start, head.stop) == (0, len(lines))


def test_a_heading_behind_the_byline_is_the_first_subhead() -> None:
    assert read_head(units_of("苇塘大桥合龙在即", BYLINE, "夜里运,白天吊", BODY), 0).stop == 2


def test_a_caption_ends_a_head() -> None:
    assert read_head(units_of("苇塘大桥合龙在即", CAPTION, OTHER_HEADLINE), 0).stop == 1


def test_the_title_of_a_notice_is_its_whole_head() -> None:
    head = read_head(units_of("招聘启事", "湖畔鱼庄招服务员三名"), 0)
    assert (head.stop, head.parts) == (1, ("headline",))


def test_a_marker_under_a_heading_belongs_to_it() -> None:
    head = read_head(units_of("苇塘大桥合龙在即", "(上接第1版)", BODY), 0)
    assert head.parts == ("headline", "backward")


def test_a_picture_gap_ends_a_head_but_not_before_its_deck() -> None:
    gap = ("", "", "")
    assert read_head(units_of("把湖水还给子孙", *gap, OTHER_HEADLINE, BODY), 0).stop == 1
    assert read_head(units_of("把湖水还给子孙", *gap, SPEECH, BODY), 0).stop == 2


def test_a_head_stops_where_the_next_article_begins() -> None:
    found = units_of("图说苇塘新渔港", "苇塘大桥合龙在即", BODY)
    assert read_head(found, 0, 1).stop == 1
    assert read_head(found, 0).stop == 2


@settings(max_examples=40)
@given(pages)
def test_a_head_holds_a_part_for_each_of_its_lines(page: list[tuple[str, int]]) -> None:
    found = flow_with(page).units
    for index in range(len(found)):
        if headish(found, index):
            for limit in (None, index + 1):
                head = read_head(found, index, limit)
                assert index == head.start < head.stop <= (limit or len(found))
                assert len(head.parts) == head.stop - head.start


def test_forms_of_single_lines() -> None:
    assert couplet("夏日送清凉 真情到一线")
    assert not couplet("苇塘县 夏日送清凉到工地一线")
    assert numbered("(二)把路修到家门口")
    assert not numbered("二十公里村道铺上沥青")
    assert is_date_line("(2025年6月8日)")
    assert not is_date_line("2025年6月8日,苇塘大桥合龙。")
    assert is_column("湖畔夜话第12期")
    assert not is_column(OTHER_HEADLINE)
