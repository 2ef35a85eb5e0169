"""One letter for each sort of unit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from summarize.layout.starts.line_sorts import sorts
from tests.summarize.layout.cases.dump import BODY, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, CAPTION, flow_of, flow_with, pages

LONG = BODY + "县公路站还把护栏和路灯一并装好。"
LETTERS = "cbnfkvtodrDN?CHKTISy:sqigxuepPE"


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("c", CAPTION),
        ("b", BYLINE),
        ("f", "(下转第3版)"),
        ("k", "(上接第1版)"),
        ("d", OTHER_BODY),
        ("D", "——在全市护湖大会上的讲话"),
        ("N", "一、把路修到家门口"),
        ("?", "路通了,货怎么出去?"),
        ("C", "夏日送清凉 真情到一线"),
        ("H", OTHER_HEADLINE),
        ("K", "苇塘县鹿鸣镇——"),
        ("T", "渔民上岸之后（湖畔新事）"),
        ("I", "■苇塘县开通夜班渡船"),
        ("S", "夜渡"),
        ("y", "(2025年6月8日)"),
        (":", "苇塘县:"),
        ("s", "各位代表:"),
        ("q", "问:大桥什么时候通车?"),
        ("u", "全桥四十二个节段都在厂里预拼,夜里运到现场,白天吊装,每一个节段都有自己的档案,"),
        ("x", "夜里运到现场,"),
        ("p", "下一步还要加装护栏。"),
        ("P", LONG),
        ("e", "下一步还要加装护栏。(据新华社电。)"),
        ("r", "(据澜溪日报)"),
        ("n", "(卢小满)"),
        ("E", "编者按:入夏以来,苇塘县把村道修缮摆在前面。"),
        ("i", "■苇塘县开通夜班渡船。"),
        ("g", "苇塘大桥合龙在即(详见第3版)"),
    ],
)
def test_a_letter_by_example(letter: str, text: str) -> None:
    assert sorts(flow_of(text)) == [letter]


def test_verse_and_tables_are_gathered_first() -> None:
    verse = ("湖风吹过旧渡口", "苇花落满小木船", "谁在桥头数星星", "等到天明人未还")
    assert sorts(flow_of("苇塘的夜", BYLINE, *verse)) == ["S", "b", "v"]
    table = ("品种  产量  单价", "鲫鱼  120  8.5", "鲢鱼  300  6.0", "河虾  45  32.0")
    assert sorts(flow_of(BODY, *table))[-1] == "t"


def test_the_text_of_a_notice_is_text_however_short() -> None:
    assert sorts(flow_of("招聘启事", "湖畔鱼庄招服务员三名")) == ["S", "p"]


@settings(max_examples=40)
@given(pages)
def test_every_unit_has_one_known_letter(page: list[tuple[str, int]]) -> None:
    flow = flow_with(page)
    found = sorts(flow)
    assert len(found) == len(flow.units)
    assert all(len(letter) == 1 and letter in LETTERS for letter in found)
