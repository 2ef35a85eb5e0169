"""The archive on a server, as a whole."""

from __future__ import annotations

import contextlib
from itertools import islice
from typing import TYPE_CHECKING

import psycopg

from summarize.library.archive.kept import Fault, KeptIssue, Order, Page, SourcePage
from summarize.library.archive.pairs import plain
from summarize.library.archive.postgres.asking import DAY_BITS, asked
from summarize.library.archive.postgres.checking import faults, index_anew
from summarize.library.archive.postgres.connection import (
    opened,
    patiently,
    run,
    shown,
    snapshot,
    told,
    transaction,
)
from summarize.library.archive.postgres.described import Describing, contents
from summarize.library.archive.postgres.made import forget
from summarize.library.archive.postgres.packing import unpack_beside
from summarize.library.archive.postgres.rows import Rows
from summarize.library.archive.postgres.schema import expect, prepare
from summarize.library.archive.postgres.shelf import shelf_of
from summarize.library.archive.postgres.tiers import Tiers
from summarize.library.archive.postgres.writing import delete, insert, lock, names_of, safe
from summarize.library.archive.ranking import Place, Ranking, by_date
from summarize.library.archive.record import Stored, unpack, unpack_sources
from summarize.library.archive.whole import holds_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Self

    from summarize.library.archive.kept import Reading
    from summarize.library.query import Query

_ISSUES = (
    "SELECT i.key, p.name, i.date, i.number, i.pages, i.articles, i.origin, i.digest, i.engine,"
    " i.added FROM dubao.issues i LEFT JOIN dubao.papers p ON p.id = i.paper"
)
_AT_ONCE = 200


