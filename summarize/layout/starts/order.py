"""How likely an article begins at a unit: log-odds from what stands there and around it.

The evidence is the order of sorts of units on both sides, the words at their ends and beginnings,
lengths and gaps, vocabulary that a line shares with the text behind and before it, lines of like
shape nearby, and the habits of the page (do its heads carry bylines, datelines). Weights were
learned from days 1-15 of the month with habits switched at random, see
``tests/bench/training/starts.py``.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from summarize.layout.joins.cohesion import length_class, shape
from summarize.layout.lines.flow import Flow
from summarize.layout.lines.siblings import skeleton
from summarize.layout.starts.line_sorts import HEADINGS, PAGE_EDGE, sorts
from summarize.layout.text.fold import fold
from summarize.layout.text.vocabulary import bigrams, letters
from summarize.learned.linear import load

_NEAR = 12
_REACH = 16
_AROUND = 400
_UNIT = 400
_SIDE = 600
_RARE = 6
_NAT = 1024
"""Whole parts of a nat: sums of floats would depend on the order of a set."""
BODY = frozenset("pPuedivtq:sE")


class Page:
    """The units of a page with what is looked at more than once."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.sorts = sorts(flow)
        self.shapes = [(shape(u.text[:4]), shape(u.text[-4:])) for u in flow.units]
        self.skeletons = [
            skeleton(u.text) if sort in HEADINGS else ""
            for u, sort in zip(flow.units, self.sorts, strict=True)
        ]
        self.lengths = [len(u.text) for u in flow.units]
        self.written = _written(self.sorts, self.lengths)
        self.habit = _habit(self.sorts)
        self.last_heading = _distances(self.sorts)
        self._letters: dict[tuple[int, int], str] = {}
        self.pairs = [bigrams(u.text[:_UNIT]) for u in flow.units]
        counts = Counter(pair for pairs in self.pairs for pair in pairs)
        total = max(2, len(self.pairs))
        self.weight = {
            pair: round(_NAT * math.log(total / count))
            if count * _RARE <= total or count <= 3
            else 0
            for pair, count in counts.items()
        }

    def sort(self, index: int) -> str:
        """The letter there, or that of the page's edge."""
        return self.sorts[index] if 0 <= index < len(self.sorts) else PAGE_EDGE

    def rare(self, index: int, step: int) -> frozenset[str]:
        """Pairs of characters of the units of text from there on, some six hundred characters."""
        found: set[str] = set()
        length = 0
        last = index + step * _REACH
        while 0 <= index < len(self.sorts) and length < _SIDE and index != last:
            if self.sorts[index] in BODY:
                found |= self.pairs[index]
                length += min(self.lengths[index], _UNIT)
            elif self.sorts[index] in HEADINGS and length:
                break
            index += step
        return frozenset(found)

    def letters(self, index: int, step: int) -> str:
        """Letters of the unit's first or last few hundred characters."""
        if self.lengths[index] <= _AROUND:
            step = 1
        known = self._letters.get((index, step))
        if known is None:
            text = self.flow.units[index].text
            known = letters(text[:_AROUND] if step > 0 else text[-_AROUND:])
            self._letters[index, step] = known
        return known

    def holds_text(self, index: int) -> bool:
        """Whether the unit is of an article's text, no line of its head."""
        return self.sorts[index] in BODY or self.sorts[index] in "crg"

    def starts(self) -> list[float]:
        """Log-odds of a start for each unit."""
        model = load("starts")
        return [model.score(features(self, index)) for index in range(len(self.sorts))]


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


def _written(letters: list[str], lengths: list[int]) -> list[int]:
    """For each unit, the characters of body since the last heading with a byline or dateline."""
    found: list[int] = []
    total = 0
    for index, (letter, length) in enumerate(zip(letters, lengths, strict=True)):
        found.append(total)
        if letter in HEADINGS and set(letters[index + 1 : index + 3]) & set("bdn"):
            total = 0
        elif letter in BODY:
            total += length
    return found


def features(page: Page, index: int) -> list[str]:
    """Names of the features of a start at the unit."""
    return list(_order(page, index)) + list(_words(page, index)) + list(_shared(page, index))


def _order(page: Page, index: int) -> Iterator[str]:
    w = [page.sort(index + offset) for offset in range(-4, 6)]
    b4, b3, b2, b1, o, a1, a2, a3, a4, _ = w
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
    yield "F" + o + page.habit
    yield "G" + o + a1 + page.habit[:2]
    yield "G2" + b1 + o + a1 + page.habit[:2]
    length = length_class(page.lengths[index])
    after = length_class(page.lengths[index + 1]) if index + 1 < len(page.lengths) else -1
    before = length_class(page.lengths[index - 1]) if index else -1
    yield f"H{o}{length}"
    yield f"I{o}{length}|{a1}{after}"
    yield f"J{b1}{before}|{o}{length}"
    yield f"K{b1}|{o}{length}|{a1}"
    unit = page.flow.units[index]
    gap = min(unit.piece.gap, 4)
    next_gap = min(page.flow.units[index + 1].piece.gap, 4) if index + 1 < len(page.lengths) else 5
    yield f"L{o}{gap}{next_gap}"
    yield f"L2{b1}{o}{gap}"
    distance = min(page.last_heading[index], 7)
    written = min(9, int(math.log2(1 + page.written[index] / 50)))
    yield f"S{o}{written}"
    yield f"T{b1}{o}{a1}{written}"
    yield f"M{o}{distance}"
    yield f"N{b1}{o}{a1}{distance}"
    yield f"O{o}{unit.piece.indent > 1}{unit.rule[:6]}"
    forth = _forth(page, index)
    yield f"P{o}{forth}"
    yield f"Q{o}{distance}{forth}"
    yield f"R{o}{length}{min(distance, 3)}{min(forth, 3)}"


