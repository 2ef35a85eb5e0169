"""Captions: small type at a picture, or words that tell of one; and the article that has it."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.reading.forms.pdf.belonging.region import Part, Region
from summarize.reading.forms.pdf.shapes import Box, Stack, around
from summarize.reading.forms.pdf.signs import tells_picture

_CAPTION_GAP = 3.0


def captions_of(
    stacks: Sequence[Stack], pictures: Sequence[Box], *, small: bool
) -> tuple[list[Stack], list[Stack]]:
    """Those that stand under a picture, or at its side, as captions do; and the others."""
    found: list[Stack] = []
    rest: list[Stack] = []
    for stack in stacks:
        near = any(beneath(stack.box, picture, stack.size) for picture in pictures)
        words = tells_picture(stack.text)
        is_one = (near and (small or (words and len(stack.lines) <= 6))) or (small and words)
        (found if is_one else rest).append(stack)
    return found, rest


def beneath(box: Box, picture: Box, size: float) -> bool:
    """Whether it stands where captions do: under the picture, over it, at its side."""
    wide = Box(picture.x0 - size, picture.y0, picture.x1 + size, picture.y1)
    under = -size <= box.y0 - picture.y1 <= _CAPTION_GAP * size
    over = -size <= picture.y0 - box.y1 <= size
    if (under or over) and wide.x0 <= box.x0 and box.x1 <= wide.x1:
        return True
    side = min(abs(box.x0 - picture.x1), abs(picture.x0 - box.x1)) <= 2 * size
    return side and picture.beside(box) > 0.9 * box.height


def part_of(region: Region, parts: list[Part], stack: Stack, pictures: Sequence[Box]) -> Part:
    """The part that a caption or note stands in."""
    box = stack.box
    own = [picture for picture in pictures if beneath(box, picture, stack.size)]
    whole = around((box, own[0])) if own else box
    head = region.head_above(whole) or region.head_above(box)
    below = region.head_below(whole) if own else None
    if below is not None and (head is None or below.box.y0 - whole.y1 <= region.white_above(whole)):
        head = below
    if head is not None:
        return next(part for part in parts if part.zone is head)
    # Under no head: it belongs to what is nearest to it.
    near = [part for part in parts if part.stacks or part.zone is not None]
    if near:
        return min(near, key=lambda part: _distance(part, whole))
    part = Part()
    parts.append(part)
    return part


def _distance(part: Part, box: Box) -> float:
    boxes = [each.box for each in part.stacks]
    if part.zone is not None:
        boxes.append(part.zone.box)
    # What stands above or below is nearer than what stands at the side.
    return min(3 * max(0.0, -each.across(box)) + max(0.0, -each.beside(box)) for each in boxes)
