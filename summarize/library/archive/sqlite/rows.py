"""Numbers of articles that an expression matches, newest first, and meetings of two such rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.facts import Known
    from summarize.library.query import Node

from summarize.library.archive.sqlite.expression import NOTHING, all_letters, apart, expression

_STEPS = 16
"""How far a row is walked before it is asked anew from where the other one is."""


class Rows:
    """What a query finds, as numbers of articles, newest first, none at or above ``below``."""

    def __init__(self, connection: sqlite3.Connection, tree: Node, known: Known) -> None:
        self._connection = connection
        rest, single = apart(tree)
        self._single = all_letters(single) if single else None
        self._texts = expression(rest, known) if rest is not None else None
        self.impossible = self._texts == NOTHING

    def below(self, below: int | None = None) -> Iterator[int]:
        """Each number once."""
        if self.impossible:
            return
        if self._single is None:
            assert self._texts is not None
            yield from matching(self._connection, "texts", self._texts, below)
        elif self._texts is None:
            yield from matching(self._connection, "letters", self._single, below)
        else:
            yield from self._both(below)

    def count(self) -> int:
        """How many there are."""
        if self.impossible:
            return 0
        if self._single is None or self._texts is None:
            table, wanted = ("texts", self._texts) if self._texts else ("letters", self._single)
            sql = f"SELECT count(*) FROM {table} WHERE {table} MATCH ?"
            return int(self._connection.execute(sql, (wanted,)).fetchone()[0])
        return sum(1 for _ in self._both(None))

    def _both(self, below: int | None) -> Iterator[int]:
        assert self._texts is not None
        assert self._single is not None
        others = matching(self._connection, "letters", self._single, below)
        other = next(others, None)
        for number in matching(self._connection, "texts", self._texts, below):
            steps = 0
            while other is not None and other > number:
                steps += 1
                if steps > _STEPS:
                    others = matching(self._connection, "letters", self._single, number + 1)
                    steps = 0
                other = next(others, None)
            if other is None:
                return
            if other == number:
                yield number


def matching(
    connection: sqlite3.Connection, table: str, wanted: str, below: int | None = None
) -> Iterator[int]:
    """The numbers of a table's rows that match an expression."""
    if wanted == NOTHING:
        return
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
    values: tuple[object, ...] = (wanted,)
    if below is not None:
        sql += " AND rowid < ?"
        values = (wanted, below)
    cursor = connection.execute(sql + " ORDER BY rowid DESC", values)
    try:
        for (number,) in cursor:
            yield number
    finally:
        cursor.close()
