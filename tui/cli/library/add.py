"""``dubao library add``: keep issues."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.completing_kept import complete_papers
from tui.cli.output import printer
from tui.config import config
from tui.language import marked, tell, tell_count, tell_error
from tui.libraries import open_library
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from summarize.library.adding.run import Added, Progress
    from summarize.library.archive.engine import Archive

_NAMED = 3
INCOMPLETE = 2


@click.command(
    "add",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library add papers/
  dubao library add 20250127.zip --paper 芦汀日报
  dubao library add page1.txt --paper 芦汀日报 --date 2025-03-04
""",
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=options.PATH)
@click.option(
    "--paper",
    metavar="NAME",
    shell_complete=complete_papers,
    help="The paper, whatever mastheads and folders say.",
)
@click.option("--date", metavar="YYYY-MM-DD", help="The day, whatever mastheads and names say.")
@options.json_option
@options.encoding_option
@options.lang_option
def add_command(
    *,
    paths: tuple[str, ...],
    paper: str | None,
    date: str | None,
    as_json: bool,
    encoding: str | None,
) -> int:
    """Keep issues (收藏) of files, folders and archives in the library.

    Files make one issue that have one day in their names, or lie together under page numbers; the
    paper and the day are those of the masthead, else of the names of files and folders. Adding
    again changes nothing; a changed issue takes the place of its old self, and a page that comes
    later joins its issue. Then the issues that an earlier dubao read are read again, from what is
    kept of them. Exit status: 0 all is kept, 2 something could not be read.
    """
    from summarize.library.adding.reading import Asked  # noqa: PLC0415 (help needs no library)
    from summarize.library.adding.run import add  # noqa: PLC0415

    asked = Asked(
        " ".join(paper.split()) if paper else None,
        _day(date),
        encoding,
        tuple(config().columns.items()),
    )
    with open_library(writing=True) as library:
        bar = _Bar()
        try:
            with bar:
                added = add(library, paths, asked, bar)
        except KeyboardInterrupt:
            told = tell_count(
                "broken off; {count} issue is kept, the rest is left for the next time",
                bar.kept,
                "broken off; {count} issues are kept, the rest is left for the next time",
            )
            click.echo(f"dubao: {told}", err=True)
            raise
        _print(added, as_json=as_json)
        _read_again(library)
    return INCOMPLETE if added.failed else 0


def _print(added: Added, *, as_json: bool) -> None:
    out = printer("auto")
    if as_json:
        for kind, keys in (("new", added.new), ("changed", added.changed), ("same", added.same)):
            for key in keys:
                out.json(
                    {
                        "issue": key,
                        "is": kind,
                        "paper_known": key not in added.unnamed,
                        "date_known": key not in added.undated,
                        "instead_of": added.instead.get(key),
                    }
                )
    else:
        _tell(added, out.line)
    out.flush()
    options.tell_doubts(added.doubts)
    for error in added.failed:
        click.echo(f"dubao: {printable(' '.join(tell_error(error).split()))}", err=True)


def _read_again(library: Archive) -> None:
    """Issues that an earlier dubao read, read by this one; what is broken off is left for later."""
    from summarize.library.adding.rereading import outdated, read_outdated  # noqa: PLC0415

    old = outdated(library)
    if not old:
        return
    told = tell_count(
        "{count} issue of an earlier dubao is read again; Ctrl+C leaves it for later",
        len(old),
        "{count} issues of an earlier dubao are read again; Ctrl+C leaves the rest for later",
    )
    click.echo(f"dubao: {told}", err=True)
    try:
        with _Bar() as bar:
            read_outdated(library, old, bar)
    except KeyboardInterrupt:
        click.echo("dubao: " + tell("the rest is left for the next dubao library add"), err=True)


def _tell(added: Added, line: Callable[[str], None]) -> None:
    issues = tell_count("{count} issue kept", len(added.new), "{count} issues kept")
    parts = [issues, tell_count("{count} changed", len(added.changed), "{count} changed")]
    parts.append(tell_count("{count} as before", len(added.same), "{count} as before"))
    line(", ".join(parts))
    for now, before in added.instead.items():
        line(tell("{now}: was kept as {before}", now=now, before=before))
    for keys, message in (
        (added.undated, marked("no date found: {keys}; --date gives one")),
        (added.unnamed, marked("no paper's name found: {keys}; --paper gives one")),
    ):
        if keys:
            more = ", …" if len(keys) > _NAMED else ""
            line(tell(message, keys=", ".join(keys[:_NAMED]) + more))


def _day(text: str | None) -> str | None:
    import datetime  # noqa: PLC0415 (rare)

    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise click.BadParameter(
            tell("{text} is no date; write it as 2025-03-04", text=text), param_hint="'--date'"
        ) from None


class _Bar:
    """A bar of progress on a terminal; nothing anywhere else."""

    def __init__(self) -> None:
        self.kept = 0
        self._begun = time.monotonic()
        self._shown: AbstractContextManager[object] | None = None
        self._move: Callable[[Progress], None] | None = None

    def __enter__(self) -> _Bar:
        if sys.stderr is not None and sys.stderr.isatty():
            from rich import progress  # noqa: PLC0415
            from rich.console import Console  # noqa: PLC0415 (only on a terminal)

            bar = progress.Progress(
                progress.TextColumn("{task.description}"),
                progress.BarColumn(),
                progress.MofNCompleteColumn(),
                progress.TextColumn("{task.fields[rate]}"),
                progress.TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            task = bar.add_task(tell("reading"), rate="", total=None)

            def move(at: Progress) -> None:
                seconds = max(time.monotonic() - self._begun, 1e-3)
                rate = tell("{count} characters a second", count=round(at.characters / seconds))
                bar.update(task, completed=at.done, total=at.groups, rate=rate)

            bar.start()
            self._shown, self._move = bar, move
        return self

    def __exit__(self, *error: object) -> None:
        if self._shown is not None:
            self._shown.__exit__(None, None, None)

    def __call__(self, at: Progress) -> None:
        self.kept = at.kept
        if self._move is not None:
            self._move(at)
