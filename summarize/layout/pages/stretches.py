"""Lines of a page as they stand in their sources: a page of a million takes no more room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class _Stretch:
    """Lines ``start`` to ``stop`` of a source whose first line has the index ``first``."""

    first: int
    texts: Sequence[str]
    start: int
    stop: int


class Stretches:
    """Lines in order, each as its index in the issue and its text."""

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        self._parts: list[_Stretch] = []

    def add(self, first: int, texts: Sequence[str], at: int) -> None:
        """One more: line ``at`` of a source whose first line has the index ``first``."""
        if self._parts:
            last = self._parts[-1]
            if last.stop == at and last.texts is texts:
                last.stop += 1
                return
        self._parts.append(_Stretch(first, texts, at, at + 1))

    def extend(self, other: Stretches) -> None:
        """The lines of another page behind these."""
        self._parts += other._parts

    @property
    def first(self) -> int:
        """The index of the first line; there must be one."""
        return self._parts[0].first + self._parts[0].start

    def __iter__(self) -> Iterator[tuple[int, str]]:
        for part in self._parts:
            for at in range(part.start, part.stop):
                yield part.first + at, part.texts[at]
