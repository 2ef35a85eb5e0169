"""Markdown: the headings that are there are believed, and marks are no text."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.export.record import issue_record
from summarize.issue import Issue
from summarize.opening import open_issue
from tests.conservation import lost
from tests.summarize.reading.forms.twin import DATE, TOLD, articles, expected


def read(tmp_path: Path, text: str, name: str = "issue.md") -> Issue:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return open_issue(str(file))


def pages() -> str:
    """The twin's pages as headings, articles below them."""
    lines = [f"# 芦汀日报 {DATE}"]
    page = ""
    for told in TOLD:
        if told.page != page:
            page = told.page
            lines.append(f"## 第{page}版：{told.name}")
        lines += [f"### {told.title}", *([told.author] if told.author else []), *told.body]
    return "\n\n".join(lines)


@pytest.mark.parametrize("name", ["issue.md", "issue.txt", "issue.markdown"])
def test_pages_and_articles_under_their_headings(name: str, tmp_path: Path) -> None:
    issue = read(tmp_path, pages(), name)
    assert articles(issue) == expected(tmp_path)
    assert (issue.paper, issue.date) == ("芦汀日报", DATE)
    assert set(issue.forms.values()) == {"markdown"}


def test_files_of_articles_with_front_matter(tmp_path: Path) -> None:
    folder = tmp_path / "issue"
    for number, told in enumerate(TOLD, 1):
        (folder / told.page).mkdir(parents=True, exist_ok=True)
        front = [
            "---",
            "source: 芦汀日报",
            f"date: {DATE}",
            f'page_no: "{told.page}"',
            f"page_name: {told.name}",
            f"title: “{told.title}”" if number == 9 else f'title: "{told.title}"',
            f'author: "{told.author}"',
            "url: https://example.invalid/1",
            "images:",
            "  - https://example.invalid/1.jpg",
            "word_count: 88",
            "---",
            "",
            f"# {told.title}",
            "",
            f"- 日期：{DATE}",
            "- 原文链接：https://example.invalid/1",
            "",
            "## 正文",
            "",
        ]
        file = folder / told.page / f"{number:03}-{told.title}.md"
        file.write_text("\n".join(front) + "\n\n".join(told.body), encoding="utf-8")
    issue = open_issue(str(folder))
    assert articles(issue) == expected(tmp_path)
    assert (issue.paper, issue.date) == ("芦汀日报", DATE)


def test_a_kicker_over_and_a_deck_under_the_headline_by_their_levels(tmp_path: Path) -> None:
    text = "### 重点工程进行时\n# 沿江防洪堤全线加固完工\n## 三十一公里堤防可御洪水\n\n"
    (article,) = read(tmp_path, text + "工程昨天完工。\n\n## 泵站四座\n\n泵站已通水。").articles
    assert article.kicker == "重点工程进行时"
    assert article.headline == "沿江防洪堤全线加固完工"
    assert article.deck == "三十一公里堤防可御洪水"
    assert [block.kind for block in article.blocks] == ["paragraph", "subhead", "paragraph"]


COLD = r"仓库保持在 $- 1 8 ~ { } ^ { \circ } \mathrm { C }$ 以下，"
DIGEST = """\
# 《芦汀晨播》 (20250318)

## 新闻摘要

1.夜航恢复；

2.春茶开采。

## 详细新闻

### 夜航恢复

<p><strong>本台消息</strong>（晨播）：夜航今晚恢复。</p><p>末班船改到九点半。&nbsp;</p>

[查看原文](https://example.invalid/a/1)

### 快讯

<p><strong>春茶开采</strong></p><p>南岭茶区今天开采，比去年早五天。</p>

---

(更新时间戳: 1742255555000)
"""


def test_a_digest_of_a_broadcast(tmp_path: Path) -> None:
    issue = read(tmp_path, DIGEST)
    assert (issue.paper, issue.date) == ("芦汀晨播", "2025-03-18")
    told = [(each.title, each.section, each.kind) for each in issue.articles]
    assert told == [
        ("新闻摘要", "第1版", "guide"),
        ("夜航恢复", "详细新闻", "news"),
        ("快讯", "详细新闻", "news"),
    ]
    texts = [block.text for block in issue.articles[1].blocks]
    assert texts == ["本台消息（晨播）：夜航今晚恢复。", "末班船改到九点半。"]
    assert [block.kind for block in issue.articles[2].blocks] == ["subhead", "paragraph"]
    assert "查看原文" in [piece.text for piece in issue.furniture]


SCANNED = rf"""
# 前三季度外贸增长 $1 5 . 6 \%$

![](images/1.jpg)

本报讯（记者 祁若川）全市进出口 $2 1 4 . 8$ 亿元，增长 $9.\,9\%$ 。{COLD}每箱省 $\$ 130$ 。

# 老码头改建图书馆

![](images/2.jpg)
图为改建中的老码头仓库。本报记者 简宁 摄

本报讯（记者 简宁）沿江老码头的三座旧仓库正在改建为市图书馆分馆。

<table><tr><td>年份</td><td>册数</td></tr><tr><td>2024</td><td>12</td></tr></table>

夜航今晚恢复

本报讯（记者 柏一舟）停了两年的东门码头夜航今晚恢复，末班船改到九点半。
"""


