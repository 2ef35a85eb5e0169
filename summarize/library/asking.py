"""All that a query finds in an archive, and queries that ask for more.

An archive finds characters side by side; whether they stand as a word (``whole``) is told when the
article is read. So such queries are asked for all that they may find, and each is looked at.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarize.library.query import Dates, Either, Every, Query, Term, Without
from summarize.library.query.tree import every_term
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle, Order, Page
    from summarize.library.query import Node

_PAGE = 500
_READ = 50
"""Articles that are looked at together where words must stand as words."""


def asks_for_words(query: Query) -> bool:
    """Whether some word of the query must stand as one, so that articles have to be read."""
    return any(term.whole for term in every_term(query.tree))


def search(
    archive: Archive, query: Query, limit: int, after: str | None = None, order: Order = "rank"
) -> Page:
    """As :meth:`Archive.search <summarize.library.archive.engine.Archive.search>` does."""
    if not asks_for_words(query):
        return archive.search(query, limit, after, order)
    from summarize.library.archive.kept import Page  # noqa: PLC0415 (a plain search has it)

    asked = wide(query)
    found: list[KeptArticle] = []
    last: str | None = None
    while True:
        page = archive.search(asked, _READ, after, order)
        for place, kept in enumerate(page.articles, 1):
            if not means(archive, query, kept):
                continue
            if len(found) == limit:
                return Page(tuple(found), last)
            found.append(kept)
            if len(found) == limit:
                # The archive alone can say which place comes behind this one.
                last = archive.search(asked, place, after, order).after
        if page.after is None:
            return Page(tuple(found), None)
        after = page.after


def count(archive: Archive, query: Query) -> int:
    """How many articles a query finds."""
    return sum(1 for _ in every(archive, query)) if asks_for_words(query) else archive.count(query)


def by_day(archive: Archive, query: Query) -> dict[str | None, int]:
    """How many articles a query finds in the issues of each day that has any; None: undated."""
    if not asks_for_words(query):
        return archive.by_day(query)
    return dict(Counter(kept.date for kept in every(archive, query)))


def every(archive: Archive, query: Query, order: Order = "date") -> Iterator[KeptArticle]:
    """All articles that a query finds, the newest first."""
    reads = asks_for_words(query)
    asked = wide(query)
    after = None
    while True:
        page = archive.search(asked, _PAGE, after, order)
        yield from (kept for kept in page.articles if not reads or means(archive, query, kept))
        after = page.after
        if after is None:
            return


def means(archive: Archive, query: Query, kept: KeptArticle) -> bool:
    """Whether an article that the archive found is what the query means, read as a whole."""
    from summarize.library.search import Where, search_article  # noqa: PLC0415 (few ask)

    stored = archive.article(kept.key)
    if stored is None:  # forgotten a moment ago
        return False
    where = Where(kept.paper, kept.date)
    return bool(search_article(stored.article, query, stored.over, where))


def also(query: Query, *parts: Node) -> Query:
    """The query, and these things too."""
    return Query(query.text, Every((query.tree, *parts)))


def days(query: Query, first: str | None, last: str | None) -> Query:
    """The query in issues of these days, both included, in ISO form."""
    return also(query, Dates(first, last))


def term(text: str) -> Term | None:
    """A text as it is, to be found anywhere; None where nothing is left to search for."""
    squeezed = squeeze(text).text
    return Term(squeezed) if squeezed else None


def wide(query: Query) -> Query:
    """What an archive is asked: all that the query may find, however its words are read.

    An article with 中国会议 is not left out by ``-整词:国会``: such words are left out by reading.
    """
    if not asks_for_words(query):
        return query
    return Query(query.text, _wide(query.tree))


def _wide(node: Node) -> Node:
    if isinstance(node, Term):
        return Term(node.text, node.field)
    if isinstance(node, Every):
        parts = tuple(
            _wide(part)
            for part in node.parts
            if not (isinstance(part, Without) and any(t.whole for t in every_term(part)))
        )
        return parts[0] if len(parts) == 1 else Every(parts)
    if isinstance(node, Either):
        return Either(tuple(map(_wide, node.parts)))
    return node
