"""Sums of regression trees over whole numbers: plain numbers, scored without a library.

Gradient boosting after Friedman, *Greedy Function Approximation* (Annals of Statistics, 2001); how
each table was learned is written in ``tests/bench/training``. A node is four signed
16-bit numbers, little-endian: the feature, the value up to which it goes left, and the places of
both children; a leaf is -1, its value in 1/512, and two zeros. Trees stand one after the other.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

SCALE = 512
LEAF = -1
_BATCH = 40
_SURE = 6 * SCALE
"""Trees after which it is asked whether the rest could change much, and the sum from which on
they cannot."""


Node = tuple[int, int, int, int]


def pack(nodes: Iterable[Node]) -> bytes:
    """The nodes as they are stored."""
    return b"".join(struct.pack("<4h", *node) for node in nodes)


class Trees:
    """A row of trees; children's places count from the tree's first node."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.features: list[int] = []
        self.values: list[int] = []
        self.lefts: list[int] = []
        self.rights: list[int] = []
        self.roots: list[int] = []
        open_nodes = 0
        for feature, value, left, right in struct.iter_unpack("<4h", data):
            if not open_nodes:
                self.roots.append(len(self.features))
                open_nodes = 1
            open_nodes += -1 if feature == LEAF else 1
            self.features.append(feature)
            self.values.append(value)
            self.lefts.append(self.roots[-1] + left)
            self.rights.append(self.roots[-1] + right)
        self.batches = [self.roots[at : at + _BATCH] for at in range(0, len(self.roots), _BATCH)]

    def score(self, given: Sequence[int]) -> float:
        """The log-odds of the event; where it is sure early on, so far as it got."""
        features, values, lefts, rights = self.features, self.values, self.lefts, self.rights
        total = 0
        for batch in self.batches:
            for root in batch:
                node = root
                while (feature := features[node]) >= 0:
                    node = lefts[node] if given[feature] <= values[node] else rights[node]
                total += values[node]
            if not -_SURE < total < _SURE:
                break
        return total / SCALE


@cache
def load(name: str) -> Trees:
    """The trees stored under that name beside this module."""
    return Trees(files("summarize.layout").joinpath("data", f"{name}.trees").read_bytes())
