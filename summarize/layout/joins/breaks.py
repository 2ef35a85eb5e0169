"""Whether a unit goes on with another: the evidence around a break between two of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from summarize.layout.joins import numbers
from summarize.layout.joins.blocks import (
    ALIEN,
    View,
    counts_on,
    find_siblings,
    runs,
    views_of_many,
)
from summarize.layout.joins.wording import contact
from summarize.layout.lines.units import Unit
from summarize.layout.text.languages import (
    begins_in_latin,
    bilingual,
    of_two_languages,
    translated_title,
)
from summarize.learned.trees import load

REACH = 4
"""How many captions, adverts and the like may stand between the halves of a sentence."""

_MANY = 4000
"""Blocks; no page of a newspaper has so many, and what has them shall not take minutes."""
_KEPT = 1 << 12
_NEVER = -9.0
_LEAN = 0.5
"""Added to the log-odds: it gave the best F1 on the days for tuning."""
_QUOTED = 6.5
"""Log-odds of a quotation that the sentence behind it points at."""
_SETTLED = -7.0
"""Log-likelihood that nothing nearer goes on with a unit, below which none farther is tried."""

Choices = tuple[float, list[tuple[int, float]]]


class Breaks:
    """The units of a page, and how well each of them goes on with another."""

    def __init__(self, found: Sequence[Unit]) -> None:
        self.units = found
        self.many = len(found) > _MANY
        self.views = views_of_many(found) if self.many else [View(unit) for unit in found]
        self.bilingual = bilingual(unit.text for unit in found)
        find_siblings(self.views)
        self.habits = numbers.page(self.views)
        self.runs_before, self.runs_after = runs(self.views)
        self._candidates: dict[int, list[int]] = {}
        self._contacts: dict[tuple[int, int], float] = {}
        self._rows: dict[tuple[int, int], list[int]] = {}
        self._plain: dict[tuple[View, View, bool], float] = {}
        self._choices: dict[tuple[int, bool], Choices] = {}

    def candidates(self, index: int) -> list[int]:
        """Units that might go on with this one, the nearest first."""
        if self.many:
            return list(self._near(index))
        known = self._candidates.get(index)
        if known is None:
            known = self._candidates[index] = list(self._near(index))
        return known

    def _near(self, index: int) -> Iterator[int]:
        views = self.views
        view = views[index]
        if not view.breaks_off or view.titled:
            return
        if self.bilingual and translated_title(view.text):
            return
        for at in range(index + 1, min(len(views), index + 2 + REACH)):
            other = views[at]
            if other.joinable and not self._apart(view, other):
                yield at
            if self.many or not other.passed_over:
                return

    def _apart(self, view: View, other: View) -> bool:
        """Whether the units are no halves of a sentence, whatever their texts are."""
        if other.unit.whole or other.titled or counts_on(view.head, other.head):
            return True
        if other.unit.piece.gap and begins_in_latin(view.text, other.text):
            return True
        return self.bilingual and of_two_languages(view.text, other.text)

    def contact(self, left: int, right: int) -> float:
        """How two units' texts go together, asked once."""
        key = (left, right)
        known = self._contacts.get(key)
        if known is None:
            known = self._contacts[key] = self.texts(left, right)
        return known

    def texts(self, left: int, right: int) -> float:
        """Log-odds from both texts alone that the right one goes on with the left one."""
        return contact(self.views[left].text, self.views[right].text)

    def odds(self, left: int, right: int, *, joined: bool) -> float:
        """Log-odds that ``right`` goes on with ``left``, which itself goes on with another."""
        if self.many:
            return self._plain_odds(self.views[left], self.views[right], joined=joined)
        row = self._rows.get((left, right))
        if row is None:
            row = self._rows[left, right] = self.row(left, right, joined=joined)
        row[0] = joined
        quoted = _takes_up(self.views[left], self.views[right])
        return load("joins").score(row) + _LEAN + (_QUOTED if quoted else 0.0)

    def _plain_odds(self, a: View, b: View, *, joined: bool) -> float:
        """On what is no page any more, by its number of blocks: from both texts alone."""
        if not (joined or a.open or b.starts_inside or a.length > ALIEN):
            return _NEVER
        key = (a, b, joined)
        known = self._plain.get(key)
        if known is None:
            if len(self._plain) >= _KEPT:
                self._plain.clear()
            known = self._plain[key] = contact(a.text, b.text)
        return known

    def choices(self, index: int, *, joined: bool) -> Choices:
        """Log-likelihood that nothing goes on with the unit; and of each unit that may."""
        key = (index, joined)
        known = self._choices.get(key)
        if known is not None:
            return known
        none = 0.0
        choices: list[tuple[int, float]] = []
        for other in self.candidates(index):
            if none < _SETTLED:
                break
            odds = self.odds(index, other, joined=joined)
            choices.append((other, none - _softplus(-odds)))
            none -= _softplus(odds)
        if not self.many:
            self._choices[key] = none, choices
        return none, choices

    def _beside(self, index: int, step: int) -> int | None:
        """The nearest unit on that side that is neither caption nor furniture."""
        index += step
        while 0 <= index < len(self.views):
            if self.views[index].kind not in "cF":
                return index
            index += step
        return None

    def _between(self, left: int | None, right: int | None) -> int:
        """Contact of two units, where a break between them could be one in a sentence."""
        if left is None or right is None:
            return numbers.NONE
        a, b = self.views[left], self.views[right]
        if not (a.joinable and b.joinable) or (a.ends and not a.open):
            return numbers.NONE
        return round(4 * self.contact(left, right))

    def row(self, left: int, right: int, *, joined: bool) -> list[int]:
        """The break's evidence in numbers, see :mod:`..joins.numbers`."""
        views = self.views
        a, b = views[left], views[right]
        before, after = self._beside(left, -1), self._beside(right, 1)
        h, k = (views[at] if at is not None else None for at in (before, after))
        passed = views[left + 1 : right]
        rivals = [at for at in self.candidates(left) if at != right]
        return [
            joined,
            round(4 * self.contact(left, right)),
            self._between(before, left),
            self._between(right, after),
            max((round(4 * self.contact(left, at)) for at in rivals), default=numbers.NONE),
            right - left,
            sum([view.kind in "cF" for view in passed]),
            sum([view.joinable for view in passed]),
            *numbers.beside(a),
            *numbers.beside(b),
            *numbers.beside(h),
            *numbers.beside(k),
            *numbers.before(a),
            *numbers.behind(b),
            self.runs_before[left],
            self.runs_after[right],
            numbers.overlap(a.text, b.text[:300]),
            numbers.overlap(a.text, k.text[:300]) if k is not None else numbers.NONE,
            *self.habits,
        ]


def _takes_up(a: View, b: View) -> bool:
    """Whether the right text points at a quotation that ends the left one: ``”`` + ``这句话…``."""
    quoted = a.tail[-1:] in ("”", "’") and a.tail[-2:-1] not in tuple(".,;:!?。")
    return quoted and b.head[:1] in tuple("这此那的")


def _softplus(odds: float) -> float:
    """Minus the logarithm of the chance that goes with log-odds of ``-odds``."""
    return max(odds, 0.0) + math.log1p(math.exp(-abs(odds)))
