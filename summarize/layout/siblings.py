"""Subheads come in series that are built alike: ``船不走了,人怎么留`` and ``货出去了,钱怎么来``."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.layout.fold import fold
from summarize.layout.units import Unit

_NEAR = 14


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
    mine = skeleton(found[index].text)
    if not any(mark in mine for mark in ",“ ·:"):
        return False
    return any(
        other != index and found[other].heading and skeleton(found[other].text) == mine
        for other in range(max(0, index - _NEAR), min(len(found), index + _NEAR + 1))
    )
