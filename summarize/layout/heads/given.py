"""Heads of which the source's own form says the lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from summarize.given import HEADS, TITLED
from summarize.layout.heads.lines import headish, is_date_line, is_deck, is_subject, leads
from summarize.layout.heads.reading import Head, Part, extent, in_title
from summarize.layout.heads.roles import roles
from summarize.layout.lines.flow import Flow
from summarize.layout.lines.units import Unit
from summarize.layout.text.people import is_name

_UNSAID = "heading"
_MOST_OVER = 2
_NEAR = 2
"""Lines from one to the next where no more than a blank one parts them."""
_SIGNED = frozenset("(（[【〔—─-")
_ENDS = frozenset({"byline", "caption", "forward"})


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

    Unless it is ``closed``, a deck behind a dash and a date below it are its own, too, and so may
    be other lines around its headline. Which part is a line that is only said to be of a head, or
    not even that, and what the trade would call it, is learned.
    """
    parts: list[Part] = []
    unsaid: list[int] = []
    shown: list[int] = []
    stop = start
    lines = 0
    said = next(at for at in range(start, limit) if flow[at].given in HEADS or closed)
    reach = limit if closed else extent(flow, said, limit)
    while stop < limit:
        unit = flow[stop]
        role = unit.given
        if role in HEADS:
            if role == _UNSAID:
                unsaid.append(stop)
            parts.append("dateline" if role == "date" else cast("Part", TITLED.get(role, role)))
            if role == "headline" or role in TITLED:
                shown.append(stop - start)
        elif unit.sort == "byline" or (unit.rule == "name-line" and lines):
            parts.append("byline")
        elif unit.sort == "backward" and "backward" not in parts:
            parts.append("backward")
        elif closed or unit.sort != "text":
            break
        elif lines and (is_deck(unit) or is_date_line(unit.text)):
            parts.append("deck" if is_deck(unit) else "dateline")
        elif stop < said and _by_its_end(unit.text):
            parts.append("kicker")
        elif stop < reach:
            unsaid.append(stop)
            parts.append("headline")
        else:
            break
        lines += role in HEADS or parts[-1] in ("kicker", "headline")
        stop += 1
    headlines = {at for at in range(start, stop) if flow[at].given == "headline"}
    asked = sorted(headlines.union(unsaid)) if unsaid else []
    for index, guess in zip(asked, roles(flow, asked, stop, page, headlines), strict=True):
        if guess.role == "text" and not flow[index].given:
            stop = index
            break
        parts[index - start] = "headline" if guess.role == "text" else guess.role
        if index not in headlines and in_title(guess):
            shown.append(index - start)
    shown = [at for at in shown if start + at < stop]
    return Head(start, stop, tuple(parts[: stop - start]), tuple(shown))


def over_given(flow: Flow, at: int, page: Sequence[str] = ()) -> int:
    """Where the head begins of which the form says the headline, at ``at``, and may say no more.

    A kicker or the title of a column stands right over it: a line or two that no form says
    anything of, behind a sentence's end.
    """
    units = flow.units
    if units[at].given != "headline":
        return at
    first = stop = at
    while first > max(0, at - _MOST_OVER) and _may_stand_over(flow, first - 1):
        first -= 1
    if first < at:
        stop = extent(units, at)
    for start in range(first, at):
        before = units[start - 1] if start else None
        if before is not None and not (before.ends or before.sort in _ENDS):
            continue
        if _signs(units[start]):
            continue
        plain = [n for n in range(start, at + 1) if n == at or not _by_its_end(units[n].text)]
        guesses = roles(units, plain, stop, page, {at})
        if all(guess.role in ("kicker", "column") for guess in guesses[:-1]):
            return start
    return at


def _may_stand_over(flow: Flow, index: int) -> bool:
    unit, following = flow.units[index], flow.units[index + 1]
    text = unit.text
    near = following.piece.line - unit.piece.spans[-1].line <= _NEAR
    plain = unit.sort == "text" and not unit.given and index not in flow.gathered
    if not (near and plain) or text[0] in _SIGNED or is_date_line(text):
        return False
    return headish(flow.units, index) or _by_its_end(text)


def _by_its_end(text: str) -> bool:
    """Whether it ends as what names who or where, for the next line to tell what."""
    return leads(text) or is_subject(text)


def _signs(unit: Unit) -> bool:
    """Whether a name stands last on it: who wrote the article before."""
    return unit.rule == "name-line" or is_name(unit.text.split()[-1])
