"""Rows of articles' numbers, newest first, and what they have in common.

All of them answer one question, :meth:`Stream.at`, with numbers that are never above those of the
question before: so rows can be brought together without any of them being gone through whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

_STEPS = 128
"""How far a row is walked before it is asked anew from where the other one is."""
TOP = 2**63 - 2
"""Above every number."""


class Stream(Protocol):
    """Numbers of articles, falling."""

    def at(self, top: int) -> int | None:
        """The highest that is not above ``top``; None where there is none."""


class Matched:
    """Those of a table of the index that match an expression."""

    def __init__(self, connection: sqlite3.Connection, table: str, wanted: str) -> None:
        self._connection = connection
        self._table = table
        self._wanted = wanted
        self._rows: Iterator[int] | None = None
        self._now: int | None = None

    def at(self, top: int) -> int | None:
        """See :class:`Stream`."""
        if self._rows is None:
            return self._anew(top)
        steps = 0
        while self._now is not None and self._now > top:
            if steps == _STEPS:
                return self._anew(top)
            self._now = next(self._rows, None)
            steps += 1
        return self._now

    def _anew(self, top: int) -> int | None:
        self._rows = matching(self._connection, self._table, self._wanted, top + 1)
        self._now = next(self._rows, None)
        return self._now


class All:
    """Those that all of ``parts`` have and none of ``without``, and that pass every test."""

    def __init__(
        self,
        parts: Sequence[Stream],
        without: Sequence[Stream] = (),
        tests: Sequence[Callable[[int], bool]] = (),
    ) -> None:
        self._parts = parts
        self._without = without
        self._tests = tests
        self._now: int | None = TOP + 1

    def at(self, top: int) -> int | None:
        """See :class:`Stream`."""
        # The parts have been asked as far as the last answer: that is still the answer below it.
        if self._now is not None and self._now > top:
            self._now = self._next(top)
        return self._now

    def _next(self, top: int) -> int | None:
        while (number := self._common(top)) is not None:
            if all(part.at(number) != number for part in self._without) and all(
                test(number) for test in self._tests
            ):
                return number
            top = number - 1
        return None

    def _common(self, top: int) -> int | None:
        agreed = 0
        while agreed < len(self._parts):
            agreed = 0
            for part in self._parts:
                number = part.at(top)
                if number is None:
                    return None
                agreed = agreed + 1 if number == top else 1
                top = number
        return top


class Any:
    """Those that one of its parts has."""

    def __init__(self, parts: Sequence[Stream]) -> None:
        self._parts = parts

    def at(self, top: int) -> int | None:
        """See :class:`Stream`."""
        found = (part.at(top) for part in self._parts)
        return max((number for number in found if number is not None), default=None)


class Every:
    """All articles there are."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def at(self, top: int) -> int | None:
        """See :class:`Stream`."""
        sql = "SELECT max(number) FROM articles WHERE number <= ?"
        (number,) = self._connection.execute(sql, (top,)).fetchone()
        return None if number is None else int(number)


def falling(stream: Stream, below: int | None) -> Iterator[int]:
    """All of a row's numbers below one."""
    top = TOP if below is None else below - 1
    while (number := stream.at(top)) is not None:
        yield number
        top = number - 1


def matching(
    connection: sqlite3.Connection, table: str, wanted: str, below: int | None = None
) -> Iterator[int]:
    """The numbers of a table's rows that match an expression."""
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
