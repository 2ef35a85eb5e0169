"""What is known of the articles on a server before any is looked for."""

from __future__ import annotations

import datetime
from calendar import monthrange
from typing import TYPE_CHECKING, Any, NamedTuple

from summarize.library.archive.facts import Known
from summarize.library.archive.postgres.asking import DAY_BITS
from summarize.library.archive.postgres.connection import run
from summarize.library.archive.postgres.schema import VERSION, expect
from summarize.library.archive.postgres.writing import safe
from summarize.library.query import Dates

if TYPE_CHECKING:
    from psycopg import Connection

_MONTH = 25


class Shelf(NamedTuple):
    """The days that articles are of, about how many there are, whether some are unfit to index."""

    known: Known
    oldest: str | None
    newest: str | None
    articles: int
    unfit: bool

    def newest_below(self, high: int, about: int) -> Dates | None:
        """Days below a number that hold about so many articles; None where they are nearly all.

        Whole months, where they are many days: few tokens.
        """
        if self.oldest is None or self.newest is None or not self.articles:
            return None
        oldest, newest = ordinal(self.oldest), ordinal(self.newest)
        last = min(newest, high >> DAY_BITS)
        days = about * (newest - oldest + 1) // self.articles
        if last - days <= oldest:
            return None
        begin, end = map(datetime.date.fromordinal, (last - days, last))
        if days > _MONTH:
            begin = begin.replace(day=1)
            end = end.replace(day=monthrange(end.year, end.month)[1])
        if begin.toordinal() <= oldest + days:
            return None
        return Dates(begin.isoformat(), end.isoformat())

    def share(self, days: Dates) -> float:
        """What part of all days these newest ones are."""
        assert days.first is not None
        assert self.oldest is not None
        assert self.newest is not None
        newest = ordinal(self.newest)
        return (newest - ordinal(days.first) + 1) / (newest - ordinal(self.oldest) + 1)


def shelf_of(connection: Connection[Any], name: str) -> Shelf:
    """What is known of the articles now; InputError where another dubao has changed the tables."""

    def named(table: str, part: str) -> list[int]:
        sql = f"SELECT id FROM dubao.{table} WHERE strpos(squeezed, %s) > 0"
        return [row[0] for row in run(connection, sql, (safe(part),))]

    row = run(
        connection,
        "SELECT min(date), max(date),"
        " (SELECT reltuples FROM pg_class WHERE oid = 'dubao.articles'::regclass),"
        " EXISTS(SELECT FROM dubao.articles WHERE NOT fits), (SELECT version FROM dubao.format)"
        " FROM dubao.issues",
    ).fetchone()
    assert row is not None
    oldest, newest, articles, unfit, version = row
    if version != VERSION:
        expect(connection, name)
    years = (int(oldest[:4]), int(newest[:4])) if oldest else (1, 1)
    known = Known(
        papers=lambda part: named("papers", part),
        sections=lambda part: named("sections", part),
        years=years,
    )
    return Shelf(known, oldest, newest, max(int(articles), 0), unfit)


def ordinal(date: str) -> int:
    """A day's number, as in the numbers of its articles."""
    return datetime.date.fromisoformat(date).toordinal()
