"""Whether a unit goes on with another: the evidence around a break between two of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from summarize.layout.joins import numbers as clues
from summarize.layout.joins.blocks import (
    ALIEN,
    WINDOW,
    View,
    counts_on,
    damage,
    find_siblings,
    runs,
    titles,
    views_of_many,
)
from summarize.layout.joins.wording import contact, levels
from summarize.layout.lines import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.text.languages import bilingual, of_two_languages, translated_title
from summarize.learned.trees import load

REACH = 4
"""How many captions, adverts and the like may stand between the halves of a sentence."""

_MANY = 4000
"""Blocks; no page of a newspaper has so many, and what has them shall not take minutes."""
_SIBLING = 4.0
_QUOTED = 6.5
_NEVER_FIRST = 5.0
_TITLE = 9.0
"""Log-odds: of a subhead that others beside it are built like; of a quotation that the sentence
takes up; of a block that begins with a comma or is a scrap; of a notice's or a box's title."""
_SCRAP = 7.0
_LISTED = 5.0
_SURELY = 2.0
_ALOOF = 3.0
_WHOLE = 0.7
_SETTLED = -7.0
"""Log-likelihood that nothing nearer goes on with a unit, below which none farther is tried."""


class Breaks:
    """The units of a page, and how well each of them goes on with another."""

    def __init__(self, found: Sequence[Unit]) -> None:
        self.units = found
        self.many = len(found) > _MANY
        self.views = views_of_many(found) if self.many else [View(unit) for unit in found]
        self.bilingual = bilingual(unit.text for unit in found)
        self.damage = damage(self.views)
        find_siblings(self.views)
        self.habits = clues.page(self.views)
        self.runs_before, self.runs_after = runs(self.views)
        self._cohesions: dict[tuple[int, int], float] = {}
        self._known: dict[tuple[str, str], float] = {}
        self._choices: dict[tuple[int, bool], tuple[float, list[tuple[int, float]]]] = {}

    def candidates(self, index: int) -> Iterator[int]:
        """Units that might go on with this one, the nearest first."""
        views = self.views
        if not views[index].breaks_off:
            return
        if self.bilingual and translated_title(views[index].text):
            return
        for other in range(index + 1, min(len(views), index + 2 + REACH)):
            view = views[other]
            turned = self.bilingual and of_two_languages(views[index].text, view.text)
            if view.joinable and not turned and not view.unit.whole:
                yield other
            if self.many or not view.passed_over:
                return

    def cohesion(self, left: int, right: int) -> float:
        """Cohesion of two units' texts, counted once."""
        key = (left, right)
        known = self._cohesions.get(key)
        if known is None:
            known = self.texts_cohesion(left, right)
            self._cohesions[key] = known
        return known

    def texts_cohesion(self, left: int, right: int) -> float:
        """Log-odds from both texts alone that the right one goes on with the left one."""
        return contact(self.views[left].text, self.views[right].text)

    def texts_grams(self, left: int, right: int) -> tuple[int, ...]:
        """Levels of what stands at the ends of both texts."""
        return levels(self.views[left].tail, self.views[right].head)

    def odds(self, left: int, right: int, *, joined: bool) -> float:
        """Log-odds that ``right`` goes on with ``left``, which itself goes on with another."""
        if self.many:
            return self._plain_odds(left, right, joined=joined)
        learned = load("joins").score(self.clues(left, right, joined=joined))
        return learned + self._rules(left, right, joined=joined)

    def _plain_odds(self, left: int, right: int, *, joined: bool) -> float:
        """On what is no page any more, by its number of blocks: both texts and the rules alone."""
        a, b = self.views[left], self.views[right]
        if not (joined or a.open or a.grade == "P" or b.starts_inside):
            return -_TITLE
        key = (a.text[-WINDOW:], b.text[:WINDOW])
        known = self._known.get(key)
        if known is None:
            known = contact(*key) + self._rules(left, right, joined=joined)
            self._known[key] = known
        return known

    def _rules(self, left: int, right: int, *, joined: bool) -> float:
        """What is known beside the learned evidence, for the learned month has little of it."""
        a, b = self.views[left], self.views[right]
        odds = 0.0
        if a.sibling and not joined and not a.open:
            odds -= _SIBLING
        if a.heading and not joined and not a.open:
            odds -= _WHOLE
        if a.tail[-1] in "”’" and a.tail[-2:-1] not in ";,:" and b.head[:1] in tuple("这此那的"):
            odds += _QUOTED
        passed = [view for view in self.views[left + 1 : right] if view.joinable]
        if all(view.kind == "a" for view in passed):
            if a.grade == "P" and a.rest in "3-":
                odds += _SURELY
        else:
            odds -= _ALOOF
        if a.tail.endswith("——") or counts_on(a.head, b.head):
            odds -= _LISTED
        if b.starts_inside:
            odds += _NEVER_FIRST
        elif b.length <= 2 and a.length > ALIEN // 4:
            odds += _SCRAP / b.length
        if kinds.notice_title(b.text) or (not joined and titles(a.text)):
            odds -= _TITLE
        return odds

    def choices(self, index: int, *, joined: bool) -> tuple[float, list[tuple[int, float]]]:
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
        """Cohesion of two units, where a break between them could be one in a sentence."""
        if left is None or right is None:
            return clues.NONE
        a, b = self.views[left], self.views[right]
        if not (a.joinable and b.joinable) or (a.ends and not a.open):
            return clues.NONE
        return round(4 * self.cohesion(left, right))

    def clues(self, left: int, right: int, *, joined: bool) -> list[int]:
        """The break's evidence in numbers, see :mod:`..joins.numbers`."""
        views, units = self.views, self.units
        a, b = views[left], views[right]
        before, after = self._beside(left, -1), self._beside(right, 1)
        farther = self._beside(before, -1) if before is not None else None
        further = self._beside(after, 1) if after is not None else None
        h, k, hh, kk = (
            views[at] if at is not None else None for at in (before, after, farther, further)
        )
        passed = views[left + 1 : right]
        rivals = [at for at in self.candidates(left) if at != right]
        head = b.text[:300]
        return [
            round(4 * self.cohesion(left, right)),
            joined,
            *(number for view in (a, b, h, k, hh, kk) for number in clues.beside(view)),
            self._between(before, left),
            self._between(right, after),
            right - left,
            sum(view.kind in "cF" for view in passed),
            sum(view.joinable for view in passed),
            max((round(4 * self.cohesion(left, at)) for at in rivals), default=clues.NONE),
            *self.texts_grams(left, right),
            int(self.damage),
            self.runs_before[left],
            self.runs_after[right],
            a.sibling,
            b.sibling,
            units[right].piece.gap,
            units[left].piece.gap,
            clues.overlap(a.text, head),
            clues.overlap(a.text, k.text[:300]) if k is not None else clues.NONE,
            clues.overlap(a.text, h.text[-300:]) if h is not None else clues.NONE,
            clues.overlap(b.text[:20], a.text[-300:]),
            *clues.words(a.text, b.text),
            len(a.opened),
            len(b.closed),
            *self.habits,
        ]


def _softplus(odds: float) -> float:
    """Minus the logarithm of the chance that goes with log-odds of ``-odds``."""
    return max(odds, 0.0) + math.log1p(math.exp(-abs(odds)))
