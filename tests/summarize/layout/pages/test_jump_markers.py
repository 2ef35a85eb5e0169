from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.pages.jump_markers import backward, forward

FORWARD = [
    pytest.param("到村里慰问老人, 下转3版", "下转3版", ("3",), id="bare"),
    pytest.param("稻谷丰收。（下转第2版）", "（下转第2版）", ("2",), id="case-57"),
    pytest.param("稻谷丰收(下转第二版)", "(下转第二版)", ("2",), id="case-64-two"),
    pytest.param("稻谷丰收 下转第十二版", "下转第十二版", ("12",), id="case-64-twelve"),
    pytest.param("稻谷 下转A05版", "下转A05版", ("A5",), id="case-63"),
    pytest.param("稻谷 下转第2、3版", "下转第2、3版", ("2", "3"), id="case-62-list"),
    pytest.param("稻谷（下转第2—4版）", "（下转第2—4版）", ("2", "3", "4"), id="case-62-range"),
    pytest.param("稻谷 下转A2-A3版", "下转A2-A3版", ("A2", "A3"), id="lettered-range"),
    pytest.param("▼下转4版▼", "▼下转4版▼", ("4",), id="triangles"),
    pytest.param("稻谷(下 转 第 2 版)", "(下 转 第 2 版)", ("2",), id="spaced"),
    pytest.param("稻谷 紧转第4版", "紧转第4版", ("4",), id="urgent"),
    pytest.param("稻谷 文转A2版", "文转A2版", ("A2",), id="text-to"),
    pytest.param("全文转二版", "全文转二版", ("2",), id="whole-text"),
    pytest.param("稻谷(转第三版)", "(转第三版)", ("3",), id="bare-verb-in-brackets"),
    pytest.param("稻谷 转3版", "转3版", ("3",), id="bare-verb-last-token"),
    pytest.param("稻谷(转入第5版)", "(转入第5版)", ("5",), id="into"),
    pytest.param("稻谷(续见3版)", "(续见3版)", ("3",), id="see-on"),
    pytest.param("稻谷 下接第3版", "下接第3版", ("3",), id="goes-on"),
    pytest.param("稻谷。(下转第2版)新春到基层", "(下转第2版)", ("2",), id="case-71"),
    pytest.param("稻谷(下转第2版。)", "(下转第2版。)", ("2",), id="stop-inside"),
    pytest.param("稻谷(下转第2版)。", "(下转第2版)", ("2",), id="stop-outside"),
    pytest.param("稻谷（下转第９版）", "（下转第９版）", ("9",), id="full-width"),
    pytest.param("稻穀。（下轉A6版）", "（下轉A6版）", ("A6",), id="traditional"),
    pytest.param("稻穀。轉A6版", "轉A6版", ("A6",), id="traditional-bare"),
    pytest.param("稻穀。▼續A2版", "▼續A2版", ("A2",), id="triangle-before-a-weak-word"),
    pytest.param("稻穀。（下轉A13）", "（下轉A13）", ("A13",), id="letter-without-版"),
    pytest.param("稻穀。（轉Ａ１３頁）", "（轉Ａ１３頁）", ("A13",), id="letter-with-頁"),
    pytest.param("稻穀。下轉A3、A4", "下轉A3、A4", ("A3", "A4"), id="letters-without-版"),
    pytest.param("稻谷(下转第2版、第3版)", "(下转第2版、第3版)", ("2", "3"), id="each-with-版"),
]


@pytest.mark.parametrize(("text", "marker", "targets"), FORWARD)
def test_forward(text: str, marker: str, targets: tuple[str, ...]) -> None:
    (found,) = forward(text)
    assert text[found.start : found.end] == marker
    assert found.targets == targets
    assert found.kind == "page"


def test_two_markers_in_one_paragraph_stand_in_order() -> None:
    assert [f.targets for f in forward("麦苗(下转第2版)菜花开 下转3版")] == [("2",), ("3",)]


