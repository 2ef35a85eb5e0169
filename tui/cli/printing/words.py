"""How a list names things: the mark of a kind, lengths, the issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.states import issue_names
from tui.language import tell
from tui.marks import kind_name

if TYPE_CHECKING:
    from summarize.issue import Article, Issue

BY_PAPER = "(编者提要)"
"""Behind what the paper's own editor wrote (核心阅读)."""


def mark(article: Article) -> str:
    """``[评论]``, ``[图片]`` and so on; empty for plain news."""
    kind = kind_name(article)
    return f"[{kind}]" if kind else ""


def length(article: Article) -> str:
    """``1234字``, in English ``1234``."""
    return tell("{characters}字", characters=article.characters)


def heading(article: Article) -> str:
    """Id and title on one line."""
    return f"{article.id}  {article.title}"


def issue_name(issue: Issue) -> str:
    """Paper, date and number as far as the dump says; may be empty."""
    return "  ".join(issue_names(issue))


def one_line(text: str) -> str:
    """White space, and ends of lines, as single spaces."""
    return " ".join(text.split())
