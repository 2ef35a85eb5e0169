"""Sentences that a column break or a caption cut in two are put together again."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

from summarize.layout.breaks import Breaks
from summarize.layout.piece import join
from summarize.layout.units import Unit
from summarize.layout.unwrap import seam

_HOPELESS = 12.0
"""Log-likelihood that a reading may stay behind the best one before it is given up."""


def heal(found: Sequence[Unit]) -> list[Unit]:
    """The units with the halves of each cut paragraph joined where the first one stands.

    What stood between the halves follows the joined paragraph.
    """
    after = _partners(found)
    taken = set(after.values())
    healed: list[Unit] = []
    for index, unit in enumerate(found):
        if index in taken:
            continue
        chain = [index]
        while chain[-1] in after:
            chain.append(after[chain[-1]])
        if len(chain) == 1:
            healed.append(unit)
            continue
        pieces = [found[k].piece for k in chain]
        seams = [seam(a.text, b.text) for a, b in itertools.pairwise(pieces)]
        healed.append(replace(unit, piece=join(pieces, seams), rule="joined"))
    return healed


def _partners(found: Sequence[Unit]) -> dict[int, int]:
    """For each unit that breaks off, the unit that goes on with it.

    The likeliest reading of the whole page, by dynamic programming (Viterbi 1967): a unit goes on
    with one that stands before it or begins anew, and which of both bears on how it ends.
    """
    breaks = Breaks(found)
    count = len(found)
    best = [[-math.inf, -math.inf] for _ in range(count + 1)]
    came: list[list[tuple[int, int] | None]] = [[None, None] for _ in range(count + 1)]
    best[0][0] = 0.0
    alone = [breaks.choices(index, joined=False)[0] for index in range(count)]

    for index in range(count):
        for state in (0, 1):
            total = best[index][state]
            if total < max(best[index]) - _HOPELESS:
                continue
            none, choices = breaks.choices(index, joined=bool(state))
            if total + none > best[index + 1][0]:
                best[index + 1][0] = total + none
                came[index + 1][0] = (index, state)
            for other, likely in choices:
                reached = total + likely + sum(alone[index + 1 : other])
                if reached > best[other][1]:
                    best[other][1] = reached
                    came[other][1] = (index, state)
    after: dict[int, int] = {}
    at = (count, 0)
    while (previous := came[at[0]][at[1]]) is not None:
        if at[1]:
            after[previous[0]] = at[0]
        at = previous
    return after
