"""``dubao search``: where words stand, in one issue or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.errors import DubaoError
from summarize.export.states import page_name
from tui.cli import faults, options
from tui.cli.output import HEADLINE, MATCH, SECTION, Printer, printer
from tui.cli.words import heading
from tui.language import tell, tell_error
from tui.printable import printable
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue
    from summarize.library.search import Hit

FOUND, NOTHING, UNREADABLE = 0, 1, 2
# Characters of context on either side of a match: in a pipe, and at least on a narrow terminal.
AROUND, LEAST = 24, 6


@click.command(
    "search",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao search 春耕 page1.txt
  dubao search '财政 “两新”项目' pages/ other.txt
""",
)
@click.argument("query", metavar="QUERY")
@click.argument("issues", metavar="ISSUE...", nargs=-1, type=click.Path(allow_dash=True))
@options.json_option
@options.color_option
@options.encoding_option
@options.lang_option
def search_command(
    *, query: str, issues: tuple[str, ...], as_json: bool, color: str, encoding: str | None
) -> int:
    """Find articles (检索) that hold all words of QUERY.

    "Quotes" hold a phrase together; there are no operators. Width and case do not matter, and
    words cut by a column or a page are found. Exit status: 0 found, 1 nothing found, 2 bad input.
    """
    from summarize.library.query import parse_query  # noqa: PLC0415 (help needs no search)
    from summarize.library.search import search_issue  # noqa: PLC0415

    if not issues:
        raise click.UsageError(tell("name an ISSUE to search; there is no library yet"))
    wanted = parse_query(query)
    out = printer(color)
    status = NOTHING
    unreadable = False
    for source in issues:
        try:
            issue = options.load(source, encoding)
        except (DubaoError, *faults.UNFORESEEN) as error:
            # The other issues are still worth searching; the status tells of this one.
            if faults.shown:
                raise
            unreadable = True
            if isinstance(error, DubaoError):
                told = tell_error(error)
            else:
                told = faults.told(error, source)
            click.echo(f"dubao: {printable(' '.join(told.split()))}", err=True)
            continue
        hits = tuple(search_issue(issue, wanted))
        if hits:
            status = FOUND
        if as_json:
            for hit in hits:
                out.json(hit_record(source, hit))
        elif hits:
            if len(issues) > 1:
                out.line(source, SECTION)
            _print(out, issue, hits)
        out.flush()
    return UNREADABLE if unreadable else status


def hit_record(source: str, hit: Hit) -> dict[str, object]:
    """One hit: ``matches`` are half-open offsets in ``text``, which is ``field``, whole."""
    return {
        "issue": source,
        "id": hit.article.id,
        "page": hit.page,
        "title": hit.article.title,
        "field": hit.field,
        "block": hit.block,
        "text": hit.text,
        "matches": [list(match) for match in hit.matches],
    }


def _around(out: Printer, hit: Hit, lead: str) -> int:
    """How much context a match gets: on a terminal, what one row has room for."""
    if out.width is None:
        return AROUND
    match = max((cells(hit.text[start:end]) for start, end in hit.matches), default=0)
    room = out.width - cells(lead) - cells("…  …") - match
    return max(room // 4, LEAST)


def _print(out: Printer, issue: Issue, hits: tuple[Hit, ...]) -> None:
    from summarize.library.context import excerpts  # noqa: PLC0415 (help needs no search)

    article = None
    for hit in hits:
        lead = f"  {page_name(hit.page)}  "
        if hit.article is not article:
            article = hit.article
            out.line(heading(article), HEADLINE)
        for excerpt in excerpts(hit, _around(out, hit, lead)):
            text = excerpt.text.replace("\n", " ")
            before, after = "… " * excerpt.cut_before, " …" * excerpt.cut_after
            shift = len(before)
            out.line(
                before + text + after,
                lead=lead,
                accents=tuple((start + shift, end + shift) for start, end in excerpt.matches),
                accent=MATCH,
            )
