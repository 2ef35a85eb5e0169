"""What is said of an issue as a whole: name, day, language, what is on its pages besides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summarize.export.hypertext.markup import Markup, element, text, together
from summarize.export.hypertext.tables import lines_of
from summarize.export.states import page_name
from summarize.layout.text.fold import simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Article, Issue

UNNAMED = "读报"
REST = "版面其他文字"
_WEEKDAYS = "一二三四五六日"
_TRADITIONAL = 0.08


def name_of(issue: Issue) -> str:
    """The paper's name, or 读报 where the pages do not say it."""
    return issue.paper or UNNAMED


def title_of(issue: Issue) -> str:
    """The paper and its day in one line."""
    return " ".join(part for part in (name_of(issue), date_of(issue)) if part)


def date_of(issue: Issue) -> str | None:
    """``2025年3月12日 星期三``; what is no such date stays as it is."""
    day = day_of(issue)
    if day is None:
        return issue.date
    return f"{day.year}年{day.month}月{day.day}日 星期{_WEEKDAYS[day.weekday()]}"


def day_of(issue: Issue) -> date | None:
    """The issue's day, if it is one of the calendar."""
    try:
        return date.fromisoformat(issue.date or "")
    except ValueError:
        return None


def number_of(issue: Issue) -> str | None:
    """``第9127期`` of a bare number, else the number as it is."""
    number = issue.number
    return f"第{number}期" if number and number.isdecimal() else number


def extent_of(issue: Issue) -> str:
    """How many pages and articles there are."""
    return f"{len(issue.pages)}个版 {len(issue.articles)}篇稿件"


def language_of(issue: Issue) -> str:
    """``zh-Hant`` where the articles are in Traditional characters, else ``zh-Hans``."""
    read = "".join(block.text for article in issue.articles for block in article.blocks)[:20_000]
    plain = simplified(read)
    other = sum(a != b for a, b in zip(read, plain, strict=False))
    return "zh-Hant" if other > _TRADITIONAL * max(len(read), 1) else "zh-Hans"


def pages_of(articles: list[Article]) -> str:
    """``第1、2版``: the pages on which articles begin."""
    return page_name("、".join(dict.fromkeys(article.page for article in articles)))


def rest(issue: Issue) -> Iterator[Markup]:
    """What stood on the pages and is no article, page by page; classes say what sort it is."""
    for page in dict.fromkeys(piece.page for piece in issue.furniture):
        lines = [
            lines_of(piece.text, f"piece {piece.kind}")
            for piece in issue.furniture
            if piece.page == page
        ]
        yield together(element("h3", text(page_name(page))), *lines)
