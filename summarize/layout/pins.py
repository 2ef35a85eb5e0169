"""The reader's rulings as the layout sees them: by lines of the issue, and carried out.

A pinned start parts whatever would be joined over it. Of two rulings that contradict each other
the later one holds.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from summarize.layout.breaks import Breaks
from summarize.layout.flow import Flow, Gathered
from summarize.layout.piece import Piece, cut
from summarize.layout.units import Unit
from summarize.rulings import PAIRS, Index, Outcome, Ruling

PINNED = "pinned by the reader"
FORBIDDEN = "forbidden by the reader"
OVERRULED = "overruled by the reader"

_CERTAIN = 500.0

Choices = tuple[float, list[tuple[int, float]]]


@dataclass(slots=True)
class Pins:
    """Lines at which articles begin or don't; left line -> right line of joins; links of pairs.

    ``links`` and ``no_links`` hold the line that jumps away and the line that goes on, the latter
    None for any.
    """

    starts: set[int] = field(default_factory=set)
    no_starts: set[int] = field(default_factory=set)
    no_joins: set[int] = field(default_factory=set)
    joins: dict[int, int] = field(default_factory=dict)
    links: dict[int, int] = field(default_factory=dict)
    no_links: set[tuple[int, int | None]] = field(default_factory=set)

    def signs(self, flow: Flow) -> Iterator[tuple[int, str]]:
        """Units at which articles begin or don't, with what to call it."""
        if not (self.starts or self.no_starts):
            return
        line = -1
        for index, unit in enumerate(flow.units):
            if unit.piece.line != line:
                line = unit.piece.line
                if line in self.starts:
                    yield index, PINNED
                elif line in self.no_starts:
                    yield index, FORBIDDEN

    def add(self, ruling: Ruling, line: int | None, origin: int | None) -> None:
        """One more ruling, at these lines; it undoes what contradicts it."""
        if ruling.verdict == "no-link" and origin is not None:
            self.no_links.add((origin, line))
            if line is None or self.links.get(origin) == line:
                self.links.pop(origin, None)
        if line is None:
            return
        if ruling.verdict in ("start", "link", "no-join"):
            self.joins = {left: right for left, right in self.joins.items() if right != line}
        if ruling.verdict == "start":
            self.starts.add(line)
        if ruling.verdict in ("start", "link"):
            self.no_starts.discard(line)
        elif ruling.verdict == "no-start":
            self.no_starts.add(line)
            self.starts.discard(line)
        elif ruling.verdict == "no-join":
            self.no_joins.add(line)
        if origin is None:
            return
        if ruling.verdict == "link":
            self.links = {a: b for a, b in self.links.items() if b != line}
            self.links[origin] = line
            self.no_links -= {(origin, line), (origin, None)}
        elif ruling.verdict == "join":
            self.joins = {a: b for a, b in self.joins.items() if b != line}
            self.joins[origin] = line
            self.starts.discard(line)
            self.no_joins.discard(line)


Resolved = tuple[Ruling, Outcome | None, tuple[int, ...]]


def resolve(rulings: Sequence[Ruling], index: Index | None) -> tuple[Pins, list[Resolved]]:
    """The rulings at the issue's lines, and for each where it is, or why it is nowhere."""
    pins = Pins()
    found: list[Resolved] = []
    for ruling in rulings:
        assert index is not None
        keys = [key for key in (ruling.origin, ruling.line) if key]
        lines = [index.lines(key) for key in keys]
        if not all(lines):
            near = any(lines) or any(index.nearly(key) for key in keys)
            found.append((ruling, "nearly" if near else "absent", ()))
            continue
        pair = ruling.verdict in PAIRS or ruling.verdict == "no-link"
        if pair and any(len(each) > 1 for each in lines):
            found.append((ruling, "unclear", ()))
            continue
        if pair:
            origin, line = lines[0][0], lines[1][0] if ruling.line else None
            pins.add(ruling, line, origin)
        else:
            for each in lines[0]:
                pins.add(ruling, each, None)
        found.append((ruling, None, tuple(line for each in lines for line in each)))
    return pins, found


