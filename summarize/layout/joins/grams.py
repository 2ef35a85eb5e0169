"""Which characters stand together in Chinese text, counted: what makes ``召`` + ``开`` a word.

Counts of pairs and triples of characters from days 1-15 of the month and from jieba's dictionary of
words, kept as log-ratios to chance of four bits each in a hashed table with four bits to check
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

TOTAL = 1 << 20
"""Pairs that the counts are about, in round numbers."""
_SMOOTH = 0.3
NONE, MOST = 0, 15
NOTHING = "u"
"""Level of a pair with a text of white space alone."""


class Grams(Protocol):
    """Levels of how often characters stand together."""

    def pair(self, gram: str, own: int) -> str:
        """Level of two characters; ``own`` occurrences are those of the asker (training)."""

    def triple(self, gram: str, own: int) -> str:
        """Level of three characters."""


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


def rare(first: int, second: int) -> str:
    """Level of a pair that is nowhere counted, from those of its characters."""
    chance = math.ldexp(1.0, first + second) / TOTAL
    return "u" + str(round(1.5 * math.log((chance + 0.1) / 0.1)))


def number(level: str) -> int:
    """A level as a number: the rarer the less, below 0 for pairs that are nowhere counted."""
    if level[0] == NOTHING:
        return -1 - int(level[1:] or 9)
    return int(level, 16)


class Table:
    """The stored levels: a byte each, the upper half of which checks the gram."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.mask = len(data) - 1

    def level(self, gram: str) -> int:
        """The stored level, 0 where there is none."""
        code = crc32(gram.encode())
        byte = self.data[code & self.mask]
        return byte & 15 if byte >> 4 == code >> 28 else NONE

    def pair(self, gram: str, own: int = 0) -> str:
        """See :class:`Grams`."""
        return _pair(self, gram)

    def triple(self, gram: str, own: int = 0) -> str:
        """See :class:`Grams`."""
        return f"{self.level(gram):x}"


@lru_cache(maxsize=1 << 14)
def _pair(table: Table, gram: str) -> str:
    if len(gram) < 2:
        return NOTHING
    level = table.level(gram)
    return f"{level:x}" if level else rare(table.level(gram[0]), table.level(gram[1]))


@cache
def grams() -> Table:
    """The table that is stored beside this module."""
    return Table(stored("summarize.layout", "grams.table"))
