"""Numbers of the articles that are meant, newest first.

PostgreSQL's index gives all articles of a word before the first one of them can be had in order.
So the newest are asked for first, by the tokens of their months: words that stand everywhere fill
a page from those, and words that are rare cost little anyway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.library.archive.postgres.asking import DAY_BITS, NOTHING, Asked, all_of, between
from summarize.library.archive.postgres.connection import run
from summarize.library.archive.postgres.shelf import ordinal
from summarize.library.archive.ranking import WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import Connection

    from summarize.library.archive.postgres.shelf import Shelf

MANY = 4000
"""So few articles are asked at once; of more, the newest first."""
HIGHEST = 2**63 - 1
_MORE, _MOST = 4, 2000
"""How many times as many are fetched, each time, as the time before; and how many at most."""
_WIDER = 8
"""How many times as many articles are looked at, each time, as the time before."""


class Rows:
    """The numbers of articles that are meant, newest first.

    ``newest``: about how many of the newest articles hold enough of them.
    """

    def __init__(
        self, connection: Connection[Any], wanted: Asked, shelf: Shelf, newest: int = MANY
    ) -> None:
        self._connection = connection
        self._wanted = wanted
        self._shelf = shelf
        self._newest = newest

    def below(self, below: int | None = None) -> Iterator[int]:
        """Each number once, all of them below that one."""
        if self._wanted == NOTHING:
            return
        high = below or HIGHEST
        newest = self._newest
        while self._shelf.articles > newest:
            days = self._shelf.newest_below(high, newest)
            if days is None or days.first is None:
                break
            low = ordinal(days.first) << DAY_BITS
            recent = all_of([self._wanted, between(days, self._shelf.known)])
            yield from self._fetched(recent, low, high)
            high = low
            newest *= _WIDER
        yield from self._fetched(self._wanted, 0, high)

    def count(self) -> int:
        """How many there are."""
        if self._wanted == NOTHING:
            return 0
        where, values = self._wanted.where(unfit=self._shelf.unfit)
        found = run(
            self._connection, f"SELECT count(*) FROM dubao.articles a WHERE {where}", values
        ).fetchone()
        assert found is not None
        return int(found[0])

    def _fetched(self, wanted: Asked, low: int, high: int) -> Iterator[int]:
        where, values = wanted.where(unfit=self._shelf.unfit)
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
