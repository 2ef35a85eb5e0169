"""Articles that jump to another page: what they are called, and where they break off."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from summarize.layout.heads.reading import Part
from summarize.layout.lines.titles.standing_titles import box_title, editors_note
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.vocabulary import letters

Place = tuple[int, int]

_MOST_ABOVE = 8
_TELLING = 6


class Jumping(NamedTuple):
    """An article that jumps to the page: its titles in plain letters, and where it breaks off."""

    draft: Draft
    titles: frozenset[str]
    tail: str


def titles(draft: Draft) -> list[str]:
    """Lines that may head the article's continuation: its head's, and short ones in its text.

    The latter count because a headline that was not seen as one stands among the blocks.
    """
    called = head_lines(draft)
    found = [*headings(draft), *map("".join, pairwise(called))]  # a headline read as two things
    found.extend(unit.text for kind, unit in draft.blocks if kind == "subhead")
    return [text for text in dict.fromkeys(found) if not _standing(text)]


def headings(draft: Draft) -> list[str]:
    """The parts of its head, whole, and their lines; no title that stands over many articles."""
    parts = (" ".join(head_lines(draft, part)) for part in _HEADING_PARTS)
    return [*filter(None, parts), *head_lines(draft)]


def head_lines(draft: Draft, only: Part | None = None) -> list[str]:
    """The lines of its head that name this article, or of one part of it."""
    return [
        unit.text
        for part, unit in draft.head
        if part in _HEADING_PARTS and only in (None, part) and not _standing(unit.text)
    ]


def _standing(text: str) -> bool:
    """Whether it stands over many articles: 核心阅读, 编者按, 相关链接."""
    return text == "核心阅读" or box_title(text) is not None or editors_note(text) is not None


def titles_above(found: Sequence[Draft]) -> dict[int, list[str]]:
    """For each draft with a jump, headlines over it on its page behind the last jump before it.

    Where an article was parted at a subhead or an umbrella title, its jump stands in the last
    part, and its headline, which is printed whole over the rest, over the first. So only those
    are told that head drafts of two pages, and no article that jumps itself.
    """
    names = [letters(draft.text_of("headline") or "") for draft in found]
    taken = {name for draft, name in zip(found, names, strict=True) if draft.forwards}
    pages: dict[str, set[int]] = {}
    for draft, name in zip(found, names, strict=True):
        if len(name) >= _TELLING and name not in taken:
            pages.setdefault(name, set()).add(draft.page)
    above: dict[int, list[str]] = {}
    waiting: list[str] = []
    page = -1
    for index, (draft, name) in enumerate(zip(found, names, strict=True)):
        if draft.page != page:
            waiting, page = [], draft.page
        if draft.forwards:
            above[index], waiting = waiting[-_MOST_ABOVE:], []
        elif draft.backward is None and len(pages.get(name, ())) > 1:
            waiting.append(draft.text_of("headline") or "")
    return above


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
