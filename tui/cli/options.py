"""Arguments and options that several commands share, each described once."""

from __future__ import annotations

import os
import stat
import sys
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

from summarize.errors import InputError
from tui.cli.completing import complete_fields, complete_words
from tui.cli.completing_kept import IssueType
from tui.cli.printing.destination import destination
from tui.cli.waiting import waiting
from tui.language import tell, tell_count
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from summarize.issue import Article, Doubt, Issue
    from tui.language import Language

FORMATS = ("json", "csv", "tsv")
PATH = click.Path(allow_dash=True)
ISSUE = IssueType(allow_dash=True)
LANGUAGES: tuple[Language, ...] = ("zh", "en")
HELP: dict[str, Any] = {"help_option_names": ["-h", "--help"]}

F = TypeVar("F", bound="Callable[..., Any]")


def issue_argument(function: F) -> F:
    """ISSUE: a file, a folder, or ``-``."""
    return click.argument("issue", metavar="ISSUE", type=ISSUE)(function)


def issues_argument(function: F) -> F:
    """One ISSUE or several."""
    return click.argument("issues", metavar="ISSUE...", nargs=-1, required=True, type=ISSUE)(
        function
    )


def targets_arguments(function: F) -> F:
    """ISSUEs, each with its ARTICLEs behind it, and ``-i``: as ``words`` and ``given``."""
    words = click.argument(
        "words", metavar="ISSUE [ARTICLE]...", nargs=-1, shell_complete=complete_words
    )(function)
    return click.option(
        "-i",
        "--issue",
        "given",
        metavar="ISSUE",
        multiple=True,
        type=ISSUE,
        help="An issue, named apart, also several times: then all arguments are ARTICLEs of each.",
    )(words)


def format_options(*kinds: str, fields: Sequence[str]) -> Callable[[F], F]:
    """``--format`` text, those ``kinds``, json, csv or tsv; ``--json``; ``--fields``."""

    def decorate(function: F) -> F:
        with_fields = click.option(
            "--fields",
            metavar="NAMES",
            shell_complete=complete_fields(fields),
            help=f"Only these fields of each record, in this order: {', '.join(fields)}.",
        )(function)
        json_too = click.option(
            "--json", "as_json", is_flag=True, help="The same as --format json."
        )(with_fields)
        return click.option(
            "--format",
            "kind",
            type=click.Choice(["text", *kinds, *FORMATS]),
            help="What to print: json is an object a line; csv and tsv have names of columns"
            " first, lists as JSON, text as it is (also what begins with = or +; tsv: \\n for a"
            " line's end).  [default: text]",
        )(json_too)

    return decorate


def json_option(function: F) -> F:
    """``--json``: NDJSON instead of text."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")(function)


def format_of(kind: str | None, *, as_json: bool) -> str:
    """What :func:`format_options` asked for; UsageError where they disagree."""
    if as_json and kind not in {None, "json"}:
        raise click.UsageError(tell("--json and --format {kind} exclude each other", kind=kind))
    return "json" if as_json else kind or "text"


def output_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """``-o FILE``, ``--force`` and ``--no-pager``: the command prints to where they say.

    It goes next to the function, below the other options: it has all that they give.
    """

    @wraps(function)
    def command(*, output: str | None, force: bool, no_pager: bool, **given: Any) -> Any:
        named = (given.get(name, ()) for name in ("issue", "issues", "given", "words"))
        sources = [
            source for each in named for source in ([each] if isinstance(each, str) else each)
        ]
        with destination(output, force=force, paged=not no_pager, sources=sources):
            return function(**given)

    for option in (
        click.option("--no-pager", is_flag=True, help="Page nothing on a terminal."),
        click.option("--force", is_flag=True, help="Overwrite FILE if it exists."),
        click.option(
            "-o",
            "--output",
            metavar="FILE",
            type=PATH,
            help="Write to FILE, whole or not at all, instead of standard output.",
        ),
    ):
        command = option(command)
    return command


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
        type=click.Choice(LANGUAGES),
        expose_value=False,
        help="Speak Chinese or English.  [default: DUBAO_LANG, else the locale's]",
    )(function)


def language_of(arguments: Sequence[str]) -> Language | None:
    """What ``--lang`` asks for, wherever it stands, the last time it is said; None: nothing.

    It is looked for before anything else, so that wrong usage and help are told in it, too.
    """
    asked: Language | None = None
    for place, word in enumerate(arguments):
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if name == "--lang":
            given = value if equals else next(iter(arguments[place + 1 :]), "")
            asked = next((each for each in LANGUAGES if each == given), asked)
    return asked


def load(issue: str, encoding: str | None) -> Issue:
    """The issue named on the command line; standard input is read as bytes."""
    from summarize.layout import read_issue  # noqa: PLC0415 (help needs no reading)
    from tui.overrules import load_rulings  # noqa: PLC0415
    from tui.sources import read_source  # noqa: PLC0415

    stdin = _stdin(issue)
    typed = issue == "-" and sys.stdin.isatty()
    with waiting(shown=not typed) as count:
        source = read_source(issue, encoding=encoding, stdin=stdin)
        paper = read_issue(source.pages, load_rulings(), progress=count)
    tell_reading(issue, paper)
    return source.entitled(paper)


def standard_input(issue: str) -> bytes | None:
    """Standard input, or a pipe by name, read to its end, where that is the issue; else None."""
    if _is_pipe(issue):
        from summarize.reading import read_pipe, shown  # noqa: PLC0415 (help needs no reading)

        return read_pipe(issue, shown(issue))
    if issue != "-":
        return None

    from summarize.reading import FILE_BYTES  # noqa: PLC0415 (help needs no reading)

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
        line = f"dubao: {first.source}: {tell(first.text)}"
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
