"""``dubao library list``: what is kept."""

from __future__ import annotations

import datetime
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

import click

from tui.cli import options
from tui.cli.output import DIM, SECTION, printer
from tui.cli.printing.records import shape_of
from tui.language import tell, tell_count
from tui.libraries import open_library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.library.archive.kept import KeptIssue
    from tui.cli.output import Printer

FIELDS = ("key", "paper", "date", "number", "pages", "articles", "origin")
_GAPS = 5
_FEW = 40
"""So many issues of a paper are each told; of more, the span and what is missing in it."""


class Gap(NamedTuple):
    """Days without an issue, both included, between two that are kept."""

    first: str
    last: str
    days: int


@click.command(
    "list",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library list
  dubao library list --all
  dubao library list --json | jq -r .key
""",
)
@click.option("--all", "every", is_flag=True, help="Each issue, however many there are.")
@options.format_options(fields=FIELDS)
@options.color_option
@options.lang_option
@options.output_options
def list_command(
    *, every: bool, kind: str | None, as_json: bool, fields: str | None, color: str
) -> int:
    """Tell what is kept (馆藏): papers, their spans and the days that are missing.

    Days are missing that lie between two issues of a paper; how it appears (every day, once a
    week) is not guessed.
    """
    out = printer(color, shape=shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS))
    with open_library() as library:
        issues = library.issues()
    if out.shape is not None:
        out.raw(out.shape.head())
        for issue in issues:
            out.record({name: getattr(issue, name) for name in FIELDS})
        return 0
    if not issues:
        out.line(tell("the library is empty; dubao library add PATH... keeps issues"))
    for paper, kept in groupby(issues, key=_shelf):
        _paper(out, paper, list(kept), every=every)
    return 0


def _shelf(issue: KeptIssue) -> str:
    """The paper, or where that is not known what the issues' keys begin with."""
    begins = issue.key.partition("@")[0]
    return issue.paper or tell("{name} (paper not known)", name=begins)


def _paper(out: Printer, paper: str, issues: list[KeptIssue], *, every: bool) -> None:
    count = tell_count("{count} issue", len(issues), "{count} issues")
    articles = sum(issue.articles for issue in issues)
    held = tell_count("{count} article", articles, "{count} articles")
    out.line(f"{paper}  {count}, {held}", SECTION)
    dates = sorted({issue.date for issue in issues if issue.date})
    if len(dates) > 1:
        missing = gaps(dates)
        told = ", ".join(
            gap.first if gap.days == 1 else f"{gap.first}..{gap.last}" for gap in missing[:_GAPS]
        )
        more = ", …" if len(missing) > _GAPS else ""
        days = sum(gap.days for gap in missing)
        span = f"{dates[0]}..{dates[-1]}"
        if days:
            span += "  " + tell_count("{count} day missing", days, "{count} days missing")
            span += f": {told}{more}"
        out.line(span, DIM, lead="  ")
    if every or len(issues) <= _FEW:
        for issue in issues:
            held = tell_count("{count} article", issue.articles, "{count} articles")
            out.line(f"{issue.key}  {held}", lead="  ")


def gaps(dates: Sequence[str]) -> list[Gap]:
    """The days between dates, which rise, that are none of them."""
    found: list[Gap] = []
    one = datetime.timedelta(days=1)
    for before, after in pairwise(map(datetime.date.fromisoformat, dates)):
        days = (after - before).days - 1
        if days:
            found.append(Gap((before + one).isoformat(), (after - one).isoformat(), days))
    return found
