"""The stretch of a long paragraph that is worth showing around what was found in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    return _excerpts(
        hit,
        (
            (_left(hit.text, start, around), _right(hit.text, end, around))
            for start, end in hit.matches
        ),
    )


def sentences(hit: Hit, around: int = 0) -> tuple[Excerpt, ...]:
    """The sentences of all matches, whole, with ``around`` more before and behind each."""
    from summarize.language.sentences import sentences as split  # noqa: PLC0415 (few ask)

    spans = split(hit.text)
    starts, ends = [each.start for each in spans], [each.end for each in spans]
    windows = []
    for start, end in hit.matches:
        first = max(bisect_right(starts, start) - 1 - around, 0)
        last = min(bisect_left(ends, end) + around, len(ends) - 1)
        windows.append((starts[first], ends[last]))
    return _excerpts(hit, windows)


def _excerpts(hit: Hit, windows: Iterable[tuple[int, int]]) -> tuple[Excerpt, ...]:
    """An excerpt for each stretch of the text; what overlaps or meets is one."""
    apart: list[tuple[int, int]] = []
    for left, right in windows:
        if apart and left <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(right, apart[-1][1]))
        else:
            apart.append((left, right))
    return tuple(_excerpt(hit, left, right) for left, right in apart)


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
