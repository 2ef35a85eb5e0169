"""Sentences that a column break or a caption cut in two are put together again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from summarize.layout.fold import fold
from summarize.layout.marks import forms, kinds
from summarize.layout.piece import join
from summarize.layout.seams import cohesion
from summarize.layout.siblings import has_sibling
from summarize.layout.units import Unit
from summarize.layout.unwrap import seam

REACH = 4
"""How many captions, adverts and the like may stand between the halves of a sentence."""

_SURELY_BROKEN = -1.0
_MAYBE_HEADING = 5.0
_FARTHER = 2.0
_SIBLING = 4.0
_TAIL = 8


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
    """For each unit that breaks off, the unit that goes on with it."""
    after: dict[int, int] = {}
    taken: set[int] = set()
    for index, unit in enumerate(found):
        if unit.sort != "text" or (unit.ends and not unit.open) or unit.text[-1] in "：:":
            continue
        other = _best(found, index, taken)
        if other is not None:
            after[index] = other
            taken.add(other)
    return after


def _best(found: Sequence[Unit], index: int, taken: set[int]) -> int | None:
    """The nearest unit that goes on with this one, past captions and what is plainly alien."""
    needed = _needed(found[index], joined=index in taken)
    if needed > _SURELY_BROKEN and found[index].heading and has_sibling(found, index):
        needed += _SIBLING
    for other in range(index + 1, min(len(found), index + 2 + REACH)):
        if other in taken:
            continue
        right = found[other]
        passed = _passed_over(right)
        if right.sort == "text" and not passed:
            score = seam_score(found[index], found, other)
            if score >= needed:
                return other
            needed += _FARTHER
            if not right.ends or not found[index].body:
                return None
        elif not passed:
            return None
    return None


def _needed(unit: Unit, *, joined: bool) -> float:
    """How much it takes: little where text surely breaks off, much where it may be a heading."""
    if joined or unit.open or (unit.body and not _heading_line(unit)):
        return _SURELY_BROKEN
    plain = fold(unit.text)
    return _MAYBE_HEADING - 0.06 * len(plain) - (plain.count(",") if len(plain) > 16 else 0)


def _passed_over(unit: Unit) -> bool:
    """Whether the halves of a sentence may stand on both sides of it."""
    if unit.sort in ("caption", "furniture"):
        return True
    return unit.sort == "text" and not unit.starts_inside and forms.advert(unit.text) is not None


def seam_score(left: Unit, found: Sequence[Unit], other: int) -> float:
    """Log-odds that ``found[other]`` goes on with ``left``, and what rules it out."""
    right = found[other]
    if right.starts_inside:
        return 9.0
    if right.dateline or kinds.notice_title(right.text) is not None:
        return -9.0
    score = cohesion(left.text, right.text)
    if len(right.text) <= (_TAIL if right.ends else 2):
        score += 3.0 if right.ends else 5.0
    if left.text[-1] in "”’" and right.text[0] in "这此那的":
        score += 7.5
    if left.open:
        score += 2.0
    elif forms.list_item(right.text) is not None or forms.salutation(right.text):
        score -= 4.0
    if right.heading and len(right.text) > 3 and _heads(found, other):
        score -= 3.0
    return score


def _heads(found: Sequence[Unit], index: int) -> bool:
    """Whether what follows the line makes it a heading: a byline, a dateline."""
    following = index + 1
    return following < len(found) and (
        found[following].sort in ("byline", "backward") or found[following].dateline
    )


def _heading_line(unit: Unit) -> bool:
    """A long line of a heading, with a comma or two and no full stop in it."""
    return unit.heading and "。" not in fold(unit.text) and len(unit.text) <= 36
