"""Where names stand and which hold others, found in a time that does not grow with their number."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from summarize.layout.text.people import surname

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Span = tuple[int, int]


class Known:
    """Names, to be found in texts."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(filter(None, names))
        # The lengths of the names that begin with two characters, or are one.
        self._lengths: dict[str, set[int]] = {}
        for name in self._names:
            self._lengths.setdefault(name[:2], set()).add(len(name))

    def places(self, text: str) -> Iterator[Span]:
        """Where names stand, one in another too: the longest first, then by their characters."""
        found: list[tuple[int, str, int]] = []
        for at in range(len(text)):
            pair = text[at : at + 2]
            for length in (*self._lengths.get(pair, ()), *self._lengths.get(pair[:1], ())):
                name = text[at : at + length]
                if len(name) == length and name in self._names:
                    found.append((-length, name, at))
        for length, _, at in sorted(set(found)):
            yield at, at - length


class Longer:
    """Spans of one line, to be asked whether one of them is around another stretch."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ends: dict[int, int] = {}
        for start, end in spans:
            ends[start] = max(end, ends.get(start, end))
        self._ends = ends
        self._starts = sorted(ends)
        self._reach = list(accumulate((ends[start] for start in self._starts), max))

    def than(self, start: int, end: int) -> bool:
        """Whether a span holds all of the stretch, and is not just it."""
        before = bisect_left(self._starts, start)
        return (before > 0 and self._reach[before - 1] >= end) or self._ends.get(start, 0) > end


class Holders:
    """The whole names of people by what may stand for them: a part beside a ·, a given name."""

    def __init__(self, people: Iterable[str]) -> None:
        self._holders: dict[str, set[str]] = {}
        for name in people:
            for at, character in enumerate(name):
                if character == "·":
                    self._holders.setdefault(name[:at], set()).add(name)
                    self._holders.setdefault(name[at + 1 :], set()).add(name)
            if len(name) == 3 and surname(name):
                self._holders.setdefault(name[1:], set()).add(name)

    def of(self, short: str) -> set[str]:
        """The other names that this one may stand for."""
        return self._holders.get(short, set()) - {short}