def part_pieces(pieces: Sequence[Piece], pins: Pins) -> list[Piece]:
    """The pieces, parted where the reader says that something begins or goes on elsewhere."""
    if not (pins.starts or pins.no_joins or pins.joins):
        return list(pieces)
    return [part for piece in pieces for part in _parts(piece, pins)]


def _parts(piece: Piece, pins: Pins) -> Iterator[Piece]:
    start = 0
    rights = set(pins.joins.values())
    for number in range(1, len(piece.spans)):
        before, line = piece.spans[number - 1].line, piece.spans[number].line
        if before == line or pins.joins.get(before) == line:
            continue
        if line in pins.starts or line in pins.no_joins or line in rights or before in pins.joins:
            part = cut(piece, start, piece.offsets[number])
            if part is not None:
                yield part if start == 0 else replace(part, gap=0)
            start = piece.offsets[number]
    part = cut(piece, start, len(piece.text))
    if part is not None:
        yield part if start == 0 else replace(part, gap=0)


def part_gathered(flow: Flow, pins: Pins) -> Flow:
    """The flow with verse and tables parted where an article begins inside of them."""
    if not pins.starts or not flow.gathered:
        return flow
    parts: list[Unit] = []
    gathered: dict[int, Gathered] = {}
    begins = Pins(starts=pins.starts)
    for index, unit in enumerate(flow.units):
        if index not in flow.gathered:
            parts.append(unit)
            continue
        for piece in _parts(unit.piece, begins):
            if "\n" in piece.text:
                gathered[len(parts)] = flow.gathered[index]
                parts.append(replace(unit, piece=piece))
            else:
                parts.append(Unit(piece))
    return replace(flow, units=tuple(parts), gathered=gathered)


class RuledBreaks:
    """What may go on with what on a page, the reader's word taken."""

    def __init__(self, breaks: Breaks, pins: Pins) -> None:
        self.breaks = breaks
        found = breaks.units
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        for index, unit in enumerate(found):
            first.setdefault(unit.piece.line, index)
            if unit.sort in ("text", "caption"):
                last[unit.piece.spans[-1].line] = index
        self.starts = sorted(first[line] for line in pins.starts if line in first)
        self.alone = {first[line] for line in pins.no_joins if line in first}
        self.pairs = {
            last[left]: first[right]
            for left, right in pins.joins.items()
            if left in last and right in first and self._may(last[left], first[right])
        }
        self.members = {*self.pairs, *self.pairs.values()}
        self.ruled = bool(self.starts or self.alone or self.pairs)

    def _may(self, left: int, right: int) -> bool:
        """Whether the two can be one at all: in order, of one sort, no start between them."""
        units = self.breaks.units
        same = left < right and units[left].sort == units[right].sort
        return same and not self._start_between(left, right)

    def choices(self, index: int, *, joined: bool) -> Choices:
        """As :meth:`Breaks.choices`; what is forbidden adds to the chance that nothing goes on."""
        none, found = self.breaks.choices(index, joined=joined)
        if not self.ruled:
            return none, found
        if index in self.pairs:
            return -_CERTAIN, [(self.pairs[index], 0.0)]
        kept = [choice for choice in found if self._allowed(index, choice[0])]
        if len(kept) < len(found):
            dropped = sum(math.exp(likely) for other, likely in found) - sum(
                math.exp(likely) for other, likely in kept
            )
            none = min(0.0, math.log(max(math.exp(none) + dropped, 1e-300)))
        return none, kept

    def _allowed(self, index: int, other: int) -> bool:
        if other in self.alone or other in self.pairs.values():
            return False
        if any(index < member < other for member in self.members):
            return False
        return not self._start_between(index, other)

    def _start_between(self, left: int, right: int) -> bool:
        """Whether a pinned start stands behind the left unit, up to the right one."""
        at = bisect_right(self.starts, left)
        return at < len(self.starts) and self.starts[at] <= right
