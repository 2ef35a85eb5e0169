"""Pages whose full stops were lost: what is prose there, and that other pages are left alone."""

from __future__ import annotations

from summarize.layout.lines.lost_stops import settle_lost_stops
from tests.summarize.layout.flows import units_of

LOST = (
    "芦汀这一年",
    "全市经济稳中向好，规模以上工业增加值增速接近 40‰",
    "新开工项目六十二个，比去年多出十一个，投资额增长 12%",
    "民生更暖",
    "新建口袋公园十九处，改造老旧小区三十四个，惠及居民 1.6 万户",
    "夜间门诊、方言报站、渡口夜航这些小事，市民记得最清楚",
    "乡村更美",
    "集中育秧面积扩大三成，全市九成的村庄通了自来水",
)


def test_paragraphs_without_their_stops_are_body_and_end() -> None:
    found = settle_lost_stops(units_of(*LOST))
    assert [unit.heading for unit in found] == [len(line) < 10 for line in LOST]
    assert [unit.body for unit in found] == [len(line) >= 10 for line in LOST]
    assert [unit.ends for unit in found] == [len(line) >= 10 for line in LOST]


def test_one_full_stop_on_a_page_of_headings_leaves_them_alone() -> None:
    closed = [line + "。" if len(line) > 10 else line for line in LOST]
    mixed = units_of(*closed, "守好一江清水，护住两岸人家的安宁日子")
    assert settle_lost_stops(mixed) == mixed


def test_halves_of_paragraphs_that_columns_cut_have_stops_inside() -> None:
    cut = units_of(
        *(
            "渡口夜航昨晚恢复。末班船由六点改到九点半，船上新装了二十四",
            "盏灯，票价没有变。船工说，头一晚载了三百多人，多数是下了夜",
            "班的工人。也有专门来坐船看灯的老人，说是等了两年，终于等到",
            "这一天。管理方说，夜航每天都开，风大的时候另行通知，请留意",
        )
    )
    assert settle_lost_stops(cut) == cut


def test_a_few_lines_are_no_page() -> None:
    few = units_of(*LOST[:3])
    assert settle_lost_stops(few) == few
