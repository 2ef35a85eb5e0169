"""How sure it is what a line was taken for: a note for each stretch, with its probability."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from summarize.issue import Join, Note
from summarize.layout.articles.reasons import WRAPPED, reason
from summarize.layout.jumps.titles import Place, place_of
from summarize.layout.lines.units import Unit
from summarize.layout.starts.boundaries import Boundary

CERTAIN = 99.0
"""Log-odds as they are told: what is more is as sure."""

_TEMPER = 0.7
_AMISS = 0.005

_BY_PLACE = frozenset({"headline", "kicker", "deck", "subhead", "column", "continuation-heading"})
_PLAIN = frozenset({"text", "joined"})


class Told(NamedTuple):
    """What a unit was taken for, and on what ``evidence``; ``article`` is an id."""

    unit: Unit
    page: str
    role: str
    article: str | None
    evidence: tuple[str, ...] = ()


def notes_of(told: Told, weighed: Mapping[Place, Boundary]) -> Iterator[Note]:
    """A note for each stretch of the unit's lines.

    The first tells how sure it is that an article begins there or none does, the others how sure
    they go on with the stretch before; the last one what it might have gone on with.
    """
    unit, page, role, article, evidence = told
    rule, why = unit.rule, reason(role, unit.rule, evidence)
    inferred = not unit.sure or (role in _BY_PLACE and rule in _PLAIN) or rule == "paper-name"
    place = weighed.get(place_of(unit))
    healed = {seam.right: seam for seam in unit.seams if seam.healed}
    left = next((seam for seam in unit.seams if not seam.healed), None)
    flowing = "\n" not in unit.text
    before: int | None = None
    for number, span in enumerate(unit.piece.spans):
        sure = start = None
        join: Join | None = None
        if number == 0 and place is not None and (unit.sort == "text" or place.begins):
            sure = chance(place.odds if place.begins else -place.odds)
            start = round(max(-CERTAIN, min(CERTAIN, place.odds)), 1)
        elif span.line in healed and span.line != before:
            seam = healed[span.line]
            sure = round(seam.sure, 4)
            join = Join(seam.left, sure, made=True)
        if left is not None and join is None and span.line == left.left:
            join = Join(left.right, round(left.sure, 4), made=False)
        wrapped = number > 0 and (join is None or not join.made) and span.line != before and flowing
        yield Note(
            span,
            page,
            role,
            article,
            rule,
            WRAPPED if wrapped else why,
            sure,
            start,
            join,
            inferred or (join is not None and join.made),
        )
        before = span.line


def chance(odds: float) -> float:
    """The probability that goes with log-odds of a start, 0 or 1 for what is certain.

    Models are surer of pages than they may be. Log-odds are therefore tempered (Guo and others,
    *On Calibration of Modern Neural Networks*, ICML 2017), and none is told as 0 % or 100 %.
    """
    if abs(odds) >= CERTAIN:
        return float(odds > 0)
    return round(_AMISS + (1 - 2 * _AMISS) / (1 + math.exp(-_TEMPER * odds)), 4)
