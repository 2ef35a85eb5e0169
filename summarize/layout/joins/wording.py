"""How well two texts go together where one stands behind the other: log-odds of one sentence.

To the evidence of :mod:`..joins.cohesion` it adds how often the characters at the break stand
together in Chinese text, how often sentences and paragraphs begin as the right one does, and end
as the left one does. Weights were learned from paragraphs cut at random places, see
``tests/bench/training/joins.py``.
"""

from __future__ import annotations

from summarize.layout.joins import cohesion as seams
from summarize.layout.joins import phrases
from summarize.layout.joins.grams import EDGE, Grams, grams, number
from summarize.layout.text.shapes import shape
from summarize.learned.linear import load

_ENDS = 8
"""Characters looked at on either side; white space at the break doesn't count."""


def features(
    left: str, right: str, known: Grams | None = None, *, cut: bool | None = None
) -> list[str]:
    """Names of the features of the break between two texts that are not blank.

    ``cut`` is for learning: whether both are parts of one sentence, to leave their own grams out
    of account.
    """
    gram = known or grams()
    inner, outer = int(cut is True), int(cut is False)
    a, b = shape(left[-_ENDS:]).rstrip()[-2:], shape(right[:_ENDS]).lstrip()[:2]
    l1, r1 = a[-1:], b[:1]
    across = gram.pair(l1 + r1, inner)
    before = gram.triple(a + r1, inner)
    behind = gram.triple(l1 + b, inner)
    begins = gram.pair(EDGE + r1, outer)
    begins_so = gram.triple(EDGE + b, outer)
    anew = gram.pair("。" + r1, 0)
    anew_so = gram.triple("。" + b, 0)
    closes = gram.pair(l1 + EDGE, outer)
    closes_so = gram.triple(a + EDGE, outer)
    return [
        "gp" + across,
        "gt" + before + behind,
        "gpt" + across + before + behind,
        "gb" + begins + begins_so,
        "ga" + anew + anew_so,
        "gba" + begins + anew,
        "gc" + closes + closes_so,
        "gcb" + closes + begins,
        "gpb" + across + begins,
        "gpc" + across + closes,
        "gtb" + before + behind + begins_so + anew_so,
        *seams.features(left, right),
        *phrases.features(left, right),
    ]


def contact(left: str, right: str) -> float:
    """Log-odds that ``right`` goes on with ``left`` in one sentence; above 0 it is likelier."""
    return load("contact").score(features(left, right))


def levels(
    left: str, right: str, known: Grams | None = None, *, cut: bool | None = None
) -> tuple[int, ...]:
    """Levels of how two texts go together, how the right one begins and the left one closes."""
    gram = known or grams()
    inner, outer = int(cut is True), int(cut is False)
    a, b = shape(left[-_ENDS:]).rstrip()[-2:], shape(right[:_ENDS]).lstrip()[:2]
    l1, r1 = a[-1:], b[:1]
    return (
        number(gram.pair(l1 + r1, inner)),
        number(gram.triple(a + r1, inner)),
        number(gram.triple(l1 + b, inner)),
        number(gram.pair(EDGE + r1, outer)),
        number(gram.triple(EDGE + b, outer)),
        number(gram.pair(l1 + EDGE, outer)),
        number(gram.triple(a + EDGE, outer)),
    )
