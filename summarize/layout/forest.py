"""Boosted decision trees: plain numbers, scored without a machine-learning library.

Gradient boosting after Friedman, *Greedy Function Approximation* (Annals of Statistics 29, 2001).
A table holds the nodes of all trees in four columns of equal length: the number of the value that
is asked for, the threshold that it is not above for the left side, and both sides' nodes. A
negative side is a leaf: its sum is found at ``~side`` in the column of leaves. How each table was
learned is written in ``tests/bench/training``.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SCALE = 512
"""Leaves are stored as integers of this part of a log-odds."""

Node = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Forest:
    """Nodes of all trees, the first one of each tree, and the leaves."""

    roots: tuple[int, ...]
    nodes: tuple[Node, ...]
    leaves: tuple[int, ...]

    def score(self, values: Sequence[int]) -> float:
        """The log-odds of the event for these values."""
        nodes, leaves = self.nodes, self.leaves
        total = 0
        for root in self.roots:
            at = root
            while at >= 0:
                number, threshold, left, right = nodes[at]
                at = left if values[number] <= threshold else right
            total += leaves[~at]
        return total / SCALE


def pack(forest: Forest) -> bytes:
    """The table as it is stored: three lengths, then 32-bit little-endian integers."""
    numbers = array("i", [len(forest.roots), len(forest.nodes), len(forest.leaves)])
    numbers.extend(forest.roots)
    for column in range(4):
        numbers.extend(node[column] for node in forest.nodes)
    numbers.extend(forest.leaves)
    return _little(numbers).tobytes()


def unpack(data: bytes) -> Forest:
    """What :func:`pack` stored."""
    numbers = array("i")
    numbers.frombytes(data)
    numbers = _little(numbers)
    trees, count, ends = numbers[:3]
    parts = iter(numbers[3:].tolist())
    roots = tuple(next(parts) for _ in range(trees))
    columns = [[next(parts) for _ in range(count)] for _ in range(4)]
    leaves = tuple(next(parts) for _ in range(ends))
    return Forest(roots, tuple(zip(*columns, strict=True)), leaves)


def _little(numbers: array[int]) -> array[int]:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


@cache
def load(name: str) -> Forest:
    """The trees stored under that name beside this module."""
    return unpack(files("summarize.layout").joinpath("data", f"{name}.trees").read_bytes())


def forget() -> None:
    """Reads the tables anew at the next question: they have just been learned."""
    load.cache_clear()
