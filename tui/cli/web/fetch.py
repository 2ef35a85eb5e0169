"""``dubao fetch``: an issue of a digital newspaper, saved from the web."""

from __future__ import annotations

import datetime
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.completing_kept import complete_papers
from tui.config import DATE, config
from tui.language import tell, tell_count
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.fetching.fetching import Fetched, Step

INCOMPLETE = 2
LEAST_PAUSE = 1.0
PAUSE = 2.0
_NAMED = 3
_FOLDER = "fetched"


def _papers(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    return [name for name in config().papers if name.startswith(incomplete)]


@click.command(
    "fetch",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao fetch https://paper.example/html/2025-03/18/node_1.htm
  dubao fetch https://paper.example/html/2025-03/18/node_1.htm --to saved/
  dubao fetch 芦汀日报 2025-03-18
""",
)
@click.argument("what", metavar="URL|PAPER", shell_complete=_papers)
@click.argument("date", metavar="[DATE]", required=False)
@click.option(
    "--to",
    "folder",
    metavar="FOLDER",
    type=click.Path(file_okay=False),
    help="Save the files there, and leave the library alone.",
)
@click.option(
    "--pause",
    type=click.FloatRange(min=LEAST_PAUSE),
    default=PAUSE,
    show_default=True,
    metavar="SECONDS",
    help="Wait so long between two requests; longer where the site asks for it.",
)
@click.option(
    "--paper",
    metavar="NAME",
    shell_complete=complete_papers,
    help="In the library, the paper, whatever its pages say.",
)
@options.lang_option
def fetch_command(
    *, what: str, date: str | None, folder: str | None, pause: float, paper: str | None
) -> int:
    """Save an issue of a digital newspaper from the web (下载).

    The library keeps it, or a folder. URL is its first page, or what leads there, in the systems
    of Founder (方正), node_1.htm and its like, and others that list pages and titles; or an index
    in JSON. PAPER is a name in the table [papers] of the
    settings, whose address has {date} in it, for DATE (today without one). Only pages and articles
    of that day, on that host, are asked for, one at a time, as the site's robots.txt allows. What
    was broken off goes on where it was when it is called again; of a whole issue only what has
    changed is asked for. Exit status: 0 all is saved, 2 something is missing.
    """
    url, known = _address(what, date)
    to = Path(folder) if folder is not None else _own_folder(url)
    found = _fetch(url, to, pause)
    _tell(found, str(to) if folder is not None else None)
    incomplete = bool(found.failed or found.stopped)
    if folder is None and not found.stopped:
        status = _keep(to, paper or known, date if known else None)
        if status == 0 and not incomplete:
            shutil.rmtree(to, ignore_errors=True)
        return status or (INCOMPLETE if incomplete else 0)
    return INCOMPLETE if incomplete else 0


def _address(what: str, date: str | None) -> tuple[str, str | None]:
    """The address of the issue, and the paper's name where it was called by that."""
    papers = config().papers
    if not what.startswith(("http://", "https://")):
        if what not in papers:
            raise InputError(
                "{name}: no address (https://...), and no paper of [papers] in {settings}",
                name=what,
                settings=config().path,
            )
        return _dated(papers[what], date), what
    if date is not None and DATE.search(what) is None:
        raise click.UsageError(tell("a DATE goes with a PAPER, or with {date} in the URL"))
    return _dated(what, date), None


def _dated(address: str, date: str | None) -> str:
    try:
        day = datetime.date.fromisoformat(date) if date else datetime.date.today()
    except ValueError:
        raise click.BadParameter(
            tell("{text} is no date; write it as 2025-03-04", text=date), param_hint="'DATE'"
        ) from None
    return DATE.sub(lambda found: day.strftime(found[1] or "%Y-%m-%d"), address)


def _own_folder(url: str) -> Path:
    """Where an issue is until the library has it: to go on with, where that is broken off."""
    import hashlib  # noqa: PLC0415 (help needs none)

    from tui.home import data_folder  # noqa: PLC0415 (as above)

    return data_folder() / _FOLDER / hashlib.sha256(url.encode()).hexdigest()[:16]


def _fetch(url: str, folder: Path, pause: float) -> Fetched:
    from summarize.fetching.asking import Asking  # noqa: PLC0415 (help needs no network)
    from summarize.fetching.fetching import Step, fetch  # noqa: PLC0415 (as above)

    told = _progress()
    try:
        return fetch(url, folder, Asking(pause), told)
    except KeyboardInterrupt:
        told(Step(0, 0, ""))
        again = tell("broken off; what is saved is kept, the same command goes on from there")
        click.echo(f"dubao: {again}", err=True)
        raise


def _progress() -> Callable[[Step], None]:
    """On a terminal one line that changes, else nothing."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _: None

    def shown(step: Step) -> None:
        name = printable(step.url.rpartition("/")[2])[:40]
        line = f"\r\x1b[K{step.done}/{step.known} {name}" if name else "\r\x1b[K"
        click.echo(line, nl=False, err=True)

    return shown


def _tell(found: Fetched, folder: str | None) -> None:
    pages = tell_count("{count} page", found.pages, "{count} pages")
    articles = tell_count("{count} article", found.articles, "{count} articles")
    new = tell_count("{count} file new or changed", found.saved, "{count} files new or changed")
    line = f"{pages}, {articles}, {new}"
    if folder is not None:
        line = f"{folder}: {line}"
    click.echo(printable(line), err=folder is None)
    for url, why in found.failed[:_NAMED]:
        _complain(f"{url}: {tell(why)}")
    if (more := len(found.failed) - _NAMED) > 0:
        _complain(tell_count("{count} more is missing", more, "{count} more are missing"))
    if found.stopped == "limit":
        _complain(tell("there are more files than an issue has; the rest was not asked for"))
    elif found.stopped == "server":
        _complain(tell("the server fails again and again; call the same later, it goes on there"))


def _complain(line: str) -> None:
    click.echo(f"dubao: {printable(' '.join(line.split()))}", err=True)


def _keep(folder: Path, paper: str | None, date: str | None) -> int:
    from tui.cli.library.add import add_command  # noqa: PLC0415 (with --to there is no need)

    assert add_command.callback is not None
    given = {"paper": paper, "date": date, "as_json": False, "encoding": None}
    return int(add_command.callback(paths=(str(folder),), **given) or 0)
