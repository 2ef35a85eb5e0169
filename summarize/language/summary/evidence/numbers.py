"""Sentences as letters and pairs of letters, and shares of them as whole numbers for trees."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PER_MILLE = 1000
MOST = 32_000
"""What stands in a table of trees is a number of 16 bits."""


def letters(text: str) -> str:
    """Letters, digits and Chinese characters alone."""
    return "".join(filter(str.isalnum, text))


def pairs_of(text: str) -> frozenset[str]:
    """Pairs of neighbouring characters."""
    return frozenset(map(operator.add, text, text[1:]))


def per_mille(part: float, whole: float) -> int:
    """The part of the whole in thousandths, in what a table of trees can hold."""
    return min(MOST, round(PER_MILLE * part / whole)) if whole else 0


def ranks_of(values: Sequence[float]) -> list[int]:
    """Each one's place among all, in thousandths, the highest 0; equals have the same."""
    count = len(values)
    # Of equals the highest place is put down last, and stays.
    places = dict(zip(sorted(values), range(count - 1, -1, -1), strict=True))
    shares = {value: per_mille(place, count) for value, place in places.items()}
    return [shares[value] for value in values]