def test_two_bare_markers_at_the_end() -> None:
    assert [f.targets for f in forward("麦苗 下转第2版 下转第3版")] == [("2",), ("3",)]


def test_a_range_is_bounded() -> None:
    (found,) = forward("全文(下转第2—99版)")
    assert found.targets == tuple(str(n) for n in range(2, 10))


def test_same_page_case_68() -> None:
    (found,) = forward("麦苗(下转本版右下)")
    assert (found.targets, found.kind) == ((), "same-page")


def test_page_of_a_book_case_72() -> None:
    (found,) = forward("麦苗青青（下接105页）")
    assert (found.targets, found.kind) == (("105",), "book-page")
    from_page = backward("（上接第6 页）麦苗")
    assert from_page is not None
    assert (from_page.origins, from_page.kind) == (("6",), "book-page")


@pytest.mark.parametrize(
    "text",
    [
        "该书第2版下月出版",
        "记者转三版编辑部了解到",
        "记者转三版",
        "这款软件升级为3版",
        "明晚八点下转播放厅",
        "客人转第三医院就诊",
        "修订后的第3版",
        "下转",
        "今日8版",
        "(紧接第二版)",
        "航班改道,转A2",
        "（相關新聞刊A13）",
        "（詳見A13版）",
        "车辆下接B1层停车场",
    ],
)
def test_case_70_no_forward_marker(text: str) -> None:
    assert forward(text) == ()


BACKWARD = [
    pytest.param("(上接第1版)", "(上接第1版)", ("1",), id="case-13"),
    pytest.param("（上接A1版）麦苗青青", "（上接A1版）", ("A1",), id="lettered"),
    pytest.param("（上接A1）麥苗青青", "（上接A1）", ("A1",), id="letter-without-版"),
    pytest.param("（文接A1版）麥苗", "（文接A1版）", ("A1",), id="text-from"),
    pytest.param("上接1版 麦苗青青", "上接1版", ("1",), id="bare"),
    pytest.param("◀上接一版", "◀上接一版", ("1",), id="triangle"),
    pytest.param("  （上 接 第 2 版）麦苗", "（上 接 第 2 版）", ("2",), id="spaced"),
    pytest.param("(紧接第二版)麦苗", "(紧接第二版)", ("2",), id="close-on"),
    pytest.param("（接第3版）麦苗", "（接第3版）", ("3",), id="from"),
    pytest.param("接第1版", "接第1版", ("1",), id="bare-from-alone"),
    pytest.param("春耕（上接第1版）", "（上接第1版）", ("1",), id="case-58-after-heading"),
    pytest.param("（上接第 1 版 · 春耕）", "（上接第 1 版 · 春耕）", ("1",), id="with-title"),
    pytest.param("（上接第一、二版）麦苗", "（上接第一、二版）", ("1", "2"), id="two-pages"),
]


@pytest.mark.parametrize(("text", "marker", "origins"), BACKWARD)
def test_backward(text: str, marker: str, origins: tuple[str, ...]) -> None:
    found = backward(text)
    assert found is not None
    assert text[found.start : found.end] == marker
    assert found.origins == origins


@pytest.mark.parametrize(
    "text",
    [
        "接第三批企业入驻",
        "上接天线",
        "紧接着第二天",
        "对接第一批客商3版",
        "接第一版客商",
        "承接第二版图",
    ],
)
def test_no_backward_marker(text: str) -> None:
    assert backward(text) is None


def test_a_line_that_is_only_a_marker_is_covered_whole() -> None:
    line = "  （下转第3版） "
    (found,) = forward(line)
    assert line[found.start : found.end] == line.strip()


@given(st.text(alphabet="（(下上转接第2二A、—版页)） 。▼春"))
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    at = 0
    for found in forward(text):
        assert at <= found.start < found.end <= len(text)
        at = found.end
    back = backward(text)
    assert back is None or 0 <= back.start < back.end <= len(text)
