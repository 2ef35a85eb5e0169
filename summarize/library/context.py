"""The stretch of a long paragraph that is worth showing around what was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.library.search import Hit

AROUND = 24
_STOPS = "。!?!?;;\n"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``text`` is ``hit.text[start:end]``; ``matches`` are offsets in this ``text``."""

    start: int
    end: int
    text: str
    matches: tuple[tuple[int, int], ...]
    cut_before: bool
    cut_after: bool


def excerpts(hit: Hit, around: int = AROUND) -> tuple[Excerpt, ...]:
    """Excerpts that hold all matches, at least ``around`` characters of context where there are.

    A sentence that ends within that reach ends the excerpt; what overlaps is one excerpt.
    """
    windows: list[tuple[int, int]] = []
    for start, end in hit.matches:
        left, right = _left(hit.text, start, around), _right(hit.text, end, around)
        if windows and left <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(right, windows[-1][1]))
        else:
            windows.append((left, right))
    return tuple(_excerpt(hit, left, right) for left, right in windows)


def _left(text: str, start: int, around: int) -> int:
    lowest = max(0, start - around)
    return max([lowest, *(text.rfind(stop, lowest, start) + 1 for stop in _STOPS)])


def _right(text: str, end: int, around: int) -> int:
    highest = min(len(text), end + around)
    stops = [text.find(stop, end, highest) + 1 for stop in _STOPS]
    return min([highest, *(stop for stop in stops if stop)])


def _excerpt(hit: Hit, left: int, right: int) -> Excerpt:
    matches = tuple((s - left, e - left) for s, e in hit.matches if left <= s and e <= right)
    return Excerpt(left, right, hit.text[left:right], matches, left > 0, right < len(hit.text))
