"""Heads of which the source's own form says the lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from summarize.given import HEADS, TITLED
from summarize.layout.heads.lines import is_date_line, is_deck
from summarize.layout.heads.reading import Head, Part, in_title
from summarize.layout.heads.roles import roles
from summarize.layout.lines.units import Unit

_UNSAID = "heading"


def opens_given(flow: Sequence[Unit], start: int) -> bool:
    """Whether a head of which the form says the lines begins there, or a marker over one."""
    if flow[start].given in HEADS:
        return True
    following = start + 1
    return flow[start].sort == "backward" and (
        following < len(flow) and flow[following].given in HEADS
    )


def given_head(
    flow: Sequence[Unit], start: int, limit: int, page: Sequence[str] = (), *, closed: bool
) -> Head:
    """The head that begins at ``start`` and is given, with who signed below it.

    Unless it is ``closed``, a deck behind a dash and a date below it are its own, too. Which part
    is a line that is only said to be of a head, and what the trade would call it, is learned.
    """
    parts: list[Part] = []
    unsaid: list[int] = []
    shown: list[int] = []
    stop = start
    lines = 0
    while stop < limit:
        unit = flow[stop]
        role = unit.given
        if role in HEADS:
            if role == _UNSAID:
                unsaid.append(stop)
            parts.append("dateline" if role == "date" else cast("Part", TITLED.get(role, role)))
            if role == "headline" or role in TITLED:
                shown.append(stop - start)
            lines += 1
        elif unit.sort == "byline" or (unit.rule == "name-line" and lines):
            parts.append("byline")
        elif unit.sort == "backward" and "backward" not in parts:
            parts.append("backward")
        elif not closed and lines and unit.sort == "text" and is_deck(unit):
            parts.append("deck")
        elif not closed and lines and unit.sort == "text" and is_date_line(unit.text):
            parts.append("dateline")
        else:
            break
        stop += 1
    guesses = zip(unsaid, roles(flow, unsaid, stop, page) if unsaid else (), strict=True)
    for index, guess in guesses:
        parts[index - start] = guess.role if guess.role != "text" else "headline"
        if in_title(guess):
            shown.append(index - start)
    return Head(start, stop, tuple(parts), tuple(shown))
