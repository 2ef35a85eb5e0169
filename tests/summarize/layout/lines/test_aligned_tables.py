"""Tables whose cells are set apart by spaces stay in lines, in hard-wrapped text too."""

from __future__ import annotations

import pytest

from summarize.issue import RawPage
from summarize.layout import read_issue
from summarize.layout.lines.forms import aligned_cells

ROWS = (
    "乡镇        水量(万方)    户数",
    "云陂乡      128.5         3204",
    "槐江镇      97            2811",
    "石渡乡      1204.25       约15",
)
LINES = (
    "芦汀渠春灌用水公布",
    "",
    "　　本报讯 （记者 岑越）芦汀渠管理所昨日公布了",
    "沿线各乡的春灌用水，今年水量比去年多了一成多。",
    "",
    *ROWS,
    "",
    "　　管理所负责人说，沿线各乡都已经放了头遍水，",
    "春耕不误，请各户照着水票上的日子来渠口登记。",
)


def test_the_rows_of_a_table_are_not_joined() -> None:
    issue = read_issue([RawPage("第1版.txt", LINES, "1")])
    blocks = [(block.kind, block.text) for article in issue.articles for block in article.blocks]
    assert ("table", "\n".join(ROWS)) in blocks
    assert [kind for kind, _ in blocks].count("table") == 1


@pytest.mark.parametrize(
    "text",
    [
        "岑越    林照野    周见山说，渠通了",
        "岑 越  林照野",
        "春灌　　　　开闸",
        "他说：  好。  真好。  去吧。",
    ],
)
def test_a_line_with_gaps_is_not_always_a_row(text: str) -> None:
    assert aligned_cells(text) == 0


def test_names_in_columns_are_no_table() -> None:
    names = ("岑越    林照野    周见山", "倪小舫    苏怀瑾    赵水根")
    page = (
        "芦汀渠通水表彰名单",
        "",
        "　　本报讯 （记者 岑越）名单如下，共六人，都是渠上的人。",
        "",
        *names,
    )
    issue = read_issue([RawPage("第1版.txt", page, "1")])
    assert not [b for article in issue.articles for b in article.blocks if b.kind == "table"]


NARROW = (
    "芦汀渠春灌用水公布",
    "",
    "　　本报讯 （记者 岑越）芦汀渠管理所",
    "昨日公布了沿线各乡的春灌用水，今年",
    "水量比去年多了一成多，各乡都够用。",
)
AFTER = (
    "　　管理所负责人说，沿线各乡都已经放",
    "了头遍水，春耕不误，请各户照着水票上",
    "的日子来渠口登记。",
)
SINGLE = (
    "乡镇 水量(万方) 户数 亩数 上年 增减",
    "云陂乡 128.5 3204 1200 118.2 10.3",
    "槐江镇 97.25 2811 2400 101.0 -3.8",
    "石渡乡 1204.25 1500 32 1180.0 24.2",
)


def blocks(*rows: str) -> list[tuple[str, str]]:
    issue = read_issue([RawPage("第1版.txt", (*NARROW, *rows, *AFTER), "1")])
    return [(block.kind, block.text) for article in issue.articles for block in article.blocks]


@pytest.mark.parametrize("first", [0, 1])
def test_rows_of_numbers_a_space_apart_are_a_table_though_they_fill_the_column(first: int) -> None:
    found = blocks(*SINGLE[first:])
    assert ("table", "\n".join(SINGLE[first:])) in found
    assert [kind for kind, _ in found] == ["paragraph", "table", "paragraph"]


@pytest.mark.parametrize(
    "rows",
    [
        SINGLE[1:3],  # two may be chance
        ("云陂乡 128.5 3204 1200 118.2 10.3", "槐江镇 97.25 2811 2400 101.0", SINGLE[3]),
        (
            "去年 2024 年 3 月 12 日至 4 月 5",
            "日 共 25 天 渠 上 放 水 3 次 计 97",
            "万方 比前年 多 12 万方 各乡 都够",
        ),
    ],
)
def test_what_is_no_table_for_certain_is_read_as_before(rows: tuple[str, ...]) -> None:
    assert "table" not in [kind for kind, _ in blocks(*rows)]
