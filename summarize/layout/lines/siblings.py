"""Subheads come in series that are built alike: ``船不走了,人怎么留`` and ``货出去了,钱怎么来``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarize.layout.lines.units import Unit
from summarize.layout.text.fold import fold

_NEAR = 14
_SHORTEST = 5
_ALIKE = 2


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """Its punctuation with the lengths between: ``高标准配置,开启新局`` -> ``5,4``."""
    shape: list[str] = []
    run = 0
    for character in fold(text):
        if character.isalnum():
            run += 1
        else:
            shape.append(f"{run}{character}")
            run = 0
    return "".join(shape) + str(run)


def has_sibling(found: Sequence[Unit], index: int) -> bool:
    """Whether a heading nearby has this one's skeleton, and the skeleton says something."""
    text = found[index].text
    mine = skeleton(text)
    punctuated = any(mark in mine for mark in ",“ ·:")
    for other in range(max(0, index - _NEAR), min(len(found), index + _NEAR + 1)):
        if other == index or not found[other].heading:
            continue
        theirs = found[other].text
        if punctuated and skeleton(theirs) == mine:
            return True
        if parallel(text, theirs):
            return True
    return False


def parallel(left: str, right: str) -> bool:
    """Whether two lines of one length share two characters in their places: 一笔… and 一群…."""
    if len(left) != len(right) or len(left) < _SHORTEST or left == right:
        return False
    return sum(a == b for a, b in zip(left, right, strict=True)) >= _ALIKE
