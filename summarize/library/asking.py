"""All that a query finds in an archive, and queries that ask for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.query import Dates, Either, Every, Query, Term, Without
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle, Order
    from summarize.library.query import Node

_PAGE = 500


def every(archive: Archive, query: Query, order: Order = "date") -> Iterator[KeptArticle]:
    """All articles that a query finds, the newest first."""
    after = None
    while True:
        page = archive.search(query, _PAGE, after, order)
        yield from page.articles
        after = page.after
        if after is None:
            return


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


def inclusive(query: Query) -> Query:
    """The query without what it leaves out: all that it may find, however its words are read."""
    return Query(query.text, _kept(query.tree))


def _kept(node: Node) -> Node:
    if isinstance(node, Every):
        parts = tuple(_kept(part) for part in node.parts if not isinstance(part, Without))
        return parts[0] if len(parts) == 1 else Every(parts)
    if isinstance(node, Either):
        return Either(tuple(map(_kept, node.parts)))
    return node
