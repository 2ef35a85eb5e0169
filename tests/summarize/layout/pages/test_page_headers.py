from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.pages.page_headers import page_header
from summarize.layout.pages.section_names import is_paper_name, is_section_name


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        pytest.param("第2版 要闻", "2", "要闻", id="plain"),
        pytest.param("A05版 民生·关注", "A5", "民生·关注", id="case-19-lettered"),
        pytest.param("05 民生", "5", "民生", id="case-19-bare"),
        pytest.param("第五版", "5", None, id="case-19-numeral"),
        pytest.param("02 综合新闻", "2", "综合新闻", id="bare-long"),
        pytest.param("第01版：要闻", "1", "要闻", id="colon"),
        pytest.param("01版:要闻", "1", "要闻", id="half-width-colon"),
        pytest.param("第02版：要 闻", "2", "要闻", id="padded"),
        pytest.param("第1版(要闻)", "1", "要闻", id="brackets"),
        pytest.param("第A04版：评论·随笔", "A4", "评论·随笔", id="two-names"),
        pytest.param("■ 03版 民生", "3", "民生", id="square"),
        pytest.param("要闻 02", "2", "要闻", id="number-last"),
        pytest.param("A05要闻", "A5", "要闻", id="glued"),
        pytest.param("Ａ０５版　民生", "A5", "民生", id="full-width"),
        pytest.param("第09版：青山周刊", "9", "青山周刊", id="weekly"),
    ],
)
def test_label_and_name(text: str, label: str, name: str | None) -> None:
    header = page_header(text)
    assert header is not None
    assert (header.label, header.name, header.lines_used) == (label, name, 1)
    assert header.sure == ("版" in text)


@pytest.mark.parametrize(
    ("text", "label", "name", "paper"),
    [
        ("2025年3月4日 星期二 第3版 经济", "3", "经济", None),
        ("临江日报 2025年3月4日 星期二 要闻 2", "2", "要闻", "临江日报"),
        ("3版 2025年3月4日 星期二 责编:李明", "3", None, None),
        ("2025年3月4日临江日报 第3版", "3", None, "临江日报"),
        ("二〇二五年三月四日 星期二 要闻 第二版", "2", "要闻", None),
        ("临 江 日 报 2025年3月4日 第 2 版", "2", None, "临江日报"),
    ],
)
def test_date_lines_with_a_page(text: str, label: str, name: str | None, paper: str | None) -> None:
    header = page_header(text)
    assert header is not None
    assert (header.label, header.name, header.paper) == (label, name, paper)
    assert header.date == "2025-03-04"
    assert header.sure


def test_case_18_header_over_two_lines() -> None:
    header = page_header("第 2 版 ", "要 闻")
    assert header is not None
    assert (header.label, header.name, header.lines_used) == ("2", "要闻", 2)
    alone = page_header("第 2 版 ", "春耕全面铺开在临江")
    assert alone is not None
    assert (alone.name, alone.lines_used) == (None, 1)


def test_a_bare_number_needs_a_section_on_the_next_line() -> None:
    header = page_header("05", "民生")
    assert header is not None
    assert (header.label, header.sure, header.lines_used) == ("5", False, 2)
    assert page_header("05", "青山绿水入画来") is None
    assert page_header("05") is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("第五版《词海》面世", id="case-19-book"),
        pytest.param("第3版药典发布", id="edition"),
        pytest.param("2024年工作回顾", id="year"),
        pytest.param("02 张三", id="person"),
        pytest.param("该书第2版下月出版", id="case-70-book"),
        pytest.param("本报昨日二版《春耕忙》一文有误。", id="case-25"),
        pytest.param("今日8版", id="pages-today"),
        pytest.param("2025年3月4日 星期二 今日8版 第12345期", id="case-16"),
        pytest.param("升级为3版", id="version"),
        pytest.param("下转3版", id="jump"),
        pytest.param("一中 98.5 96.2", id="case-27"),
        pytest.param("3月4日", id="day"),
        pytest.param("", id="empty"),
    ],
)
def test_no_header(text: str) -> None:
    assert page_header(text) is None


@pytest.mark.parametrize("text", ["（A02版）", "(第2版)", "【A02版】"])
def test_a_label_in_brackets_is_weak(text: str) -> None:
    found = page_header(text)
    assert found is not None
    assert (found.bare, found.sure) == (True, False)


def test_an_archives_header_takes_no_column_from_the_next_line() -> None:
    found = page_header("第1版()", "专栏：读者来信")
    assert found is not None
    assert (found.label, found.name, found.lines_used, found.sure) == ("1", None, 1, True)


@given(st.text(alphabet="第2５A版：要闻 星期二年月日·临江报责编:|（）", max_size=60))
def test_labels_are_normal(text: str) -> None:
    header = page_header(text, text)
    assert header is None or (header.label and not header.label.startswith("0"))


@pytest.mark.parametrize(
    "name", ["要闻", "综合新闻", "要 闻", "民生·关注", "科教卫新闻", "青山周刊"]
)
def test_section_names(name: str) -> None:
    assert is_section_name(name)


@pytest.mark.parametrize("name", ["春耕忙", "王小明", "临江市举行春季造林活动新闻发布会", ""])
def test_no_section_names(name: str) -> None:
    assert not is_section_name(name)


def test_paper_names() -> None:
    assert is_paper_name("临江日报")
    assert is_paper_name("《青山晚报》")
    assert not is_paper_name("情况通报")
    assert not is_paper_name("春耕忙")