def _forth(page: Page, index: int) -> int:
    """How many units of body follow up to the next heading, at most 7."""
    count = 0
    for other in range(index + 1, min(len(page.sorts), index + 10)):
        letter = page.sorts[other]
        if letter in HEADINGS and other > index + 2:
            break
        count += letter in BODY
    return min(7, count)


def _words(page: Page, index: int) -> Iterator[str]:
    head, tail = page.shapes[index]
    o = page.sort(index)
    yield "a" + o + head[:1]
    yield "b" + o + head[:2]
    yield "c" + o + head[:3]
    yield "d" + o + tail[-1:]
    yield "e" + o + tail[-2:]
    yield "f" + o + tail[-3:]
    if index + 1 < len(page.shapes):
        following = page.shapes[index + 1][0]
        a1 = page.sort(index + 1)
        yield "g" + o + a1 + following[:1]
        yield "h" + o + a1 + following[:2]
        yield "i" + o + a1 + following[:3]
        yield "i4" + o + a1 + following[:4]
    if index:
        previous = page.shapes[index - 1][1]
        b1 = page.sort(index - 1)
        yield "j" + b1 + o + previous[-1:]
        yield "k" + b1 + o + previous[-2:]
        yield "l" + b1 + o + previous[-3:]
    text = fold(page.flow.units[index].text[:60])
    for sign in ",“:《(、 —·":
        if sign in text:
            yield f"m{o}{sign}"
    yield f"n{o}{any(c.isdecimal() for c in text)}"


def _shared(page: Page, index: int) -> Iterator[str]:
    """Vocabulary in common with what follows and what precedes; lines of like shape."""
    o = page.sort(index)
    if o not in HEADINGS and o not in "dxn":
        return
    unit = page.flow.units[index]
    mine = bigrams(unit.text[:120])
    count = max(1, len(mine))
    behind_text, before_text = _text(page, index + 1, 1), _text(page, index, -1)
    behind = sum([pair in behind_text for pair in mine])
    before = sum([pair in before_text for pair in mine])
    share, other = min(4, 6 * behind // count), min(4, 6 * before // count)
    yield f"s{o}{share}{other}"
    yield f"t{o}{share - other}"
    yield f"u{o}{min(4, behind)}{min(4, before)}"
    near = range(max(0, index - _NEAR), min(len(page.sorts), index + _NEAR + 1))
    others = [k for k in near if k != index]
    skeleton_here, length = page.skeletons[index], page.lengths[index]
    like = sum(1 for k in others if skeleton_here and page.skeletons[k] == skeleton_here)
    same = sum(1 for k in others if page.sorts[k] == o and page.lengths[k] == length)
    yield from _continuity(page, index, o)
    punctuated = any(not c.isdecimal() for c in page.skeletons[index])
    yield f"v{o}{min(2, like)}{punctuated:d}"
    yield f"w{o}{min(3, same)}"
    heads = sum(1 for k in near if page.sorts[k] in HEADINGS)
    yield f"x{o}{min(6, heads)}"


def _continuity(page: Page, index: int, o: str) -> Iterator[str]:
    """Whether the text goes on about the same: rare words on both sides, after TextTiling.

    Hearst, *TextTiling* (Computational Linguistics 23, 1997), over pairs of characters that few
    units of the page hold.
    """
    before = page.rare(index - 1, -1)
    behind = page.rare(index + 1, 1)
    common, *sides = (
        sum(map(page.weight.__getitem__, pairs)) for pairs in (before & behind, before, behind)
    )
    total = min(sides)
    share = min(7, 24 * common // total) if total else 8
    amount = min(7, common // (4 * _NAT))
    yield f"y{o}{share}"
    yield f"z{o}{amount}"
    yield f"Y{o}{page.sort(index + 1)}{share}"
    yield f"Z{o}{share}{min(page.last_heading[index], 3)}"


def _text(page: Page, index: int, step: int) -> str:
    """The letters of some four hundred characters of body from there on, forwards or backwards."""
    texts: list[str] = []
    length = 0
    other = index if step > 0 else index - 1
    headings = 0
    last = other + step * _REACH
    while 0 <= other < len(page.sorts) and length < _AROUND and headings < 3 and other != last:
        if page.sorts[other] in HEADINGS:
            headings += 1
        elif page.sorts[other] in BODY:
            texts.append(page.letters(other, step))
            length += min(_AROUND, page.lengths[other])
        other += step
    return "".join(texts)
