"""What a query finds in the file, tier by tier of the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.archive.ranking import TIERS, words_alone
from summarize.library.archive.sqlite.expression import in_heads
from summarize.library.archive.sqlite.rows import Rows, matching

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.facts import Known
    from summarize.library.query import Node


class Tiers:
    """Numbers of articles by tier, newest first in each."""

    def __init__(self, connection: sqlite3.Connection, tree: Node, known: Known) -> None:
        self._connection = connection
        self._tree = tree
        self._rows = Rows(connection, tree, known)
        self._sure = words_alone(tree)
        self._heads: dict[int, tuple[int, ...]] = {}

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        if self._rows.impossible:
            return
        before = {number for earlier in range(tier) for number in self._head(earlier)}
        if tier == TIERS - 1:
            for number in self._rows.below(below):
                if number not in before:
                    yield number
            return
        if tier == 0 and self._sure:
            yield from matching(self._connection, "heads", self._expression(0), below)
            return
        wanted = self._head(tier)
        if not wanted:
            return
        candidates = set(wanted).difference(before)
        least = min(candidates, default=None)
        if least is None:
            return
        for number in self._rows.below(below):
            if number < least:
                return
            if number in candidates:
                yield number

    def _head(self, tier: int) -> tuple[int, ...]:
        if tier not in self._heads:
            rows = matching(self._connection, "heads", self._expression(tier))
            self._heads[tier] = tuple(rows)
        return self._heads[tier]

    def _expression(self, tier: int) -> str:
        if tier == 2:
            return in_heads(self._tree, "headline", every=False)
        return in_heads(self._tree, ("headline", "{headline deck}")[tier], every=True)
