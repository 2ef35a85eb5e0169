"""Learning of regression trees by gradient boosting, the same to the bit on every machine.

In plain Python with whole numbers, so that no sum depends on the processor: histograms of
gradients after Chen and Guestrin, *XGBoost* (KDD 2016); leaf by leaf, and samples whose gradient
is small thinned out, after Ke et al., *LightGBM* (NeurIPS 2017).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from operator import itemgetter
from random import Random
from typing import TYPE_CHECKING

from summarize.learned.trees import SCALE
from tests.bench.training.packing import LEAF, Node, pack

if TYPE_CHECKING:
    from collections.abc import Sequence

BINS = 40
_UNIT = 1024
_SHIFT = 44
_LOW = (1 << _SHIFT) - 1
_SMALL = _UNIT // 20
"""Gradients are whole numbers of 1/1024; two sums are kept in one number, the lower 44 bits for the
curvature; a gradient below 0.05 is small."""
_THINNED = 12

Split = tuple[int, int, int, int]
"""Feature, bin up to which samples go left, and the numbers of both children."""


def bounds(values: Sequence[int]) -> list[int]:
    """Values at which a feature may be split: at most ``BINS`` of them, equally many in between."""
    ordered = sorted(values)
    distinct = sorted(set(ordered))
    if len(distinct) <= BINS:
        return distinct[:-1]
    return sorted({ordered[len(ordered) * k // BINS] for k in range(1, BINS)} - {distinct[-1]})


class Boosting:
    """Trees that are learned one by one from rows of whole numbers and their outcomes."""

    def __init__(
        self, rows: Sequence[Sequence[int]], outcomes: Sequence[bool], *, seed: str = "boosting"
    ) -> None:
        self.random = Random(seed)
        self.outcomes = [_UNIT if outcome else 0 for outcome in outcomes]
        self.scores = [0] * len(rows)
        self.bounds: list[list[int]] = []
        self.columns: list[bytes] = []
        for column in zip(*rows, strict=True):
            limits = bounds(column)
            self.bounds.append(limits)
            self.columns.append(bytes([bisect_left(limits, value) for value in column]))
        self.nodes: list[Node] = []

    def fit(
        self, count: int, *, leaves: int, rate: float, share: float, ridge: float, least: float
    ) -> None:
        """``count`` trees; each is grown on this share of the features and drawn samples.

        ``ridge`` is added to a leaf's curvature, ``least`` is the curvature that it needs.
        """
        random = self.random
        names = range(len(self.columns))
        for _ in range(count):
            used = sorted(random.sample(names, max(1, round(len(names) * share))))
            used = [name for name in used if self.bounds[name]]
            self._tree(used, random, leaves, rate, ridge * _UNIT, least * _UNIT)

    def _drawn(self, random: Random) -> tuple[list[int], list[int]]:
        """Samples of this tree, and gradient and curvature of each in one number."""
        drawn: list[int] = []
        packed: list[int] = []
        exp, draw = math.exp, random.random
        for at, (score, outcome) in enumerate(zip(self.scores, self.outcomes, strict=True)):
            chance = round(_UNIT / (1 + exp(-score / SCALE)))
            error = outcome - chance
            weight = 1
            if -_SMALL < error < _SMALL:
                if draw() * _THINNED >= 1:
                    continue
                weight = _THINNED
            curve = max(2, chance * (_UNIT - chance) // _UNIT)
            drawn.append(at)
            packed.append(((error << _SHIFT) + curve) * weight)
        return drawn, packed

    def _tree(
        self, used: list[int], random: Random, leaves: int, rate: float, ridge: float, least: float
    ) -> None:
        drawn, packed = self._drawn(random)
        of = dict(zip(drawn, packed, strict=True))

        def histograms(samples: list[int]) -> list[list[int]]:
            pick = itemgetter(*samples, samples[0])
            values = [*map(of.__getitem__, samples), 0]
            found = []
            for name in used:
                sums = [0] * (len(self.bounds[name]) + 1)
                for place, value in zip(pick(self.columns[name]), values, strict=True):
                    sums[place] += value
                found.append(sums)
            return found

        def best(sums: list[list[int]], total: int) -> tuple[float, int, int]:
            top = (0.0, -1, 0)
            whole_g, whole_h = total >> _SHIFT, total & _LOW
            base = whole_g * whole_g / (whole_h + ridge)
            for name, row in zip(used, sums, strict=True):
                left = 0
                for place, value in enumerate(row[:-1]):
                    left += value
                    if not value:
                        continue
                    g, h = left >> _SHIFT, left & _LOW
                    rest = whole_h - h
                    if h < least or rest < least:
                        continue
                    other = whole_g - g
                    gain = g * g / (h + ridge) + other * other / (rest + ridge) - base
                    if gain > top[0]:
                        top = (gain, name, place)
            return top

        # node number -> (split, samples drawn, sums, total); grown where the gain is largest
        splits: dict[int, Split] = {}
        open_leaves: dict[int, tuple[tuple[float, int, int], list[int], list[list[int]], int]] = {}
        sums = histograms(drawn)
        total = sum(packed)
        open_leaves[0] = (best(sums, total), drawn, sums, total)
        count = 1
        while len(open_leaves) < leaves:
            at = max(open_leaves, key=lambda key: (open_leaves[key][0][0], -key))
            (gain, name, place), samples, sums, total = open_leaves[at]
            if gain <= 0:
                break
            del open_leaves[at]
            column = self.columns[name]
            lower = [sample for sample in samples if column[sample] <= place]
            upper = [sample for sample in samples if column[sample] > place]
            small, large = (lower, upper) if len(lower) < len(upper) else (upper, lower)
            few = histograms(small)
            rest = [
                [a - b for a, b in zip(one, two, strict=True)]
                for one, two in zip(sums, few, strict=True)
            ]
            part = sum(map(of.__getitem__, small))
            splits[at] = (name, place, count, count + 1)
            for samples_, sums_, total_ in ((small, few, part), (large, rest, total - part)):
                node = count + (samples_ is upper)
                open_leaves[node] = (best(sums_, total_), samples_, sums_, total_)
            count += 2
        leaf = {
            at: max(-4 * SCALE, min(4 * SCALE, round(
                rate * SCALE * (total >> _SHIFT) / ((total & _LOW) + ridge)
            )))
            for at, (_, _, _, total) in open_leaves.items()
        }  # fmt: skip
        self._add(splits, leaf)

    def _add(self, splits: dict[int, Split], leaf: dict[int, int]) -> None:
        """Writes the tree down in the order of reading, and adds it to all samples' scores."""
        order: list[int] = []
        stack = [0]
        while stack:
            at = stack.pop()
            order.append(at)
            if at in splits:
                stack.extend((splits[at][3], splits[at][2]))
        where = {at: number for number, at in enumerate(order)}
        reached = {0: list(range(len(self.scores)))}
        for at in order:
            samples = reached.pop(at)
            if at in leaf:
                self.nodes.append((LEAF, leaf[at], 0, 0))
                for sample in samples:
                    self.scores[sample] += leaf[at]
                continue
            name, place, left, right = splits[at]
            self.nodes.append((name, self.bounds[name][place], where[left], where[right]))
            column = self.columns[name]
            reached[left] = [sample for sample in samples if column[sample] <= place]
            reached[right] = [sample for sample in samples if column[sample] > place]

    def data(self) -> bytes:
        """The trees as :class:`summarize.learned.trees.Trees` reads them."""
        return pack(self.nodes)
