"""``dubao trend``: words in the papers over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.completing_kept import complete_papers
from tui.cli.output import DIM, HEADLINE, printer
from tui.cli.printing.records import shape_of
from tui.cli.study.plot import axis, gathered, strip
from tui.language import tell, tell_count
from tui.libraries import open_library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.library.study.trend import Point, Silence, Trend, Trends
    from tui.cli.output import Printer

FIELDS = ("word", "period", "count", "articles", "per_10000")
SILENT = ("word", "from", "to", "back", "expected")
FOUND, NOTHING = 0, 1
_WIDTH = 72
"""Cells of the plot where no terminal says how many it has."""
_MOST_SHOWN = 8


@click.command(
    "trend",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao trend 春耕 秋收
  dubao trend '农机 OR 拖拉机' --by year --paper 芦汀日报
  dubao trend 春耕 --format csv > spring.csv
  dubao trend 春耕 --silences --json    when it fell silent
""",
)
@click.argument("words", metavar="WORD...", nargs=-1, required=True)
@click.option(
    "--by",
    "step",
    type=click.Choice(["day", "week", "month", "year"]),
    help="Count by day, week, month or year.  [default: what suits the span]",
)
@click.option(
    "--paper",
    metavar="NAME",
    shell_complete=complete_papers,
    help="Only papers with this in their names.",
)
@click.option(
    "--silences", is_flag=True, help="For programs: when each word fell silent, and came back."
)
@options.format_options(fields=(*FIELDS, *SILENT[1:]))
@options.width_option
@options.color_option
@options.lang_option
@options.output_options
def trend_command(
    *,
    words: tuple[str, ...],
    step: str | None,
    paper: str | None,
    silences: bool,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    width: int | None,
    color: str,
) -> int:
    """Show how often words stand in the papers over time (词频).

    Counted are the articles of the library that have WORD, which may be any query of dubao search,
    as they are and of 10,000 articles; the latter are drawn, all words on one scale. A dot stands
    for a time that the library has no issues of. A silence is a time without the word in which, at
    its own rate, 5 articles or more were to be expected. Exit status: 0 found, 1 nothing found.
    """
    from summarize.library.query import parse_query  # noqa: PLC0415 (help needs no search)
    from summarize.library.study.trend import trends  # noqa: PLC0415

    queries = [parse_query(word) for word in words]
    kind = options.format_of(kind, as_json=as_json)
    out = printer(color, width, shape_of(kind, fields, SILENT if silences else FIELDS))
    with open_library() as library:
        found = trends(library, queries, step, paper)  # type: ignore[arg-type]
    if out.shape is not None:
        out.raw(out.shape.head())
        for trend in found.trends:
            _records(out, trend, silences=silences)
    else:
        _draw(out, found)
    if found.undated:
        told = tell_count(
            "{count} article of no known day is not counted",
            found.undated,
            "{count} articles of no known day are not counted",
        )
        click.echo(f"dubao: {told}", err=True)
    some = any(point.count for trend in found.trends for point in trend.points)
    return FOUND if some else NOTHING


def _records(out: Printer, trend: Trend, *, silences: bool) -> None:
    word = trend.query.text
    if silences:
        for each in trend.silences:
            out.record(
                {
                    "word": word,
                    "from": each.first,
                    "to": each.last,
                    "back": each.back,
                    "expected": round(each.expected, 1),
                }
            )
        return
    for point in trend.points:
        rate = point.rate
        out.record(
            {
                "word": word,
                "period": point.period,
                "count": point.count,
                "articles": point.articles,
                "per_10000": rate if rate is None else round(rate, 2),
            }
        )


def _draw(out: Printer, found: Trends) -> None:
    """A strip for each word, on one scale, and what is to be said of it below."""
    columns = (out.width or _WIDTH) - 2
    several = len(found.trends) > 1
    drawn = []
    for trend in found.trends:
        places = gathered(len(trend.points), columns) if trend.points else []
        drawn.append([_rate(trend.points[start:stop]) for start, stop in places])
    top = max((value for values in drawn for value in values if value), default=0.0)
    for trend, values in zip(found.trends, drawn, strict=True):
        out.line(_title(trend), HEADLINE)
        if any(values):
            for row in strip(values, top, 2 if several else 5):
                out.line(row, lead="  ")
            out.line(axis([each.period for each in trend.points], len(values)), DIM, lead="  ")
            _tell(out, trend)
    if top:
        out.line(tell("the whole height: {rate} of 10,000 articles", rate=f"{top:,.0f}"), DIM)


def _rate(points: Sequence[Point]) -> float | None:
    articles = sum(point.articles for point in points)
    return sum(point.count for point in points) * 10_000 / articles if articles else None


def _title(trend: Trend) -> str:
    count = sum(point.count for point in trend.points)
    articles = tell_count("{count} article", count, "{count} articles")
    rate = _rate(trend.points) or 0.0
    return tell(
        "{word}  {articles}, {rate} of 10,000",
        word=" ".join(trend.query.text.split()),
        articles=articles,
        rate=f"{rate:,.1f}",
    )


def _tell(out: Printer, trend: Trend) -> None:
    having = [point for point in trend.points if point.count]
    most = max(having, key=lambda point: point.rate or 0.0)
    told = tell(
        "first {first}, last {last}, most {most} ({count} of {articles} articles)",
        first=having[0].period,
        last=having[-1].period,
        most=most.period,
        count=most.count,
        articles=most.articles,
    )
    out.line(told, lead="  ")
    longest = sorted(trend.silences, key=lambda each: -each.expected)[:_MOST_SHOWN]
    for each in sorted(longest):
        out.line(_silence(each), lead="  ")
    if len(trend.silences) > len(longest):
        out.line(tell("… --silences --json has all"), DIM, lead="  ")


def _silence(each: Silence) -> str:
    span = each.first if each.first == each.last else f"{each.first}..{each.last}"
    return tell(
        "silent {span}, back {back} ({expected} articles were to be expected)",
        span=span,
        back=each.back,
        expected=f"{each.expected:.0f}",
    )
