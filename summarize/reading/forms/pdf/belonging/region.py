"""Which text belongs under which head.

A head has the columns under it, as far as its white space reaches to either side; text that has no
head above it goes on from the column on its left. White space as what tells blocks apart: Breuel,
Two Geometric Algorithms for Layout Analysis (2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.pdf.belonging.goes_on import (
    COVERS,
    GUTTER,
    at_side,
    go_beside,
    go_down,
)
from summarize.reading.forms.pdf.belonging.rivals import rival
from summarize.reading.forms.pdf.belonging.subheads import is_subhead
from summarize.reading.forms.pdf.blocks import Measures, Zone, parts_columns, parts_rows
from summarize.reading.forms.pdf.shapes import Box, Stack, around


@dataclass(slots=True, eq=False)
class Part:
    """What belongs together on a page: a head, or none, and its text."""

    zone: Zone | None = None
    stacks: list[Stack] = field(default_factory=list)
    captions: list[Stack] = field(default_factory=list)
    notes: list[Stack] = field(default_factory=list)

    @property
    def box(self) -> Box:
        """All of it."""
        stacks = self.stacks + self.captions + self.notes
        boxes = [stack.box for stack in stacks]
        return around([*boxes, self.zone.box] if self.zone is not None else boxes)


class Region:
    """A page, or a box on it: its heads, text, rules and pictures."""

    def __init__(
        self,
        measures: Measures,
        zones: Sequence[Zone],
        stacks: Sequence[Stack],
        rules: Sequence[Box],
        pictures: Sequence[Box],
        frame: Box,
    ) -> None:
        self.measures = measures
        self.zones = list(zones)
        self.stacks = list(stacks)
        self.rules = rules
        self.pictures = pictures
        for zone in self.zones:
            zone.wide = self._room(zone, frame)
        self._take_subheads()

    def _room(self, zone: Zone, frame: Box) -> Box:
        """As far as nothing stands beside the head."""
        left, right = frame.x0, frame.x1
        own = zone.box
        others = [each.box for each in self.zones if each is not zone]
        others += [each.box for each in self.stacks]
        walls = [rule for rule in self.rules if rule.height > rule.width]
        for box in (*others, *self.pictures, *walls):
            if box.beside(own) > min(3.0, 0.3 * own.height):
                if box.x0 >= own.x1 - 2:
                    right = min(right, box.x0)
                elif box.x1 <= own.x0 + 2:
                    left = max(left, box.x1)
        return Box(min(left, own.x0), own.y0, max(right, own.x1), own.y1)

    def _take_subheads(self) -> None:
        """Heads within a column, hardly larger than its text, that go on with it are text."""
        for zone in sorted(self.zones, key=lambda each: -each.box.y0):
            if is_subhead(zone, self):
                self.zones.remove(zone)
                self.stacks.append(Stack(zone.lines))

    def take_markers(self, markers: Sequence[Stack]) -> None:
        """Markers of continuations (上接第1版) go to the heads that they stand over or under."""
        room = 2.5 * self.measures.leading
        for marker in markers:
            near = [
                (gap, zone)
                for zone in self.zones
                for gap in (-zone.box.beside(marker.box),)
                if gap <= room and zone.wide.across(marker.box) > 0
            ]
            if near:
                _, zone = min(near, key=lambda each: each[0])
                zone.lines += marker.lines
                zone.box = around((zone.box, marker.box))
                zone.wide = around((zone.wide, zone.box))
            else:
                self.stacks.append(marker)

    def heads_above(self, box: Box) -> list[Zone]:
        """Heads that have room above, the nearest first."""
        body = self.measures.body
        middle = (box.x0 + box.x1) / 2
        found = [
            zone
            for zone in self.zones
            if zone.box.y1 <= box.y0 + 0.6 * body
            and (
                zone.wide.x0 <= middle <= zone.wide.x1 or zone.wide.across(box) > COVERS * box.width
            )
        ]
        return sorted(found, key=lambda zone: (-zone.box.y1, -zone.box.across(box)))

    def head_above(self, box: Box) -> Zone | None:
        """The nearest head above, with the text under it not ruled off."""
        found = self.heads_above(box)
        if not found or self._ruled_off(found[0], box):
            return None
        return rival(found, box, self) or found[0]

    def head_below(self, box: Box) -> Zone | None:
        """A head that begins right under a picture that is as wide as what it heads."""
        near = [
            zone
            for zone in self.zones
            if -2 <= zone.box.y0 - box.y1 <= 3 * self.measures.leading
            and zone.box.across(box) > COVERS * zone.box.width
        ]
        return min(near, key=lambda zone: zone.box.y0, default=None)

    def white_above(self, box: Box) -> float:
        """How far the next thing above is."""
        boxes = [each.box for each in self.zones] + [each.box for each in self.stacks]
        gaps = [box.y0 - b.y1 for b in boxes if b.across(box) > 0 and b.y1 <= box.y0 + 2]
        return min(gaps, default=float("inf"))

    def _ruled_off(self, zone: Zone, box: Box) -> bool:
        """Whether the text under the head ends at a rule above ``box``."""
        over = Box(box.x0, zone.box.y0, box.x1, zone.box.y1)
        if not parts_rows(self.rules, over, box):
            return False
        between = [
            stack.box
            for stack in self.stacks
            if stack.box.across(box) > 0 and zone.box.y1 - 2 <= stack.box.y0 < box.y0 - 2
        ]
        # A rule right under a head is its own, and one over all that it heads.
        return any(parts_rows(self.rules, each, box) for each in between)

    def beside(self, stack: Stack, *, left: bool) -> Stack | None:
        """The column on the left from which its text goes on, or that on the right."""
        best: tuple[float, float] | None = None
        found: Stack | None = None
        for other in self.stacks:
            one, two = (other.box, stack.box) if left else (stack.box, other.box)
            gap = two.x0 - one.x1
            if other is stack or not -2 <= gap <= GUTTER * self.measures.body:
                continue
            shared = one.beside(two)
            if shared <= 0.3 * min(one.height, two.height) or parts_columns(self.rules, one, two):
                continue
            rank = (round(gap / self.measures.body), -shared)
            if best is None or rank < best:
                best, found = rank, other
        return found

    def parts(self) -> list[Part]:
        """The region's text by heads."""
        heads: dict[int, Zone | None] = {}
        upright = [zone for zone in self.zones if zone.upright]
        for stack in self.stacks:
            above = self.head_above(stack.box)
            for zone in upright:
                if (above is None or above.box.y1 <= zone.box.y0) and at_side(self, zone, stack):
                    above = zone
            heads[id(stack)] = above
        self.go_on(heads)
        parts = {id(zone): Part(zone) for zone in self.zones}
        loose: dict[int, Part] = {}
        for stack in sorted(self.stacks, key=lambda each: (each.box.x0, each.box.y0)):
            head = heads[id(stack)]
            if head is not None:
                parts[id(head)].stacks.append(stack)
                continue
            beside = self.beside(stack, left=True)
            while beside is not None and heads[id(beside)] is not None:
                beside = None
            part = loose.get(id(beside)) if beside is not None else None
            if part is None:
                part = Part()
                parts[id(part)] = part
            part.stacks.append(stack)
            loose[id(stack)] = part
        return list(parts.values())

    def go_on(self, heads: dict[int, Zone | None]) -> None:
        """Text under no head of its own goes on from its left, then from above."""
        go_beside(self, heads)
        go_down(self, heads)
