"""``dubao overrule``: the reader's word on what begins where and goes on where."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.output import printer
from tui.language import tell
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Issue, RawPage
    from summarize.rulings import Ruled, Ruling


@click.command(
    "overrule",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao overrule page1.txt --start 57 --no-start 69
  dubao overrule pages/ --link 第01版:20 第03版:2
  dubao overrule page1.txt                what is ruled of it
""",
)
@options.issue_argument
@click.option("--start", multiple=True, metavar="LINE", help="An article begins with LINE.")
@click.option("--no-start", multiple=True, metavar="LINE", help="None begins with LINE.")
@click.option(
    "--join",
    multiple=True,
    nargs=2,
    metavar="FROM LINE",
    help="The sentence that breaks off in FROM goes on in LINE, on the same page.",
)
@click.option(
    "--no-join", multiple=True, metavar="LINE", help="LINE goes on with nothing before it."
)
@click.option(
    "--link",
    multiple=True,
    nargs=2,
    metavar="FROM LINE",
    help="The article that jumps away (下转) in FROM goes on with LINE.",
)
@click.option(
    "--no-link", multiple=True, nargs=2, metavar="FROM LINE", help="It does not go on there."
)
@click.option(
    "--unlink", multiple=True, metavar="FROM", help="What jumps away in FROM goes on nowhere."
)
@click.option("--forget", multiple=True, metavar="LINE", help="Drop all that is ruled of LINE.")
@options.json_option
@options.color_option
@options.encoding_option
@options.lang_option
def overrule_command(
    *, issue: str, as_json: bool, color: str, encoding: str | None, **ruled: tuple[object, ...]
) -> None:
    """Put right what was read wrongly (改定).

    LINE and FROM are line numbers as dubao explain prints them; where several files have that
    line, with the page or a part of the file's name before it: 2:15, 要闻:15. Every command and
    the reader heed what is ruled. Without an option: what is ruled of ISSUE, and whether it holds.

    Rulings are kept in overrule.toml in DUBAO_HOME or the platform's folder for user data. They
    hold for the very text of the lines and of those beside them, not for a file, so that it may
    be moved and renamed. The file may be edited:

    \b
      [[overrule]]
      rule = "link"       # start, no-start, join, no-join, link, no-link
      from = "0f3a91c2-77d01b9e-5e6a0c44"    # for join, link and no-link
      line = "a2b4c6d8-11223344-5566778a"     # keys: dubao explain --json
      words = "三座新桥通车"                 # for you alone
    """
    from summarize.layout import read_issue  # noqa: PLC0415 (help needs no reading)
    from tui.overrules import change_rulings, load_rulings  # noqa: PLC0415
    from tui.overruling import with_new  # noqa: PLC0415
    from tui.sources import read_source  # noqa: PLC0415

    kept = load_rulings()
    stdin = sys.stdin.buffer if sys.stdin else None
    pages = read_source(issue, encoding=encoding, stdin=stdin).pages
    paper = read_issue(pages, kept)
    options.tell_doubts(paper.warnings)
    new, forgotten = _asked(paper, ruled)
    if new or forgotten:
        dropped = _dropped(paper, new, forgotten)
        if not (new or dropped):
            raise InputError(
                tell("{lines}: nothing was ruled of it", lines=", ".join(map(str, ruled["forget"])))
            )
        paper = _checked(pages, with_new(kept, dropped, new), len(new))
        change_rulings(new, [each for each in kept if each.number in dropped])
    _print(paper, as_json, color)


def _asked(issue: Issue, ruled: dict[str, tuple[object, ...]]) -> tuple[list[Ruling], list[int]]:
    """The rulings that the options ask for, and the lines of which all is to be forgotten."""
    from summarize.rulings import VERDICTS  # noqa: PLC0415 (help needs no reading)
    from tui.overruling import Keys  # noqa: PLC0415 (as above)

    keys = Keys(issue)
    new: list[Ruling] = []
    for verdict in VERDICTS:
        for given in ruled[verdict.replace("-", "_")]:
            if isinstance(given, tuple):
                origin, line = (_line(issue, str(each)) for each in given)
                new.append(keys.ruling(verdict, line, origin))
            else:
                new.append(keys.ruling(verdict, _line(issue, str(given))))
    for given in ruled["unlink"]:
        new.append(keys.ruling("no-link", None, _line(issue, str(given))))
    return new, [_line(issue, str(given)) for given in ruled["forget"]]


