"""Arguments and options that several commands share, each described once."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, Any, TypeVar

import click

from summarize.errors import InputError
from tui.language import choose, tell, tell_count
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from summarize.issue import Article, Doubt, Issue
    from tui.language import Language

HELP: dict[str, Any] = {"help_option_names": ["-h", "--help"]}

F = TypeVar("F", bound="Callable[..., Any]")


def issue_argument(function: F) -> F:
    """ISSUE: a file, a folder, or ``-``."""
    return click.argument("issue", metavar="ISSUE", type=click.Path(allow_dash=True))(function)


def articles_argument(function: F) -> F:
    """Any number of ARTICLEs: ids, or words of headlines."""
    return click.argument("articles", metavar="[ARTICLE]...", nargs=-1)(function)


def json_option(function: F) -> F:
    """``--json``: NDJSON instead of text."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")(function)


def format_options(function: F) -> F:
    """``--format`` text, markdown or json, and ``--json`` for the last."""
    json_too = click.option(
        "--json", "as_json", is_flag=True, help="The same as --format json: NDJSON."
    )(function)
    return click.option(
        "--format",
        "kind",
        type=click.Choice(["text", "markdown", "json"]),
        help="What to print.  [default: text]",
    )(json_too)


def format_of(kind: str | None, *, as_json: bool) -> str:
    """What :func:`format_options` asked for; UsageError where they disagree."""
    if as_json and kind not in {None, "json"}:
        raise click.UsageError(tell("--json and --format {kind} exclude each other", kind=kind))
    return "json" if as_json else kind or "text"


def color_option(function: F) -> F:
    """``--color``; without it, NO_COLOR, TERM and the kind of stdout decide."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        help="Colour the output; auto: on a terminal, if NO_COLOR is not set.",
    )(function)


def width_option(function: F) -> F:
    """``--width``: wrap at so many cells, on a terminal or not."""
    return click.option(
        "--width",
        type=click.IntRange(min=20),
        metavar="CELLS",
        help="Wrap at this width; a Chinese character takes 2.  [default: the terminal, up to 80]",
    )(function)


def encoding_option(function: F) -> F:
    """``--encoding``: how the input's bytes are to be read."""
    return click.option(
        "--encoding",
        metavar="NAME",
        help="Encoding of the input, if detection gets it wrong (gb18030, big5 ...).",
    )(function)


def lang_option(function: F) -> F:
    """``--lang``: in which language dubao speaks."""
    return click.option(
        "--lang",
        type=click.Choice(["zh", "en"]),
        expose_value=False,
        is_eager=True,
        callback=_speak,
        help="Speak Chinese or English.  [default: DUBAO_LANG, else the locale's]",
    )(function)


def _speak(context: click.Context, _: click.Parameter, value: Language | None) -> None:
    # What was said before a command holds for it, unless it is told otherwise.
    if value is not None or context.parent is None:
        choose(value)


def load(issue: str, encoding: str | None) -> Issue:
    """The issue named on the command line; standard input is read as bytes."""
    from summarize.opening import open_issue  # noqa: PLC0415 (help needs no reading)
    from tui.overrules import load_rulings  # noqa: PLC0415

    stdin = _stdin(issue)
    paper = open_issue(issue, encoding=encoding, stdin=stdin, rulings=load_rulings())
    tell_reading(issue, paper)
    return paper


def standard_input(issue: str) -> bytes | None:
    """Standard input, or a pipe by name, read to its end, where that is the issue; else None."""
    if _is_pipe(issue):
        from summarize.reading.files import read_pipe  # noqa: PLC0415 (as below)
        from summarize.reading.shown import shown  # noqa: PLC0415 (as below)

        return read_pipe(issue, shown(issue))
    if issue != "-":
        return None

    from summarize.reading.limits import FILE_BYTES  # noqa: PLC0415 (help needs no reading)

    stream = _stdin(issue)
    # One byte more than is allowed, so that what is too long is still told.
    return stream.read(FILE_BYTES + 1) if stream is not None else b""


def _is_pipe(issue: str) -> bool:
    try:
        return stat.S_ISFIFO(os.stat(issue).st_mode)  # noqa: PTH116 (pathlib costs start-up)
    except (OSError, ValueError):
        return False


def _stdin(issue: str) -> BinaryIO | None:
    if issue == "-" and sys.stdin is None:
        raise InputError(tell("standard input is closed"))
    if issue == "-" and sys.stdin.isatty():
        click.echo("dubao: " + tell("reading standard input, up to Ctrl+D"), err=True)
    return sys.stdin.buffer if sys.stdin else None


def tell_reading(issue: str, paper: Issue) -> None:
    """What is doubtful about an issue, a line each on stderr."""
    from tui.overrules import complaints  # noqa: PLC0415 (help needs no reading)

    tell_doubts(paper.warnings)
    if paper.several:
        name = printable(" ".join(issue.split()))
        found = printable(", ".join(paper.several))
        click.echo(
            f"dubao: {name}: "
            + tell("more than one issue ({found}), read as one; give one at a time", found=found),
            err=True,
        )
    for line in complaints(paper.ruled):
        click.echo(f"dubao: {printable(' '.join(line.split()))}", err=True)
    if not paper.articles:
        # An empty answer with nothing said would look as if dubao had failed.
        name = printable(" ".join(issue.split()))
        click.echo(f"dubao: {name}: " + tell("no article in it; dubao explain says why"), err=True)


def tell_doubts(warnings: Sequence[Doubt]) -> None:
    """A line on stderr for each kind of doubt about what was read, with the first file's name."""
    kinds: dict[str, list[Doubt]] = {}
    for doubt in warnings:
        kinds.setdefault(doubt.kind, []).append(doubt)
    for first, *others in kinds.values():
        line = f"dubao: {first.source}: {first.text}"
        if others:
            more = tell_count("(and {count} more file)", len(others), "(and {count} more files)")
            line += f" {more}"
        click.echo(printable(" ".join(line.split())), err=True)


def chosen(issue: Issue, words: tuple[str, ...]) -> tuple[Article, ...]:
    """The articles that were asked for, in that order and each once; all where none was."""
    from summarize.opening import find_article  # noqa: PLC0415 (help needs no reading)

    if not words:
        return issue.articles
    found = {article.id: article for article in (find_article(issue, each) for each in words)}
    return tuple(found.values())
