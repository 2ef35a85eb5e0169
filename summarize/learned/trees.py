"""Sums of regression trees over whole numbers: plain numbers, scored without a library.

Gradient boosting after Friedman, *Greedy Function Approximation* (Annals of Statistics, 2001); how
each table was learned is written in ``tests/bench/training``. All trees are asked at once, as in
Lucchese et al., *QuickScorer* (SIGIR 2015): leaves are the bits of one whole number, each bound
that a value exceeds takes those left of it away, and of each tree the first one left is reached.

A table: how many trees, leaves and bounds; leaves of each tree; values of the leaves in 1/512, from
left to right; and of each bound the feature, the bound itself, the first leaf left of it, and how
many. All are 16-bit, little-endian; the values, features and bounds are signed.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, reduce
from operator import getitem, itemgetter, or_

from summarize.stored import stored

SCALE = 512
DIGITS = [bytes([48 + (byte >> digit & 1) for byte in range(256)]) for digit in range(8)]
"""For each binary digit, what bytes have there, as ``0`` and ``1``."""


class Trees:
    """A row of trees; a value up to the bound goes left."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        trees, leaves, bounds = struct.unpack_from("<3H", data)
        sizes: tuple[int, ...] = struct.unpack_from(f"<{trees}H", data, 6)
        self.leaves: tuple[int, ...] = struct.unpack_from(f"<{leaves}h", data, 6 + 2 * trees)
        self.bounds = sorted(struct.iter_unpack("<2h2H", data[6 + 2 * trees + 2 * leaves :]))
        if len(self.bounds) != bounds or sum(sizes) != leaves:
            raise ValueError("no table of trees")
        self.trees: int = trees
        self._all = (1 << leaves) - 1
        self._firsts: int = 0
        for size in reversed(sizes):
            self._firsts = self._firsts << size | 1
        found = self._rows()
        self._columns = list(found)
        self._bounds = [bounds for bounds, _ in found.values()]
        self._gone = [gone for _, gone in found.values()]
        self._least = min(self.leaves, default=0)
        self._bits = self._planes()

    def _rows(self) -> dict[int, tuple[list[int], list[int]]]:
        """Of each feature its bounds, and the leaves that are gone if so many are exceeded."""
        found: dict[int, tuple[list[int], list[int]]] = {}
        rows = [
            (1 << count) - 1 for count in range(max(map(itemgetter(3), self.bounds), default=0) + 1)
        ]
        for feature, bound, first, count in self.bounds:
            bounds, gone = found.get(feature) or found.setdefault(feature, ([], [0]))
            now = gone[-1] | rows[count] << first
            if bounds and bounds[-1] == bound:
                gone[-1] = now
            else:
                bounds.append(bound)
                gone.append(now)
        return found

    def _planes(self) -> list[tuple[int, int]]:
        """For each binary digit of the leaves' values above the least one, leaves that have it."""
        above = [value - self._least for value in reversed(self.leaves)]
        digits = max(above, default=0).bit_length()
        low = bytes([value & 255 for value in above])
        high = bytes([value >> 8 for value in above])
        return [
            (digit, int((low if digit < 8 else high).translate(DIGITS[digit % 8]) or b"0", 2))
            for digit in range(digits)
        ]

    def score(self, given: Sequence[int]) -> float:
        """The log-odds of the event."""
        exceeded = map(bisect_left, self._bounds, map(given.__getitem__, self._columns))
        lost = reduce(or_, filter(None, map(getitem, self._gone, exceeded)), 0)
        left = self._all ^ lost
        reached = left & ~(left - self._firsts)
        total = self._least * self.trees
        for digit, leaves in self._bits:
            total += (reached & leaves).bit_count() << digit
        return total / SCALE


@cache
def load(name: str, package: str = "summarize.layout") -> Trees:
    """The trees stored under that name in the package's folder ``data``."""
    return Trees(stored(package, f"{name}.trees"))
