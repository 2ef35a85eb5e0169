"""The embedded archive, as a whole."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarize.library.archive.facts import Known
from summarize.library.archive.kept import Fault, KeptIssue, Order, Page, SourcePage
from summarize.library.archive.ranking import Place, Ranking, by_date
from summarize.library.archive.record import Stored, unpack, unpack_sources
from summarize.library.archive.sqlite.connection import opened, told, transaction
from summarize.library.archive.sqlite.finding.looking import Articles, keys_of
from summarize.library.archive.sqlite.finding.rows import Rows
from summarize.library.archive.sqlite.finding.standing import stands
from summarize.library.archive.sqlite.finding.tiers import Tiers
from summarize.library.archive.sqlite.schema import DAY_BITS, years_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from summarize.library.archive.kept import Reading
    from summarize.library.query import Query, Term

_ISSUES = (
    "SELECT i.key, p.name, i.date, i.number, i.pages, i.articles, i.origin, i.digest, i.engine,"
    " i.added FROM issues i LEFT JOIN papers p ON p.id = i.paper"
)
_TOGETHER = 500
"""Numbers of articles in one statement; SQLite takes 999 at least."""


_STEPS = 20_000  # instructions of SQLite's between two times that it is asked whether to go on


class SqliteArchive:
    """An :class:`~summarize.library.archive.engine.Archive` in one file of SQLite."""

    def __init__(self, path: Path, *, writing: bool = False) -> None:
        self._name = str(path)
        self._connection = opened(path, writing=writing)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> SqliteArchive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def keep(self, readings: Sequence[Reading], instead: Sequence[str | None]) -> list[Reading]:
        """Keep issues, each in the place of what was kept by its key: all of them, or none.

        ``instead``: the digests of what they take the place of, None where there was nothing.
        Those are left, and given back, for which something else has been kept meanwhile.
        """
        from summarize.library.archive.sqlite.writing import insert  # noqa: PLC0415 (not to search)

        left = []
        with told(self._name), transaction(self._connection):
            for reading, before in zip(readings, instead, strict=True):
                kept = self.issue(reading.key)
                if (kept.digest if kept else None) == before:
                    insert(self._connection, reading)
                else:
                    left.append(reading)
        return left

    def remove(self, key: str) -> bool:
        """Forget an issue, and what was worked out of its articles; whether there was one."""
        from summarize.library.archive.sqlite.made import forget  # noqa: PLC0415 (not to search)
        from summarize.library.archive.sqlite.writing import delete  # noqa: PLC0415 (as above)
        from summarize.library.recalling import content  # noqa: PLC0415 (as above)

        with told(self._name), transaction(self._connection):
            rows = self._connection.execute(
                "SELECT a.record FROM articles a JOIN issues i ON i.id = a.issue WHERE i.key = ?",
                (key,),
            )
            forget(self._connection, [content(unpack(row[0]).article) for row in rows])
            return delete(self._connection, key)

    def issues(self) -> list[KeptIssue]:
        """All issues, by paper and date, undated ones last."""
        with told(self._name):
            rows = self._connection.execute(
                _ISSUES
                + " ORDER BY p.name IS NULL, ifnull(p.name, substr(i.key, 1, instr(i.key, '@'))),"
                " i.date IS NULL, i.date, i.key"
            )
            return [KeptIssue(*row) for row in rows]

    def issue(self, key: str) -> KeptIssue | None:
        """The issue of that key."""
        with told(self._name):
            row = self._connection.execute(_ISSUES + " WHERE i.key = ?", (key,)).fetchone()
            return KeptIssue(*row) if row else None

    def sources(self, key: str) -> tuple[SourcePage, ...]:
        """What an issue was read from; nothing where there is no such issue."""
        with told(self._name):
            row = self._connection.execute(
                "SELECT s.pages FROM sources s JOIN issues i ON i.id = s.issue WHERE i.key = ?",
                (key,),
            ).fetchone()
            return unpack_sources(row[0]) if row else ()

    def article(self, key: str) -> Stored | None:
        """The article of that key, whole."""
        issue, _, number = key.rpartition("/")
        with told(self._name):
            row = self._connection.execute(
                "SELECT a.record FROM articles a JOIN issues i ON i.id = a.issue"
                " WHERE i.key = ? AND a.id = ?",
                (issue, number),
            ).fetchone()
            return unpack(row[0]) if row else None

    def count(self, query: Query) -> int:
        """How many articles a query finds."""
        with told(self._name):
            return self._rows(query).count()

    def by_day(self, query: Query) -> dict[str | None, int]:
        """How many articles a query finds in the issues of each day that has any; None: undated."""
        found: dict[str | None, int] = {}
        with told(self._name):
            rows = self._rows(query).below()
            while some := list(islice(rows, _TOGETHER)):
                counted = self._connection.execute(
                    "SELECT i.date, count(*) FROM articles a JOIN issues i ON i.id = a.issue"
                    f" WHERE a.number IN ({','.join('?' * len(some))}) GROUP BY i.date",
                    some,
                )
                for date, count in counted:
                    found[date] = found.get(date, 0) + count
        return found

    def search(
        self, query: Query, limit: int, after: str | None = None, order: Order = "rank"
    ) -> Page:
        """The articles that a query finds, in an order; ``after`` is a page's, for the next one."""
        place = Place.read(after) if after else Place()
        with told(self._name):
            articles = Articles(self._connection)
            rows = self._rows(query, articles)
            if order == "rank":
                terms = query.terms

                def whole(numbers: list[int]) -> Iterator[bool]:
                    return articles.whole(numbers, terms)

                tiers = Tiers(self._connection, query.tree, rows)
                numbers, rest = Ranking(tiers, whole).page(limit, place)
            else:
                bits = DAY_BITS if order == "page" else None
                numbers, rest = by_date(rows, limit, place, bits)
            return Page(articles.described(numbers), str(rest) if rest else None)

    def break_off_when(self, unwanted: Callable[[], bool]) -> None:
        """Ask now and then, while it looks for something, whether nobody wants that any more.

        Then the call that looks raises :class:`~summarize.errors.InputError`.
        """
        self._connection.set_progress_handler(unwanted, _STEPS)

    def faults(self) -> list[Fault]:
        """What is wrong with the file, which must be open to be written."""
        from summarize.library.archive.sqlite.checking import faults  # noqa: PLC0415 (as above)

        return faults(self._connection)

    def index_anew(self) -> None:
        """Make the index anew from the articles."""
        from summarize.library.archive.sqlite.checking import index_anew  # noqa: PLC0415 (as above)

        with told(self._name):
            index_anew(self._connection)

    def readable_keys(self) -> list[str]:
        """The keys of the issues, as far as a damaged file lets them be read."""
        from summarize.library.archive.sqlite.checking import (  # noqa: PLC0415 (as above)
            readable_keys,
        )

        return readable_keys(self._connection)

    def keys(self, query: Query) -> Iterator[str]:
        """The keys of all articles that a query finds, newest first."""
        with told(self._name):
            numbers = self._rows(query).below()
            while some := list(islice(numbers, _TOGETHER)):
                yield from keys_of(self._connection, some)

    def _rows(self, query: Query, articles: Articles | None = None) -> Rows:
        looked = articles or Articles(self._connection)

        def asked(number: int, term: Term) -> bool:
            return stands(term.text, looked.record(number))

        return Rows(self._connection, query.tree, self._known(), asked)

    def _known(self) -> Known:
        def named(table: str, part: str) -> list[int]:
            rows = self._connection.execute(
                f"SELECT id FROM {table} WHERE instr(squeezed, ?)", (part,)
            )
            return [row[0] for row in rows]

        return Known(
            papers=lambda part: named("papers", part),
            sections=lambda part: named("sections", part),
            years=years_of(self._connection),
        )
