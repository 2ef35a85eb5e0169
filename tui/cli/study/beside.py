"""``dubao with``: what stands beside a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import options
from tui.cli.output import DIM, HEADLINE, pad, printer
from tui.cli.printing.records import shape_of
from tui.cli.waiting import waiting
from tui.language import tell, tell_count
from tui.libraries import open_library, recalling
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.library.study.beside import Beside, Neighbour
    from tui.cli.output import Printer

FIELDS = ("word", "text", "role", "count", "articles", "likelihood", "spans")
FOUND, NOTHING = 0, 1
_ROLES = {"person": "人名", "place": "地名", "organisation": "机构名", "keyword": "关键词"}


@click.command(
    "with",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao with 渡船
  dubao with '渡船 date:2024..' --by year -k 30
  dubao with 渡船 --json | jq -r 'select(.role == "person").text'
""",
)
@click.argument("word", metavar="WORD")
@click.option(
    "--by",
    type=click.Choice(["half", "year"]),
    default="half",
    show_default=True,
    help="How it changed: from the first half of the time to the second, or over years.",
)
@click.option(
    "-k",
    "--count",
    "most",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    help="How many names and keywords.",
)
@options.format_options(fields=FIELDS)
@options.color_option
@options.lang_option
@options.output_options
def with_command(
    *,
    word: str,
    by: str,
    most: int,
    kind: str | None,
    as_json: bool,
    fields: str | None,
    color: str,
) -> int:
    """Tell which names and keywords stand beside WORD (共现), and how that changed.

    WORD may be any query of dubao search. Names and keywords are those of the paragraphs that have
    it in 200 articles of the library, evenly spread over time; how many articles have both is
    counted in all.
    The surest come first (log-likelihood); behind each, which share of the articles with WORD has
    it, at all and then in each part of the time. Exit status: 0 found, 1 nothing found.
    """
    from summarize.library.query import parse_query  # noqa: PLC0415 (help needs no search)
    from summarize.library.study.beside import beside  # noqa: PLC0415
    from tui.user_words import load_user_words  # noqa: PLC0415

    query = parse_query(word)
    out = printer(color, shape=shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS))
    own = load_user_words(None)
    with open_library() as library, recalling(own=own) as recalled, waiting() as count:
        found = beside(library, query, recalled, most=most, by=by, progress=count)  # type: ignore[arg-type]
    if out.shape is not None:
        out.raw(out.shape.head())
        for each in found.neighbours:
            out.record(_record(word, found, each))
    else:
        _table(out, word, found)
    return FOUND if found.neighbours else NOTHING


def _record(word: str, found: Beside, each: Neighbour) -> dict[str, object]:
    return {
        "word": word,
        "text": each.text,
        "role": each.role,
        "count": each.count,
        "articles": each.articles,
        "likelihood": round(each.likelihood, 2),
        "spans": [
            {"from": span.first, "to": span.last, "count": count, "of": span.count}
            for span, count in zip(found.spans, each.spans, strict=True)
        ],
    }


def _table(out: Printer, word: str, found: Beside) -> None:
    number = tell_count("{count} article", found.count, "{count} articles")
    out.line(f"{' '.join(word.split())}  {number}", HEADLINE)
    if found.looked_at < found.count:
        told = tell("names and keywords of {count} of them", count=found.looked_at)
        out.line(told, DIM, lead="  ")
    if not found.neighbours:
        return
    names = max(cells(each.text) for each in found.neighbours)
    roles = max(cells(tell(role)) for role in _ROLES.values())
    # A time without the word has nothing beside it.
    shown = [place for place, span in enumerate(found.spans) if span.count]
    if len(shown) > 1:
        spans = (found.spans[place] for place in shown)
        told = "  ".join(_span(each.first, each.last) for each in spans)
        out.line(told, DIM, lead=" " * (names + roles + 6 + 7))
    for each in found.neighbours:
        shares = [_share(each.count, found.count).rjust(5)]
        for place in shown if len(shown) > 1 else ():
            span = found.spans[place]
            width = len(_span(span.first, span.last))
            shares.append(_share(each.spans[place], span.count).rjust(width))
        role = pad(tell(_ROLES[each.role]), roles)
        out.line("  ".join(shares), lead=f"  {pad(each.text, names)}  {role}  ")


def _span(first: str, last: str) -> str:
    return first[:4] if (first[5:], last[5:]) == ("01-01", "12-31") else f"{first}..{last}"


def _share(count: int, of: int) -> str:
    return f"{count * 100 / of:.0f}%" if of else "-"
