"""The reader's words for what an issue holds, each for one row and printable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.states import issue_names, page_name
from tui.language import tell
from tui.marks import continued_note, jump_note, kind_name
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article, ContinuedFrom, Issue, Jump


def one_line(text: str) -> str:
    """Text of the issue for one row: printable, without line feeds."""
    return " ".join(printable(text).split("\n"))


def page_title(issue: Issue, label: str) -> str:
    """The page with its name, where it has one: 第2版 要闻."""
    name = next((page.name for page in issue.pages if page.label == label), None)
    return one_line(f"{page_name(label)} {name}" if name else page_name(label))


def page_names(labels: Sequence[str]) -> str:
    """Pages as they are spoken of in a row: 第2版、第3版."""
    return one_line("、".join(map(page_name, labels)))


def kind_label(article: Article) -> str | None:
    """The mark of a form other than news; None for news, and where the title is just that word."""
    return kind_name(article) or None


def jump_label(jump: Jump) -> str:
    """Where the article goes on, and honestly so where that is not to be had."""
    return one_line(jump_note(jump))


def back_label(jump: Jump) -> str:
    """Where a continuation comes from."""
    return one_line(f"上接{page_name(jump.origin)}")


def origin_label(issue: Issue, continued: ContinuedFrom) -> str:
    """Where the beginning of a continuation was printed, and why it is not to be had."""
    return one_line(continued_note(issue, continued))


def issue_title(issue: Issue) -> str:
    """Paper, date and number, as far as the issue says them."""
    return one_line(" ".join(issue_names(issue))) or tell("读报")
