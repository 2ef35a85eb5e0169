"""Heads: how far one reaches, and what each of its lines is.

The parts are those of the trade: column 栏目, kicker 肩题, headline 主题, deck 副题, byline.
Bylines, dates, markers and decks behind a dash are known by their form; what the plain lines are
is learned (:mod:`..heads.roles`), for a dump tells no type sizes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from summarize.layout.heads.lines import (
    headish,
    is_column,
    is_date_line,
    is_deck,
    is_subject,
    leads,
)
from summarize.layout.heads.roles import Guess, roles
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.units import Unit

Part = Literal["column", "kicker", "headline", "deck", "dateline", "byline", "note", "backward"]

PICTURE_GAP = 3
"""Blank lines that a picture leaves in a dump."""

_DOUBT = 0.05
"""Chance of being the headline above which a kicker or deck stays in the title of lists."""


class Head(NamedTuple):
    """An article's head: its units, ``start`` to ``stop`` in the flow, with their parts.

    ``shown`` are the units, counted from ``start``, that the title of a list holds.
    """

    start: int
    stop: int
    parts: tuple[Part, ...]
    shown: tuple[int, ...] = ()


def extent(flow: Sequence[Unit], start: int, limit: int | None = None) -> int:
    """Where the head that begins at ``start`` stops: at the body, or behind the byline.

    A heading behind the byline is the first subhead and no part of the head. ``limit`` is where
    the next article begins, if that is known.
    """
    if _stands_alone(flow[start].text):
        return start + 1
    stop = start
    bylined = False
    lines = 0
    while stop < (len(flow) if limit is None else limit):
        unit = flow[stop]
        if stop > start and (unit.sort == "caption" or _stands_alone(unit.text)):
            break
        if unit.sort == "backward" and not bylined:
            stop += 1
            break
        if not headish(flow, stop):
            if flow[stop].rule == "name-line" and stop > start:
                stop += 1
            break
        if unit.sort == "byline":
            bylined = True
        elif (bylined and not is_date_line(unit.text)) or (
            stop > start and unit.piece.gap >= PICTURE_GAP and lines and not _goes_on(flow, stop)
        ):
            break
        lines += unit.sort == "text"
        stop += 1
    return stop


def read_head(
    flow: Sequence[Unit], start: int, limit: int | None = None, page: Sequence[str] = ()
) -> Head:
    """The head that begins at ``start`` with the parts of its lines; see :func:`extent`.

    ``page`` are the page's habits (:func:`..heads.features.habits`).
    """
    stop = extent(flow, start, limit)
    plain = plain_lines(flow, start, stop)
    guesses = dict(zip(plain, roles(flow, plain, stop, page), strict=True))
    text = next((index for index in plain if guesses[index].role == "text"), stop)
    parts: list[Part] = []
    shown: list[int] = []
    for index in range(start, min(stop, text)):
        guess = guesses.get(index)
        part = _known(flow, index, start, stop)
        if guess is not None:
            part = guess.role if guess.role != "text" else "headline"
            if in_title(guess):
                shown.append(index - start)
        parts.append(part or "headline")
    return Head(start, start + len(parts), tuple(parts), tuple(shown))


def plain_lines(flow: Sequence[Unit], start: int, stop: int) -> list[int]:
    """The lines of a head whose form does not tell what they are."""
    return [index for index in range(start, stop) if _known(flow, index, start, stop) is None]


def in_title(guess: Guess) -> bool:
    """Whether the title of a list holds the line."""
    return guess.role == "headline" or (guess.role != "column" and guess.headline >= _DOUBT)


def _known(flow: Sequence[Unit], index: int, start: int, stop: int) -> Part | None:
    """The part of a line that its form tells."""
    unit = flow[index]
    text = unit.text
    if unit.sort == "byline" or (unit.rule == "name-line" and index + 1 == stop and index > start):
        return "byline"
    if unit.sort == "backward":
        return "backward"
    if is_date_line(text):
        return "dateline"
    if index + 1 < stop and is_column(text):
        return "column"
    if is_deck(unit) and index > start:
        return "deck"
    if index + 1 < stop and (leads(text) or is_subject(text)):
        return "kicker"
    return None


def _stands_alone(text: str) -> bool:
    """The title of a notice or a guide: what follows is no second line of it, however short."""
    notice = kinds.notice_title(text)
    return kinds.guide_title(text) is not None or (notice is not None and notice.sure)


def _goes_on(flow: Sequence[Unit], index: int) -> bool:
    """A picture's gap before a headline's second line does not part it from the first."""
    return is_deck(flow[index]) or flow[index - 1].text[-1] in ":："
