"""A reader's own words beside jieba's: how often each stands, its tag, and what they begin with.

Each is added in the same time, however many there are.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from functools import cache, reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_TOGETHER = 2_000


class Ordered:
    """Texts in their order, in short runs, so that one more is put in its place quickly."""

    def __init__(self) -> None:
        self._runs: list[list[str]] = [[]]
        self._lasts: list[str] = []  # of all runs but the last

    def add(self, text: str) -> None:
        """One more; a text may be added twice."""
        place = bisect_left(self._lasts, text)
        run = self._runs[place]
        insort(run, text)
        if len(run) > _MOST_TOGETHER:
            half = len(run) // 2
            self._runs[place : place + 1] = [run[:half], run[half:]]
            self._lasts.insert(place, run[half - 1])

    def begin(self, text: str) -> bool:
        """Whether one of them is ``text`` or begins with it."""
        place = bisect_left(self._lasts, text)
        run = self._runs[place]
        at = bisect_left(run, text)
        return at < len(run) and run[at].startswith(text)


class OwnWords:
    """``frequencies``: by pair of characters, words without their first, jieba's among them.

    Only pairs that a word of one's own begins with are there.
    """

    def __init__(self) -> None:
        self.frequencies: dict[str, dict[str, str]] = {}
        self._lengths: dict[str, int] = {}  # a bit for each length
        self._tags: dict[str, str] = {}
        self._ordered = Ordered()

    def add(self, word: str, frequency: int, tag: str) -> None:
        """One more, or an old one anew; its pair is in ``frequencies``. 0: never a word."""
        pair, rest = word[:2], word[1:]
        words = self.frequencies[pair]
        if pair not in self._lengths:
            self._lengths[pair] = _bits(map(len, words))
        self._lengths[pair] |= 1 << len(rest)
        if frequency:
            words[rest] = str(frequency)
        else:
            words.pop(rest, None)
        if word not in self._tags:
            self._ordered.add(word)
        self._tags[word] = tag

    def lengths(self, pair: str) -> tuple[int, ...] | None:
        """Of the words of a pair, without their first character, but for 1; ascending.

        Those of words that were taken out too; None for a pair that none of one's own begins with.
        """
        there = self._lengths.get(pair)
        return None if there is None else _lengths(there)

    def tag(self, word: str) -> str | None:
        """The tag of a word of one's own; None for all others."""
        return self._tags.get(word)

    def begins(self, text: str) -> bool:
        """Whether one of them is ``text`` or begins with it."""
        return self._ordered.begin(text)


def _bits(lengths: Iterable[int]) -> int:
    return reduce(lambda bits, length: bits | 1 << length, lengths, 0)


@cache
def _lengths(bits: int) -> tuple[int, ...]:
    return tuple(length for length in range(2, bits.bit_length()) if bits >> length & 1)
