"""What a query finds in the file, tier by tier of the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.archive.ranking import TIERS, words_alone
from summarize.library.archive.sqlite.finding.expression import NOTHING, any_of, in_heads
from summarize.library.archive.sqlite.finding.streams import TOP, All, Matched, falling

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.sqlite.finding.rows import Rows
    from summarize.library.query import Node


class Tiers:
    """Numbers of articles by tier, newest first in each."""

    def __init__(self, connection: sqlite3.Connection, tree: Node, rows: Rows) -> None:
        self._connection = connection
        self._rows = rows
        self._sure = words_alone(tree)
        self._heads = _apart(
            in_heads(tree, "headline", every=True),
            in_heads(tree, "{headline deck}", every=True),
            in_heads(tree, "headline", every=False),
        )

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""
        if self._rows.impossible:
            return iter(())
        if tier == TIERS - 1:
            before = any_of(self._heads)
            if before == NOTHING:
                return self._rows.below(below)
            return falling(All([self._rows.stream()], [self._matched(before)]), below)
        wanted = self._heads[tier]
        if wanted == NOTHING:
            return iter(())
        head = self._matched(wanted)
        if head.at(TOP if below is None else below - 1) is None:
            if below is None:
                self._heads[tier] = NOTHING  # no heading answers it: it is not asked again
            return iter(())
        if tier == 0 and self._sure:
            return falling(head, below)
        return falling(All([head, self._rows.stream()]), below)

    def _matched(self, wanted: str) -> Matched:
        return Matched(self._connection, "heads", wanted)


def _apart(*heads: str) -> list[str]:
    """Expressions each of which leaves out what those before it match."""
    found: list[str] = []
    for at, head in enumerate(heads):
        before = any_of(heads[:at])
        if head == NOTHING or head in heads[:at]:
            found.append(NOTHING)
        else:
            found.append(head if before == NOTHING else f"({head} NOT {before})")
    return found
