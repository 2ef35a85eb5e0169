"""The reader's words for what an issue holds, in the language of its readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.printable import printable

if TYPE_CHECKING:
    from summarize.issue import Article, ContinuedFrom, Issue, Jump

_KINDS: Final = {
    "opinion": "评论",
    "picture": "图片",
    "notice": "公告",
    "correction": "更正",
    "guide": "导读",
    "literature": "副刊",
}
_STATES: Final = {
    "missing-page": "(本期未收录)",
    "unmatched": "(该版未找到续文)",
    "ambiguous": "(有几处可能的续文)",
}


def one_line(text: str) -> str:
    """Text of the issue for one row: printable, without line feeds."""
    return " ".join(printable(text).split("\n"))


def page_label(label: str) -> str:
    """``1`` as 第1版, ``A5`` as A5版."""
    return f"第{label}版" if label.isdecimal() else f"{one_line(label)}版"


def page_title(issue: Issue, label: str) -> str:
    """The page with its name, where it has one: 第2版 要闻."""
    name = next((page.name for page in issue.pages if page.label == label), None)
    return f"{page_label(label)} {one_line(name)}" if name else page_label(label)


def kind_label(article: Article) -> str | None:
    """The mark of a form other than news; None for news, and where the title is just that word."""
    label = _KINDS.get(article.kind)
    return None if label == article.title else label


def jump_label(jump: Jump) -> str:
    """Where the article goes on, and honestly so where that is not to be had."""
    return f"下转{page_label(jump.target)}{_STATES.get(jump.state, '')}"


def origin_label(issue: Issue, continued: ContinuedFrom) -> str:
    """Where the beginning of a continuation was printed, and why it is not to be had."""
    here = any(page.label == continued.origin for page in issue.pages)
    why = "(该版未找到开头)" if here else "(本期未收录)"
    return f"上接{page_label(continued.origin)}{why}"


def issue_title(issue: Issue) -> str:
    """Paper, date and number, as far as the issue says them."""
    number = issue.number
    if number and number.isdecimal():
        number = f"第{number}期"
    known = [one_line(part) for part in (issue.paper, issue.date, number) if part]
    return " ".join(known) or "读报"
