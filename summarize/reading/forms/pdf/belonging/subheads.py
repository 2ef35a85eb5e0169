"""Which heads are subheads: text of their column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.reading.forms.pdf.blocks import Zone, parts_rows
from summarize.reading.forms.pdf.signs import opens_story

if TYPE_CHECKING:
    from summarize.reading.forms.pdf.belonging.region import Region
    from summarize.reading.forms.pdf.shapes import Stack

_COVERS = 0.5
_SUBHEAD = 1.42
_LESS, _HARDLY_LESS = 0.8, 0.95
_SIDE = 14.0
_FAR = 2.5
_FEW, _INDENT, _EDGE, _RAGGED = 3, 2.6, 0.8, 1.6
"""Lines that show a column's edges; ems that edges of one column may differ by."""


def is_subhead(zone: Zone, region: Region) -> bool:
    """Whether a head within a column, hardly larger than its text, goes on with it."""
    if zone.upright or zone.size > _SUBHEAD * region.measures.body or len(zone.lines) > 3:
        return False
    above = [
        stack
        for stack in region.stacks
        if stack.box.across(zone.box) > _COVERS * min(zone.box.width, stack.box.width)
        and stack.box.y1 <= zone.box.y0 + 2
    ]
    below = [
        stack
        for stack in region.stacks
        if stack.box.across(zone.box) > 0 and stack.box.y0 >= zone.box.y1 - 2
    ]
    far = _FAR * region.measures.leading
    first = min(below, key=lambda stack: stack.box.y0, default=None)
    near = first if first is not None and first.box.y0 - zone.box.y1 <= far else None
    if near is not None and opens_story(near.lines[0].text):
        return False
    last = max(above, key=lambda stack: stack.box.y1, default=None)
    if last is None or zone.box.y0 - _reach(last, zone, region) > far:
        return first is not None and _tops_column(zone, first, region)
    if parts_rows(region.rules, last.box, zone.box):
        return False
    if near is not None and not _one_column(last, near, region.measures.body):
        return False
    head = max(_over(zone, region), key=lambda each: each.box.y1, default=None)
    if head is None or zone.size < _LESS * head.size:
        return True
    return zone.size < _HARDLY_LESS * head.size and _amid(zone, head, region)


def _over(zone: Zone, region: Region) -> list[Zone]:
    """Heads above that have room there."""
    return [
        other
        for other in region.zones
        if other is not zone
        and other.box.y1 <= zone.box.y0 + 2
        and other.wide.across(zone.box) > _COVERS * zone.box.width
    ]


def _reach(last: Stack, zone: Zone, region: Region) -> float:
    """How far the text above comes down, with the picture that stands under it."""
    pictures = [
        picture.y1
        for picture in region.pictures
        if picture.across(zone.box) > 0 and last.box.y1 - 2 <= picture.y1 <= zone.box.y0 + 2
    ]
    return max((last.box.y1, *pictures))


def _tops_column(zone: Zone, first: Stack, region: Region) -> bool:
    """Whether it stands at the top of a column that goes on from the one on its left."""
    if region.beside(first, left=True) is None:
        return False
    level = any(
        abs(stack.box.y0 - zone.box.y0) < region.measures.leading and stack.box.across(zone.box) < 0
        for stack in region.stacks
    )
    head = max(_over(zone, region), key=lambda each: each.box.y1, default=None)
    return level and (head is None or zone.size < _LESS * head.size)


def _amid(zone: Zone, head: Zone, region: Region) -> bool:
    """Whether a column of the same head runs on at its side, from above it to below."""
    room = region.measures.leading
    return any(
        stack.box.y0 < zone.box.y0 - room
        and stack.box.y1 > zone.box.y1 + room
        and 0 < -stack.box.across(zone.box) < _SIDE * region.measures.body
        and stack.box.across(head.wide) > _COVERS * stack.box.width
        for stack in region.stacks
    )


def _one_column(above: Stack, below: Stack, body: float) -> bool:
    """Whether both may stand in a column of the same width; one line may begin indented."""
    slack = [_INDENT if len(stack.lines) < _FEW else _EDGE for stack in (above, below)]
    if abs(above.box.x0 - below.box.x0) > max(slack) * body:
        return False
    full = len(above.lines) >= _FEW and len(below.lines) >= _FEW
    return not full or abs(above.box.x1 - below.box.x1) <= _RAGGED * body
