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
_UNKNOWN = _RARE + STEP
"""Nats: of one level of frequency; what a word of level 0 costs; a character that is no word."""
Word = tuple[str, str]


@cache
def _lexicon() -> bytes:
    return stored("summarize.layout", "words.table")


@lru_cache(maxsize=1 << 13)
def parse(text: str) -> tuple[Word, ...]:
    """The text's words with their classes; a character that is no Han has itself for a class."""
    return _path(text)[0]


@lru_cache(maxsize=1 << 13)
def cost(text: str) -> float:
    """How unlikely the likeliest row of words is, in nats."""
    return _path(text)[1]


@lru_cache(maxsize=1 << 14)
def _found(word: str) -> tuple[float, str] | None:
    """What a word costs, and its class; None for what is no known word of several characters."""
    data = _lexicon()
    code = crc32(word.encode())
    at = code % (len(data) // 2) * 2
    value = data[at]
    if value and data[at + 1] == code >> 24:
        return _RARE - STEP * (value & 15), CLASSES[value >> 4]
    return (_UNKNOWN, "?") if len(word) == 1 else None


def _path(text: str) -> tuple[tuple[Word, ...], float]:
    known = _found
    size = len(text)
    best = [0.0] + [1e9] * size
    came: list[tuple[int, str]] = [(0, "")] * (size + 1)
    for at, character in enumerate(text):
        base = best[at]
        if not "一" <= character <= "鿿":
            if base < best[at + 1]:
                best[at + 1], came[at + 1] = base, (at, character)
            continue
        for end in range(at + 1, min(at + LONGEST, size) + 1):
            found = known(text[at:end])
            if found is not None:
                total = base + found[0]
                if total < best[end]:
                    best[end] = total
                    came[end] = (at, found[1])
    words: list[Word] = []
    at = size
    while at:
        start, name = came[at]
        words.append((text[start:at], name))
        at = start
    return tuple(reversed(words)), best[-1]
