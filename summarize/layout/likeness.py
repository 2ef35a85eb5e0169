"""How alike two pieces of text are: headlines, vocabulary, repeated pieces."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from summarize.layout.fold import fold

_SAMPLE = 4000


def letters(text: str) -> str:
    """Its characters for comparing: folded, without spaces and punctuation."""
    return "".join(character for character in fold(text) if character.isalnum())


def bigrams(text: str) -> frozenset[str]:
    """Pairs of neighbouring characters of the first few thousand."""
    plain = letters(text[:_SAMPLE])
    return frozenset(plain[k : k + 2] for k in range(len(plain) - 1))


def title_likeness(left: str, right: str) -> float:
    """4 for the same headline, 3 where one holds the other, else 3 times Jaccard's index."""
    a, b = letters(left), letters(right)
    if not a or not b:
        return 0.0
    if a == b:
        return 4.0
    if min(len(a), len(b)) >= 2 and (a in b or b in a):
        return 3.0
    return 3.0 * jaccard(bigrams(left), bigrams(right))


def jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    """Jaccard's index of two sets, 0 where both are empty."""
    union = len(a | b)
    return len(a & b) / union if union else 0.0


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of the smaller set that is in the other."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


class Vocabulary:
    """Pairs of characters of several texts, weighted by how few of the texts hold them.

    Weights are idf as in retrieval: log(N / df). What every article on the pages says (记者, 我市)
    tells nothing about which of them goes on.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.sets = [bigrams(text) for text in texts]
        self.counts = Counter(pair for pairs in self.sets for pair in pairs)
        self.total = max(2, len(texts))

    def shared(self, left: int, right: int) -> float:
        """Cosine of two of the texts over the weighted pairs, 0 to 1."""
        a, b = self.sets[left], self.sets[right]
        norm = math.sqrt(self._weight(a) * self._weight(b))
        return self._weight(a & b) / norm if norm else 0.0

    def _weight(self, pairs: frozenset[str]) -> float:
        return math.fsum(math.log(self.total / self.counts[pair]) ** 2 for pair in pairs)
