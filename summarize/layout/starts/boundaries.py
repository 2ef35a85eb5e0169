"""Where on a page articles begin: the best parting of all its units, not line by line.

Each unit has log-odds of a start (:mod:`..starts.odds`, learned), to which signs of the
trade add theirs (:mod:`..starts.trade_signs`). The page is parted where their sum is highest
(:mod:`..starts.parting`).
"""

from __future__ import annotations

from dataclasses import dataclass

from summarize.layout.heads.features import habits
from summarize.layout.heads.given import given_head, opens_given
from summarize.layout.heads.reading import Head, read_head
from summarize.layout.lines.flow import Flow
from summarize.layout.rulings import FORBIDDEN, GIVEN_OVER, GIVEN_START, PINNED, Pins
from summarize.layout.starts.given import given_signs
from summarize.layout.starts.odds import log_odds
from summarize.layout.starts.page import Page
from summarize.layout.starts.parting import SUREST, best_parting, odds_of_starts
from summarize.layout.starts.trade_signs import all_signs, has_head, weight
from summarize.layout.text.known import Known

EAGER = 0.3
"""Log-odds that are added on a full page: what is missed costs more than what is parted."""
_FEW, _FULL = 8, 24
"""Units of a page too short for its habits to be seen, and of one that is full."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place in the flow where an article begins or might, and on what evidence.

    ``score`` are the log-odds by itself, ``odds`` those with the rest of the page in mind.
    """

    index: int
    head: Head | None
    score: float
    evidence: tuple[str, ...]
    odds: float = 0.0
    begins: bool = True

    @property
    def pinned(self) -> bool:
        """Whether the reader says so."""
        return PINNED in self.evidence

    @property
    def given(self) -> bool:
        """Whether the source's own form says so."""
        return GIVEN_START in self.evidence or GIVEN_OVER in self.evidence


def boundaries(flow: Flow, starts: frozenset[int], pins: Pins | None = None) -> list[Boundary]:
    """The articles' starts in order; the first unit always is one.

    ``starts`` are indices of lines at which a file of its own began, ``pins`` the reader's word.
    """
    return [place for place in weighed(flow, starts, pins) if place.begins]


def weighed(
    flow: Flow, starts: frozenset[int], pins: Pins | None = None, known: Known | None = None
) -> list[Boundary]:
    """Each unit of the flow as a start, those that are none included.

    ``known`` is what the sources' own forms say.
    """
    if not flow.units:
        return []
    if known and all(known.closed(unit.piece.line) for unit in flow.units):
        return _closed(flow, known, pins)
    page = Page(flow)
    learned = log_odds(page)
    signs = all_signs(flow, starts)
    page_habits = habits(flow.units)
    for index, more in enumerate(given_signs(flow, known, page_habits) if known else ()):
        signs[index] += more
    for index, sign in (pins or Pins()).signs(flow):
        signs[index].append(sign)
    full = max(0.0, min(1.0, (len(flow.units) - _FEW) / (_FULL - _FEW)))
    scores = [
        odds + EAGER * full + weight(found, full)
        for odds, found in zip(learned, signs, strict=True)
    ]
    odds = odds_of_starts(flow, page, scores)
    found: list[Boundary] = []
    parting = best_parting(flow, page, scores)
    limits = dict(zip(parting, [*parting[1:], len(flow.units)], strict=True))
    for index, score in enumerate(scores):
        begins = index in limits
        over = GIVEN_OVER in signs[index]
        headed = begins and (over or has_head(flow, index))
        head = None
        if headed and (over or opens_given(flow.units, index)):
            closed = known is not None and known.closed(flow.units[index].piece.line)
            head = given_head(flow.units, index, limits[index], page_habits, closed=closed)
        elif headed:
            head = read_head(flow.units, index, limits[index], page_habits)
        evidence = (*signs[index], f"order and words {learned[index]:+.1f}")
        found.append(Boundary(index, head, score, evidence, odds[index], begins))
    return found


def _closed(flow: Flow, known: Known, pins: Pins | None) -> list[Boundary]:
    """The same of a page of which its form says all: nothing is weighed but the reader's word."""
    signs = given_signs(flow, known)
    for index, sign in (pins or Pins()).signs(flow):
        signs[index].append(sign)
    begin = [
        index == 0 or PINNED in each or (GIVEN_START in each and FORBIDDEN not in each)
        for index, each in enumerate(signs)
    ]
    found: list[Boundary] = []
    limit = len(flow.units)
    for index in range(len(flow.units) - 1, -1, -1):
        head = None
        if begin[index]:
            if opens_given(flow.units, index):
                head = given_head(flow.units, index, limit, closed=True)
            elif PINNED in signs[index] and has_head(flow, index):
                head = read_head(flow.units, index, limit)
            limit = index
        odds = SUREST if begin[index] else -SUREST
        found.append(Boundary(index, head, odds, tuple(signs[index]), odds, begin[index]))
    return found[::-1]