class PostgresArchive:
    """An :class:`~summarize.library.archive.engine.Archive` in a database of PostgreSQL."""

    def __init__(self, url: str, *, writing: bool = False) -> None:
        self._name = shown(url)
        self._writing = writing
        self._connection = opened(url, writing=writing)
        self._describing = Describing(self._connection)
        try:
            with told(self._name):
                if writing:
                    patiently(lambda: prepare(self._connection, self._name))
                else:
                    expect(self._connection, self._name)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the server; words that wait to be indexed are, so that others find faster."""
        if self._writing and not self._connection.closed:
            with contextlib.suppress(psycopg.Error):
                run(self._connection, "SELECT gin_clean_pending_list('dubao.articles_words')")
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def keep(self, readings: Sequence[Reading], instead: Sequence[str | None]) -> list[Reading]:
        """Keep issues, each in the place of what was kept by its key: all of them, or none.

        ``instead``: the digests of what they take the place of, None where there was nothing.
        Those are left, and given back, for which something else has been kept meanwhile.
        """

        def work() -> list[Reading]:
            left = []
            names = names_of(self._connection, readings)
            with transaction(self._connection):
                expect(self._connection, self._name)
                lock(self._connection, [reading.key for reading in readings])
                for reading, before in zip(readings, instead, strict=True):
                    kept = self._issue(reading.key)
                    if (kept.digest if kept else None) == before:
                        insert(self._connection, reading, names)
                    else:
                        left.append(reading)
            return left

        with told(self._name):
            return patiently(work)

    def remove(self, key: str) -> bool:
        """Forget an issue, and what was worked out of its articles; whether there was one."""

        def work() -> bool:
            with transaction(self._connection):
                expect(self._connection, self._name)
                lock(self._connection, [key])
                forget(self._connection, contents(self._connection, key))
                return delete(self._connection, key)

        with told(self._name):
            return patiently(work)

    def issues(self) -> list[KeptIssue]:
        """All issues, by paper and date, undated ones last."""
        with told(self._name):
            rows = run(
                self._connection,
                _ISSUES + " ORDER BY p.name IS NULL,"
                " coalesce(p.name, split_part(i.key, '@', 1)) COLLATE \"C\","
                " i.date IS NULL, i.date, i.key",
            )
            return [KeptIssue(*row) for row in rows]

    def issue(self, key: str) -> KeptIssue | None:
        """The issue of that key."""
        with told(self._name):
            return self._issue(key)

    def _issue(self, key: str) -> KeptIssue | None:
        row = run(self._connection, _ISSUES + " WHERE i.key = %s", (safe(key),)).fetchone()
        return KeptIssue(*row) if row else None

    def sources(self, key: str) -> tuple[SourcePage, ...]:
        """What an issue was read from; nothing where there is no such issue."""
        with told(self._name):
            row = run(
                self._connection,
                "SELECT s.pages FROM dubao.sources s JOIN dubao.issues i ON i.id = s.issue"
                " WHERE i.key = %s",
                (safe(key),),
            ).fetchone()
            return unpack_sources(row[0]) if row else ()

    def article(self, key: str) -> Stored | None:
        """The article of that key, whole."""
        issue, _, number = key.rpartition("/")
        with told(self._name):
            row = run(
                self._connection,
                "SELECT a.record, a.text FROM dubao.articles a"
                " JOIN dubao.issues i ON i.id = a.issue WHERE i.key = %s AND a.id = %s",
                (safe(issue), safe(number)),
            ).fetchone()
            return unpack(unpack_beside(*row)) if row else None

    def count(self, query: Query) -> int:
        """How many articles a query finds."""

        def work() -> int:
            with snapshot(self._connection):
                shelf = shelf_of(self._connection, self._name)
                return Rows(self._connection, asked(query.tree, shelf.known), shelf).count()

        with told(self._name):
            return patiently(work)

    def by_day(self, query: Query) -> dict[str | None, int]:
        """How many articles a query finds in the issues of each day that has any; None: undated."""

        def work() -> dict[str | None, int]:
            found: dict[str | None, int] = {}
            with snapshot(self._connection):
                shelf = shelf_of(self._connection, self._name)
                rows = Rows(self._connection, asked(query.tree, shelf.known), shelf).below()
                while some := list(islice(rows, _AT_ONCE)):
                    counted = run(
                        self._connection,
                        "SELECT i.date, count(*) FROM dubao.articles a"
                        " JOIN dubao.issues i ON i.id = a.issue"
                        " WHERE a.number = ANY(%s) GROUP BY i.date",
                        (some,),
                    )
                    for date, count in counted:
                        found[date] = found.get(date, 0) + count
            return found

        with told(self._name):
            return patiently(work)

    def break_off_when(self, unwanted: Callable[[], bool]) -> None:
        """Nothing is broken off: what the server looks for, it answers."""

    def search(
        self, query: Query, limit: int, after: str | None = None, order: Order = "rank"
    ) -> Page:
        """The articles that a query finds, in an order; ``after`` is a page's, for the next one."""
        place = Place.read(after) if after else Place()
        terms = [plain(term.text) for term in query.wanted if len(term.text) > 1]

        def whole(numbers: list[int]) -> list[bool]:
            if not terms or not numbers:
                return [True] * len(numbers)
            return [holds_words("", text, terms) for text in self._describing.texts(numbers)]

        def work() -> Page:
            with snapshot(self._connection):
                shelf = shelf_of(self._connection, self._name)
                if order == "rank":
                    tiers = Tiers(self._connection, query.tree, shelf)
                    numbers, rest = Ranking(tiers, whole).page(limit, place)
                else:
                    rows = Rows(self._connection, asked(query.tree, shelf.known), shelf)
                    bits = DAY_BITS if order == "page" else None
                    numbers, rest = by_date(rows, limit, place, bits)
                return Page(tuple(self._describing.articles(numbers)), str(rest) if rest else None)

        with told(self._name):
            return patiently(work)

    def keys(self, query: Query) -> Iterator[str]:
        """The keys of all articles that a query finds, newest first."""
        after: str | None = None
        while True:
            page = self.search(query, _AT_ONCE, after, "date")
            yield from (article.key for article in page.articles)
            if (after := page.after) is None:
                return

    def faults(self) -> list[Fault]:
        """What is wrong with what the server holds."""
        with told(self._name):
            return faults(self._connection)

    def index_anew(self) -> None:
        """Make the index anew from the articles."""
        with told(self._name):
            index_anew(self._connection)
