"""Two heads side by side, and a column between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.forms.pdf.blocks import Zone
from summarize.reading.forms.pdf.shapes import Box

if TYPE_CHECKING:
    from summarize.reading.forms.pdf.belonging.region import Region

_COVERS = 0.5
_EDGE = 3.0


def rival(found: Sequence[Zone], box: Box, region: Region) -> Zone | None:
    """Of two heads in a row with a column between them, the one that it belongs to.

    It begins where the text under its head does; heads stand amid their columns, or all at the
    left edge of their first.
    """
    nearest = found[0]
    if nearest.box.across(box) > 0:
        return None
    row = [z for z in found if z.box.y1 > nearest.box.y0 - region.measures.leading]
    if len(row) != 2:
        return None
    left, right = sorted(row, key=lambda zone: zone.box.x0)
    if right.box.x0 < left.box.x1 or left.upright or right.upright:
        return None
    level = [
        stack.box
        for stack in region.stacks
        if stack.box.y0 >= min(z.box.y1 for z in row) - region.measures.body
        and stack.box.beside(box) > 0
        and len(stack.lines) > 1
    ]
    sure = [[each for each in level if zone.box.across(each) > 0] for zone in (left, right)]
    tops = [min((each.y0 for each in its), default=None) for its in sure]
    if None not in tops:
        off = [abs(box.y0 - top) > 3 for top in tops if top is not None]
        if off[0] != off[1]:
            return right if off[0] else left
    if all(_at_edge(zone, its) for zone, its in zip((left, right), sure, strict=True)):
        return right if box.x0 > right.box.x0 - region.measures.body else left
    between = sorted(
        {
            (each.x0, each.x1)
            for each in (*level, box)
            if left.wide.across(each) > 0
            and right.wide.across(each) > 0
            and not any(each in its for its in sure)
        }
    )
    alone = [
        [each for each in level if zone.wide.across(each) > _COVERS * each.width]
        for zone in (left, right)
    ]
    edge_left = min((each.x0 for each in alone[0]), default=left.box.x0)
    edge_right = max((each.x1 for each in alone[1]), default=right.box.x1)
    own_left = max((each.x1 for each in sure[0]), default=left.box.x1)
    own_right = min((each.x0 for each in sure[1]), default=right.box.x0)
    best: tuple[float, float] | None = None
    for count in range(len(between) + 1):
        stop = between[count - 1][1] if count else own_left
        begin = between[count][0] if count < len(between) else own_right
        wrong = abs((edge_left + stop) / 2 - (left.box.x0 + left.box.x1) / 2)
        wrong += abs((begin + edge_right) / 2 - (right.box.x0 + right.box.x1) / 2)
        if best is None or wrong < best[0] - 1:
            best = (wrong, (stop + begin) / 2)
    assert best is not None
    return left if (box.x0 + box.x1) / 2 < best[1] else right


def _at_edge(zone: Zone, columns: Sequence[Box]) -> bool:
    """Whether a head begins where the first of its columns does, and ends nowhere near an edge."""
    if not columns:
        return False
    first = min(columns, key=lambda column: column.x0)
    last = max(columns, key=lambda column: column.x1)
    level = abs(zone.box.x0 - first.x0) <= _EDGE
    return level and last.x1 - zone.box.x1 > zone.box.x0 - first.x0 + _EDGE
