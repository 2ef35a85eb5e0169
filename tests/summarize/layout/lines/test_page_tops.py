"""The top of a page: the paper's name and its lines."""

from __future__ import annotations

from summarize.layout.lines.page_tops import settle_top
from tests.summarize.layout.cases.dump import BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import units_of


def settled(*lines: str, headed: bool = False) -> list[tuple[str, str]]:
    """Sort and detail of each unit."""
    return [(unit.sort, unit.detail) for unit in settle_top(units_of(*lines), headed=headed)]


def test_the_name_of_the_paper_is_masthead_at_the_top_only() -> None:
    assert settled("澜溪日报", BODY)[0] == ("furniture", "masthead")
    assert settled(OTHER_HEADLINE, BODY, "澜溪日报")[2][0] == "text"


def test_a_latin_name_counts_beside_the_lines_of_a_masthead() -> None:
    assert settled("澜溪日报", "LANXI RIBAO", BODY)[:2] == [("furniture", "masthead")] * 2
    assert settled("LANXI RIBAO", BODY) == [("text", ""), ("text", "")]


def test_a_date_beside_a_page_header_is_part_of_it() -> None:
    date = "2025年6月16日 星期一"
    assert settled(date, BODY, headed=True)[0] == ("furniture", "page-header")
    assert settled(date, BODY)[0] == ("furniture", "masthead")


def test_a_date_alone_further_down_is_text() -> None:
    assert settled(OTHER_HEADLINE, BODY, "2025年6月16日")[2] == ("text", "")


def test_who_drew_the_page_is_furniture_at_its_top_and_beside_its_editors_at_its_foot() -> None:
    made = ("furniture", "credits")
    assert settled("版式设计：卫蓝", OTHER_HEADLINE, BODY)[0] == made
    assert settled(OTHER_HEADLINE, BODY, "本版制图：卫蓝", "责任编辑：岑越")[2:] == [made] * 2
    assert settled(OTHER_HEADLINE, BODY, "责任编辑：岑越", "本版制图：卫蓝")[2:] == [made] * 2


def test_who_drew_an_article_stays_where_it_ends() -> None:
    made = ("text", "made")
    assert settled(OTHER_HEADLINE, BODY, "制图：卫蓝", OTHER_HEADLINE, BODY)[2] == made
    assert settled(OTHER_HEADLINE, BODY, "制图：卫蓝")[2] == made
    assert settled("责任编辑：岑越", OTHER_HEADLINE, BODY, "制图：卫蓝")[3] == made


def test_no_unit_is_lost() -> None:
    lines = ("澜溪日报", "LANXI RIBAO", "2025年6月16日", OTHER_HEADLINE, BODY)
    found = units_of(*lines)
    assert [unit.piece for unit in settle_top(found, headed=True)] == [u.piece for u in found]
