"""Articles that jump to another page: what they are called, and where they break off."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from summarize.layout.heads.reading import Part
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Jumping:
    """An article that jumps to the page: its titles in plain letters, and where it breaks off."""

    draft: Draft
    titles: frozenset[str]
    tail: str


def titles(draft: Draft) -> list[str]:
    """Lines that may head the article's continuation: its head's, and short ones in its text.

    The latter count because a headline that was not seen as one stands among the blocks.
    """
    found = [text for part in _HEADING_PARTS if (text := draft.text_of(part))]
    for part in _HEADING_PARTS:
        lines = draft.heading(part)
        if len(lines) > 1:
            found.extend(unit.text for unit in lines)
    called = [unit.text for part, unit in draft.head if part in _HEADING_PARTS]
    found.extend("".join(pair) for pair in pairwise(called))  # a headline read as two things
    found.extend(unit.text for kind, unit in draft.blocks if kind == "subhead")
    return list(dict.fromkeys(found))


_HEADING_PARTS: Final[tuple[Part, ...]] = ("headline", "kicker", "deck")


def tail_before(draft: Draft, after: int | None) -> str:
    """The text that the article's jump breaks off; ``after`` of its blocks stand before it."""
    stop = len(draft.blocks) if after is None else min(after, len(draft.blocks))
    for index in range(stop - 1, -1, -1):
        kind, unit = draft.blocks[index]
        if kind != "caption":
            return unit.text
    lines = [unit.text for part, unit in draft.head if part != "column"]
    return lines[-1] if lines else ""


def place_of(unit: Unit) -> Place:
    """Line and offset at which it begins."""
    span = unit.piece.spans[0]
    return span.line, span.start
