"""``dubao watch run``: what is new for the watch words."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

import click

from summarize.errors import InputError
from summarize.library.asking import also, every, wide
from summarize.library.query.fields import fact
from tui.cli import options
from tui.cli.completing_kept import complete_watches
from tui.cli.output import printer
from tui.cli.printing.records import shape_of
from tui.cli.watch.telling import FIELDS, Telling
from tui.language import tell
from tui.libraries import library_name, named_in_library, open_library, recalling

if TYPE_CHECKING:
    from tui.watching.entries import Watch

FOUND, NOTHING = 0, 1
_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:\.\.\d{4}(?:-\d{2}){0,2})?")


@click.command(
    "run",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao watch run
  dubao watch run 2025-01-27           that day, told before or not
  dubao watch run page1.txt -w 春耕
  dubao watch run --format markdown > new.md && mail -s 读报 me < new.md
""",
)
@click.argument("where", metavar="[ISSUE|DATE]", required=False, type=options.ISSUE)
@click.option(
    "-w",
    "--watch",
    "names",
    metavar="NAME",
    multiple=True,
    shell_complete=complete_watches,
    help="Only this watch; several times.",
)
@options.format_options("markdown", fields=FIELDS)
@options.width_option
@options.color_option
@options.encoding_option
@options.lang_option
def run_command(
    *,
    where: str | None,
    names: tuple[str, ...],
    kind: str | None,
    as_json: bool,
    fields: str | None,
    width: int | None,
    color: str,
    encoding: str | None,
) -> int:
    """Tell what is new in the library for the watch words (追踪), made for cron and mail.

    Each article is told once for each watch, with the sentence that says most of it and its key. A
    run that is broken off is repeated in full. With an ISSUE (a file, too) or a DATE (2025-01-27,
    2025-01, 2025) all that these have is told, and no mark is moved. Exit status: 0 something was
    told, 1 there is nothing new, 2 bad input.
    """
    from tui.watching.file import load_watches, no_watch, watch_path  # noqa: PLC0415 (as below)

    kind = options.format_of(kind, as_json=as_json)
    watches = load_watches()
    if not watches:
        raise InputError(
            tell("{path}: nothing is watched; dubao watch add NAME QUERY begins", path=watch_path())
        )
    for name in names:
        if all(watch.name != name for watch in watches):
            raise no_watch(name)
    chosen = [watch for watch in watches if not names or watch.name in names]
    out = printer(color, width, shape_of(kind, fields, FIELDS))
    if out.shape is not None:
        out.raw(out.shape.head())
    dated = where is not None and _DATE.fullmatch(where) and not os.path.exists(where)  # noqa: PTH110
    kept = where is None or dated or named_in_library(where) is not None
    with recalling(None if kept else where) as recalled:
        telling = Telling(out, recalled, markdown=kind == "markdown")
        if where is None:
            some = _news(chosen, telling)
        elif dated:
            some = _of_days(chosen, telling, where)
        else:
            some = _of_issue(chosen, telling, where, encoding)
    return FOUND if some else NOTHING


def _news(watches: list[Watch], telling: Telling) -> bool:
    from tui.watching.state import Told  # noqa: PLC0415 (help needs no search)

    some = False
    with open_library() as library, Told(library_name()) as told:
        for watch in watches:
            new = told.new(watch.name, list(every(library, wide(watch.asked))))
            shown = [each for each in new if telling.kept(watch, library, each)]
            told.add(watch.name, shown)
            some = some or bool(shown)
        # What did not reach its reader is to be told again.
        sys.stdout.flush()
        told.keep()
    return some


def _of_days(watches: list[Watch], telling: Telling, date: str) -> bool:
    some = False
    with open_library() as library:
        for watch in watches:
            for each in every(library, also(wide(watch.asked), fact(None, date, date))):
                some = telling.kept(watch, library, each) or some
    return some


def _of_issue(watches: list[Watch], telling: Telling, name: str, encoding: str | None) -> bool:
    from tui.watching.finding import found_in_issue  # noqa: PLC0415 (help needs no search)

    issue = options.load(name, encoding)
    kept = named_in_library(name) is not None
    some = False
    for watch in watches:
        for found in found_in_issue(name, issue, watch, kept=kept):
            telling.tell(watch, found)
            some = True
    return some
