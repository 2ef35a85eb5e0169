"""How likely the neighbours of a place are starts, in whole numbers, for the trees to look at.

So a line is judged with what the lines around it are likely to be: a heading right behind a sure
headline is its deck, one amid a long article without others is a subhead.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summarize.layout.starts.numbers import NEAR
from summarize.layout.starts.page import BODY, MANY, Page

FINE = 8
"""Log-odds are counted in this part of one."""

_UNKNOWN = -MANY
_FAR = 99
_SHARE = 256


class Neighbours:
    """A page with log-odds of a start for each of its units."""

    def __init__(self, page: Page, odds: Sequence[float]) -> None:
        self.headings = page.headings
        self.fine = [max(-MANY, min(MANY, round(FINE * value))) for value in odds]
        self.chances = _chances(odds)
        self._next_start = _reaches(page, odds, forwards=True)
        self._last_start = _reaches(page, odds, forwards=False)

    def values(self, index: int) -> list[int]:
        """The numbers of one place."""
        return [*self._around(index), *self._last_start[index], *self._next_start[index],
                self.chances]  # fmt: skip

    def _fine(self, index: int) -> int:
        """Log-odds there, unknown at the top of the page, where no start is in doubt."""
        return self.fine[index] if 0 < index < len(self.fine) else _UNKNOWN

    def _around(self, index: int) -> Iterator[int]:
        for offset in (-3, -2, -1, 0, 1, 2, 3):
            yield self._fine(index + offset)
        heads = self.headings
        at = bisect_left(heads, index)
        behind = at + 1 if at < len(heads) and heads[at] == index else at
        for before in (1, 2):
            near = at >= before and index - heads[at - before] <= NEAR
            yield self._fine(heads[at - before]) if near else _UNKNOWN
        for after in (0, 1):
            near = behind + after < len(heads) and heads[behind + after] - index <= NEAR
            yield self._fine(heads[behind + after]) if near else _UNKNOWN
        yield index - heads[at - 1] if at else _FAR
        yield heads[behind] - index if behind < len(heads) else _FAR


def _chances(odds: Sequence[float]) -> int:
    """Share of the page's units that are starts, by their odds."""
    found = sum(1 / (1 + math.exp(-max(-20.0, min(20.0, value)))) for value in odds[1:])
    return int(_SHARE * found / max(1, len(odds) - 1))


def _reaches(page: Page, odds: Sequence[float], *, forwards: bool) -> list[tuple[int, int]]:
    """For each unit, how many units and characters of text lie between it and a likely start."""
    count = len(page.sorts)
    found = [(0, 0)] * count
    units = length = 0
    for index in range(count - 1, -1, -1) if forwards else range(count):
        found[index] = (min(MANY, units + 1), min(MANY, length))
        if odds[index] >= 0 or index == 0:
            units = length = 0
        else:
            units += 1
            length += page.lengths[index] if page.sorts[index] in BODY else 0
    return found
