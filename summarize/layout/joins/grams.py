"""Which characters stand together in Chinese text, counted: what makes ``召`` + ``开`` a word.

Counts of pairs and triples of characters in newspapers and in jieba's dictionary of words, kept as
log-ratios to chance of four bits each in a hashed table with four bits to check
(``tests/bench/training/grams.py`` counts them). A gram that is not in the table is as rare as its
characters let expect.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import Protocol
from zlib import crc32

from summarize.stored import stored

EDGE = "\n"
"""Stands for the beginning and the end of a paragraph."""

TOTAL = 1 << 22
"""Pairs that the counts are about, in round numbers."""
_SMOOTH = 0.3
MOST = 15
NOTHING = -10
"""Level of a pair with a text of white space alone."""


class Grams(Protocol):
    """Levels of how often characters stand together: below 0 for pairs that are nowhere counted."""

    def pair(self, gram: str, own: int = 0) -> int:
        """Level of two characters; ``own`` occurrences are those of the asker (training)."""

    def triple(self, gram: str, own: int = 0) -> int:
        """Level of three characters; 0 for those that are nowhere counted."""


def pair_level(count: float, first: float, second: float) -> int:
    """Log-ratio of a pair's count to what chance gives, as 1 to 15; 5 is chance."""
    chance = first * second / TOTAL
    return max(1, min(MOST, round(1.2 * math.log((count + _SMOOTH) / (chance + _SMOOTH))) + 5))


def triple_level(count: float) -> int:
    """Order of magnitude of a triple's count, as 1 to 15."""
    return max(1, min(MOST, 1 + round(2 * math.log(max(count, 1.0)))))


def single_level(count: float) -> int:
    """Binary order of magnitude of a character's count, as 1 to 15."""
    return max(1, min(MOST, round(math.log2(max(count, 1.0)))))


def rare(first: int, second: int) -> int:
    """Level of a pair that is nowhere counted, from those of its characters: -1 and less."""
    chance = math.ldexp(1.0, first + second) / TOTAL
    return -1 - round(1.5 * math.log((chance + 0.1) / 0.1))


class Table:
    """The stored levels: a byte each, the upper half of which checks the gram."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size = len(data)

    def triple(self, gram: str, own: int = 0) -> int:
        """The stored level, 0 where there is none."""
        code = crc32(gram.encode())
        byte = self.data[code % self.size]
        return byte & 15 if byte >> 4 == code >> 28 else 0

    def pair(self, gram: str, own: int = 0) -> int:
        """See :class:`Grams`."""
        return _pair(self, gram)


@lru_cache(maxsize=1 << 13)
def _pair(table: Table, gram: str) -> int:
    if len(gram) < 2:
        return NOTHING
    return table.triple(gram) or rare(table.triple(gram[0]), table.triple(gram[1]))


@cache
def grams() -> Table:
    """The table that is stored with the layout's data."""
    return Table(stored("summarize.layout", "grams.table"))
