"""Articles in the making: a stretch of the flow with its head read and its blocks named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from summarize.given import TEXTS
from summarize.issue import ArticleKind, BlockKind, FurnitureKind, Span
from summarize.layout.heads.lines import headish
from summarize.layout.heads.reading import Part
from summarize.layout.lines import forms
from summarize.layout.lines.flow import Flow
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.starts.boundaries import Boundary
from summarize.layout.starts.given import given_starts
from summarize.layout.text.known import Known


@dataclass(slots=True)
class Forward:
    """A forward marker in an article, behind ``after`` of its blocks."""

    unit: Unit
    after: int


@dataclass(slots=True)
class Draft:
    """An article or a continuation on one page (``page`` is an index), before linking.

    ``titled`` are the first spans of the lines of its head that may belong to the headline. What
    the source's own form says: ``key`` is the same for all pieces of one article, in the order of
    ``part``; a ``closed`` draft is neither parted nor put together by guess.
    """

    page: int
    boundary: Boundary
    head: list[tuple[Part, Unit]] = field(default_factory=list)
    blocks: list[tuple[BlockKind, Unit]] = field(default_factory=list)
    forwards: list[Forward] = field(default_factory=list)
    backward: Unit | None = None
    bylines: list[Unit] = field(default_factory=list)
    aside: list[tuple[FurnitureKind, Unit]] = field(default_factory=list)
    kind: ArticleKind | None = None
    column: str | None = None
    titled: frozenset[Span] = frozenset()
    key: str = ""
    part: int = 0
    closed: bool = False

    def heading(self, part: Part) -> list[Unit]:
        """The lines of the head that are this part, in order."""
        return [unit for name, unit in self.head if name == part]

    def text_of(self, part: Part) -> str | None:
        """The part as one line: a headline broken over lines is joined by one space."""
        return " ".join(unit.text for unit in self.heading(part)) or None

    @property
    def empty(self) -> bool:
        """Whether nothing of it is left."""
        parts = (self.head, self.blocks, self.forwards, self.bylines, self.aside)
        return self.backward is None and not any(parts)

    @property
    def body(self) -> str:
        """All its blocks' text."""
        return "\n".join(unit.text for _, unit in self.blocks)


def drafts(
    flow: Flow, starts: Sequence[Boundary], page: int, known: Known | None = None
) -> list[Draft]:
    """One draft for each boundary, with everything up to the next.

    ``known`` is what the sources' own forms say.
    """
    found: list[Draft] = []
    if not starts:
        return found
    given = given_starts(flow, known) if known else {}
    for boundary, stop in zip(
        starts, [b.index for b in starts[1:]] + [len(flow.units)], strict=True
    ):
        draft = Draft(page, boundary)
        _fill(draft, flow, stop)
        if known:
            draft.closed = known.closed(flow.units[boundary.index].piece.line)
            head = boundary.head
            said = range(boundary.index, max(head.stop if head else 0, boundary.index + 1))
            start = next((given[at] for at in said if at in given), None)
            if start is not None:
                draft.key, draft.part, draft.column = start.key, start.part, start.column
                draft.kind = cast("ArticleKind | None", start.kind) or draft.kind
        found.append(draft)
    return found


def _fill(draft: Draft, flow: Flow, stop: int) -> None:
    units = flow.units
    index = draft.boundary.index
    head = draft.boundary.head
    if head is not None:
        for part, unit in zip(head.parts, units[head.start : head.stop], strict=True):
            _place(draft, part, unit)
        draft.titled = frozenset(units[head.start + at].piece.spans[0] for at in head.shown)
        index = head.stop
    guide = any(kinds.guide_title(unit.text) for unit in draft.heading("headline"))
    if guide:
        draft.kind = "guide"
    boxed = False
    while index < stop:
        unit = units[index]
        if unit.sort == "forward":
            draft.forwards.append(Forward(unit, len(draft.blocks)))
        elif unit.sort == "backward":
            if draft.backward is None and not draft.blocks:
                draft.backward = unit
            else:
                draft.aside.append(("continuation-marker", unit))
        elif unit.sort == "byline":
            draft.bylines.append(unit)
        elif unit.sort == "caption":
            draft.blocks.append(("caption", unit))
        elif unit.rule == "name-line" and index + 1 == stop and draft.blocks:
            draft.bylines.append(unit)
        else:
            boxed = _boxed(flow, index, boxed)
            draft.blocks.append((_block_kind(flow, index, stop, boxed, guide), unit))
        index += 1


def _place(draft: Draft, part: Part, unit: Unit) -> None:
    if part == "byline":
        draft.bylines.append(unit)
    elif part == "backward":
        draft.backward = unit
    elif part == "dateline":
        draft.blocks.append(("paragraph", unit))
    else:
        draft.head.append((part, unit))


def _boxed(flow: Flow, index: int, boxed: bool) -> bool:
    """Whether the unit stands in a box (相关链接, 名词解释): from its title to the next heading.

    A summary (核心提示) has the article itself behind it, with no heading in between.
    """
    unit = flow.units[index]
    if kinds.box_title(unit.text) is not None:
        return kinds.note_title(unit.text) is None
    if boxed and unit.heading and kinds.box_title(flow.units[index - 1].text) is None:
        return False
    return boxed


def _block_kind(flow: Flow, index: int, stop: int, boxed: bool, guide: bool) -> BlockKind:
    unit = flow.units[index]
    gathered = flow.gathered.get(index)
    if gathered is not None:
        return gathered
    if unit.given:
        return cast("BlockKind", unit.given if unit.given in TEXTS else "subhead")
    if guide or guide_pointer(unit.text) is not None:
        return "item"
    if boxed or kinds.editors_note(unit.text) is not None:
        return "box"
    item = forms.list_item(unit.text)
    if item is not None and item.rule in ("bullet", "dash") and not unit.heading:
        return "item"
    if unit.heading and headish(flow.units, index) and _heads_something(flow, index, stop):
        return "subhead"
    return "paragraph"


def _heads_something(flow: Flow, index: int, stop: int) -> bool:
    """Whether text follows: a short line at an article's very end heads nothing."""
    following = index + 1
    while following < stop and flow.units[following].sort in ("caption", "byline"):
        following += 1
    return following < stop and flow.units[following].sort == "text"
