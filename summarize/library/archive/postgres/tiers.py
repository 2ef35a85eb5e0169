"""What a query finds on the server, tier by tier of the order.

The newest articles are asked first: what they hold says how frequent the words are. Where they are
rare, one more statement brings all there is. Else the headlines are asked, in which words are far
rarer, and the text of as many of the newest articles as will hold enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from summarize.library.archive.postgres.asking import (
    DAY_BITS,
    NOTHING,
    Asked,
    all_of,
    any_of,
    asked,
    between,
    heads,
    without,
)
from summarize.library.archive.postgres.connection import run
from summarize.library.archive.postgres.rows import HIGHEST, MANY, Rows
from summarize.library.archive.postgres.shelf import ordinal
from summarize.library.archive.ranking import TIERS, WINDOW, words_alone
from summarize.library.query import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import Connection

    from summarize.library.archive.postgres.shelf import Shelf
    from summarize.library.query import Node

_NEWEST = 600
"""How many of the newest articles say how frequent words are."""
_WALKED = 150
"""How many say so of one character: their texts are read, for the index gathers all its pairs."""
_RARE, _FEW = 400, 2000
"""About so many articles are put in order at once, and at most so many."""
_RARE_HEADS = 1000
"""About so many are, when their headlines alone have the words."""
_FIRST = 130
"""So many of them are brought: a window of each tier, and a few."""
_TEXT = TIERS - 1
"""The tier of articles that have the words in their texts alone."""


class _Looked(NamedTuple):
    """The first ``rows`` by tier and number, of ``many`` articles at or above ``low``."""

    rows: tuple[tuple[int, int], ...]
    low: int
    many: int

    def numbers(self, tier: int) -> tuple[list[int], int]:
        """Those of a tier, and the number at and above which they are all."""
        found = [number for its, number in self.rows if its == tier]
        if not self.rows or len(self.rows) == self.many or tier < self.rows[-1][0]:
            return found, self.low
        return found, found[-1] if found else HIGHEST


class Tiers:
    """Numbers of articles by tier, newest first in each."""

    def __init__(self, connection: Connection[Any], tree: Node, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf
        self._main = asked(tree, shelf.known)
        self._heads = [heads(tree, tier) for tier in range(_TEXT)]
        self._alone = words_alone(tree)
        self._one = self._alone and isinstance(tree, Term)
        self._known: list[tuple[list[int], int]] = []
        self._newest = [MANY] * TIERS

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        if self._main == NOTHING:
            return
        if not self._known:
            self._known = self._look()
        high = below or HIGHEST
        numbers, floor = self._known[tier]
        yield from (number for number in numbers if number < high)
        if floor:
            rows = Rows(self._connection, self._asked(tier), self._shelf, self._newest[tier])
            yield from rows.below(min(high, floor))

    def _asked(self, tier: int) -> Asked:
        """What only the articles of one tier answer."""
        if tier == _TEXT:
            return all_of([self._main, *map(without, self._heads)])
        head, before = self._heads[tier], self._heads[:tier]
        if head in before:
            return NOTHING
        parts = [head] if tier == 0 and self._alone else [self._main, head]
        return all_of([*parts, *map(without, before)])

    def _look(self) -> list[tuple[list[int], int]]:
        """What is known at once of each tier."""
        shelf = self._shelf
        days = shelf.newest_below(HIGHEST, _NEWEST) if shelf.articles > MANY else None
        if days is None or days.first is None:
            return self._tiers(self._first(self._main, 0))
        if self._one and ":*" in (self._main.words or ""):
            low = self._newest_number()
            recent = self._first(_from(self._main, low), low)
            every = recent.many * shelf.articles / _WALKED
        else:
            low = ordinal(days.first) << DAY_BITS
            recent = self._first(all_of([self._main, between(days, shelf.known)]), low)
            every = recent.many / shelf.share(days)
        if every <= _RARE:
            first = self._first(self._main, 0)
            if first.many <= _FEW:
                return self._tiers(first)
        in_heads = every * sum(tier < _TEXT for tier, _ in recent.rows) / max(len(recent.rows), 1)
        self._newest = [self._enough(in_heads)] * _TEXT + [self._enough(every)]
        known = self._tiers(recent)
        if len(known[0][0]) <= WINDOW and in_heads <= _RARE_HEADS:
            wanted = self._heads[1] if self._one else all_of([self._main, any_of(self._heads)])
            first = self._first(wanted, 0)
            if first.many <= _FEW:
                known[:_TEXT] = self._tiers(first)[:_TEXT]
        return known

    def _enough(self, every: float) -> int:
        """How many of the newest hold a window of so many articles, and twice as many more."""
        return max(int(3 * WINDOW * self._shelf.articles / max(every, 1)), _NEWEST)

    def _newest_number(self) -> int:
        """The number of the last of the newest articles whose texts are read."""
        sql = "SELECT number FROM dubao.articles ORDER BY number DESC OFFSET %s LIMIT 1"
        row = run(self._connection, sql, (_WALKED - 1,)).fetchone()
        return int(row[0]) if row else 0

    def _tiers(self, looked: _Looked) -> list[tuple[list[int], int]]:
        return [looked.numbers(tier) for tier in range(TIERS)]

    def _first(self, wanted: Asked, low: int) -> _Looked:
        """The first ones in order, of a few; nothing of more than a few."""
        if wanted == NOTHING:
            return _Looked((), low, 0)
        tiers = dict(reversed([(head, tier) for tier, head in enumerate(self._heads)]))
        cases = [(head, tiers[head]) for head in dict.fromkeys(self._heads) if head != NOTHING]
        case = " ".join(f"WHEN {head.test} THEN {tier}" for head, tier in cases)
        tier = f"CASE {case} ELSE {_TEXT} END" if cases else str(_TEXT)
        where, values = wanted.where(unfit=self._shelf.unfit)
        found = run(
            self._connection,
            "SELECT tier, number, count(*) OVER () FROM ("
            f"SELECT a.number, {tier} AS tier FROM dubao.articles a WHERE {where} LIMIT %s"
            ") found ORDER BY tier, number DESC LIMIT %s",
            [*(value for head, _ in cases for value in head.values), *values, _FEW + 1, _FIRST],
        ).fetchall()
        many = found[0][2] if found else 0
        if many > _FEW:
            return _Looked((), HIGHEST, many)
        return _Looked(tuple((tier, number) for tier, number, _ in found), low, many)


def _from(wanted: Asked, low: int) -> Asked:
    """The same of articles at or above a number, read off their texts."""
    test = f"(a.number >= %s AND {wanted.test})"
    return Asked(None, exact=True, test=test, values=(low, *wanted.values))
