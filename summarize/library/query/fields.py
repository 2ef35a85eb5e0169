"""What stands before a colon in a query: the names, and what may stand after each."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import get_args

from summarize.issue import ArticleKind
from summarize.library.query.errors import QueryError
from summarize.library.query.tree import Dates, Fact, FactName, FieldName
from summarize.library.squeeze import squeeze

FIELDS: dict[str, FieldName] = {
    "title": "title",
    "标题": "title",
    "標題": "title",
    "byline": "byline",
    "记者": "byline",
    "記者": "byline",
    "作者": "byline",
}
WHOLE = ("whole", "整词", "整詞")
"""Before a word that must stand as one: 整词:国会 is not in 中国会议."""
FACTS: dict[str, FactName | None] = {
    "paper": "paper",
    "报": "paper",
    "報": "paper",
    "报纸": "paper",
    "報紙": "paper",
    "date": None,
    "日期": None,
    "page": "page",
    "版": "page",
    "版次": "page",
    "section": "section",
    "版面": "section",
    "kind": "kind",
    "体裁": "kind",
    "體裁": "kind",
}
_KINDS = {
    "新闻": "news",
    "评论": "opinion",
    "图片": "picture",
    "启事": "notice",
    "更正": "correction",
    "导读": "guide",
    "副刊": "literature",
}
_DAY = re.compile(r"(\d{4})(?:[-/.年]?(\d{1,2})(?:[-/.月]?(\d{1,2})日?|月)?|年)?")


def fact(name: FactName | None, value: str, typed: str) -> Fact | Dates:
    """The fact that ``name:value`` asks for; QueryError where the value cannot be one.

    ``typed`` is the whole as the user typed it.
    """
    if name is None:
        return _dates(value, typed)
    if name == "page":
        from summarize.reading import normal_label  # noqa: PLC0415 (loads all that reads)

        label = normal_label(value)
        if label is None:
            raise QueryError("{typed}: no page label; write page:1 or page:A05", typed=typed)
        return Fact(name, label)
    if name == "kind":
        kind = squeeze(value).text
        kind = _KINDS.get(kind, kind)
        if kind not in get_args(ArticleKind):
            raise QueryError(
                "{typed}: no kind of article; there are {kinds}",
                typed=typed,
                kinds=", ".join(get_args(ArticleKind)),
            )
        return Fact(name, kind)
    return Fact(name, squeeze(value).text)


def _dates(value: str, typed: str) -> Dates:
    first, span, last = value.partition("..")
    try:
        start = _day(first)[0] if first else None
        end = _day(last)[1] if last else None if span else _day(first)[1]
    except ValueError:
        start = end = None
    if start is None and end is None:
        raise QueryError(
            "{typed}: no date; write date:2025, date:2025-01, date:2025-01-27 or a span of them "
            "(date:2025-01..2025-03)",
            typed=typed,
        )
    if start and end and start > end:
        raise QueryError("{typed}: the span ends before it begins", typed=typed)
    return Dates(start, end)


def _day(text: str) -> tuple[str, str]:
    """The first and the last day that a date, or a month or year, means; ValueError for others."""
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    first = datetime.date(year, month or 1, day or 1)
    last_month = month or 12
    last = datetime.date(year, last_month, day or calendar.monthrange(year, last_month)[1])
    return first.isoformat(), last.isoformat()
