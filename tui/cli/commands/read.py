"""``dubao read``: the reader."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.completing import complete_article
from tui.language import tell
from tui.libraries import named_in_library
from tui.reader.handing_over import hand_over

if TYPE_CHECKING:
    from tui.reader.opening.apart import Request


@click.command(
    "read",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao read pages/
  dubao read pages/ 1-2
  dubao read 芦汀日报@2025-03-04/1-2
""",
)
@options.issue_argument
@click.argument("article", metavar="[ARTICLE]", required=False, shell_complete=complete_article)
@options.encoding_option
@options.lang_option
def read_command(*, issue: str, article: str | None, encoding: str | None) -> int:
    """Open ISSUE in the reader (阅读).

    At ARTICLE, if one is named by its id or by words of its headline. Keys of the library are
    issues and articles too.
    """
    return open_reader(issue, article, encoding)


def open_reader(
    source: str, words: str | None, encoding: str | None, stdin: bytes | None = None
) -> int:
    """Hand the terminal to the reader, which reads the issue, until it is left; the status.

    ``stdin`` is what standard input once held, where the issue was read from it.
    Raises :class:`~summarize.errors.DubaoError` where there is nothing to read or no terminal.
    """
    if sys.stdout is None or not sys.stdout.isatty():
        raise InputError(tell("the reader needs a terminal; dubao show prints the text"))
    named = named_in_library(source)
    if named is not None and named.article is not None:
        source, words = named.issue, words or named.article
    return hand_over(source, partial(_request, source, words, encoding, stdin))


def _request(source: str, words: str | None, encoding: str | None, stdin: bytes | None) -> Request:
    from tui.overrules import load_rulings  # noqa: PLC0415 (help needs no reading)
    from tui.reader.opening.apart import Request  # noqa: PLC0415 (as above)

    # What came through a pipe is there no more for another process to read.
    given = options.standard_input(source) if stdin is None else stdin
    return Request(source if given is None else "-", encoding, words, load_rulings(), given)
