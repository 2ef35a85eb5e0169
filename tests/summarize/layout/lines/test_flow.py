"""Verse and tables gathered, furniture put aside, nothing lost."""

from __future__ import annotations

from hypothesis import given, settings

from tests.summarize.layout.cases.dump import BODY, MORE
from tests.summarize.layout.flows import BYLINE, flow_of, flow_with, pages

POEM = ("湖风吹过旧渡口", "苇花落满小木船", "谁在桥头数星星", "等到天明人未还")
TABLE = ("品种  产量  单价", "鲫鱼  120  8.5", "鲢鱼  300  6.0", "河虾  45  32.0")


def test_a_stanza_is_one_unit_that_keeps_its_lines() -> None:
    flow = flow_of("苇塘的夜", BYLINE, *POEM)
    assert [unit.text for unit in flow.units] == ["苇塘的夜", BYLINE, "\n".join(POEM)]
    assert flow.gathered == {2: "verse"}
    assert [span.line for span in flow.units[2].piece.spans] == [2, 3, 4, 5]
    assert flow.units[2].piece.joins == ()


def test_stanzas_stay_apart() -> None:
    flow = flow_of("苇塘的夜", BYLINE, "", *POEM, "", *POEM)
    assert [unit.text for unit in flow.units[2:]] == ["\n".join(POEM)] * 2


def test_a_table_keeps_its_rows_and_the_row_that_names_the_columns() -> None:
    flow = flow_of(BODY, *TABLE, MORE)
    assert [unit.text for unit in flow.units] == [BODY, "\n".join(TABLE), MORE]
    assert flow.gathered == {1: "table"}


def test_paragraphs_and_a_pair_of_headings_are_no_verse() -> None:
    assert flow_of("苇塘大桥合龙在即", "旧渔港改出新码头", BODY, MORE).gathered == {}


def test_furniture_stands_aside_in_its_order() -> None:
    flow = flow_of("责任编辑 郑大勇", BODY, "责任编辑:卢小满")
    assert [unit.text for unit in flow.furniture] == ["责任编辑 郑大勇", "责任编辑:卢小满"]
    assert [unit.text for unit in flow.units] == [BODY]


@settings(max_examples=40)
@given(pages)
def test_each_line_stands_once_in_the_flow_or_beside_it(page: list[tuple[str, int]]) -> None:
    flow = flow_with(page)
    held = [line for unit in (*flow.units, *flow.furniture) for line in unit.text.split("\n")]
    assert sorted(held) == sorted(text for text, _ in page)
    lines = [span.line for unit in flow.units for span in unit.piece.spans]
    assert lines == sorted(lines)
