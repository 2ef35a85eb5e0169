"""A page as the finder of starts sees it: its units with what is asked of them more than once."""

from __future__ import annotations

from summarize.layout.lines.flow import Flow
from summarize.layout.lines.siblings import skeleton
from summarize.layout.starts.line_sorts import HEADINGS, PAGE_EDGE, sorts
from summarize.layout.text.rarity import Pairs

BODY = frozenset("pPuedivtq:sE")
"""Letters of units of text."""
_HEAD_SIDE = frozenset("bn")
_REACH = 16
_SIDE = 600
_SAMPLE = 400
MANY = 30000
_MOST_PAIRS, _MOST_SIDES = 1 << 14, 1 << 12
"""How many pairs and sides are kept in mind; no page of a newspaper has so many."""

Side = tuple[int, int, int, int, int]
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
        self._forget()

    def _forget(self) -> None:
        self._known = Pairs()
        self._pairs: dict[int, int] = {}
        self._sides: dict[tuple[int, int], Side] = {}

    def __len__(self) -> int:
        return len(self.sorts)

    def sort(self, index: int) -> str:
        """The letter there, or that of the page's edge."""
        return self.sorts[index] if 0 <= index < len(self.sorts) else PAGE_EDGE

    def holds_text(self, index: int) -> bool:
        """Whether the unit is of an article's text, no line of its head."""
        return self.sorts[index] in BODY or self.sorts[index] in "crg"

    def turn_to(self, index: int) -> int:
        """Pairs of the unit, with which those of units around are to be compared.

        Sets of pairs that were given out before may hold no longer: on what is no page any more,
        what is known of units far away is forgotten.
        """
        if len(self._known) > _MOST_PAIRS or len(self._sides) > _MOST_SIDES:
            self._forget()
        return self.pairs(index)

    def pairs(self, index: int) -> int:
        """Pairs of neighbouring characters of the unit (:class:`..text.rarity.Pairs`)."""
        found = self._pairs.get(index)
        if found is None:
            found = self._pairs[index] = self._known.of(self.texts[index][:_SAMPLE])
        return found

    def weight(self, pairs: int) -> int:
        """How much the pairs tell, together."""
        return self._known.weight(pairs)

    def side(self, index: int, step: int) -> Side:
        """The text from the unit there on, some six hundred characters, up to the next heading."""
        known = self._sides.get((index, step))
        if known is not None:
            return known
        found = length = count = 0
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
        side = (found, self.weight(found), min(length, MANY), count, at)
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
