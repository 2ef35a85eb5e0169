"""What a query finds in the file, tier by tier of the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.archive.ranking import TIERS, words_alone
from summarize.library.archive.sqlite.expression import NOTHING, in_heads
from summarize.library.archive.sqlite.streams import All, Matched, falling, matching

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.sqlite.rows import Rows
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

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        if self._rows.impossible:
            return iter(())
        before = [wanted for wanted in self._heads[:tier] if wanted != NOTHING]
        last = tier == TIERS - 1
        if last and not before:
            return self._rows.below(below)
        wanted = NOTHING if last else self._heads[tier]
        if not last and (wanted == NOTHING or wanted in before):
            return iter(())
        if tier == 0 and self._sure:
            return matching(self._connection, "heads", wanted, below)
        parts = [self._rows.stream()] if last else [self._matched(wanted), self._rows.stream()]
        without = [self._matched(each) for each in dict.fromkeys(before)]
        return falling(All(parts, without), below)

    def _matched(self, wanted: str) -> Matched:
        return Matched(self._connection, "heads", wanted)
