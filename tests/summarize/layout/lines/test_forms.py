from __future__ import annotations

import pytest

from summarize.layout.lines.forms import (
    advert,
    label_line,
    list_item,
    qa_line,
    salutation,
    table_row,
    verse_like,
)
from tests.summarize.layout.flows import units_of


@pytest.mark.parametrize("text", ["各位代表:", "编辑同志:", "同志们：", "各位委员、同志们:"])
def test_case_8_salutations(text: str) -> None:
    assert salutation(text) is not None


def test_case_1_a_kicker_is_no_salutation() -> None:
    assert salutation("青山县:") is None


def test_case_27_table() -> None:
    assert table_row("一中 98.5 96.2") is not None
    assert table_row("| 一中 | 98.5 |") is not None
    assert table_row("春风送暖 新岁启程 万家灯火") is None


@pytest.mark.parametrize(
    ("text", "sign", "rule"),
    [
        pytest.param("●甲市春耕", "●", "bullet", id="case-48"),
        pytest.param("——产业向新。", "——", "dash", id="case-4"),
        ("一是抓项目", "一是", "ordinal"),
        ("1.抓项目", "1.", "number"),
        ("（一）抓项目", "（一）", "round"),
        ("① 抓项目", "①", "circled"),
    ],
)
def test_items(text: str, sign: str, rule: str) -> None:
    found = list_item(text)
    assert found is not None
    assert (text[found.start : found.end], found.rule) == (sign, rule)


@pytest.mark.parametrize("text", ["2024年", "-5度", "1.5万亩", "一是否", "春耕"])
def test_no_items(text: str) -> None:
    assert list_item(text) is None


@pytest.mark.parametrize(
    ("text", "rule"), [("问:怎么办?", "question"), ("答:这样。", "answer"), ("记者:好。", "asker")]
)
def test_case_28_interviews(text: str, rule: str) -> None:
    found = qa_line(text)
    assert found is not None
    assert (found.rule, found.sure) == (rule, True)


def test_a_name_and_a_colon_is_weak() -> None:
    found = qa_line("王小河:好。")
    assert found is not None
    assert not found.sure
    assert qa_line("青山县:修路") is None


def test_case_55_advert() -> None:
    assert advert("诚招加盟 电话:0730-1234567") is not None
    assert advert("我国电话机产量很高,最热销。") is None


@pytest.mark.parametrize(
    "text",
    [
        "时间：4月3日至5日",
        "地点：芦汀会展中心",
        "票价:80元",
        "演出时间：周六19:30",
        "导航：东渡镇上村",
        "书名：渡口  作者：岑越",
    ],
)
def test_lists_of_facts(text: str) -> None:
    found = label_line(text)
    assert found is not None
    assert text[found.end - 1] in "：:"
    assert [(unit.rule, unit.heading, unit.ends) for unit in units_of(text)] == [
        ("label", False, True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "时间：",
        "芦汀：渡口夜航恢复",
        "时间都去哪儿了",
        "地点：在芦汀，",
        "时间：" + "长" * 60,
        "8:30开门",
        "",
    ],
)
def test_no_lists_of_facts(text: str) -> None:
    assert label_line(text) is None


def test_case_26_verse() -> None:
    assert verse_like(["春风又到临江岸", "万树梨花次第开", "燕子衔泥归旧屋", "清香一路入户来"])
    assert verse_like(["春风到", "我坐在河边", "看水", "流过石桥", "流过你的名字", "天就亮了"])
    assert not verse_like(
        ["青山县", "今年一季度全县实现生产总值三十亿元,同比增长百分之六。", "王", "李"]
    )
    assert not verse_like(["春风又到临江岸"])
