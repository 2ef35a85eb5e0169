"""Words and their classes, as the dictionary has them: what kind of word ends one text, begins one.

A hashed table of two bytes a word (``tests/bench/training/words.py`` makes it): a check, and the
word's class and how frequent it is in four bits each. Text is parted into the likeliest row of
words by dynamic programming over their frequencies.
"""

from __future__ import annotations

from functools import cache, lru_cache
from zlib import crc32

from summarize.stored import stored

CLASSES = "nvadpcurmqtfskzl"
"""Letters of the classes: noun, verb, adjective, adverb, preposition, conjunction, particle,
pronoun, number, measure word, time, direction, place (``s``), person (``k``), other name (``z``),
phrase (``l``)."""
LONGEST = 4
"""Characters of a word; longer ones are made of such."""
STEP = 0.85
_RARE = 18.0
_UNKNOWN = 20.0
"""Nats: of one level of frequency; what a word of level 0 costs; a character that is no word."""
Word = tuple[str, str]


class Lexicon:
    """Words by the CRC-32 of their text."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.mask = len(data) // 2 - 1

    def find(self, word: str) -> tuple[str, int] | None:
        """Class and level of frequency, 0 to 15; None for what is no known word."""
        code = crc32(word.encode())
        at = (code & self.mask) * 2
        value = self.data[at]
        if not value or self.data[at + 1] != code >> 24:
            return None
        return CLASSES[value >> 4], value & 15


@cache
def lexicon() -> Lexicon:
    """The table that is stored beside this module."""
    return Lexicon(stored("summarize.layout", "words.table"))


@lru_cache(maxsize=1 << 13)
def parse(text: str) -> tuple[Word, ...]:
    """The text's words with their classes; a character that is no Han has itself for a class."""
    return tuple(_path(text)[0])


@lru_cache(maxsize=1 << 13)
def cost(text: str) -> float:
    """How unlikely the likeliest row of words is, in nats."""
    return _path(text)[1]


def _path(text: str) -> tuple[list[Word], float]:
    known = lexicon()
    best = [0.0] + [1e9] * len(text)
    came: list[tuple[int, str]] = [(0, "")] * (len(text) + 1)
    for at, character in enumerate(text):
        base = best[at]
        if not "一" <= character <= "鿿":
            if base < best[at + 1]:
                best[at + 1], came[at + 1] = base, (at, character)
            continue
        for size in range(1, min(LONGEST, len(text) - at) + 1):
            found = known.find(text[at : at + size])
            if found is None:
                if size > 1:
                    continue
                found = ("?", -1)
            total = base + _RARE - STEP * found[1]
            if total < best[at + size]:
                best[at + size], came[at + size] = total, (at, found[0])
    words: list[Word] = []
    at = len(text)
    while at:
        start, name = came[at]
        words.append((text[start:at], name))
        at = start
    return words[::-1], best[-1]
