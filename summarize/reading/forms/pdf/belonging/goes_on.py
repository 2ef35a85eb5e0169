"""Text that stands under no head of its own: it goes on from its left, from above, from a side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.reading.forms.pdf.blocks import Zone, parts_columns, parts_rows
from summarize.reading.forms.pdf.shapes import Box, Stack, around
from summarize.reading.forms.pdf.signs import opens_story

if TYPE_CHECKING:
    from summarize.reading.forms.pdf.belonging.region import Region

COVERS = 0.5
GUTTER = 3.2
_NEAR = 1.6


def at_side(region: Region, zone: Zone, stack: Stack) -> bool:
    """Whether an upright head stands at the side of the text, with only text between."""
    room = region.measures.leading * _NEAR
    if stack.box.y0 < zone.box.y0 - room or stack.box.y0 > zone.box.y1:
        return False
    reach = zone.box
    begun = False
    left = stack.box.x1 <= zone.box.x0 + 2
    row = [
        other
        for other in region.stacks
        if zone.box.y0 - room <= other.box.y0 <= zone.box.y1
        and (other.box.x1 <= zone.box.x0 + 2) == left
    ]
    for step in sorted(row, key=lambda each: -each.box.across(zone.box)):
        gap = -step.box.across(reach)
        if gap > GUTTER * region.measures.body:
            continue
        one, two = sorted((reach, step.box), key=lambda box: box.x0)
        level = Box(one.x0, step.box.y0, one.x1, step.box.y1)
        other = Box(two.x0, step.box.y0, two.x1, step.box.y1)
        if parts_columns(region.rules, level, other):
            continue
        story = opens_story(step.lines[0].text)
        if begun and (left or story):
            continue
        if step is stack:
            return True
        begun = begun or story
        reach = around((reach, step.box))
    return False


def go_beside(region: Region, heads: dict[int, Zone | None]) -> None:
    """Text under no head of its own goes on from the left, again and again.

    So does text that is set off from what stands above it in its column and begins where the
    text or the head on its left begins.
    """
    for stack in sorted(region.stacks, key=lambda each: each.box.x0):
        left = region.beside(stack, left=True)
        own = heads[id(stack)]
        if left is None:
            beside = _head_beside(region, stack.box)
            if beside is not None and (own is None or own.box.y1 < beside.box.y0):
                heads[id(stack)] = beside
            continue
        head = heads[id(left)]
        if head is None or head is own:
            continue
        if own is None or (
            own.box.y1 < head.box.y0
            and (
                abs(stack.box.y0 - head.box.y0) < 0.6 * region.measures.body
                or (_set_off(region, stack) and _level(region, stack, left, head))
            )
        ):
            heads[id(stack)] = head
    for stack in sorted(region.stacks, key=lambda each: -each.box.x0):
        right = region.beside(stack, left=False)
        if heads[id(stack)] is None and right is not None:
            zone = heads[id(right)]
            if zone is not None and zone.upright:
                heads[id(stack)] = zone


def go_down(region: Region, heads: dict[int, Zone | None]) -> None:
    """Text that still has no head goes on from what stands right above it in its column."""
    room = _NEAR * region.measures.leading
    for stack in sorted(region.stacks, key=lambda each: each.box.y0):
        if heads[id(stack)] is not None:
            continue
        above = [
            other
            for other in region.stacks
            if other.box.across(stack.box) > COVERS * stack.box.width
            and -2 <= stack.box.y0 - other.box.y1 <= room
            and not parts_rows(region.rules, other.box, stack.box)
        ]
        if above:
            heads[id(stack)] = heads[id(max(above, key=lambda each: each.box.y1))]


def _head_beside(region: Region, box: Box) -> Zone | None:
    """A head whose room ends where the column begins, which goes up beside it."""
    reach = GUTTER * region.measures.body
    near = [
        zone
        for zone in region.zones
        if not zone.upright
        and -2 <= box.x0 - zone.wide.x1 <= reach
        and abs(zone.box.y0 - box.y0) <= region.measures.leading
        and not parts_columns(region.rules, zone.box, box)
    ]
    return max(near, key=lambda zone: zone.box.x1, default=None)


def _set_off(region: Region, stack: Stack) -> bool:
    """Whether text stands above in its column, and nothing but white between."""
    above = [
        other.box
        for other in region.stacks
        if other.box.across(stack.box) > 0 and other.box.y1 <= stack.box.y0 + 2
    ]
    if not above:
        return False
    last = max(above, key=lambda box: box.y1)
    gap = Box(stack.box.x0, last.y1, stack.box.x1, stack.box.y0)
    return not any(
        picture.across(gap) > 0 and picture.beside(gap) > 0 for picture in region.pictures
    )


def _level(region: Region, stack: Stack, left: Stack, head: Zone) -> bool:
    near = _NEAR * region.measures.leading
    return min(abs(stack.box.y0 - left.box.y0), abs(stack.box.y0 - head.box.y0)) < near
