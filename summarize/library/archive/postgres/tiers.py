"""What a query finds on the server, tier by tier of the order.

Most words are in few articles: one statement brings the first of all tiers, and a search asks
nothing more. The newest some thousand articles are asked before all of them: what they hold says
how frequent the words are, and words that stand everywhere fill a page from those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

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
from summarize.library.archive.postgres.rows import HIGHEST, MANY, MANY_HEADS, Rows
from summarize.library.archive.postgres.shelf import ordinal
from summarize.library.archive.ranking import TIERS, words_alone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import Connection

    from summarize.library.archive.postgres.shelf import Shelf
    from summarize.library.query import Node

_FIRST = 130
"""So many are brought at once: a window of each tier, and a few."""
_FEW = 5000
"""So many articles are put in order at once."""


class _Looked(NamedTuple):
    """What is known: the first ``rows`` by tier and number, of all articles at or above ``low``.

    ``whole``: there are no others. ``many``: how many there are.
    """

    rows: tuple[tuple[int, int], ...]
    low: int
    whole: bool
    many: int

    def floor(self, tier: int) -> int:
        """The number at and above which all of a tier is known."""
        if self.whole or tier < self.rows[-1][0]:
            return self.low
        return self.rows[-1][1] if tier == self.rows[-1][0] else HIGHEST


class Tiers:
    """Numbers of articles by tier, newest first in each."""

    def __init__(self, connection: Connection[Any], tree: Node, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf
        self._main = asked(tree, shelf.known)
        self._heads = [heads(tree, tier) for tier in range(TIERS - 1)]
        self._alone = words_alone(tree)
        self._looked: _Looked | None = None

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        if self._main == NOTHING:
            return
        if self._looked is None:
            self._looked = self._look()
        high = below or HIGHEST
        yield from (n for found, n in self._looked.rows if found == tier and n < high)
        floor = self._looked.floor(tier)
        if floor:
            many = MANY_HEADS if tier < TIERS - 1 else MANY
            rows = Rows(self._connection, self._asked(tier), self._shelf, many)
            yield from rows.below(min(high, floor))

    def _asked(self, tier: int) -> Asked:
        """What only the articles of one tier answer."""
        if tier == TIERS - 1:
            return all_of([self._main, *map(without, self._heads)])
        head, before = self._heads[tier], self._heads[:tier]
        if head in before:
            return NOTHING
        parts = [head] if tier == 0 and self._alone else [self._main, head]
        return all_of([*parts, *map(without, before)])

    def _look(self) -> _Looked:
        days = self._shelf.newest_below(HIGHEST) if self._shelf.articles >= MANY else None
        if days is None or days.first is None:
            return self._first(self._main, 0)
        low = ordinal(days.first) << DAY_BITS
        recent = self._first(all_of([self._main, between(days, self._shelf.known)]), low)
        if recent.many > _FEW * self._shelf.share(days):
            return recent
        every = self._first(self._main, 0)
        return every if every.many <= _FEW else recent

    def _first(self, wanted: Asked, low: int) -> _Looked:
        """The first ones in order, of a few; nothing of more than a few."""
        if wanted == NOTHING:
            return _Looked((), low, whole=True, many=0)
        cases = [f"WHEN {head.test} THEN {tier}" for tier, head in enumerate(self._heads)]
        values = [value for head in self._heads for value in head.values]
        where, more = wanted.where
        found = run(
            self._connection,
            "SELECT tier, number, count(*) OVER () FROM ("
            f"SELECT a.number, CASE {' '.join(cases)} ELSE {TIERS - 1} END AS tier"
            f" FROM dubao.articles a WHERE {where} LIMIT %s"
            ") found ORDER BY tier, number DESC LIMIT %s",
            [*values, *more, _FEW + 1, _FIRST],
        ).fetchall()
        many = found[0][2] if found else 0
        if many > _FEW:
            return _Looked((), HIGHEST, whole=True, many=many)
        rows = tuple((tier, number) for tier, number, _ in found)
        return _Looked(rows, low, len(rows) == many, many)
