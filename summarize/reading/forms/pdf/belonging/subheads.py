"""Which heads are subheads: text of their column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.reading.forms.pdf.blocks import Zone, parts_rows
from summarize.reading.forms.pdf.signs import opens_story

if TYPE_CHECKING:
    from summarize.reading.forms.pdf.belonging.region import Region

_COVERS = 0.5
_SUBHEAD = 1.42
_LESS = 0.8
_FAR = 2.5


def is_subhead(zone: Zone, region: Region) -> bool:
    """Whether a head within a column, hardly larger than its text, goes on with it."""
    body = region.measures.body
    if zone.upright or zone.size > _SUBHEAD * body or len(zone.lines) > 3:
        return False
    above = [
        stack
        for stack in region.stacks
        if stack.box.across(zone.box) > _COVERS * min(zone.box.width, stack.box.width)
        and stack.box.y1 <= zone.box.y0 + 2
    ]
    over = [
        other
        for other in region.zones
        if other is not zone
        and other.box.y1 <= zone.box.y0 + 2
        and other.wide.across(zone.box) > _COVERS * zone.box.width
    ]
    below = [
        stack
        for stack in region.stacks
        if stack.box.across(zone.box) > 0 and stack.box.y0 >= zone.box.y1 - 2
    ]
    first = min(below, key=lambda stack: stack.box.y0, default=None)
    if first is not None and opens_story(first.lines[0].text):
        return False
    if not above:
        # At the top of a column that goes on from the one on its left.
        if first is None or region.beside(first, left=True) is None:
            return False
        level = any(
            abs(stack.box.y0 - zone.box.y0) < region.measures.leading
            and stack.box.across(zone.box) < 0
            for stack in region.stacks
        )
        small = all(zone.size < _LESS * other.size for other in over)
        return not over or (level and small)
    last = max(above, key=lambda stack: stack.box.y1)
    if parts_rows(region.rules, last.box, zone.box):
        return False
    if zone.box.y0 - last.box.y1 > _FAR * region.measures.leading:
        return False
    return not over or zone.size < _LESS * max(over, key=lambda each: each.box.y1).size
