"""Sentences that a column break or a caption cut in two are put together again."""

from __future__ import annotations

import itertools
import math
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarize.layout.joins.breaks import Breaks
from summarize.layout.joins.ruled_breaks import RuledBreaks
from summarize.layout.lines.units import Seam, Unit
from summarize.layout.lines.unwrap import seam
from summarize.layout.rulings import Pins
from summarize.layout.text.piece import join

_HOPELESS = 8.0
"""Log-likelihood that a reading may stay behind the best one before it is given up."""


def heal(found: Sequence[Unit], pins: Pins | None = None) -> list[Unit]:
    """The units with the halves of each cut paragraph joined where the first one stands.

    What stood between the halves follows the joined paragraph. ``pins`` are the reader's rulings.
    """
    breaks = RuledBreaks(Breaks(found), pins or Pins())
    after = _partners(breaks, len(found))
    taken = set(after.values())
    healed: list[Unit] = []
    for index, unit in enumerate(found):
        if index in taken:
            continue
        chain = [index]
        while chain[-1] in after:
            chain.append(after[chain[-1]])
        weighed = tuple(_weighed(breaks, chain))
        if len(chain) == 1:
            healed.append(unit.with_seams(weighed) if weighed else unit)
            continue
        pieces = [found[k].piece for k in chain]
        seams = [seam(a.text, b.text) for a, b in itertools.pairwise(pieces)]
        healed.append(replace(unit, piece=join(pieces, seams), rule="joined", seams=weighed))
    return healed


def _weighed(breaks: RuledBreaks, chain: Sequence[int]) -> Iterator[Seam]:
    """The healed breaks of a chain of units, and what most nearly went on with its end."""
    units = breaks.breaks.units
    for place, index in enumerate(chain):
        _, choices = breaks.choices(index, joined=place > 0)
        likely = dict(choices)
        healed = place + 1 < len(chain)
        if not likely:
            continue
        other = chain[place + 1] if healed else max(likely, key=lambda each: likely[each])
        left, right = units[index].piece.spans[-1].line, units[other].piece.line
        yield Seam(left, right, math.exp(likely[other]), healed)


def _partners(breaks: RuledBreaks, count: int) -> dict[int, int]:
    """For each unit that breaks off, the unit that goes on with it.

    The likeliest reading of the whole page, by dynamic programming (Viterbi 1967): a unit goes on
    with one that stands before it or begins anew, and which of both bears on how it ends.
    """
    best = [array("d", [-math.inf]) * (count + 1) for _ in range(2)]
    came = [array("l", [-1]) * (count + 1) for _ in range(2)]
    best[0][0] = 0.0
    alone = array("d", [breaks.choices(index, joined=False)[0] for index in range(count)])

    for index in range(count):
        hopeless = max(best[0][index], best[1][index]) - _HOPELESS
        for state in (0, 1):
            total = best[state][index]
            if total < hopeless:
                continue
            none, choices = breaks.choices(index, joined=bool(state))
            if total + none > best[0][index + 1]:
                best[0][index + 1] = total + none
                came[0][index + 1] = 2 * index + state
            for other, likely in choices:
                reached = total + likely + sum(alone[index + 1 : other])
                if reached > best[1][other]:
                    best[1][other] = reached
                    came[1][other] = 2 * index + state
    after: dict[int, int] = {}
    at, joined = count, 0
    while (previous := came[joined][at]) >= 0:
        if joined:
            after[previous // 2] = at
        at, joined = divmod(previous, 2)
    return after
