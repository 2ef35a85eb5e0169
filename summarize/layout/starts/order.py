"""What order says of a place: sorts of units in a row, lengths, gaps, ends and beginnings of lines.

Names of features for a linear model. Rows of sorts are many and rare, which trees over numbers see
badly; its log-odds are one number more to the trees that decide (:mod:`..starts.odds`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from summarize.layout.starts.line_sorts import HEADINGS
from summarize.layout.starts.page import BODY, Page
from summarize.layout.text.fold import fold_part
from summarize.layout.text.shapes import has_digit, length_class, shape

_FAR = 7
_AHEAD = 10


class Order:
    """A page with what is asked of its order more than once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.habit = _habit(page.sorts)
        self.last_heading = _distances(page.sorts)
        self.written = _written(page)

    def features(self, index: int) -> list[str]:
        """Names of the features of a start at the unit."""
        return [*self._rows(index), *self._sizes(index), *self._ends(index)]

    def _rows(self, index: int) -> Iterator[str]:
        b4, b3, b2, b1, o, a1, a2, a3, a4 = (self.page.sort(index + n) for n in range(-4, 5))
        yield "bias"
        yield "0" + o
        yield "1" + o + a1
        yield "2" + b1 + o
        yield "3" + b1 + o + a1
        yield "4" + o + a1 + a2
        yield "5" + b1 + o + a1 + a2
        yield "6" + b2 + b1 + o
        yield "7" + b2 + b1 + o + a1
        yield "8" + b2 + b1 + o + a1 + a2
        yield "9" + o + a1 + a2 + a3
        yield "A" + b3 + b2 + b1 + o
        yield "B" + b1 + o + a1 + a2 + a3
        yield "C" + b3 + b2 + b1 + o + a1 + a2
        yield "D" + o + a1 + a2 + a3 + a4
        yield "E" + b4 + b3 + b2 + b1 + o
        yield "F" + o + self.habit
        yield "G" + o + a1 + self.habit[:2]
        yield "U" + b1 + o + a1 + self.habit[:2]

    def _sizes(self, index: int) -> Iterator[str]:
        page = self.page
        b1, o, a1 = (page.sort(index + n) for n in (-1, 0, 1))
        last = index + 1 >= len(page)
        length = length_class(page.lengths[index])
        after = -1 if last else length_class(page.lengths[index + 1])
        before = length_class(page.lengths[index - 1]) if index else -1
        yield f"H{o}{length}"
        yield f"I{o}{length}|{a1}{after}"
        yield f"J{b1}{before}|{o}{length}"
        yield f"K{b1}|{o}{length}|{a1}"
        units = page.flow.units
        gap = min(units[index].piece.gap, 4)
        next_gap = 5 if last else min(units[index + 1].piece.gap, 4)
        yield f"L{o}{gap}{next_gap}"
        yield f"V{b1}{o}{gap}"
        distance, forth = min(self.last_heading[index], _FAR), self._forth(index)
        written = min(9, int(math.log2(1 + self.written[index] / 50)))
        yield f"S{o}{written}"
        yield f"T{b1}{o}{a1}{written}"
        yield f"M{o}{distance}"
        yield f"N{b1}{o}{a1}{distance}"
        yield f"O{o}{units[index].piece.indent > 1}{units[index].rule[:6]}"
        yield f"P{o}{forth}"
        yield f"Q{o}{distance}{forth}"
        yield f"R{o}{length}{min(distance, 3)}{min(forth, 3)}"

    def _forth(self, index: int) -> int:
        """How many units of body follow up to the next heading, at most 7."""
        count = 0
        for other in range(index + 1, min(len(self.page), index + _AHEAD)):
            letter = self.page.sorts[other]
            if letter in HEADINGS and other > index + 2:
                break
            count += letter in BODY
        return min(_FAR, count)

    def _ends(self, index: int) -> Iterator[str]:
        page = self.page
        b1, o, a1 = (page.sort(index + n) for n in (-1, 0, 1))
        head, tail = shape(page.texts[index][:4]), shape(page.texts[index][-4:])
        for count in (1, 2, 3):
            yield f"a{o}{head[:count]}"
            yield f"b{o}{tail[-count:]}"
        if index + 1 < len(page):
            following = shape(page.texts[index + 1][:4])
            for count in (1, 2, 3, 4):
                yield f"c{o}{a1}{following[:count]}"
        if index:
            previous = shape(page.texts[index - 1][-4:])
            for count in (1, 2, 3):
                yield f"d{b1}{o}{previous[-count:]}"
        text = fold_part(page.texts[index], 0, 60)
        for sign in ",“:《(、 —·":
            if sign in text:
                yield f"e{o}{sign}"
        yield f"f{o}{has_digit(text)}"


def _habit(letters: list[str]) -> str:
    """What stands behind this page's headings, in shares of a quarter: bylines, datelines."""
    heads = [k for k, letter in enumerate(letters) if letter in HEADINGS]
    behind = ["".join(letters[k + 1 : k + 3]) for k in heads]
    total = max(1, len(heads))
    bylined = sum("b" in pair or "n" in pair for pair in behind)
    datelined = sum("d" in pair for pair in behind)
    return f"{4 * bylined // total}{4 * datelined // total}{min(3, len(heads) // 6)}"


def _distances(letters: list[str]) -> list[int]:
    """For each unit, how many units of body stand between it and the heading before it."""
    found: list[int] = []
    distance = 0
    for letter in letters:
        found.append(distance)
        distance = 0 if letter in HEADINGS else distance + (letter in BODY)
    return found


def _written(page: Page) -> list[int]:
    """For each unit, the characters of body since the last heading with a byline or dateline."""
    found: list[int] = []
    total = 0
    for index, (letter, length) in enumerate(zip(page.sorts, page.lengths, strict=True)):
        found.append(total)
        if letter in HEADINGS and set(page.sorts[index + 1 : index + 3]) & set("bdn"):
            total = 0
        elif letter in BODY:
            total += length
    return found
