"""Which text belongs under which head.

A head has the columns under it, as far as its white space reaches to either side; text that has no
head above it goes on from the column on its left. White space as what tells blocks apart: Breuel,
Two Geometric Algorithms for Layout Analysis (2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.pdf.belonging.rivals import rival
from summarize.reading.forms.pdf.belonging.subheads import is_subhead
from summarize.reading.forms.pdf.blocks import Measures, Zone, parts_columns, parts_rows
from summarize.reading.forms.pdf.shapes import Box, Stack, around
from summarize.reading.forms.pdf.signs import opens_story

_COVERS = 0.5
_GUTTER = 3.2
_NEAR = 1.6


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
                zone.wide.x0 <= middle <= zone.wide.x1
                or zone.wide.across(box) > _COVERS * box.width
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
            and zone.box.across(box) > _COVERS * zone.box.width
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
            if other is stack or not -2 <= gap <= _GUTTER * self.measures.body:
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
                if (above is None or above.box.y1 <= zone.box.y0) and self._at_side(zone, stack):
                    above = zone
            heads[id(stack)] = above
        self._go_beside(heads)
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

    def _at_side(self, zone: Zone, stack: Stack) -> bool:
        """Whether an upright head stands at the side of the text, with only text between."""
        room = self.measures.leading * _NEAR
        if stack.box.y0 < zone.box.y0 - room or stack.box.y0 > zone.box.y1:
            return False
        reach = zone.box
        begun = False
        left = stack.box.x1 <= zone.box.x0 + 2
        row = [
            other
            for other in self.stacks
            if zone.box.y0 - room <= other.box.y0 <= zone.box.y1
            and (other.box.x1 <= zone.box.x0 + 2) == left
        ]
        for step in sorted(row, key=lambda each: -each.box.across(zone.box)):
            gap = -step.box.across(reach)
            if gap > _GUTTER * self.measures.body:
                continue
            one, two = sorted((reach, step.box), key=lambda box: box.x0)
            level = Box(one.x0, step.box.y0, one.x1, step.box.y1)
            other = Box(two.x0, step.box.y0, two.x1, step.box.y1)
            if parts_columns(self.rules, level, other):
                continue
            story = opens_story(step.lines[0].text)
            if begun and (left or story):
                continue
            if step is stack:
                return True
            begun = begun or story
            reach = around((reach, step.box))
        return False

    def _go_beside(self, heads: dict[int, Zone | None]) -> None:
        """Text under no head of its own goes on from the left, again and again.

        So does text that is set off from what stands above it in its column and begins where the
        text or the head on its left begins.
        """
        for stack in sorted(self.stacks, key=lambda each: each.box.x0):
            left = self.beside(stack, left=True)
            own = heads[id(stack)]
            if left is None:
                beside = self._head_beside(stack.box)
                if beside is not None and (own is None or own.box.y1 < beside.box.y0):
                    heads[id(stack)] = beside
                continue
            head = heads[id(left)]
            if head is None or head is own:
                continue
            if own is None or (
                own.box.y1 < head.box.y0
                and (
                    abs(stack.box.y0 - head.box.y0) < 0.6 * self.measures.body
                    or (self._set_off(stack) and self._level(stack, left, head))
                )
            ):
                heads[id(stack)] = head
        for stack in sorted(self.stacks, key=lambda each: -each.box.x0):
            right = self.beside(stack, left=False)
            if heads[id(stack)] is None and right is not None:
                zone = heads[id(right)]
                if zone is not None and zone.upright:
                    heads[id(stack)] = zone

    def _head_beside(self, box: Box) -> Zone | None:
        """A head whose room ends where the column begins, which goes up beside it."""
        reach = _GUTTER * self.measures.body
        near = [
            zone
            for zone in self.zones
            if not zone.upright
            and -2 <= box.x0 - zone.wide.x1 <= reach
            and abs(zone.box.y0 - box.y0) <= self.measures.leading
            and not parts_columns(self.rules, zone.box, box)
        ]
        return max(near, key=lambda zone: zone.box.x1, default=None)

    def _set_off(self, stack: Stack) -> bool:
        """Whether text stands above in its column, and nothing but white between."""
        above = [
            other.box
            for other in self.stacks
            if other.box.across(stack.box) > 0 and other.box.y1 <= stack.box.y0 + 2
        ]
        if not above:
            return False
        last = max(above, key=lambda box: box.y1)
        gap = Box(stack.box.x0, last.y1, stack.box.x1, stack.box.y0)
        return not any(
            picture.across(gap) > 0 and picture.beside(gap) > 0 for picture in self.pictures
        )

    def _level(self, stack: Stack, left: Stack, head: Zone) -> bool:
        near = _NEAR * self.measures.leading
        return min(abs(stack.box.y0 - left.box.y0), abs(stack.box.y0 - head.box.y0)) < near
