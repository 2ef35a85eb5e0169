"""What a query finds in the file, tier by tier of the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.archive.ranking import TIERS, words_alone
from summarize.library.archive.sqlite.expression import NOTHING, in_heads
from summarize.library.archive.sqlite.streams import TOP, All, Matched, falling

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.sqlite.rows import Rows
    from summarize.library.archive.sqlite.streams import Stream
    from summarize.library.query import Node


class Tiers:
    """Numbers of articles by tier, newest first in each."""

    def __init__(self, connection: sqlite3.Connection, tree: Node, rows: Rows) -> None:
        self._connection = connection
        self._rows = rows
        self._sure = words_alone(tree)
        self._heads = (
            in_heads(tree, "headline", every=True),
            in_heads(tree, "{headline deck}", every=True),
            in_heads(tree, "headline", every=False),
        )
        self._empty = {NOTHING}  # what no heading answers

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        if self._rows.impossible:
            return iter(())
        before = [wanted for wanted in self._heads[:tier] if wanted not in self._empty]
        if tier == TIERS - 1:
            if not before:
                return self._rows.below(below)
            return falling(self._without(before, self._rows.stream()), below)
        wanted = self._heads[tier]
        if wanted in self._empty or wanted in before:
            return iter(())
        head = self._matched(wanted)
        if head.at(TOP if below is None else below - 1) is None:
            if below is None:
                self._empty.add(wanted)
            return iter(())
        if tier == 0 and self._sure:
            return falling(head, below)
        return falling(self._without(before, head, self._rows.stream()), below)

    def _without(self, before: list[str], *parts: Stream) -> All:
        return All(parts, [self._matched(each) for each in dict.fromkeys(before)])

    def _matched(self, wanted: str) -> Matched:
        return Matched(self._connection, "heads", wanted)
