"""Articles by their numbers: what a list of results shows of them, and their records, read once."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from summarize.library.archive.kept import KeptArticle
from summarize.library.archive.record import Opened
from summarize.library.archive.whole import holds_words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

_AT_ONCE = 8
"""So many are read by one statement: a page of results is filled by three."""
_ARTICLES = (
    "SELECT a.number, a.record, i.key || '/' || a.id, i.key, p.name, i.date, a.id, a.page, s.name,"
    " a.kind, a.title FROM articles a JOIN issues i ON i.id = a.issue"
    " JOIN sections s ON s.id = a.section LEFT JOIN papers p ON p.id = i.paper"
    " WHERE a.number IN "
)


class Articles:
    """What has been read of articles so far."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read: dict[int, tuple[bytes, KeptArticle]] = {}

    def described(self, numbers: Sequence[int]) -> tuple[KeptArticle, ...]:
        """What a list of results shows of each."""
        for at in range(0, len(numbers), _AT_ONCE):
            self._look(numbers[at : at + _AT_ONCE])
        return tuple(self._read[number][1] for number in numbers)

    def record(self, number: int) -> bytes:
        """An article's record."""
        self._look([number])
        return self._read[number][0]

    def whole(self, numbers: Sequence[int], terms: Sequence[str]) -> Iterator[bool]:
        """Whether each holds the terms (squeezed) as words; read as far as it is asked."""
        for at in range(0, len(numbers), _AT_ONCE):
            some = numbers[at : at + _AT_ONCE]
            self._look(some)
            for number in some:
                record, article = self._read[number]
                yield holds_words(article.title, Opened(record), terms)

    def _look(self, numbers: Iterable[int]) -> None:
        new = [number for number in numbers if number not in self._read]
        if new:
            sql = f"{_ARTICLES}({','.join('?' * len(new))})"
            for number, record, *shown in self._connection.execute(sql, new):
                self._read[number] = record, KeptArticle(*shown)
            _all_are_there(new, self._read)


def keys_of(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[str]:
    """The keys of articles, in their order."""
    places = ",".join("?" * len(numbers))
    sql = (
        "SELECT a.number, i.key || '/' || a.id FROM articles a JOIN issues i ON i.id = a.issue"
        f" WHERE a.number IN ({places})"
    )
    found = dict(connection.execute(sql, numbers).fetchall())
    _all_are_there(numbers, found)
    return [found[number] for number in numbers]


def _all_are_there(numbers: Iterable[int], found: Container[int]) -> None:
    """What the index has is nowhere else in a damaged file: told as SQLite tells of damage."""
    for number in numbers:
        if number not in found:
            raise sqlite3.DatabaseError(f"malformed: no article {number}")
