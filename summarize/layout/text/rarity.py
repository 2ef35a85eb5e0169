"""How much a pair of characters tells: what few paragraphs of a newspaper hold tells more.

The inverse document frequency of Spärck Jones (1972), from the paragraphs of days 1-15 of the
month of 1998 (``tests/bench/training/rarity.py`` counts them); pairs that fewer than one in a
thousand of them hold tell the most, unseen ones as much.
"""

from __future__ import annotations

from functools import cache
from itertools import count, repeat
from operator import add

from summarize.layout.text.vocabulary import bigrams
from summarize.learned.trees import DIGITS
from summarize.stored import stored

MOST = 100
"""Weight of a pair that hardly any paragraph holds; sixteenths."""


@cache
def _weights() -> dict[str, int]:
    """Weights of the common pairs: each line of the table is a weight and its pairs, glued."""
    data = stored("summarize.layout", "rarity.table").decode("utf-8")
    found: dict[str, int] = {}
    for row in data.splitlines():
        weight, _, pairs = row.partition(" ")
        found.update(dict.fromkeys(map(add, pairs[::2], pairs[1::2]), int(weight)))
    return found


class Pairs:
    """Sets of pairs of characters as whole numbers, one bit a pair, and their weights.

    Union, intersection and difference are ``|``, ``&`` and ``& ~``: a page's texts are compared
    many times. Bits are given out as pairs come, so only sets of one instance go together.
    """

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}
        # For each binary digit of the weights, the pairs that have it.
        self._planes = [0] * MOST.bit_length()

    def __len__(self) -> int:
        return len(self._bits)

    def of(self, text: str) -> int:
        """The set of the pairs of neighbouring characters of a text."""
        bits = self._bits
        pairs = bigrams(text)
        new = list(pairs.difference(bits))
        first = len(bits)
        bits.update(zip(new, count(first)))
        known = _weights().get
        weights = bytes(map(known, reversed(new), repeat(MOST)))
        for digit, plane in enumerate(self._planes):
            having = int(weights.translate(DIGITS[digit]) or b"0", 2)
            self._planes[digit] = plane | having << first
        found = bytearray((first >> 3) + 1)
        for bit in map(bits.__getitem__, pairs.difference(new)):
            found[bit >> 3] |= 1 << (bit & 7)
        return int.from_bytes(found, "little") | (1 << len(new)) - 1 << first

    def weight(self, pairs: int) -> int:
        """How much the pairs tell, together."""
        total = 0
        for digit, plane in enumerate(self._planes):
            total += (pairs & plane).bit_count() << digit
        return total
