"""Sentences that a column break or a caption cut in two are put together again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from summarize.layout.fold import fold
from summarize.layout.marks import forms, kinds
from summarize.layout.marks.endings import open_brackets, unopened
from summarize.layout.piece import join
from summarize.layout.units import Unit
from summarize.layout.unwrap import seam

REACH = 4
"""How many captions, adverts and the like may stand between the halves of a sentence."""

_THRESHOLD = 2.0
_TAIL = 400


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
        if not _breaks_off(found, index, taken):
            continue
        for other in range(index + 1, min(len(found), index + 2 + REACH)):
            if other in taken:
                continue
            if found[other].sort == "text" and not _passed_over(found[other]):
                if seam_score(unit, found, other) >= _THRESHOLD:
                    after[index] = other
                    taken.add(other)
                break
            if not _passed_over(found[other]):
                break
    return after


def _passed_over(unit: Unit) -> bool:
    """Whether the halves of a sentence may stand on both sides of it."""
    if unit.sort in ("caption", "furniture"):
        return True
    return unit.sort == "text" and not unit.starts_inside and forms.advert(unit.text) is not None


def _breaks_off(found: Sequence[Unit], index: int, taken: set[int]) -> bool:
    unit = found[index]
    if unit.sort != "text" or unit.ends or unit.text[-1] in "：:":
        return False
    if unit.open or index in taken or unit.body or _starts_inside_next(found, index):
        return True
    return unit.text[-1] in "”’" and len(unit.text) > 8


def _starts_inside_next(found: Sequence[Unit], index: int) -> bool:
    following = index + 1
    while following < len(found) and _passed_over(found[following]):
        following += 1
    return following < len(found) and found[following].starts_inside


def seam_score(left: Unit, found: Sequence[Unit], other: int) -> float:
    """How well ``found[other]`` goes on with ``left``; 2 and more is a join."""
    right = found[other]
    if right.starts_inside:
        return 5.0
    if right.dateline or kinds.notice_title(right.text):
        return -5.0
    score = 0.0
    opened = open_brackets(left.text[-_TAIL:])
    if opened and unopened(right.text[:_TAIL]):
        score += 3.0
    if left.open:
        score += 3.0
    elif left.body and not _heading_line(left):
        score += 2.0
    if left.text[-1] in "”’":
        score += 1.5 if right.text[0] in "这的，," else -1.0
    if forms.list_item(right.text) is not None or forms.salutation(right.text):
        score -= 4.0
    if right.heading:
        score += 0.0 if len(right.text) <= 3 else -3.0
    elif right.body:
        score += 0.5
    return score


def _heading_line(unit: Unit) -> bool:
    """A long line of a heading, with a comma or two and no full stop in it."""
    return unit.heading and "。" not in fold(unit.text) and len(unit.text) <= 36
