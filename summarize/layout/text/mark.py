"""What a recogniser of lines hands back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters ``start`` to ``end`` (half open) of the given text are a mark of that ``kind``.

    ``rule`` is a short, stable name of what was recognised; ``sure`` is False where the form
    alone does not decide and the neighbours must.
    """

    kind: str
    start: int
    end: int
    rule: str
    sure: bool = True


def stripped(text: str) -> tuple[int, int]:
    """Where ``text`` begins and ends without the white space around it."""
    start = len(text) - len(text.lstrip())
    return start, max(start, len(text.rstrip()))


def whole(text: str, kind: str, rule: str, *, sure: bool = True) -> Mark:
    """The mark that covers all of a line but the white space around it."""
    start, end = stripped(text)
    return Mark(kind, start, end, rule, sure)
