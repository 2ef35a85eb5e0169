"""Drafts parted where a continuation begins in them, and what stands at its edge put right."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple, TypeVar

from summarize.layout.joins.wording import contact
from summarize.layout.jumps.titles import Place, place_of
from summarize.layout.lines.units import LONGEST_HEADING, Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.endings import ends_sentence
from summarize.layout.text.vocabulary import letters

SHORTEST_PART = 4
"""Letters of a part of a headline that may stand for it."""

_T = TypeVar("_T")
_SURELY = 2.0
_EVIDENCE = "the heading of an article that jumps to this page"


class Line(NamedTuple):
    """A short line: the ``number``-th of the head or in a block, and the text that it stands over.

    ``rest`` is what was joined to it as if it went on, ``lead`` what it was joined to.
    """

    number: int
    block: int | None
    unit: Unit
    text: str
    rest: Unit | None = None
    lead: Unit | None = None


def move_to_head(draft: Draft, line: Line) -> None:
    """Makes the line, the draft's first, its headline."""
    draft.head.append(("headline", line.unit))
    draft.blocks[:1] = [(draft.blocks[0][0], line.rest)] if line.rest is not None else []
    if line.rest is None:
        for forward in draft.forwards:
            forward.after = max(0, forward.after - 1)


def split(draft: Draft, line: Line) -> Draft:
    """Takes everything from the line on out of the draft, and makes a draft of it."""
    place = place_of(line.unit)
    found = Draft(draft.page, replace(draft.boundary, head=None, evidence=(_EVIDENCE,)))
    kept = 0
    if line.block is None:
        found.head = draft.head[line.number :]
        del draft.head[line.number :]
        found.blocks, draft.blocks = draft.blocks, []
    else:
        kind = draft.blocks[line.block][0]
        found.head = [("headline", line.unit)]
        found.blocks = draft.blocks[line.block + 1 :]
        del draft.blocks[line.block :]
        kept = line.block + (line.rest is None)
        if line.rest is not None:
            found.blocks.insert(0, (kind, line.rest))
        if line.lead is not None:
            draft.blocks.append((kind, line.lead))
    found.forwards = _behind(draft.forwards, place, lambda forward: forward.unit)
    for forward in found.forwards:
        forward.after = max(0, forward.after - kept)
    found.bylines = _behind(draft.bylines, place, lambda unit: unit)
    found.aside = _behind(draft.aside, place, lambda each: each[1])
    if draft.backward is not None and place_of(draft.backward) > place:
        found.backward, draft.backward = draft.backward, None
    return found


def _behind(items: list[_T], place: Place, unit_of: Callable[[_T], Unit]) -> list[_T]:
    """Takes what stands behind the place out of the items."""
    behind = [item for item in items if place_of(unit_of(item)) > place]
    items[:] = [item for item in items if place_of(unit_of(item)) < place]
    return behind


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
        return split(draft, Line(kept - 1, kept - 1, above, ""))
    found = split(draft, Line(kept, kept, marker, "", draft.blocks[kept][1]))
    found.head, found.backward = [], marker
    return found


def give_back(draft: Draft, previous: Draft) -> None:
    """What ends the article before a marker (its signature, a date) is that article's."""
    if draft.backward is None or previous.page != draft.page or draft.boundary.pinned:
        return
    if draft.closed or draft.boundary.given:
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


def settle_head(draft: Draft, tail: str, called: Collection[str], *, subheads: bool) -> None:
    """Puts a short first line into the head where it is the article's name, or no part of its text.

    For pieces known to be the rest of an article that breaks off with ``tail``: the line under
    such a first one goes on with it, or the line begins or ends one of the lines of the head,
    ``called``, of an article without ``subheads``.
    """
    if draft.backward is None or draft.heading("headline") or len(draft.blocks) < 2:
        return
    if draft.closed:
        return
    (kind, first), (_, second) = draft.blocks[:2]
    if kind == "caption" or all(kind == "caption" for kind, _ in draft.blocks[1:]):
        return
    if len(first.text) > LONGEST_HEADING or first.starts_inside or ends_sentence(first.text):
        return
    if ends_sentence(tail):
        heads = not subheads and _names(letters(first.text), called)
    else:
        gain = contact(tail, second.text) - contact(tail, first.text)
        heads = second.starts_inside or gain > _SURELY
    if heads:
        move_to_head(draft, Line(0, 0, first, second.text))


def _names(plain: str, called: Collection[str]) -> bool:
    """Whether it is one of the titles, or the beginning or end of one."""
    return len(plain) >= SHORTEST_PART and any(
        title.startswith(plain) or title.endswith(plain) for title in map(letters, called)
    )
