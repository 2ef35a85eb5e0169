"""How well one piece of text goes on with another: the log-odds that a break cut them apart.

The evidence is in the characters on both sides (does ``…召`` + ``开了…`` make a word, does the left
side end as headings do, can the right side begin a sentence), in punctuation and brackets, and in
lengths. Weights were learned from paragraphs cut at random places, see
``tests/bench/training/seams.py``.
"""

from __future__ import annotations

from functools import lru_cache

from summarize.layout.text.endings import ends_sentence, open_brackets, unopened
from summarize.layout.text.fold import fold
from summarize.learned.linear import load
from summarize.patterns import lazy

_DIGIT = lazy(r"[0-9]")
_LATIN = lazy(r"[A-Za-z]+")
_LENGTHS = (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 40, 50, 70, 100, 150)
_WINDOW = 200
_SHORT = 60


def shape(text: str) -> str:
    """Folded, digits as 0 and Latin words as a: what is alike in form looks alike."""
    return _short_shape(text) if len(text) <= _SHORT else _shape(text)


def _shape(text: str) -> str:
    return _LATIN.sub("a", _DIGIT.sub("0", fold(text)))


_short_shape = lru_cache(maxsize=1 << 13)(_shape)


def length_class(length: int) -> int:
    """Lengths in classes, finer where headings are."""
    return next((k for k, bound in enumerate(_LENGTHS) if length <= bound), len(_LENGTHS))


def sign_class(character: str) -> str:
    """Kind of a folded character: han, digit, Latin, or the punctuation mark itself."""
    if "一" <= character <= "鿿":
        return "h"
    return character


def features(left: str, right: str) -> list[str]:
    """Names of the features of a seam between two texts that are not blank."""
    a = shape(left[-_WINDOW:].rstrip())
    b = shape(right[:_WINDOW].lstrip())
    l1, l2, l3 = a[-1:], a[-2:], a[-3:]
    r1, r2, r3 = b[:1], b[:2], b[:3]
    la, lb = length_class(len(left)), length_class(len(right))
    stops = any(mark in a[:-1] for mark in "。!?;")
    commas = min(3, a.count(","))
    ends = ends_sentence(right)
    inner = "。" in b[:-1]
    comma_right = min(2, b.count(","))
    opened = "".join(open_brackets(a)[-2:])
    closed = "".join(unopened(b)[:1])
    form_left = f"{la}{stops:d}{commas}"
    form_right = f"{lb}{ends:d}{inner:d}{comma_right}"
    classes = sign_class(l1) + sign_class(r1)
    return [
        "bias",
        "a1" + l1,
        "a2" + l2,
        "a3" + l3,
        "b1" + r1,
        "b2" + r2,
        "b3" + r3,
        "x11" + l1 + r1,
        "x21" + l2 + r1,
        "x12" + l1 + r2,
        "x22" + l2 + r2,
        "c" + classes,
        "fl" + form_left,
        "fr" + form_right,
        "ff" + f"{min(la, 12)}{stops:d}{min(1, commas)}|{min(lb, 12)}{ends:d}{inner:d}",
        "cl" + classes + form_left,
        f"st{stops:d}{commas}",
        f"se{ends:d}{inner:d}{comma_right}",
        "op" + opened + "|" + closed,
        "oc" + opened[-1:] + sign_class(r1),
        "h" + a[:2] + f"{la}",
    ]


def cohesion(left: str, right: str) -> float:
    """Log-odds that ``right`` goes on with ``left`` in one sentence; above 0 it is likelier."""
    return load("seams").score(features(left, right))
