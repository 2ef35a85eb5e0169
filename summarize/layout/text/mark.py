"""What a recogniser of lines hands back."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeVar

_Found = TypeVar("_Found")
_KEPT = 1 << 12


class Mark(NamedTuple):
    """Characters ``start`` to ``end`` (half open) of the given text are a mark of that ``kind``.

    ``rule`` is a short, stable name of what was recognised; ``sure`` is False where the form
    alone does not decide and the neighbours must.
    """

    kind: str
    start: int
    end: int
    rule: str
    sure: bool = True


def remembered(recogniser: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """The recogniser with its last answers kept: several steps ask the same of a line."""
    return lru_cache(maxsize=_KEPT)(recogniser)


def stripped(text: str) -> tuple[int, int]:
    """Where ``text`` begins and ends without the white space around it."""
    start = len(text) - len(text.lstrip())
    return start, max(start, len(text.rstrip()))


def whole(text: str, kind: str, rule: str, *, sure: bool = True) -> Mark:
    """The mark that covers all of a line but the white space around it."""
    start, end = stripped(text)
    return Mark(kind, start, end, rule, sure)
