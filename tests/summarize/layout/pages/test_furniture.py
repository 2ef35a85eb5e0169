from __future__ import annotations

import pytest

from summarize.layout.pages.dates import find_date
from summarize.layout.pages.furniture import furniture


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("责任编辑:冯雨 版式:陈思 校对:褚卫", "credits", id="case-14"),
        pytest.param("新闻热线:0730-8888888 投稿邮箱:a@b.cn", "contact", id="case-15"),
        pytest.param(
            "2025年3月4日 星期二 农历乙巳年二月初五 今日8版 第12345期", "masthead", id="case-16"
        ),
        pytest.param("国内统一连续出版物号 CN43-0099 邮发代号41-1", "masthead", id="case-17"),
        ("责编 李明 美编 王强", "credits"),
        ("责任编辑：李明/版式：王强", "credits"),
        ("值班编委 李明 责任编辑 王 强 版式设计 陈思", "credits"),
        ("中共临江市委主管 临江日报社出版", "masthead"),
        ("www.linjiang.example", "masthead"),
        ("临江日报 2025年3月4日 星期二", "masthead"),
        ("今日天气:多云 5℃~12℃ 北风2级", "masthead"),
        ("第12345期", "masthead"),
        ("本报地址:临江市春风路1号", "contact"),
        ("a@b.cn", "contact"),
        ("0730-8888888", "contact"),
        ("印刷:临江印务中心", "page-footer"),
        ("零售每份1.5元", "page-footer"),
        ("———", "rule"),
        ("*** *** ***", "rule"),
        ("![](images/1.jpg)", "rule"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    found = furniture(text)
    assert found is not None
    assert (found.kind, found.start, found.end) == (kind, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "编辑同志:",
        "校对工作开始",
        "设计新路径",
        "统筹推进城乡发展",
        "统筹:城乡一体",
        "电话接通后",
        "地址选在山上",
        "农历新年",
        "《临江志》由青山出版社出版",
        "(2025年3月4日)",
        "2024年工作回顾",
        "……",
        "——产业向新",
        "334016922072",
        "星期二上午,工人们来到田间。",
        "",
    ],
)
def test_no_furniture(text: str) -> None:
    assert furniture(text) is None


@pytest.mark.parametrize("text", ["专栏：", "专栏:", "·广告·", "• 广告 •".replace("•", "·")])
def test_labels_with_nothing_behind_them(text: str) -> None:
    found = furniture(text)
    assert found is not None
    assert (found.kind, found.rule) == ("stray", "label")
    assert furniture(text + "芦汀") is None


def test_a_date_alone_is_weak() -> None:
    found = furniture("2025年3月4日")
    assert found is not None
    assert (found.rule, found.sure) == ("date", False)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2025年3月4日", "2025-03-04"),
        ("２０２５年１２月３１日", "2025-12-31"),
        ("二〇二五年三月四日", "2025-03-04"),
        ("一九九八年十二月二十一日", "1998-12-21"),
        ("2025-03-04", "2025-03-04"),
        ("2025年2月30日", None),
        ("3月4日", None),
        ("中華民國一一四年三月四日", "2025-03-04"),
        ("民國114年3月4日", "2025-03-04"),
        ("中華民國八十七年十二月二十一日", "1998-12-21"),
        ("中華民國一百一十四年三月四日", "2025-03-04"),
        ("114年3月4日 星期二", "2025-03-04"),
        ("214年3月4日", None),
        ("民國一一四年", None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    assert find_date(text) == date
