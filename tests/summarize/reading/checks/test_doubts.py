"""What is said of texts that are no page's, and that nothing is said of pages."""

from __future__ import annotations

import itertools

import pytest

from summarize.errors import NoTextError
from summarize.reading.checks.doubts import doubts_of
from summarize.reading.checks.glyphs import unreadable, without_numbers

FERRY = (
    "停航两年的东门轮渡昨天恢复夜航，末班船由七点延到九点半。轮渡公司新添两条船，每条可载客一百二十人，"
    "船上备有雨具和药箱。家住对岸的学生不必再绕道石桥，路上可省四十分钟。公司负责人说，票价暂不调整。"
)
ORCHARD = (
    "云陂县的八千亩晚橙进入采摘期，今年结果多而匀，收购价比去年每斤高两角。县里请来三十名农技员，分片指导"
    "果农剪果、装箱，又同两家运输队订下合同。果农算过账，扣去人工和肥料，每亩可以多收九百元，心里踏实。"
)
SCHOOL = (
    "槐江二中的旧礼堂改成了阅览室，本周起向附近居民开放。屋内保留原来的木梁，添了六十张桌子，晚上八点半"
    "关门。藏书由学生和居民捐来，共一万三千册，登记借阅都在门口办。值班老师说，头三天就来了四百多人。"
)


def wrapped(text: str, width: int, indent: str = "") -> list[str]:
    text = indent + text
    return [text[at : at + width] for at in range(0, len(text), width)]


def across(*columns: list[str], gap: str) -> list[str]:
    rows = itertools.zip_longest(*columns, fillvalue="")
    return [gap.join(row).rstrip() for row in rows]


def kinds(*lines: str) -> list[str]:
    return [doubt.kind for doubt in doubts_of([lines], "page.txt")]


@pytest.mark.parametrize("width", [10, 12, 15, 19])
@pytest.mark.parametrize("gap", [" ", "\u3000", "    ", "\t"])
def test_lines_across_two_or_three_columns(width: int, gap: str) -> None:
    columns = [wrapped(text, width) for text in (FERRY, ORCHARD, SCHOOL)]
    for count in (2, 3):
        (doubt,) = doubts_of([across(*columns[:count], gap=gap)], "page.txt")
        assert doubt.kind == "columns"
        assert "pdftotext -layout" in doubt.text


def test_lines_across_columns_below_heads_and_above_a_page_that_is_sound() -> None:
    columns = [wrapped(text, 13, "\u3000\u3000") for text in (FERRY, ORCHARD)]
    heads = ["第03版 民生", "", "东门轮渡恢复夜航        八千亩晚橙开摘", ""]
    assert kinds(*heads, *across(*columns, gap="   "), "", SCHOOL) == ["columns"]


COUPLETS = ["春到芦汀添锦绣 风来云陂送芬芳", "一江碧水流诗意 两岸青山入画屏"] * 4
OLD_VERSE = ["渡口斜阳照客衣， 江村小路入柴扉。", "老翁自理竹篱菜， 稚子新添水上肥。"] * 4
TABLE = [
    "招聘岗位 会计核算员 要求本科以上，有证书 月薪面议",
    "招聘岗位 仓库保管员 要求身体健康 月薪四千元",
    "招聘岗位 夜班调度员 要求熟悉线路，能值夜班 月薪五千五百元",
    "招聘岗位 船舶检修工 要求三年经验 月薪六千元",
    "招聘岗位 阅览室管理员 要求耐心细致 月薪三千八百元",
] * 2
BOOKS = [
    "书名：渡口的灯火        作者：岑越（芦汀）",
    "书名：云陂县志稿        作者：祁若川 编",
    "书名：南岭茶事          作者：简宁宁",
    "书名：槐江两岸人家      作者：卫岚岚",
] * 3
NAMES = ["岑　越　祁若川　简　宁　卫　岚", "梁秋实　杜若水　何清平　方　舟"] * 5
BILINGUAL = [
    "渡口的灯挂在柳树上。 The lamp at the ferry hangs on a willow.",
    "天一黑，老人就把它点亮。 When dark falls the old man lights it.",
] * 4
TIMES = [f"芦汀东站至云陂北站    第{n}次列车    上午九时二十分    硬座，空调" for n in range(9)]
GUIDE = ["东门轮渡恢复夜航 第2版", "八千亩晚橙开摘 第3版", "旧礼堂改成阅览室 第4版"] * 3
QUOTED = ["“渡口的灯亮了。”老人说。 “船就要开了。”孩子说。", "“再等一等。”他说。 “好。”她说。"] * 4


@pytest.mark.parametrize(
    "lines",
    [COUPLETS, OLD_VERSE, TABLE, BOOKS, NAMES, BILINGUAL, TIMES, GUIDE, QUOTED],
    ids=["couplets", "verse", "table", "books", "names", "bilingual", "times", "guide", "quoted"],
)
def test_what_stands_side_by_side_and_is_no_column(lines: list[str]) -> None:
    assert kinds(*lines) == []


@pytest.mark.parametrize("width", [7, 11, 16, 24])
@pytest.mark.parametrize("indent", ["", "\u3000\u3000"])
def test_a_page_in_its_own_order_is_not_doubted(width: int, indent: str) -> None:
    lines = [
        *wrapped(f"【本报讯】{FERRY}", width, indent),
        *wrapped(f"船员说：“{ORCHARD}”他又说，《{SCHOOL}》", width, indent),
    ]
    assert kinds(*lines) == []


