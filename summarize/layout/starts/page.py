"""A page as the finder of starts sees it: its units with what is asked of them more than once."""

from __future__ import annotations

from summarize.layout.lines.flow import Flow
from summarize.layout.lines.siblings import skeleton
from summarize.layout.starts.line_sorts import HEADINGS, PAGE_EDGE, sorts
from summarize.layout.text import rarity
from summarize.layout.text.vocabulary import bigrams

BODY = frozenset("pPuedivtq:sE")
"""Letters of units of text."""
_HEAD_SIDE = frozenset("bn")
_REACH = 16
_SIDE = 600
_SAMPLE = 400
MANY = 30000

Side = tuple[frozenset[str], int, int, int, int]
"""Pairs of characters of the text on one side, their weight, its characters, its units, and the
index of the unit where it stops."""


class Page:
    """The units of a page."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.texts = [unit.text for unit in flow.units]
        self.sorts = sorts(flow)
        self.lengths = [len(text) for text in self.texts]
        self.headings = [k for k, letter in enumerate(self.sorts) if letter in HEADINGS]
        self.skeletons = {k: skeleton(self.texts[k]) for k in self.headings}
        self.runs = _runs(self.sorts)
        self._pairs: dict[int, frozenset[str]] = {}
        self._sides: dict[tuple[int, int], Side] = {}
        self._weights: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.sorts)

    def sort(self, index: int) -> str:
        """The letter there, or that of the page's edge."""
        return self.sorts[index] if 0 <= index < len(self.sorts) else PAGE_EDGE

    def holds_text(self, index: int) -> bool:
        """Whether the unit is of an article's text, no line of its head."""
        return self.sorts[index] in BODY or self.sorts[index] in "crg"

    def pairs(self, index: int) -> frozenset[str]:
        """Pairs of neighbouring characters of the unit."""
        found = self._pairs.get(index)
        if found is None:
            found = self._pairs[index] = bigrams(self.texts[index][:_SAMPLE])
        return found

    def weight(self, pairs: frozenset[str]) -> int:
        """How much the pairs tell, together."""
        weights = self._weights
        new = pairs.difference(weights)
        if new:
            weights.update(rarity.weights(new))
        return sum(map(weights.__getitem__, pairs))

    def side(self, index: int, step: int) -> Side:
        """The text from the unit there on, some six hundred characters, up to the next heading."""
        known = self._sides.get((index, step))
        if known is not None:
            return known
        found: set[str] = set()
        length = count = 0
        at = index
        last = index + step * _REACH
        while 0 <= at < len(self.sorts) and length < _SIDE and at != last:
            if self.sorts[at] in BODY:
                found |= self.pairs(at)
                length += min(self.lengths[at], MANY)
                count += 1
            elif self.sorts[at] in HEADINGS and length:
                break
            at += step
        pairs = frozenset(found)
        side = (pairs, self.weight(pairs), min(length, MANY), count, at)
        self._sides[index, step] = side
        return side


def _runs(letters: list[str]) -> list[tuple[int, int]]:
    """For each unit the run of lines of a head that it stands in: where it begins and ends."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(letters):
        stop = at
        while stop < len(letters) and _in_head(letters, at, stop):
            stop += 1
        stop = max(stop, at + 1)
        found.extend([(at, stop)] * (stop - at))
        at = stop
    return found


def _in_head(letters: list[str], first: int, at: int) -> bool:
    letter = letters[at]
    if letter in HEADINGS or letter in ":y":
        return not (at > first and letters[at - 1] in _HEAD_SIDE)
    return letter in _HEAD_SIDE and at > first