def _line(issue: Issue, given: str) -> int:
    """The index of the printed line that is meant by ``15``, ``2:15`` or ``要闻:15``."""
    where, _, digits = given.rpartition(":")
    if not digits.isdecimal():
        raise click.UsageError(
            tell("“{given}” is no line; give its number, as in dubao explain", given=given)
        )
    number = int(digits)
    sources = list(dict.fromkeys(line.source for line in issue.lines))
    if where:
        pages = [page.source for page in issue.pages if page.label == where]
        exact = [each for each in sources if each == where]
        sources = exact or pages or [each for each in sources if where in each]
    found = [
        index
        for index, line in enumerate(issue.lines)
        if line.number == number and line.source in sources and line.text.strip()
    ]
    if not found:
        raise InputError(
            tell("{given}: no such line, or nothing printed on it; see dubao explain", given=given)
        )
    if len(found) > 1:
        names = ", ".join(f"{issue.lines[index].source}:{number}" for index in found[:5])
        raise InputError(
            tell(
                "{given}: that line is in several files; say which: {names}",
                given=given,
                names=names,
            )
        )
    return found[0]


def _dropped(issue: Issue, new: Sequence[Ruling], forgotten: Sequence[int]) -> set[int]:
    """Numbers of the entries that new ones take the place of, or that are to be forgotten."""
    from tui.overruling import displaced  # noqa: PLC0415 (help needs no reading)

    lines = set(forgotten)
    dropped = {each.ruling.number for each in issue.ruled if lines.intersection(each.lines)}
    return dropped | displaced([each.ruling for each in issue.ruled], new)


def _checked(pages: Sequence[RawPage], rulings: Sequence[Ruling], new: int) -> Issue:
    """The issue read by all rulings; InputError if one of the last, ``new`` ones, is not held."""
    from summarize.layout import read_issue  # noqa: PLC0415 (help needs no reading)
    from tui.overrules import why  # noqa: PLC0415

    paper = read_issue(pages, rulings)
    for each in paper.ruled[len(rulings) - new :]:
        if each.outcome != "held":
            raise InputError(
                tell(
                    "{rule} “{words}”: cannot be: {why}; nothing was changed",
                    rule=each.ruling.verdict,
                    words=each.ruling.words,
                    why=why(each.outcome),
                )
            )
    return paper


def _print(issue: Issue, as_json: bool, color: str) -> None:
    from tui.overrules import overrules_path, strangers, why  # noqa: PLC0415 (help needs none)

    out = printer(color)
    for each in issue.ruled:
        if as_json:
            out.json(_record(issue, each))
        elif each.outcome != "absent":
            lines = " -> ".join(f"{_place(issue, line)}" for line in each.lines)
            state = why(each.outcome) or tell("followed")
            ruling = each.ruling
            out.line(
                f"{ruling.words}  ({state})", lead=f"{ruling.number}  {ruling.verdict}  {lines}  "
            )
    others = strangers(issue.ruled)
    for line in [others] if others else []:
        click.echo(f"dubao: {printable(line)}", err=True)
    if not issue.ruled:
        path = printable(str(overrules_path()))
        click.echo("dubao: " + tell("nothing is ruled; {path}", path=path), err=True)


def _place(issue: Issue, index: int) -> str:
    line = issue.lines[index]
    return f"{line.source}:{line.number}"


def _record(issue: Issue, ruled: Ruled) -> dict[str, object]:
    ruling = ruled.ruling
    return {
        "entry": ruling.number,
        "rule": ruling.verdict,
        "from": ruling.origin or None,
        "line": ruling.line or None,
        "words": ruling.words,
        "outcome": ruled.outcome,
        "lines": [
            {"source": issue.lines[index].source, "line": issue.lines[index].number}
            for index in ruled.lines
        ],
    }
