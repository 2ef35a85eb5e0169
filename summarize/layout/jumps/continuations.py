"""Continuations that stand inside of what was read as another article: their heading tells.

A page that an article jumps to may print its headline again, with or without a marker. The line
of that heading begins a piece of its own, wherever the page's own evidence put it: under the
marker, behind another article, or glued to the words that go on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from summarize.layout.joins.wording import contact
from summarize.layout.jumps.titles import Jumping, place_of
from summarize.layout.lines.units import LONGEST_HEADING, Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.endings import ends_sentence, starts_inside
from summarize.layout.text.piece import cut
from summarize.layout.text.vocabulary import bigrams, letters

_SHORTEST_PART = 4
_LONG_PART = 7
_MOST_GLUED = 4
_MOST_MOVED = 4
_LITTLE_MORE = 6
_GOES_ON = 0.0
_NEAR = 4
_CLEARLY = 2
_SURELY = 2.0
_EVIDENCE = "the heading of an article that jumps to this page"


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
        _move_to_head(draft, line)
    return None


def _heading_line(
    draft: Draft, jumping: Sequence[Jumping], barred: Collection[int]
) -> _Line | None:
    """The first line that heads a continuation, but where the draft begins with it anyway."""
    for line in _lines(draft):
        plain = letters(line.unit.text)
        if line.unit.piece.line in barred:
            continue
        if not any(_heads(plain, line, draft, jump) for jump in jumping):
            continue
        if line.block is None:
            before = [letters(unit.text) for _, unit in draft.head[: line.number]]
            if all(any(text in jump.titles for jump in jumping) for text in before):
                continue
        return line
    return None


@dataclass(frozen=True, slots=True)
class _Line:
    """A short line: the ``number``-th of the head or in a block, and the text that it stands over.

    ``rest`` is what was joined to it as if it went on, ``lead`` what it was joined to.
    """

    number: int
    block: int | None
    unit: Unit
    text: str
    rest: Unit | None = None
    lead: Unit | None = None


def _lines(draft: Draft) -> Iterator[_Line]:
    first = _text_from(draft, 0)
    for number, (part, unit) in enumerate(draft.head):
        if part != "column":
            yield _Line(number, None, unit, first)
    for index, (kind, unit) in enumerate(draft.blocks):
        if kind in ("caption", "verse", "table"):
            continue
        if len(unit.text) <= LONGEST_HEADING:
            yield _Line(index, index, unit, _text_from(draft, index + 1))
        yield from _glued(index, unit)


def _glued(index: int, unit: Unit) -> Iterator[_Line]:
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
                yield _Line(index, index, replace(unit, piece=part), rest.text, rest, before)
        start = stop


def _text_from(draft: Draft, index: int) -> str:
    return next((unit.text for kind, unit in draft.blocks[index:] if kind != "caption"), "")


def _heads(plain: str, line: _Line, draft: Draft, jump: Jumping) -> bool:
    """Whether the line with these letters heads the rest of the article.

    The whole headline does; a part of it must stand over text that goes on where the article
    broke off, or that is more like the article than like what stands above.
    """
    if len(plain) < 2 or not line.text:
        return False
    whole = plain in jump.titles
    part = len(plain) >= _SHORTEST_PART and any(plain in title for title in jump.titles)
    whole = whole or any(
        title in plain
        for title in jump.titles
        if len(title) >= _LONG_PART and len(plain) <= len(title) + _LITTLE_MORE
    )
    if not (whole or part):
        return False
    if len(plain) >= (_SHORTEST_PART if whole else _LONG_PART):
        return True
    if not whole and line.block is not None and line.rest is None and _nearer(line, draft, jump):
        return True
    if not jump.tail or ends_sentence(jump.tail):
        return False
    return starts_inside(line.text) or contact(jump.tail, line.text) > _GOES_ON


def _nearer(line: _Line, draft: Draft, jump: Jumping) -> bool:
    """Whether the words below the line are the jumping article's more than those above it."""
    assert line.block is not None
    texts = [unit.text for _, unit in draft.blocks]
    below = bigrams("".join(texts[line.block + 1 :][:_NEAR]))
    above = bigrams("".join(texts[: line.block]))
    there = bigrams(jump.draft.body)
    return len(below & there - above) > len(below & above - there) + _CLEARLY


def _move_to_head(draft: Draft, line: _Line) -> None:
    draft.head.append(("headline", line.unit))
    draft.blocks[:1] = [(draft.blocks[0][0], line.rest)] if line.rest is not None else []
    if line.rest is None:
        for forward in draft.forwards:
            forward.after = max(0, forward.after - 1)


