"""The reader's rulings as the layout sees them: by lines of the issue, and carried out.

A pinned start parts whatever would be joined over it. Of two rulings that contradict each other
the later one holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from summarize.layout.lines.flow import Flow, Gathered
from summarize.layout.lines.units import Unit
from summarize.layout.text.piece import Piece, cut
from summarize.rulings import PAIRS, Index, Outcome, Ruling

PINNED = "pinned by the reader"
FORBIDDEN = "forbidden by the reader"
OVERRULED = "overruled by the reader"
GIVEN_START = "the form says so"
GIVEN_OVER = "over a headline that the form says"
GIVEN_NONE = "the form says where articles begin"


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

    def with_starts(self, starts: Iterable[int]) -> Pins:
        """The same with starts that others know of, where the reader says nothing else."""
        kept = {line for line in starts if line not in self.no_starts}
        return replace(self, starts=self.starts | (kept - set(self.joins.values())))

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


def part_pieces(pieces: Iterable[Piece], pins: Pins) -> list[Piece]:
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
            if unit.given or "\n" in piece.text:
                gathered[len(parts)] = flow.gathered[index]
                parts.append(replace(unit, piece=piece))
            else:
                parts.append(Unit(piece))
    return replace(flow, units=tuple(parts), gathered=gathered)
