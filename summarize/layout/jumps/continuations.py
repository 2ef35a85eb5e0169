"""Continuations that stand inside of what was read as another article: their heading tells.

A page that an article jumps to may print its headline again, with or without a marker. The line
of that heading begins a piece of its own, wherever the page's own evidence put it: under the
marker, behind another article, or glued to the words that go on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from summarize.layout.joins.wording import contact
from summarize.layout.jumps.splitting import SHORTEST_PART, Line, move_to_head, split
from summarize.layout.jumps.titles import Jumping
from summarize.layout.lines.units import LONGEST_HEADING, Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.endings import ends_sentence, starts_inside
from summarize.layout.text.piece import cut
from summarize.layout.text.vocabulary import letters

_LONG_PART = 7
_MOST_GLUED = 4
_MOST_MOVED = 4
_LITTLE_MORE = 6
_GOES_ON = 0.0


def part_continuations(
    draft: Draft, jumping: Sequence[Jumping], barred: Collection[int] = ()
) -> list[Draft]:
    """The draft, parted at the headings of articles that jump to its page, in order.

    ``barred`` are lines at which the reader says that nothing begins.
    """
    others = [jump for jump in jumping if jump.draft is not draft]
    found = [draft]
    while others and (rest := _part(found[-1], others, barred)) is not None:
        found.append(rest)
    return found


def _part(draft: Draft, jumping: Sequence[Jumping], barred: Collection[int]) -> Draft | None:
    """Ends the draft where a continuation's heading stands in it; what begins there, or None."""
    for _ in range(_MOST_MOVED):
        line = _heading_line(draft, jumping, barred)
        if line is None:
            return None
        bare = draft.backward is not None or not draft.heading("headline")
        if line.block != 0 or line.lead is not None or not bare:
            return split(draft, line)
        move_to_head(draft, line)
    return None


def _heading_line(draft: Draft, jumping: Sequence[Jumping], barred: Collection[int]) -> Line | None:
    """The first line that heads a continuation, but where the draft begins with it anyway."""
    for line in _lines(draft):
        plain = letters(line.unit.text)
        if line.unit.piece.line in barred:
            continue
        if not any(_heads(plain, line, jump) for jump in jumping):
            continue
        if line.block is None:
            before = [letters(unit.text) for _, unit in draft.head[: line.number]]
            if all(any(text in jump.titles for jump in jumping) for text in before):
                continue
        return line
    return None


def _lines(draft: Draft) -> Iterator[Line]:
    first = _text_from(draft, 0)
    for number, (part, unit) in enumerate(draft.head):
        if part != "column":
            yield Line(number, None, unit, first)
    for index, (kind, unit) in enumerate(draft.blocks):
        if kind in ("caption", "verse", "table"):
            continue
        if len(unit.text) <= LONGEST_HEADING:
            yield Line(index, index, unit, _text_from(draft, index + 1))
        yield from _glued(index, unit)


def _glued(index: int, unit: Unit) -> Iterator[Line]:
    """Short parts of a block that stand on lines of their own, of its first few lines."""
    start = 0
    for stop in unit.piece.joins[:_MOST_GLUED]:
        if stop - start <= LONGEST_HEADING:
            lead = cut(unit.piece, 0, start)
            part = cut(unit.piece, start, stop)
            after = cut(unit.piece, stop, len(unit.text))
            if part is not None and after is not None:
                rest = replace(unit, piece=after)
                before = replace(unit, piece=lead) if lead is not None else None
                yield Line(index, index, replace(unit, piece=part), rest.text, rest, before)
        start = stop


def _text_from(draft: Draft, index: int) -> str:
    return next((unit.text for kind, unit in draft.blocks[index:] if kind != "caption"), "")


def _heads(plain: str, line: Line, jump: Jumping) -> bool:
    """Whether the line with these letters heads the rest of the article.

    The whole headline does; a part of it must stand over text that goes on where the article
    broke off.
    """
    if len(plain) < 2 or not line.text:
        return False
    whole = plain in jump.titles
    part = len(plain) >= SHORTEST_PART and any(plain in title for title in jump.titles)
    whole = whole or any(
        title in plain
        for title in jump.titles
        if len(title) >= _LONG_PART and len(plain) <= len(title) + _LITTLE_MORE
    )
    if not (whole or part):
        return False
    if len(plain) >= (SHORTEST_PART if whole else _LONG_PART):
        return True
    if not jump.tail or ends_sentence(jump.tail):
        return False
    return starts_inside(line.text) or contact(jump.tail, line.text) > _GOES_ON
