"""``dubao search``: where words stand, in one issue or several."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from summarize.export.states import page_name
from tui.cli import options
from tui.cli.issues import each_of
from tui.cli.output import HEADLINE, MATCH, SECTION, Printer, printer
from tui.cli.printing.records import shape_of
from tui.cli.printing.words import heading
from tui.language import tell
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.library.search import Hit

FOUND, NOTHING = 0, 1
# Characters of context on either side of a match: in a pipe, and at least on a narrow terminal.
AROUND, LEAST = 24, 6
_SIGNS = ("AND", "NOT", "&", "&&", "+", "or", "and", "not", "NEAR")
"""What means something elsewhere, but nothing here."""
FIELDS = (
    *("issue", "key", "paper", "date", "id", "page", "section", "title", "field", "block"),
    *("text", "matches"),
)


@click.command(
    "search",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao search 春耕 page1.txt
  dubao search '财政 “两新”项目' pages/ other.txt
  dubao search -l 春耕 monday/ tuesday/    the issues that have it
  dubao search -- '"-5℃"' pages/           a query that begins with -
  dubao search '春耕 OR 夏收 -小麦 date:2024..'   in the library
  dubao search -w 国会                     not in 中国会议
""",
)
@click.argument("query", metavar="QUERY")
@click.argument("issues", metavar="ISSUE...", nargs=-1, type=options.ISSUE)
@click.option("--count", is_flag=True, help="Print how many places there are, issue by issue.")
@click.option(
    "-l", "--files-with-matches", "names", is_flag=True, help="Print the names of the issues alone."
)
@click.option(
    "-w", "--whole", is_flag=True, help="Only where the words stand as words, not in others."
)
@click.option(
    "-n",
    "--max-count",
    "most",
    type=click.IntRange(min=1),
    metavar="N",
    help="At most N places an issue; in the library at most N articles, else 20 in text.",
)
@click.option(
    "-C",
    "--context",
    type=click.IntRange(min=0),
    metavar="N",
    help="In text, whole sentences: that of the place, and N before and behind it in its"
    " paragraph.",
)
@click.option(
    "--sort",
    "order",
    type=click.Choice(["rank", "date", "page"]),
    help="In the library: the best first (headline, deck, text), the newest first, or issue by"
    " issue in the order of print.  [default: rank]",
)
@click.option(
    "--after", metavar="PLACE", help="In the library: go on after the place that was told."
)
@options.format_options(fields=FIELDS)
@options.color_option
@options.encoding_option
@options.lang_option
@options.output_options
def search_command(
    *,
    query: str,
    issues: tuple[str, ...],
    count: bool,
    names: bool,
    whole: bool,
    most: int | None,
    context: int | None,
    order: str | None,
    after: str | None,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
    encoding: str | None,
) -> int:
    """Find articles (检索) that hold all words of QUERY.

    Without ISSUE the library is searched. "Quotes" hold a phrase together; OR or | parts
    alternatives, -word leaves out, brackets group; title: (标题), byline: (记者), paper:, date:
    (2025, 2025-01, 2025-01..2025-03), page:, section: and kind: ask for more; whole: (整词) wants
    a word that is not part of another; all else is text.
    Width, case and script do not matter, and words cut by a column or a page are found. Exit
    status: 0 found, 1 nothing found, 2 bad input.
    """
    if count and names:
        raise click.UsageError(tell("give --count or -l, not both"))
    from summarize.library.query import parse_query, whole_words  # noqa: PLC0415 (help needs none)
    from summarize.library.search import search_issue  # noqa: PLC0415

    wanted = whole_words(parse_query(query)) if whole else parse_query(query)
    several = len(issues) > 1
    kind = options.format_of(kind, as_json=as_json)
    known = ("issue", "count") if count else ("issue",) if names else FIELDS
    out = printer(color, shape=shape_of(kind, fields, known))
    if out.shape is not None:
        out.raw(out.shape.head())
    if not issues:
        from tui.cli.library.searching import Wanted, search_library  # noqa: PLC0415 (as above)

        asked = Wanted(wanted, most, after, order, context)  # type: ignore[arg-type]
        return _said(search_library(out, asked, count=count, names=names), query)
    if after is not None or order is not None:
        raise click.UsageError(tell("--after and --sort go with the library, without ISSUE"))
    found = False

    def work(source: str) -> None:
        nonlocal found
        issue = options.load(source, encoding)
        hits = tuple(islice(search_issue(issue, wanted), 1 if names else most))
        found = found or bool(hits)
        if count:
            _count(out, source, len(hits), several=several)
        elif names:
            if out.shape is not None and hits:
                out.record({"issue": source})
            elif hits:
                out.line(" ".join(source.split()))
        elif out.shape is not None:
            for hit in hits:
                out.record(hit_record(source, hit, None, issue.paper, issue.date))
        elif hits:
            if several:
                out.line(source, SECTION)
            print_hits(out, hits, context)
        out.flush()

    return each_of(issues, work) or _said(FOUND if found else NOTHING, query)


def _said(status: int, query: str) -> int:
    """The status; where nothing was found, whether a word may have been meant as a sign."""
    meant = next((word for word in query.split()[1:-1] if word in _SIGNS), None)
    if status == NOTHING and meant is not None:
        told = tell(
            "{word} is searched for as text; words beside each other must all be there, -word"
            " leaves out",
            word=meant,
        )
        click.echo(f"dubao: {told}", err=True)
    return status


def _count(out: Printer, source: str, number: int, *, several: bool) -> None:
    """How many places an issue has, none too, as grep tells it."""
    if out.shape is not None:
        out.record({"issue": source, "count": number})
    elif several:
        out.line(f"{' '.join(source.split())}:{number}")
    else:
        out.line(str(number))


def hit_record(
    source: str, hit: Hit, key: str | None, paper: str | None, date: str | None
) -> dict[str, object]:
    """One hit: ``matches`` are half-open offsets in ``text``, which is ``field``, whole.

    ``key`` is the article's in the library.
    """
    return {
        "issue": source,
        "key": key,
        "paper": paper,
        "date": date,
        "id": hit.article.id,
        "page": hit.page,
        "section": hit.article.section,
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


def print_hits(
    out: Printer, hits: Iterable[Hit], context: int | None, name: str | None = None
) -> None:
    """Places under the headings of their articles; ``name`` stands before the heading."""
    from summarize.library.context import excerpts, sentences  # noqa: PLC0415 (help needs none)

    article = None
    for hit in hits:
        lead = f"  {page_name(hit.page)}  "
        if hit.article is not article:
            article = hit.article
            out.line(f"{name}  {article.title}" if name else heading(article), HEADLINE)
        if context is None:
            shown = excerpts(hit, _around(out, hit, lead))
        else:
            shown = sentences(hit, context)
        for excerpt in shown:
            text = excerpt.text.replace("\n", " ")
            before, after = "… " * excerpt.cut_before, " …" * excerpt.cut_after
            shift = len(before)
            out.line(
                before + text + after,
                lead=lead,
                accents=tuple((start + shift, end + shift) for start, end in excerpt.matches),
                accent=MATCH,
            )
