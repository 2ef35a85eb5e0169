"""``dubao search`` without an issue: the library."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import click

from summarize.library import asking
from summarize.library.query.tree import every_fact
from summarize.library.squeeze import squeeze
from tui.cli.commands.search import FOUND, NOTHING, hit_record, print_hits
from tui.language import tell
from tui.libraries import open_library
from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle, Order
    from summarize.library.query import Query
    from summarize.library.search import Hit
    from tui.cli.output import Printer

PAGE = 20
"""Articles that are shown where nobody says how many."""
_PLACES = 3
"""Places of one article that are shown in text."""


class Wanted(NamedTuple):
    """What is asked of the library; ``most`` articles, from the place ``after`` on."""

    query: Query
    most: int | None
    after: str | None
    order: Order | None
    context: int | None


def search_library(out: Printer, wanted: Wanted, *, count: bool, names: bool) -> int:
    """Print what the library has; the status.

    In text so many articles as fit a page, and how to go on; for programs all of them.
    """
    with open_library() as library:
        if count:
            number = asking.count(library, wanted.query)
            if out.shape is not None:
                out.record({"issue": None, "count": number})
            else:
                out.line(str(number))
            if not number:
                _tell_unnamed(library, wanted.query)
            return FOUND if number else NOTHING
        if names:
            return _names(out, library, wanted)
        most = wanted.most or (None if out.shape is not None else PAGE)
        shown = 0
        after = wanted.after
        while True:
            limit = PAGE if most is None else min(PAGE, most - shown)
            page = asking.search(library, wanted.query, limit, after, wanted.order or "rank")
            for article in page.articles:
                _print(out, library, wanted, article)
            out.flush()
            shown += len(page.articles)
            after = page.after
            if after is None or shown == most:
                break
        if not shown:
            _tell_unnamed(library, wanted.query)
    if after is not None and out.shape is None:
        click.echo("dubao: " + tell("there are more: --after {place}", place=after), err=True)
    return FOUND if shown else NOTHING


def _tell_unnamed(library: Archive, query: Query) -> None:
    """Where a paper is asked for whose issues are kept, but not known to be a paper's: the way."""
    asked = [fact.value for fact in every_fact(query.tree) if fact.name == "paper"]
    if not asked:
        return
    for issue in library.issues():
        shelf = issue.key.partition("@")[0]
        if issue.paper is None and any(value in squeeze(shelf).text for value in asked):
            told = tell(
                "{key} and others: the paper is not known; dubao library add --paper NAME says it",
                key=issue.key,
            )
            click.echo(f"dubao: {printable(told)}", err=True)
            return


def _names(out: Printer, library: Archive, wanted: Wanted) -> int:
    known: set[str] = set()
    for article in islice(_all(library, wanted), wanted.most):
        if article.issue in known:
            continue
        known.add(article.issue)
        if out.shape is not None:
            out.record({"issue": article.issue})
        else:
            out.line(article.issue)
    return FOUND if known else NOTHING


def _all(library: Archive, wanted: Wanted) -> Iterator[KeptArticle]:
    after = wanted.after
    while True:
        page = asking.search(library, wanted.query, PAGE, after, wanted.order or "date")
        yield from page.articles
        after = page.after
        if after is None:
            return


def _print(out: Printer, library: Archive, wanted: Wanted, article: KeptArticle) -> None:
    hits = _hits(library, wanted.query, article)
    if out.shape is not None:
        for hit in hits:
            out.record(hit_record(article.issue, hit, article.key, article.paper, article.date))
        return
    best = sorted(hits, key=lambda hit: hit.block is not None)[:_PLACES]
    print_hits(out, best, wanted.context, article.key)


def _hits(library: Archive, query: Query, article: KeptArticle) -> tuple[Hit, ...]:
    from summarize.library.search import Where, search_article  # noqa: PLC0415 (as above)

    stored = library.article(article.key)
    assert stored is not None
    where = Where(article.paper, article.date)
    return search_article(stored.article, query, stored.over, where)
