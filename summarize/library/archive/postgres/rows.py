"""Numbers of the articles that a query finds, newest first, as a whole and tier by tier.

PostgreSQL's index gives all articles of a word before the first one of them can be had in order.
So the newest are asked for first, by the tokens of their days: words that stand everywhere fill a
page from those, and words that are rare cost little anyway.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from summarize.library.archive.facts import Known
from summarize.library.archive.postgres.asking import (
    DAY_BITS,
    NOTHING,
    Asked,
    all_of,
    asked,
    between,
    heads,
    without,
)
from summarize.library.archive.postgres.connection import run
from summarize.library.archive.postgres.writing import safe
from summarize.library.archive.ranking import WINDOW, words_alone
from summarize.library.query import Dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import Connection

    from summarize.library.query import Node

_NEWEST = 4000
"""About how many articles are meant by the newest."""
_MANY, _MANY_HEADS = 8_000, 50_000
"""So few articles are asked at once; heads, in which words are far rarer, up to more of them."""
_HIGHEST = 2**63 - 1
_MORE, _MOST = 4, 2000
"""How many times as many are fetched, each time, as the time before; and how many at most."""


class Shelf(NamedTuple):
    """What is known of the articles: the days they are of, and about how many there are."""

    known: Known
    oldest: str | None
    newest: str | None
    articles: int


def shelf_of(connection: Connection[Any]) -> Shelf:
    """What is known of the articles now."""

    def named(table: str, part: str) -> list[int]:
        sql = f"SELECT id FROM dubao.{table} WHERE strpos(squeezed, %s) > 0"
        return [row[0] for row in run(connection, sql, (safe(part),))]

    row = run(
        connection,
        "SELECT min(date), max(date),"
        " (SELECT reltuples FROM pg_class WHERE oid = 'dubao.articles'::regclass)"
        " FROM dubao.issues",
    ).fetchone()
    assert row is not None
    oldest, newest, articles = row
    years = (int(oldest[:4]), int(newest[:4])) if oldest else (1, 1)
    known = Known(
        papers=lambda part: named("papers", part),
        sections=lambda part: named("sections", part),
        years=years,
    )
    return Shelf(known, oldest, newest, int(articles))


class Rows:
    """The numbers of articles that are meant, newest first."""

    def __init__(
        self, connection: Connection[Any], wanted: Asked, shelf: Shelf, many: int = _MANY
    ) -> None:
        self._connection = connection
        self._wanted = wanted
        self._shelf = shelf
        self._many = many

    def below(self, below: int | None = None) -> Iterator[int]:
        """Each number once, all of them below that one."""
        if self._wanted == NOTHING:
            return
        high = below or _HIGHEST
        days = self._newest_days(high)
        if days is not None:
            low = _ordinal(days.first) << DAY_BITS
            recent = all_of([self._wanted, between(days, self._shelf.known)])
            yield from self._fetched(recent, low, high)
            high = low
        yield from self._fetched(self._wanted, 0, high)

    def count(self) -> int:
        """How many there are."""
        if self._wanted == NOTHING:
            return 0
        where, values = self._wanted.where
        found = run(
            self._connection, f"SELECT count(*) FROM dubao.articles a WHERE {where}", values
        ).fetchone()
        assert found is not None
        return int(found[0])

    def _fetched(self, wanted: Asked, low: int, high: int) -> Iterator[int]:
        where, values = wanted.where
        size = WINDOW + 1
        while True:
            # The sums keep the server from going through all articles by their numbers.
            rows = run(
                self._connection,
                f"SELECT a.number FROM dubao.articles a WHERE {where}"
                " AND a.number + 0 >= %s AND a.number + 0 < %s ORDER BY a.number + 0 DESC LIMIT %s",
                [*values, low, high, size],
            ).fetchall()
            for (number,) in rows:
                yield number
            if len(rows) < size:
                return
            high = rows[-1][0]
            size = min(size * _MORE, _MOST)

    def _newest_days(self, high: int) -> Dates | None:
        """Days below a number that hold some thousand articles; None where that is everything."""
        shelf = self._shelf
        if shelf.oldest is None or shelf.newest is None or shelf.articles < self._many:
            return None
        oldest, newest = _ordinal(shelf.oldest), _ordinal(shelf.newest)
        last = min(newest, high >> DAY_BITS)
        days = _NEWEST * (newest - oldest + 1) // shelf.articles
        first = last - days
        if first <= oldest:
            return None
        return Dates(_iso(first), _iso(last))


class Tiers:
    """The same, tier by tier of the order."""

    def __init__(self, connection: Connection[Any], tree: Node, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf
        main = asked(tree, shelf.known)
        before: list[Asked] = []
        self._tiers: list[Asked] = []
        for tier in range(3):
            head = heads(tree, tier)
            if head in before or main == NOTHING:
                self._tiers.append(NOTHING)
                continue
            parts = [head] if tier == 0 and words_alone(tree) else [main, head]
            self._tiers.append(all_of([*parts, *map(without, before)]))
            before.append(head)
        self._tiers.append(all_of([main, *map(without, before)]))

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        many = _MANY_HEADS if tier < len(self._tiers) - 1 else _MANY
        yield from Rows(self._connection, self._tiers[tier], self._shelf, many).below(below)


def _ordinal(date: str | None) -> int:
    assert date is not None
    return datetime.date.fromisoformat(date).toordinal()


def _iso(ordinal: int) -> str:
    return datetime.date.fromordinal(ordinal).isoformat()