def split(draft: Draft, line: _Line) -> Draft:
    """Takes everything from the line on out of the draft, and makes a draft of it."""
    place = place_of(line.unit)
    boundary = replace(draft.boundary, head=None, evidence=(_EVIDENCE,))
    found = Draft(draft.page, boundary)
    if line.block is None:
        found.head = draft.head[line.number :]
        del draft.head[line.number :]
        kept = 0
    else:
        kept = line.block
        found.head = [("headline", line.unit)]
    found.blocks = draft.blocks[kept:]
    del draft.blocks[kept:]
    if line.rest is not None:
        kind = found.blocks[0][0]
        found.blocks[0] = (kind, line.rest)
        if line.lead is not None:
            draft.blocks.append((kind, line.lead))
    elif line.block is not None:
        del found.blocks[0]
    moved = kept if line.block is None or line.rest is not None else kept + 1
    found.forwards = [forward for forward in draft.forwards if place_of(forward.unit) > place]
    for forward in found.forwards:
        forward.after = max(0, forward.after - moved)
    draft.forwards = [forward for forward in draft.forwards if place_of(forward.unit) < place]
    found.bylines = [unit for unit in draft.bylines if place_of(unit) > place]
    draft.bylines = [unit for unit in draft.bylines if place_of(unit) < place]
    found.aside = [(kind, unit) for kind, unit in draft.aside if place_of(unit) > place]
    draft.aside = [(kind, unit) for kind, unit in draft.aside if place_of(unit) < place]
    if draft.backward is not None and place_of(draft.backward) > place:
        found.backward, draft.backward = draft.backward, None
    _adopt_marker(found)
    return found


def part_at_marker(draft: Draft, marker: Unit) -> Draft | None:
    """Ends the draft at a marker inside of it, or at the heading right above; what begins there.

    None where no text stands on either side.
    """
    place = place_of(marker)
    kept = sum(place_of(unit) < place for _, unit in draft.blocks)
    if not 0 < kept < len(draft.blocks):
        return None
    kind, above = draft.blocks[kept - 1]
    headed = kept > 1 and kind in ("subhead", "paragraph") and len(above.text) <= LONGEST_HEADING
    if headed and not ends_sentence(above.text) and not above.starts_inside:
        return split(draft, _Line(kept - 1, kept - 1, above, ""))
    found = split(draft, _Line(kept, kept, marker, "", draft.blocks[kept][1]))
    found.head, found.backward = [], marker
    return found


def _adopt_marker(draft: Draft) -> None:
    """A marker right under the heading is the piece's own."""
    if draft.backward is not None:
        return
    first = place_of(draft.blocks[0][1]) if draft.blocks else None
    for index, (kind, unit) in enumerate(draft.aside):
        if kind == "continuation-marker" and (first is None or place_of(unit) < first):
            draft.backward = unit
            del draft.aside[index]
            return


def give_back(draft: Draft, previous: Draft) -> None:
    """What ends the article before a marker (its signature, a date) is that article's."""
    if draft.backward is None or previous.page != draft.page or draft.boundary.pinned:
        return
    marker = place_of(draft.backward)
    above = list(takewhile(lambda block: place_of(block[1]) < marker, draft.blocks))
    if not above or any(part == "column" for part, _ in draft.head):
        return
    last = place_of(above[-1][1])
    signing = [unit for _, unit in draft.head if place_of(unit) < last]
    previous.blocks += [("paragraph", unit) for unit in signing] + above
    draft.head = [(part, unit) for part, unit in draft.head if place_of(unit) > last]
    draft.blocks = draft.blocks[len(above) :]
    for forward in draft.forwards:
        forward.after = max(0, forward.after - len(above))


def settle_head(draft: Draft, tail: str) -> None:
    """Puts a short first line into the head where the line under it goes on with ``tail``.

    For pieces known to be the rest of an article that breaks off so.
    """
    if draft.backward is None or draft.heading("headline") or len(draft.blocks) < 2:
        return
    first, second = draft.blocks[0][1], draft.blocks[1][1]
    if len(first.text) > LONGEST_HEADING or first.starts_inside or ends_sentence(first.text):
        return
    if ends_sentence(tail):
        return
    gain = contact(tail, second.text) - contact(tail, first.text)
    if second.starts_inside or gain > _SURELY:
        _move_to_head(draft, _Line(0, 0, first, second.text))
