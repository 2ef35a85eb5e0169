"""How a list names things: kinds of articles, lengths, where an article goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.issue import Article, ArticleKind, Issue

KINDS: dict[ArticleKind, str] = {
    "news": "",
    "opinion": "评论",
    "picture": "图片",
    "notice": "公告",
    "correction": "更正",
    "guide": "导读",
    "literature": "副刊",
}


def mark(article: Article) -> str:
    """``[评论]``, ``[图片]`` and so on; empty for plain news."""
    kind = KINDS[article.kind]
    return f"[{kind}]" if kind else ""


def length(article: Article) -> str:
    """``1234字``."""
    return f"{article.characters}字"


def heading(article: Article) -> str:
    """Id and title on one line."""
    return f"{article.id}  {article.title}"


def issue_name(issue: Issue) -> str:
    """Paper, date and number as far as the dump says; may be empty."""
    number = issue.number
    if number and number.isdecimal():
        number = f"第{number}期"
    return "  ".join(part for part in (issue.paper, issue.date, number) if part)
