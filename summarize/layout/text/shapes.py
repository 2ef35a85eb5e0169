"""The form of a text: folded, with one sign for all digits and one for Latin words; its length."""

from __future__ import annotations

from functools import lru_cache

from summarize.layout.text.fold import fold
from summarize.patterns import lazy

_DIGIT = lazy(r"[0-9]")
_WORDED = lazy(r"[0-9A-Za-z]")
_ANY_DIGIT = lazy(r"\d")
_LATIN = lazy(r"[A-Za-z]+")
_LENGTHS = (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 40, 50, 70, 100, 150)
_SHORT = 60


def shape(text: str) -> str:
    """Folded, digits as 0 and Latin words as a: what is alike in form looks alike."""
    return _short_shape(text) if len(text) <= _SHORT else _shape(text)


def _shape(text: str) -> str:
    folded = fold(text)
    return _LATIN.sub("a", _DIGIT.sub("0", folded)) if _WORDED.search(folded) else folded


_short_shape = lru_cache(maxsize=1 << 13)(_shape)


def has_digit(text: str) -> bool:
    """Whether a digit of any kind stands in it."""
    return _ANY_DIGIT.search(text) is not None


def length_class(length: int) -> int:
    """Lengths in classes, finer where headings are."""
    return next((k for k, bound in enumerate(_LENGTHS) if length <= bound), len(_LENGTHS))


def sign_class(character: str) -> str:
    """Kind of a folded character: Han, or the digit, Latin or punctuation mark itself."""
    if "一" <= character <= "鿿":
        return "h"
    return character
