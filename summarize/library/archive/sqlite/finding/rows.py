"""What a query finds, as numbers of articles, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.archive.sqlite.finding import streams
from summarize.library.archive.sqlite.finding.meant import Anything, Together, Words, meant
from summarize.library.archive.sqlite.finding.streams import falling, matching

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from summarize.library.archive.facts import Known
    from summarize.library.archive.sqlite.finding.meant import Meant
    from summarize.library.archive.sqlite.finding.streams import Stream
    from summarize.library.query import Node, Term


class Rows:
    """``stands`` says, where that must be asked, whether a term stands in an article by number."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        tree: Node,
        known: Known,
        stands: Callable[[int, Term], bool],
    ) -> None:
        self._connection = connection
        self._meant = meant(tree, known)
        self._stands = stands
        self.impossible = self._meant is None

    def below(self, below: int | None = None) -> Iterator[int]:
        """Each number once, none at or above ``below``."""
        if self._meant is None:
            return
        if isinstance(self._meant, Words):
            yield from matching(self._connection, self._meant.table, self._meant.expression, below)
        else:
            yield from falling(self.stream(), below)

    def count(self) -> int:
        """How many there are."""
        if isinstance(self._meant, Words):
            table = self._meant.table
            sql = f"SELECT count(*) FROM {table} WHERE {table} MATCH ?"
            return int(self._connection.execute(sql, (self._meant.expression,)).fetchone()[0])
        return sum(1 for _ in self.below())

    def stream(self) -> Stream:
        """The same, to be brought together with others; not of an impossible query."""
        assert self._meant is not None
        return self._stream(self._meant)

    def _stream(self, asked: Meant) -> Stream:
        if isinstance(asked, Words):
            return streams.Matched(self._connection, asked.table, asked.expression)
        if isinstance(asked, Anything):
            return streams.Every(self._connection)
        parts = [self._stream(part) for part in asked.parts]
        if isinstance(asked, Together):
            without = [self._stream(part) for part in asked.without]
            return streams.All(parts, without, [self._test(term) for term in asked.terms])
        return streams.Any(parts)

    def _test(self, term: Term) -> Callable[[int], bool]:
        return lambda number: self._stands(number, term)