def test_what_ocr_writes_has_its_headings_and_may_lack_others(tmp_path: Path) -> None:
    issue = read(tmp_path, SCANNED)
    assert [each.title for each in issue.articles] == [
        "前三季度外贸增长 15.6%",
        "老码头改建图书馆",
        "夜航今晚恢复",
    ]
    assert (
        "214.8 亿元，增长 9.9% 。仓库保持在 -18°C 以下，每箱省 $130"
        in issue.articles[0].blocks[0].text
    )
    kinds = [block.kind for block in issue.articles[1].blocks]
    assert kinds == ["caption", "paragraph", "table"]
    assert issue.articles[1].blocks[2].text == "年份  册数\n2024  12"


UNEVEN = """\
# 前三季度外贸增长一成五

本报讯（记者 祁若川）全市前三季度进出口二百一十四亿元，民营企业仍是增长的主力。

{between}

# 老码头改建图书馆明春开放

{below}本报讯（记者 简宁）沿江老码头的三座旧仓库正在改建为市图书馆分馆，预计明年三月开放。
馆内设有船史陈列室，藏书十二万册。

夜航今晚恢复

本报讯（记者 柏一舟）停了两年的东门码头夜航今晚恢复，末班船改到九点半。
"""


def uneven(tmp_path: Path, between: str = "", below: str = "") -> Issue:
    """An issue of which the first two articles have headings, and the third has none."""
    return read(tmp_path, UNEVEN.format(between=between, below=below))


@pytest.mark.parametrize(
    "kicker", ["留住城市记忆 拓展文化空间", "市文化局——", "城市更新进行时", "文化局:"]
)
def test_a_kicker_without_its_mark_stands_over_the_headline(kicker: str, tmp_path: Path) -> None:
    first, second, third = uneven(tmp_path, between=kicker).articles
    assert (second.kicker, second.headline) == (kicker, "老码头改建图书馆明春开放")
    assert (second.deck, third.headline) == (None, "夜航今晚恢复")
    assert [len(each.blocks) for each in (first, third)] == [1, 1]


def test_a_deck_without_its_mark_stands_under_the_headline(tmp_path: Path) -> None:
    deck = "三座旧仓库保留木屋架和砖墙"
    _, second, third = uneven(tmp_path, "留住城市记忆 拓展文化空间", f"{deck}\n\n").articles
    assert second.kicker == "留住城市记忆 拓展文化空间"
    assert (second.headline, second.deck) == ("老码头改建图书馆明春开放", deck)
    assert second.blocks[0].text.startswith("本报讯（记者 简宁）")
    assert third.headline == "夜航今晚恢复"


@pytest.mark.parametrize(
    "end",
    [
        "本报记者 祁若川",
        "芦汀 市民 祁若川",
        "（祁若川 柏一舟）",
        "外贸企业还在扩建仓库，新的航线下月开通，到时每周有三班船往返。",
        "——芦汀市商务局",
    ],
)
def test_what_ends_an_article_is_no_kicker_of_the_next(end: str, tmp_path: Path) -> None:
    first, second, _ = uneven(tmp_path, between=end).articles
    assert (second.kicker, second.headline) == (None, "老码头改建图书馆明春开放")
    assert end in [*first.bylines, *(block.text for block in first.blocks)]


def test_two_headings_in_a_row_leave_room_for_articles_without_any(tmp_path: Path) -> None:
    *_, second, third = uneven(tmp_path, between="# 留住城市记忆 拓展文化空间").articles
    assert (second.kicker, second.headline) == (
        "留住城市记忆 拓展文化空间",
        "老码头改建图书馆明春开放",
    )
    assert third.headline == "夜航今晚恢复"


def test_any_blank_may_stand_before_a_heading(tmp_path: Path) -> None:
    issue = read(
        tmp_path, "## 　夜航恢复\n\n末班船改到九点半。\n\n##\u3000老码头重开\n\n码头昨天重开。\n"
    )
    assert [each.headline for each in issue.articles] == ["夜航恢复", "老码头重开"]


def test_text_is_conserved_but_for_its_marks(tmp_path: Path) -> None:
    text = "# 夜航恢复\n\n末班船**改到**九点半,票价 5*3 元,见 a_b_c。\n\n"
    text += "> 编者按:一切照旧。\n\n- 其一\n"
    issue = read(tmp_path, text)
    plain = "夜航恢复末班船改到九点半,票价5*3元,见a_b_c。编者按:一切照旧。其一"
    assert not lost(plain, issue_record(issue))
    assert "**" not in str(issue_record(issue))


@pytest.mark.parametrize(
    "text",
    [
        "# " + "*" * 200_000,
        "# 甲\n\n" + "[" * 100_000,
        "# 甲\n\n" + "$" * 100_001,
        "# 甲\n\n" + "<" * 100_000 + "p>" * 1000,
        "# 甲\n\n" + "\\" * 100_001,
        "".join(f"{'#' * (n % 6 + 1)} 标题{n}\n" for n in range(20_000)),
        "# 甲\n\n" + "> " * 50_000 + "乙",
        "# 甲\n\n" + "|" * 100_000,
        "# 甲\n\n<table>" + "<tr><td>" * 20_000,
        "---\n" * 50_000 + "甲",
        "---\n" + "a: b\n" * 300 + "正文。",
        "# 甲\n\n" + "`" * 100_000,
        "# 甲\n\n" + "&#" * 100_000,
    ],
)
def test_hostile_marks_are_read_or_told(text: str, tmp_path: Path) -> None:
    issue = read(tmp_path, text)
    assert issue.articles or issue.furniture


def test_a_page_of_text_is_no_markdown(tmp_path: Path) -> None:
    text = "夜航恢复\n\n本报讯 东门码头夜航今晚恢复。#今日话题# 末班船改到九点半。\n"
    assert read(tmp_path, text, "page.txt").forms == {}
