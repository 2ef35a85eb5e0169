"""Whether a unit goes on with another: the evidence around a break between two of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from summarize.layout.contact import contact, levels
from summarize.layout.marks import kinds
from summarize.layout.scoring import load
from summarize.layout.seams import sign_class
from summarize.layout.units import Unit
from summarize.layout.views import (
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

REACH = 4
"""How many captions, adverts and the like may stand between the halves of a sentence."""

_MANY = 4000
"""Blocks; no page of a newspaper has so many, and what has them shall not take minutes."""
_COHESIONS = (-9, -7, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 9, 12)


_NONE = "X"
_SIBLING = 4.0
_QUOTED = 9.0
_NEVER_FIRST = 5.0
_TITLE = 9.0
"""Log-odds: of a subhead that others beside it are built like; of a quotation that the sentence
takes up; of a block that begins with a comma or is a scrap; of a notice's or a box's title."""
_SCRAP = 7.0
_LISTED = 5.0
_SURELY = 2.0
_ALOOF = 3.0
_SETTLED = -7.0
"""Log-likelihood that nothing nearer goes on with a unit, below which none farther is tried."""


class Breaks:
    """The units of a page, and how well each of them goes on with another."""

    def __init__(self, found: Sequence[Unit]) -> None:
        self.units = found
        self.many = len(found) > _MANY
        self.views = views_of_many(found) if self.many else [View(unit) for unit in found]
        self.damage = damage(self.views)
        find_siblings(self.views)
        self.runs_before, self.runs_after = runs(self.views)
        self._cohesions: dict[tuple[int, int], float] = {}
        self._known: dict[tuple[str, str], float] = {}
        self._choices: dict[tuple[int, bool], tuple[float, list[tuple[int, float]]]] = {}

    def candidates(self, index: int) -> Iterator[int]:
        """Units that might go on with this one, the nearest first."""
        views = self.views
        if not views[index].breaks_off:
            return
        for other in range(index + 1, min(len(views), index + 2 + REACH)):
            view = views[other]
            if view.joinable:
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

    def texts_grams(self, left: int, right: int) -> tuple[str, ...]:
        """Levels of what stands at the ends of both texts."""
        return levels(self.views[left].tail, self.views[right].head)

    def odds(self, left: int, right: int, *, joined: bool) -> float:
        """Log-odds that ``right`` goes on with ``left``, which itself goes on with another."""
        if self.many:
            return self._plain_odds(left, right, joined=joined)
        learned = load("joins").score(self.features(left, right, joined=joined))
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

    def _bin(self, left: int | None, right: int | None) -> str:
        if left is None or right is None:
            return _NONE
        if not (self.views[left].joinable and self.views[right].joinable):
            return _NONE
        if self.views[left].ends and not self.views[left].open:
            return "E"
        return _bin(self.cohesion(left, right))

    def features(self, left: int, right: int, *, joined: bool) -> list[str]:
        """Names of the features of the break."""
        a, b = self.views[left], self.views[right]
        before, after = self._beside(left, -1), self._beside(right, 1)
        h = self.views[before].nearby if before is not None else _NONE
        k = self.views[after].nearby if after is not None else _NONE
        s = f"{joined:d}"
        c = self._bin(left, right) if not a.ends else _bin(self.cohesion(left, right))
        between = "".join(view.kind for view in self.views[left + 1 : right])
        rivals = [other for other in range(left + 1, right) if self.views[other].joinable]
        m = "".join(
            sorted({view.nearby[0] + f"{view.ends:d}" for view in (self.views[o] for o in rivals)})
        )
        ch = self._bin(before, left) if not joined else "J"
        ck = self._bin(right, after)
        al = f"{a.kind}{a.form}{a.open:d}"
        bl = f"{b.kind}{b.form}{b.ends:d}{b.open:d}"
        sibling = a.sibling and not joined
        gaps = f"{min(3, self.units[right].piece.gap)}{min(3, self.units[left].piece.gap)}"
        brackets = f"{a.opened}|{b.closed}"
        v = f"{self.runs_before[left]}{self.runs_after[right]}"
        alike = f"{min(9, abs(a.length - b.length)) // 3}" if a.length <= 24 >= b.length else "-"
        farther = self._beside(before, -1) if before is not None else None
        hh = self.views[farther].nearby if farther is not None else _NONE
        further = self._beside(after, 1) if after is not None else None
        kk = self.views[further].nearby if further is not None else _NONE
        d = self.damage
        g = self.texts_grams(left, right)
        q = a.grade + s
        r = b.grade + f"{b.starts_inside:d}"
        before_grade = self.views[before].grade if before is not None else _NONE
        after_grade = self.views[after].grade if after is not None else _NONE
        names = [
            "q" + q,
            "qc" + q + c,
            "qm" + q + m,
            "qr" + q + r,
            "qrc" + q + r + c,
            "qb" + q + before_grade,
            "ra" + r + after_grade,
            "qd" + q + d,
            "qD" + q + d + c,
            "qbra" + q + before_grade + r + after_grade,
            "qx" + q + r + ck,
            *(name[:2] + q + name[2:3] for name in g),
            *(name + q for name in g),
            "D" + d + s,
            "Dc" + d + c + s,
            "Da" + d + al + s,
            "Db" + d + bl + s,
            "Dab" + d + s + a.nearby + b.nearby + c,
            *(name + s for name in g),
            *(name + d + f"{a.kind}{a.short}" for name in g),
            "v" + v + s,
            "va" + v + alike + s,
            "vc" + v + c,
            "r" + a.rest + s + c,
            "rb" + a.rest + s + b.kind,
            "ra" + a.rest + a.form,
            "hh" + hh[:2] + h + al + s,
            "kk" + kk[:2] + k + bl,
            "xk" + k + c + a.nearby,
            "bias" + s,
            "c" + c,
            "cs" + c + s,
            "cal" + c + s + al,
            "cbl" + c + bl,
            "cab" + c + s + f"{a.kind}{a.short}{a.last}|{b.kind}{b.short}{b.ends:d}",
            "cm" + c + between,
            "m" + between,
            "mm" + m + s,
            "al" + al + s,
            "bl" + bl,
            "abl" + al + bl,
            "ah" + al + s + h,
            "bk" + bl + k,
            "hk" + s + h + a.nearby + b.nearby + k,
            "ch" + ch + al,
            "chc" + ch + c + a.nearby,
            "ck" + ck + bl,
            "ckc" + ck + c + b.nearby,
            "g" + gaps + s,
            "gc" + gaps + c,
            "o" + brackets + s,
            "oc" + brackets + c,
            "s" + f"{sibling:d}" + c,
            "l" + a.last + s + f"{a.short}",
            "lr" + a.last + sign_class(b.head[:1]) + s,
            "it" + b.item + a.last + s,
            "1" + a.tail[-1:] + s,
            "2" + a.tail[-2:] + s,
            "3" + b.head[:1],
            "4" + b.head[:2],
        ]
        if kinds.notice_title(b.text) is not None:
            names.append("nt")
        if b.salutes:
            names.append("sal")
        return names


def _bin(value: float) -> str:
    return str(next((k for k, bound in enumerate(_COHESIONS) if value <= bound), len(_COHESIONS)))


def _softplus(odds: float) -> float:
    """Minus the logarithm of the chance that goes with log-odds of ``-odds``."""
    return max(odds, 0.0) + math.log1p(math.exp(-abs(odds)))
