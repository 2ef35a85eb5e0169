"""Where a word stands in the passages: full and half width, upper and lower case are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.layout.fold import fold
from tui.reader.passages import Address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.passages import Passage


class Match(NamedTuple):
    """Characters ``start`` to ``end`` of a passage."""

    passage: int
    start: int
    end: int

    @property
    def address(self) -> Address:
        """Where it begins."""
        return Address(self.passage, self.start)


def find(passages: Sequence[Passage], words: str) -> tuple[Match, ...]:
    """Every place of ``words``, in the order of the text; none overlap. Linear."""
    wanted = _key(words.strip())
    if not wanted:
        return ()
    matches: list[Match] = []
    for number, passage in enumerate(passages):
        text = _key(passage.text)
        start = text.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            matches.append(Match(number, start, end))
            start = text.find(wanted, end)
    return tuple(matches)


class Search:
    """Words looked for in one article, and which of their places is the current one."""

    def __init__(self, passages: Sequence[Passage], words: str) -> None:
        self.words = words
        self.matches = find(passages, words)
        self._place = 0

    @property
    def current(self) -> Match | None:
        """The match one is at, None if there is none."""
        return self.matches[self._place] if self.matches else None

    @property
    def count(self) -> str:
        """Which match of how many: 2/13, or 0."""
        return f"{self._place + 1}/{len(self.matches)}" if self.matches else "0"

    def start_from(self, address: Address) -> None:
        """Be at the first match from an address on, else at the first of all."""
        places = (number for number, match in enumerate(self.matches) if match.address >= address)
        self._place = next(places, 0)

    def move(self, step: int) -> None:
        """On to the next match (1) or back to the previous (-1), round the ends."""
        if self.matches:
            self._place = (self._place + step) % len(self.matches)


def _key(text: str) -> str:
    """The text as it is compared, of the same length, so that a match keeps its address."""
    folded = fold(text)
    lower = folded.lower()
    return lower if len(lower) == len(text) else folded
