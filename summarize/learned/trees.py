"""Sums of regression trees over whole numbers: plain numbers, scored without a library.

Gradient boosting after Friedman, *Greedy Function Approximation* (Annals of Statistics, 2001); how
each table was learned is written in ``tests/bench/training``. All trees are asked at once, as in
Lucchese et al., *QuickScorer* (SIGIR 2015): leaves are the bits of one whole number, each bound
that a value exceeds takes those left of it away, and of each tree the first one left is reached.

A table: how many trees, leaves and bounds; leaves of each tree; values of the leaves in 1/512, from
left to right; and of each bound, in order, the feature, the bound itself, the first leaf left of
it, and how many. All are 16-bit, little-endian; the values, features and bounds are signed.
"""

from __future__ import annotations

import struct
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, reduce
from operator import getitem, or_

from summarize.stored import stored

SCALE = 512
DIGITS = [bytes([48 + (byte >> digit & 1) for byte in range(256)]) for digit in range(8)]
"""For each binary digit, what bytes have there, as ``0`` and ``1``."""


class _Gone(dict[int, int]):
    """Of one feature: if so many of its bounds are exceeded, which leaves are gone.

    Worked out as far as it is asked for: of a large table a page asks for a part.
    """

    def __init__(self, firsts: Sequence[int], counts: Sequence[int], ends: Sequence[int]) -> None:
        """Leaves from ``firsts`` on, ``counts`` each; by each bound there are ``ends`` of them."""
        super().__init__({0: 0})
        self.firsts = firsts
        self.counts = counts
        self.ends = ends

    def __missing__(self, exceeded: int) -> int:
        known = len(self)
        gone = self[known - 1]
        at = self.ends[known - 1]
        for bound in range(known, exceeded + 1):
            stop = self.ends[bound]
            for first, count in zip(self.firsts[at:stop], self.counts[at:stop], strict=True):
                gone |= (1 << count) - 1 << first
            self[bound] = gone
            at = stop
        return gone


class Trees:
    """A row of trees; a value up to the bound goes left."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        trees, leaves, bounds = struct.unpack_from("<3H", data)
        sizes: tuple[int, ...] = struct.unpack_from(f"<{trees}H", data, 6)
        self.leaves: tuple[int, ...] = struct.unpack_from(f"<{leaves}h", data, 6 + 2 * trees)
        rest = data[6 + 2 * trees + 2 * leaves :]
        if len(rest) != 8 * bounds or sum(sizes) != leaves:
            raise ValueError("no table of trees")
        signed, unsigned = _numbers("h", rest), _numbers("H", rest)
        self.bounds = (signed[::4], signed[1::4], unsigned[2::4], unsigned[3::4])
        self.trees: int = trees
        self._all = (1 << leaves) - 1
        self._firsts: int = 0
        for size in reversed(sizes):
            self._firsts = self._firsts << size | 1
        self._columns = sorted(set(self.bounds[0]))
        self._bounds: list[list[int]] = []
        self._gone: list[_Gone] = []
        for feature in self._columns:
            self._read(feature)
        self._least = min(self.leaves, default=0)
        self._bits = self._planes()

    def _read(self, feature: int) -> None:
        """The bounds of one feature, and the leaves that are gone if they are exceeded."""
        features, bounds, firsts, counts = self.bounds
        its = slice(bisect_left(features, feature), bisect_right(features, feature))
        all_bounds = bounds[its]
        known = sorted(set(all_bounds))
        ends = [0, *(bisect_right(all_bounds, bound) for bound in known)]
        self._bounds.append(known)
        self._gone.append(_Gone(firsts[its], counts[its], ends))

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
        return self._reached(lost)

    def scores(self, rows: Sequence[Sequence[int]]) -> list[float]:
        """:meth:`score` of each row: a column whose value stays the same is asked once."""
        common, lost = 0, [0] * len(rows)
        columns = list(zip(*rows, strict=True))
        for feature, bounds, gone in zip(self._columns, self._bounds, self._gone, strict=True):
            column = columns[feature] if rows else ()
            leaves = {value: gone[bisect_left(bounds, value)] for value in set(column)}
            if len(leaves) == 1:
                common |= next(iter(leaves.values()))
            elif any(leaves.values()):
                lost = list(map(or_, lost, map(leaves.__getitem__, column)))
        return [self._reached(common | each) for each in lost]

    def _reached(self, lost: int) -> float:
        """The sum of the first leaves of all trees that are not ``lost``."""
        left = self._all ^ lost
        reached = left & ~(left - self._firsts)
        total = self._least * self.trees
        for digit, leaves in self._bits:
            total += (reached & leaves).bit_count() << digit
        return total / SCALE


def _numbers(kind: str, data: bytes) -> array[int]:
    """The numbers of two bytes, little-endian, signed or not."""
    found = array(kind, data)
    if sys.byteorder == "big":
        found.byteswap()
    return found


@cache
def load(name: str, package: str = "summarize.layout") -> Trees:
    """The trees stored under that name in the package's folder ``data``."""
    return Trees(stored(package, f"{name}.trees"))
