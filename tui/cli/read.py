"""``dubao read``: the reader."""

from __future__ import annotations

import sys

import click

from summarize.errors import InputError
from tui.cli import options


@click.command(
    "read",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao read pages/
  dubao read pages/ 1-2
""",
)
@options.issue_argument
@click.argument("article", metavar="[ARTICLE]", required=False)
@options.encoding_option
def read_command(*, issue: str, article: str | None, encoding: str | None) -> None:
    """Open ISSUE in the reader (阅读).

    At ARTICLE, if one is named by its id or by words of its headline.
    """
    open_reader(issue, article, encoding)


def open_reader(source: str, words: str | None, encoding: str | None) -> None:
    """Read the issue, then hand the terminal to the reader until it is left.

    Raises :class:`~summarize.errors.DubaoError` where there is nothing to read or no terminal.
    """
    if sys.stdout is None or not sys.stdout.isatty():
        raise InputError("the reader needs a terminal; dubao show prints the text")
    paper = options.load(source, encoding)
    article = None
    if words is not None:
        from summarize.opening import find_article  # noqa: PLC0415 (help needs no reading)

        article = find_article(paper, words).id
    from tui.reader.app import run_reader  # noqa: PLC0415 (imports textual)

    run_reader(paper, source=source, article=article, encoding=encoding)
