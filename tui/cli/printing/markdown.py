"""Markdown that commands print for an issue or an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.escape import escape
from summarize.export.states import issue_names
from tui.cli.printing.words import heading
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article, Issue
    from tui.cli.output import Printer


def issue_title(out: Printer, issue: Issue, source: str | None = None) -> None:
    """The heading of the whole: paper, date and number, or 读报; then ``source`` in brackets."""
    title = " ".join(issue_names(issue)) or "读报"
    if source is not None:
        title += f" ({' '.join(source.split())})"
    out.raw(f"# {printable(escape(title))}\n")


def article_lines(out: Printer, article: Article, lines: Sequence[str]) -> None:
    """An article's heading and a list; each of ``lines`` is one of its items."""
    titled_list(out, " ".join(heading(article).split()), lines)


def titled_list(out: Printer, title: str, lines: Sequence[str]) -> None:
    """A heading and a list below it."""
    items = "\n".join(f"- {escape(line)}" for line in lines)
    out.raw(printable(f"\n### {escape(title)}\n\n{items}\n"))
