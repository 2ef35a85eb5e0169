"""What stands around a place of a page, in whole numbers: what the trees that find starts look at.

Vocabulary on both sides is compared after TextTiling (Hearst, Computational
Linguistics 23, 1997), as the cosine of sets of character pairs weighted by their rarity.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from summarize.layout.starts.line_sorts import HEADINGS, PAGE_EDGE
from summarize.layout.starts.order import BODY, Page
from summarize.layout.text import rarity

_SHARE = 256
MANY = 30000
NEAR = 14
_LETTERS = PAGE_EDGE + "cbnfkvtdrDN?CHy:sqigxuepPEo"
_LETTER = {letter: number for number, letter in enumerate(_LETTERS)}
_REACH = 16
_SIDE = 600
_SAMPLE = 400
_SIGNS = ("，,", " 　", "、", "“", ":：", "—")

Side = tuple[frozenset[str], int, int, int, int]
"""Pairs of characters of the text on one side, their weight, its characters, its units, and the
index of the unit where it stops."""


class Surroundings:
    """A page, and what stands around each of its places whatever the places are."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.headings = [k for k, letter in enumerate(page.sorts) if letter in HEADINGS]
        self.habits = list(_habits(page, self.headings))
        weights = rarity.weights(page.weight)
        self._weight_of = weights.__getitem__
        self._sides: dict[tuple[int, int], Side] = {}
        self._known: dict[int, list[int]] = {}

    def values(self, index: int) -> list[int]:
        """The numbers of one place; they are found once."""
        found = self._known.get(index)
        if found is None:
            found = [*self._forms(index), *self.habits]
            found += self._vocabulary(index)
            found += self._series(index)
            self._known[index] = found
        return found

    def _forms(self, index: int) -> Iterator[int]:
        page = self.page
        for offset in range(-4, 6):
            yield _LETTER[page.sort(index + offset)]
        count = len(page.sorts)
        for offset in range(-2, 4):
            inside = 0 <= index + offset < count
            yield min(MANY, page.lengths[index + offset]) if inside else -1
        units = page.flow.units
        unit = units[index]
        for other in (index, index + 1, index - 1):
            yield min(9, units[other].piece.gap) if 0 <= other < count else -1
        yield min(9, unit.piece.indent)
        yield min(MANY, index)
        yield min(MANY, count - index)
        text = unit.text[:_SAMPLE]
        for signs in _SIGNS:
            yield sum(text.count(sign) for sign in signs)
        yield int(any(character.isdecimal() for character in text))
        yield int(unit.ends)
        yield int(unit.open)

    def _vocabulary(self, index: int) -> Iterator[int]:
        behind, before = self._side(index + 1, 1), self._side(index - 1, -1)
        own = self.page.pairs[index]
        line = (own, self._weight(own))
        head = (own | behind[0], behind[1] + self._weight(own - behind[0]))
        yield from (behind[2], behind[3], before[2], before[3])
        for left, right in ((behind, before), (line, behind), (line, before), (head, before)):
            common = self._weight(left[0] & right[0])
            yield _cosine(common, left[1], right[1])
            yield min(MANY, common)
        farther = self._side(before[4], -1), self._side(behind[4], 1)
        pairs = ((behind, farther[0]), (farther[1], before), (behind, farther[1]),
                 (before, farther[0]))  # fmt: skip
        for one, other in pairs:
            yield _cosine(self._weight(one[0] & other[0]), one[1], other[1])

    def _weight(self, pairs: frozenset[str]) -> int:
        return sum(map(self._weight_of, pairs))

    def _side(self, index: int, step: int) -> Side:
        """The text from the unit there on, some six hundred characters, up to the next heading."""
        known = self._sides.get((index, step))
        if known is not None:
            return known
        page = self.page
        found: set[str] = set()
        length = count = 0
        at = index
        last = index + step * _REACH
        while 0 <= at < len(page.sorts) and length < _SIDE and at != last:
            if page.sorts[at] in BODY:
                found |= page.pairs[at]
                length += min(page.lengths[at], MANY)
                count += 1
            elif page.sorts[at] in HEADINGS and length:
                break
            at += step
        pairs = frozenset(found)
        side = (pairs, self._weight(pairs), min(length, MANY), count, at)
        self._sides[index, step] = side
        return side

    def _series(self, index: int) -> Iterator[int]:
        """Headings nearby that are as long: subheads come in series."""
        lengths = self.page.lengths
        near = [k for k in self.headings if k != index and abs(k - index) <= NEAR]
        yield sum(lengths[k] == lengths[index] for k in near)
        yield sum(abs(lengths[k] - lengths[index]) <= 2 for k in near)
        yield len(near)
        mean = sum(lengths[k] for k in near) // len(near) if near else -MANY
        yield max(-MANY, mean - min(MANY, lengths[index]))
        skeleton = self.page.skeletons[index]
        yield sum(bool(skeleton) and self.page.skeletons[k] == skeleton for k in near)


def _habits(page: Page, headings: Sequence[int]) -> Iterator[int]:
    """Of the whole page: how many units and headings, what stands behind and before headings."""
    letters = page.sorts
    count = len(letters)
    heads = max(1, len(headings))
    behind = ["".join(letters[k + 1 : k + 3]) for k in headings]
    yield min(MANY, count)
    for amount, whole in (
        (len(headings), count),
        (sum("b" in pair or "n" in pair for pair in behind), heads),
        (sum("d" in pair for pair in behind), heads),
        (sum(letters[k - 1] in "reb" for k in headings if k), heads),
        (letters.count("d"), count),
        (letters.count("b") + letters.count("n"), count),
    ):
        yield _SHARE * amount // max(1, whole)


def _cosine(common: int, left: int, right: int) -> int:
    return int(_SHARE * common / math.sqrt(left * right)) if left and right else -1
