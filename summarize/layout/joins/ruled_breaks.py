"""What may go on with what on a page, the reader's word taken."""

from __future__ import annotations

import math
from bisect import bisect_right

from summarize.layout.joins.breaks import Breaks
from summarize.layout.rulings import Pins

_CERTAIN = 500.0

Choices = tuple[float, list[tuple[int, float]]]


class RuledBreaks:
    """What may go on with what on a page, the reader's word taken."""

    def __init__(self, breaks: Breaks, pins: Pins) -> None:
        self.breaks = breaks
        found = breaks.units
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        for index, unit in enumerate(found):
            first.setdefault(unit.piece.line, index)
            if unit.sort in ("text", "caption"):
                last[unit.piece.spans[-1].line] = index
        self.starts = sorted(first[line] for line in pins.starts if line in first)
        self.alone = {first[line] for line in pins.no_joins if line in first}
        self.pairs = {
            last[left]: first[right]
            for left, right in pins.joins.items()
            if left in last and right in first and self._may(last[left], first[right])
        }
        self.members = {*self.pairs, *self.pairs.values()}
        self.ruled = bool(self.starts or self.alone or self.pairs)

    def _may(self, left: int, right: int) -> bool:
        """Whether the two can be one at all: in order, of one sort, no start between them."""
        units = self.breaks.units
        same = left < right and units[left].sort == units[right].sort
        return same and not self._start_between(left, right)

    def choices(self, index: int, *, joined: bool) -> Choices:
        """As :meth:`Breaks.choices`; what is forbidden adds to the chance that nothing goes on."""
        none, found = self.breaks.choices(index, joined=joined)
        if not self.ruled:
            return none, found
        if index in self.pairs:
            return -_CERTAIN, [(self.pairs[index], 0.0)]
        kept = [choice for choice in found if self._allowed(index, choice[0])]
        if len(kept) < len(found):
            dropped = sum(math.exp(likely) for other, likely in found) - sum(
                math.exp(likely) for other, likely in kept
            )
            none = min(0.0, math.log(max(math.exp(none) + dropped, 1e-300)))
        return none, kept

    def _allowed(self, index: int, other: int) -> bool:
        if other in self.alone or other in self.pairs.values():
            return False
        if any(index < member < other for member in self.members):
            return False
        return not self._start_between(index, other)

    def _start_between(self, left: int, right: int) -> bool:
        """Whether a pinned start stands behind the left unit, up to the right one."""
        at = bisect_right(self.starts, left)
        return at < len(self.starts) and self.starts[at] <= right
