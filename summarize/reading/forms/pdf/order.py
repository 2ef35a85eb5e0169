"""In which order the parts of a page, and the columns of an article, are read.

Pages are cut along their white space, first across and then down: the recursive X-Y cut of Nagy
and Seth (Hierarchical Representation of Optically Scanned Documents, 1984).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from summarize.reading.forms.pdf.shapes import Box, Stack, usual

Any_ = TypeVar("Any_")
_SLACK = 2.0
_WIDE = 1.5
_WHOLE = 0.9


def page_order(parts: Sequence[Any_], box: Callable[[Any_], Box]) -> list[Any_]:
    """The parts as they are read: by rows of the page, within these by columns."""
    if len(parts) < 2:
        return list(parts)
    for low, high in (("y0", "y1"), ("x0", "x1")):
        groups = _cut([(getattr(box(each), low), getattr(box(each), high), each) for each in parts])
        if len(groups) > 1:
            return [each for group in groups for each in page_order(group, box)]
    return sorted(parts, key=lambda each: (round(box(each).y0), box(each).x0))


def _cut(spans: Iterable[tuple[float, float, Any_]]) -> list[list[Any_]]:
    groups: list[list[Any_]] = []
    reached = float("-inf")
    for low, high, each in sorted(spans, key=lambda span: span[:2]):
        if low >= reached - _SLACK:
            groups.append([])
        groups[-1].append(each)
        reached = max(reached, high)
    return groups


def column_order(stacks: Sequence[Stack], pictures: Sequence[Box]) -> list[Stack]:
    """An article's pieces of columns as they are read.

    Down each column, then the next; but what runs across several, or a picture across all of
    them, is read past only when all above it is read.
    """
    if len(stacks) < 2:
        return list(stacks)
    narrow = usual([stack.box.width for stack in stacks if len(stack.lines) > 1], 4.0)
    left, right = min(s.box.x0 for s in stacks), max(s.box.x1 for s in stacks)
    for wide in sorted(stacks, key=lambda each: each.box.y0):
        if narrow and wide.box.width > _WIDE * narrow:
            above = [s for s in stacks if s is not wide and s.box.y1 <= wide.box.y0 + _SLACK]
            below = [s for s in stacks if s is not wide and s.box.y0 >= wide.box.y1 - _SLACK]
            if len(above) + len(below) + 1 == len(stacks):
                return [*column_order(above, pictures), wide, *column_order(below, pictures)]
    for picture in pictures:
        above = [s for s in stacks if s.box.y1 <= picture.y0 + _SLACK]
        below = [s for s in stacks if s.box.y0 >= picture.y1 - _SLACK]
        whole = min(picture.x1, right) - max(picture.x0, left) >= _WHOLE * (right - left)
        if above and below and whole and len(above) + len(below) == len(stacks):
            return [*column_order(above, pictures), *column_order(below, pictures)]
    columns: list[list[Stack]] = []
    for stack in sorted(stacks, key=lambda each: each.box.x0):
        for column in columns:
            if column[0].box.across(stack.box) > 0.5 * min(column[0].box.width, stack.box.width):
                column.append(stack)
                break
        else:
            columns.append([stack])
    return [each for column in columns for each in sorted(column, key=lambda s: s.box.y0)]
