"""Linear models over hashed features: plain numbers, scored without a machine-learning library.

Feature hashing after Weinberger et al., *Feature Hashing for Large Scale Multitask Learning*
(ICML 2009): a feature's weight stands at the CRC-32 of its name, so a model is one table of
bytes. How each table was learned is written in ``tests/bench/training``.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from functools import cache
from zlib import crc32

from summarize.stored import stored

SCALE = 16
"""Weights are stored as signed bytes of sixteenths."""


class Model:
    """A table of weights; its size is a power of two."""

    def __init__(self, weights: array[int]) -> None:
        self.weights = weights
        self.mask = len(weights) - 1

    def score(self, features: Iterable[str]) -> float:
        """Sum of the features' weights: the log-odds of the event."""
        weights, mask = self.weights, self.mask
        return sum([weights[code & mask] for code in map(crc32, map(str.encode, features))]) / SCALE

    def scores(self, features: Iterable[str], prefixes: Iterable[str]) -> list[float]:
        """For each of the prefixes, the score of the features with it before their names."""
        weights, mask = self.weights, self.mask
        names = [feature.encode() for feature in features]
        starts = [crc32(prefix.encode()) for prefix in prefixes]
        return [
            sum([weights[crc32(name, start) & mask] for name in names]) / SCALE for start in starts
        ]


@cache
def load(name: str) -> Model:
    """The model stored under that name beside this module."""
    data = stored("summarize.layout", f"{name}.weights")
    return Model(array("b", data))