def test_vertical_print_with_its_columns_reversed() -> None:
    news = wrapped(f"【本報訊】{FERRY}", 14)[::-1]
    quoted = [
        *wrapped(f"船員說，「{ORCHARD[:40]}」", 12),
        *wrapped(f"乘客說，「{SCHOOL[:40]}」又說，『{FERRY[:20]}』", 12),
    ][::-1]
    indented = [
        line
        for text in (FERRY, ORCHARD, SCHOOL, FERRY)
        for line in wrapped(text, 16, "\u3000\u3000")
    ][::-1]
    for lines in (news, quoted, indented):
        (doubt,) = doubts_of([lines], "page.txt")
        assert doubt.kind == "reversed-columns"
        assert "right to left" in doubt.text


def test_vertical_print_without_marks_is_told_from_verse_by_its_words() -> None:
    assert kinds("三月十六日", "貨物俱齊備", "減價五日門", "本埠源生布", "號昨日開張") == [
        "reversed-columns"
    ]
    assert kinds("今晨車站旁", "火警延三家", "警察來施救", "損失千餘元", "本縣東門外") == [
        "reversed-columns"
    ]
    # The last line is short: they stand in their order.
    assert kinds("本埠源生布", "號昨日開張", "減價五日門", "貨物俱齊備", "三月") == []


@pytest.mark.parametrize(
    "lines",
    [
        ("渡口斜阳里", "孤舟一叶横", "老翁收旧网", "稚子数归程"),
        ("昨日入山中", "归来月满篷", "不知云外客", "谁与话秋风") * 2,
        ("江上晚来风满袖", "渡头人去雨如丝", "一灯犹照柳边路", "不是归时是别时") * 2,
        ("岑越", "祁若川", "简宁", "卫岚", "梁秋实", "杜若水"),
        ("东门轮渡恢复夜航", "八千亩晚橙已开摘", "旧礼堂改成阅览室", "南岭茶园迎来春采") * 2,
        ("１２３４５", "２３４５６", "３４５６７", "４５６７８", "５６７８９", "６７８９０"),
    ],
    ids=["verse", "old verse", "seven", "names", "headlines", "numbers"],
)
def test_verse_and_lists_are_not_taken_for_vertical_print(lines: tuple[str, ...]) -> None:
    assert kinds(*lines) == []


def test_glyph_numbers_are_told_with_how_many_they_are() -> None:
    numbers = "(cid:12)(cid:4410)(cid:98)" * 9
    (doubt,) = doubts_of([["芦汀日报 2025年3月18日", numbers, FERRY[:20]]], "page.txt")
    assert doubt.kind == "glyph-numbers"
    assert "27 of " in doubt.text
    assert "OCR" in doubt.text
    assert kinds("(cid:127) " + FERRY, ORCHARD, SCHOOL) == []  # a bullet


@pytest.mark.parametrize(
    "lost", ["\ufffd", "\ue5e5", "\uf0a7", "\U000f0123", "锟斤拷", "????"], ids=ascii
)
def test_lost_characters_are_told_and_where_nothing_else_is_left_refused(lost: str) -> None:
    assert kinds(FERRY[:40] + lost * 40) == ["no-characters"]
    with pytest.raises(NoTextError, match="OCR"):
        doubts_of([[lost * 60, lost * 9 + " 1"]], "page.txt")
    assert kinds(FERRY + lost * 4, ORCHARD) == []


def test_a_file_of_glyph_numbers_alone_is_refused() -> None:
    with pytest.raises(NoTextError, match="glyph numbers without characters"):
        doubts_of([["(cid:7)(cid:871)" * 40, "(cid:3)" * 70, "- 2 -"]], "page.txt")


def test_a_line_without_a_character() -> None:
    assert unreadable("(cid:7)(cid:8) (cid:9)")
    assert unreadable("\ufffd\ufffd \ufffd\ufffd")
    assert not unreadable("(cid:7)渡口")
    assert not unreadable("\ue123")
    assert not unreadable("?!")
    assert without_numbers("渡(cid:7)(cid:8)口", " ") == "渡  口"


def test_tags_in_a_text_and_records_are_told() -> None:
    tagged = [f"<p><strong>{FERRY[:12]}</strong></p><p>{ORCHARD[:30]}&nbsp;</p>"] * 2
    assert kinds("# 晨播", "", *tagged) == ["tags"]
    assert kinds("date,section,title,author,content", f"2025-03-18,要闻,{FERRY}") == ["records"]
    assert kinds("日期\t版面\t标题\t正文", f"18日\t要闻\t夜航\t{FERRY}") == ["records"]
    assert kinds("每天早晨,天气,渡口,人来人往", FERRY) == []
    assert kinds("若 a<b 且 b</c", "《渡口》<渡口> 1<2 3>2", FERRY) == []


def test_each_kind_of_doubt_is_told_once_for_a_file() -> None:
    page = across(wrapped(FERRY, 12), wrapped(ORCHARD, 12), gap="  ")
    assert [doubt.kind for doubt in doubts_of([page, page, page], "page.txt")] == ["columns"]
