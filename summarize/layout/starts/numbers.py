"""What stands around a place of a page, in whole numbers: what the trees that find starts look at.

Vocabulary on both sides is compared after TextTiling (Hearst, Computational
Linguistics 23, 1997), as the cosine of sets of character pairs weighted by their rarity.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from summarize.layout.starts.line_sorts import PAGE_EDGE
from summarize.layout.starts.page import MANY, Page
from summarize.layout.text.fold import fold_part
from summarize.layout.text.shapes import has_digit

_SHARE = 256
NEAR = 14
_LETTERS = PAGE_EDGE + "cbnfkvtdrDKTN?CHIS:yEsqigxuepPo"
_LETTER = {letter: number for number, letter in enumerate(_LETTERS)}
_NONE = -1
_SIGNS = (",", " ", "、", "“", ":", "—")


class Numbers:
    """A page, and what stands around each of its places whatever the places are."""

    def __init__(self, page: Page) -> None:
        self.page = page
        edge = _LETTER[PAGE_EDGE]
        # From four units before each to five behind it; from two before it to three behind it.
        self.letters = [*[edge] * 4, *map(_LETTER.__getitem__, page.sorts), *[edge] * 5]
        self.lengths = [_NONE, _NONE, *(min(MANY, n) for n in page.lengths), *[_NONE] * 3]
        self.habits = list(_habits(page))
        headed = dict.fromkeys(page.runs[k] for k in page.headings)
        self.signatures = {first: _signature(page, first, stop) for first, stop in headed}
        self.marked = {first: _marked(page, first, stop) for first, stop in set(page.runs)}
        counts: dict[str, int] = {}
        for signature in self.signatures.values():
            counts[signature] = counts.get(signature, 0) + 1
        self.alike = counts
        self.run_firsts = sorted(self.signatures)

    def forms(self, index: int) -> list[int]:
        """The numbers of one place that are found without looking at words."""
        return [*self._forms(index), *self._run(index), *self.habits]

    def words(self, index: int) -> list[int]:
        """The others: the vocabulary on both sides, and lines that are built alike."""
        return [*self._vocabulary(index), *self._series(index)]

    def values(self, index: int) -> list[int]:
        """All numbers of one place."""
        return [*self.forms(index), *self.words(index)]

    def _forms(self, index: int) -> Iterator[int]:
        page = self.page
        count = len(page)
        yield from self.letters[index : index + 10]
        yield from self.lengths[index : index + 6]
        units = page.flow.units
        unit = units[index]
        for other in (index, index + 1, index - 1):
            yield min(9, units[other].piece.gap) if 0 <= other < count else _NONE
        yield min(9, unit.piece.indent)
        yield min(MANY, index)
        yield min(MANY, count - index)
        text = fold_part(unit.text, 0, 60)
        for sign in _SIGNS:
            yield text.count(sign)
        yield int(has_digit(text))
        yield int(unit.ends)
        yield int(unit.open)

    def _run(self, index: int) -> Iterator[int]:
        """The lines of the head around: where this one stands in them, and what follows them."""
        page = self.page
        first, stop = page.runs[index]
        yield index - first
        yield stop - index
        for offset in (0, 1, 2):
            yield _LETTER[page.sort(stop + offset)]
        yield _LETTER[page.sort(first - 1)]
        yield min(MANY, page.lengths[stop]) if stop < len(page) else _NONE
        yield min(MANY, page.lengths[first - 1]) if first else _NONE
        yield from self.marked[first]
        signature = self.signatures.get(first)
        if signature is None:
            yield from (_NONE, _NONE, _NONE)
            return
        at = bisect_left(self.run_firsts, first)
        before = self.signatures[self.run_firsts[at - 1]] if at else ""
        after = self.signatures[self.run_firsts[at + 1]] if at + 1 < len(self.run_firsts) else ""
        yield int(signature == before) + 2 * int(signature == after)
        yield min(20, self.alike[signature])
        yield _SHARE * self.alike[signature] // len(self.run_firsts)

    def _vocabulary(self, index: int) -> Iterator[int]:
        page = self.page
        own = page.turn_to(index)
        behind, before = page.side(index + 1, 1), page.side(index - 1, -1)
        line = (own, page.weight(own))
        head = (own | behind[0], behind[1] + page.weight(own & ~behind[0]))
        yield from (behind[2], behind[3], before[2], before[3])
        for left, right in ((behind, before), (line, behind), (line, before), (head, before)):
            common = page.weight(left[0] & right[0])
            yield _cosine(common, left[1], right[1])
            yield min(MANY, common)
        farther = page.side(before[4], -1), page.side(behind[4], 1)
        pairs = ((behind, farther[0]), (farther[1], before), (behind, farther[1]),
                 (before, farther[0]))  # fmt: skip
        for one, other in pairs:
            yield _cosine(page.weight(one[0] & other[0]), one[1], other[1])

    def _series(self, index: int) -> Iterator[int]:
        """Headings nearby that are as long: subheads come in series."""
        page = self.page
        lengths = page.lengths
        here = bisect_left(page.headings, index - NEAR)
        stop = bisect_right(page.headings, index + NEAR)
        near = [k for k in page.headings[here:stop] if k != index]
        yield sum(lengths[k] == lengths[index] for k in near)
        yield sum(abs(lengths[k] - lengths[index]) <= 2 for k in near)
        yield len(near)
        mean = sum(lengths[k] for k in near) // len(near) if near else -MANY
        yield max(-MANY, mean - min(MANY, lengths[index]))
        skeleton = page.skeletons.get(index)
        yield sum(skeleton is not None and page.skeletons[k] == skeleton for k in near)


def _marked(page: Page, first: int, stop: int) -> tuple[int, int]:
    """How many lines of names there are in a head, and how many with a mark of their own."""
    lines = page.sorts[first:stop]
    return sum(letter in "bn" for letter in lines), sum(letter in "KT" for letter in lines)


def _signature(page: Page, first: int, stop: int) -> str:
    """What lines a head is made of, and what follows them."""
    lines = "".join("H" if letter in "HCS?I" else letter for letter in page.sorts[first:stop])
    return lines + "d" * (page.sort(stop) == "d")


def _habits(page: Page) -> Iterator[int]:
    """Of the whole page: how many units and headings, what stands behind and before headings."""
    letters = page.sorts
    count = len(letters)
    headings = page.headings
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
        (letters.count("T"), heads),
        (letters.count("K"), heads),
    ):
        yield _SHARE * amount // max(1, whole)


def _cosine(common: int, left: int, right: int) -> int:
    return int(_SHARE * common / math.sqrt(left * right)) if left and right else _NONE
