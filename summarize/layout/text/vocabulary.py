"""How alike two pieces of text are: headlines, vocabulary, repeated pieces."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from operator import add

from summarize.layout.text.fold import fold
from summarize.patterns import lazy

_ALNUM = lazy(r"[^\W_]+")
_SAMPLE = 4000
_TELLING = 4
_LONG = 10
_WEIGHT = 0.25
_UNSEEN = 0.05
SAME = 5.0
"""Likeness of equal headlines."""
PART = 2.0
"""Least likeness of headlines of which one holds the other."""


def letters(text: str) -> str:
    """Its characters for comparing: folded, without spaces and punctuation."""
    return "".join(_ALNUM.findall(fold(text)))


def bigrams(text: str) -> frozenset[str]:
    """Pairs of neighbouring characters of the first few thousand."""
    plain = letters(text[:_SAMPLE])
    return frozenset(map(add, plain, plain[1:]))


def title_likeness(left: str, right: str) -> float:
    """5 for the same headline, 2 to 4 where one holds the other, else 1.9 times Jaccard's index.

    A headline of a word or two is less (2 to 4): others may have the same.
    """
    a, b = letters(left), letters(right)
    shorter = min(len(a), len(b))
    if not shorter:
        return 0.0
    if a == b and shorter >= _TELLING:
        return SAME
    if shorter >= 2 and (a in b or b in a):
        return PART + 2.0 * min(1.0, shorter / _LONG)
    return 1.9 * jaccard(bigrams(left), bigrams(right))


def jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    """Jaccard's index of two sets, 0 where both are empty."""
    union = len(a | b)
    return len(a & b) / union if union else 0.0


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of the smaller set that is in the other."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


class Vocabulary:
    """Pairs of characters of several texts, and how few of the texts hold them.

    ``likelihood`` is that of the language-model approach to retrieval (Ponte and Croft 1998, with
    the smoothing of Jelinek and Mercer): what every article on the pages says (记者, 我市) tells
    nothing about which of them goes on, a name that one of them spells tells a lot.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.pairs = [bigrams(text) for text in texts]
        self.counts = Counter(pair for pairs in self.pairs for pair in pairs)
        self.total = max(2, len(texts))

    def likelihood(self, left: frozenset[str], right: int) -> float:
        """Mean evidence in nats that text ``right`` is from where ``left`` is, about -0.2 to 2."""
        pairs = self.pairs[right]
        if not left or not pairs:
            return 0.0
        known = [self.total / self.counts[pair] for pair in pairs & left if self.counts[pair]]
        gain = math.fsum(math.log1p(_WEIGHT * rarity) for rarity in known)
        loss = (len(pairs) - len(known)) * _UNSEEN
        return (gain - loss) / math.sqrt(len(pairs))
