"""Which piece goes on with which: the rows of drafts of which articles over several pages are."""

from __future__ import annotations

from collections.abc import Iterator


class Chains:
    """Drafts by number, each with the one that it goes on with; none goes in a ring."""

    def __init__(self) -> None:
        self._before: dict[int, int] = {}

    def __len__(self) -> int:
        """How many drafts go on with another."""
        return len(self._before)

    def __contains__(self, piece: int) -> bool:
        """Whether the draft goes on with another."""
        return piece in self._before

    def add(self, source: int, piece: int) -> None:
        """``piece`` goes on with ``source``."""
        self._before[piece] = source

    def before(self, index: int) -> Iterator[int]:
        """The drafts that the draft goes on with, the nearest first."""
        while index in self._before:
            index = self._before[index]
            yield index

    def root(self, index: int) -> int:
        """The draft with which its article begins."""
        for before in self.before(index):
            index = before
        return index

    def rings(self, source: int, piece: int) -> bool:
        """Whether ``piece`` stands before ``source`` or is it: to add them would make a ring."""
        return source == piece or piece in self.before(source)
