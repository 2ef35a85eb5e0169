"""How well two texts go together where one stands behind the other: log-odds of one sentence.

The evidence is in the signs and words on both sides (does ``…召`` + ``开了…`` make a word, does the
left side end as headings do, can the right side begin a sentence), in how often they stand together
in Chinese text, in punctuation and brackets, and in lengths. Weights were learned from paragraphs
cut at random places, see ``tests/bench/training/joins.py``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from summarize.layout.joins.grams import Grams, grams
from summarize.layout.joins.sides import WINDOW, Side, left_side, right_side
from summarize.layout.joins.words import cost
from summarize.layout.text.endings import ends_sentence
from summarize.learned.linear import load

_CUTS = (0.01, 2.0, 4.0, 6.0, 8.0, 11.0, 15.0)
_KEPT = 1 << 9


class Levels(NamedTuple):
    """How often the signs at a break stand together."""

    across: int
    before: int
    behind: int


def levels(a: Side, b: Side, known: Grams, own: int = 0) -> Levels:
    """Of the two signs at the break, and of three."""
    l1, r1 = a.signs[0], b.signs[0]
    return Levels(
        known.pair(l1 + r1, own),
        known.triple(a.signs[1] + r1, own),
        known.triple(l1 + b.signs[1], own),
    )


def together(a: Side, b: Side, found: Levels) -> list[str]:
    """Names of the features of both sides together."""
    (l1, l2, _), (r1, r2, _) = a.signs, b.signs
    (m1, m2), (n1, n2) = a.classes, b.classes
    across, three = found.across, f"{found.before},{found.behind}"
    excess = a.cost + b.cost - cost(a.signs[2] + b.signs[2])
    cut = next((k for k, bound in enumerate(_CUTS) if excess <= bound), len(_CUTS))
    kinds = a.kind + b.kind
    return [
        f"gp{across}",
        f"gt{three}",
        f"gpt{across},{three}",
        f"gcb{a.level},{b.level}",
        f"gpb{across},{b.level}",
        f"gpc{across},{a.level}",
        f"gtb{three},{b.levels},{b.anew}",
        "x11" + l1 + r1,
        "x21" + l2 + r1,
        "x12" + l1 + r2,
        "c" + kinds,
        f"ff{a.short}|{b.short}",
        "cl" + kinds + a.form,
        f"op{a.bracket}|{b.bracket}",
        "oc" + a.bracket[-1:] + b.kind,
        f"wx{cut}",
        f"wxp{cut}{m1}{n1}",
        "p11" + m1 + n1,
        "p21" + m2 + n1,
        "p12" + m1 + n2,
    ]


def features(left: str, right: str, known: Grams, *, cut: bool | None = None) -> list[str]:
    """Names of the features of the break between two texts that are not blank.

    ``cut`` is for learning: whether both are parts of one sentence, to leave their own grams out
    of account.
    """
    a, b = sides(left, right, known, int(cut is False))
    return [*a.names, *b.names, *together(a, b, levels(a, b, known, int(cut is True)))]


def sides(left: str, right: str, known: Grams, own: int) -> tuple[Side, Side]:
    """Both sides of a break."""
    return (
        left_side(left[-WINDOW:], len(left), known, own),
        right_side(right[:WINDOW], len(right), known, own, ends=ends_sentence(right)),
    )


@lru_cache(maxsize=_KEPT)
def _left(text: str, length: int) -> tuple[Side, float]:
    side = left_side(text, length, grams())
    return side, load("contact").score(side.names)


@lru_cache(maxsize=_KEPT)
def _right(text: str, length: int, *, ends: bool) -> tuple[Side, float]:
    side = right_side(text, length, grams(), ends=ends)
    return side, load("contact").score(side.names)


def contact(left: str, right: str) -> float:
    """Log-odds that ``right`` goes on with ``left`` in one sentence; above 0 it is likelier."""
    a, by_left = _left(left[-WINDOW:], min(len(left), WINDOW))
    b, by_right = _right(right[:WINDOW], min(len(right), WINDOW), ends=ends_sentence(right))
    by_both = load("contact").score(together(a, b, levels(a, b, grams())))
    return by_left + by_right + by_both
