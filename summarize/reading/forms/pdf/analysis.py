"""A page's shapes -> its parts in reading order: header, heads with their text, what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.pdf.belonging.captions import captions_of, part_of
from summarize.reading.forms.pdf.belonging.region import Part, Region
from summarize.reading.forms.pdf.blocks import (
    HEAD_SIZE,
    Measures,
    Zone,
    find_stacks,
    find_zones,
    is_level,
)
from summarize.reading.forms.pdf.edges import Edges, take_edges
from summarize.reading.forms.pdf.lines import find_lines
from summarize.reading.forms.pdf.order import page_order
from summarize.reading.forms.pdf.shapes import Box, Line, PageShapes, Stack, around
from summarize.reading.forms.pdf.signs import (
    ends_sentence,
    is_byline,
    is_marker,
    tells_picture,
)

_BACKGROUND = 0.8
_FEWEST_FRAMED = 3
_PICTURE_EMS = 4
_LONG_KICKER, _LONG_DECK = 24, 40
_OTHER_SIZE = 0.04
_MOST_LINES, _MOST_RULES = 1500, 200
_EFFORT = 60_000_000
_SLACK = 3.0


@dataclass(slots=True)
class Analysed:
    """What was found on a page."""

    measures: Measures
    edges: Edges = field(default_factory=Edges)
    parts: list[Part] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    lefts: list[float] = field(default_factory=list)
    plain: list[Line] = field(default_factory=list)


class Effort:
    """How much may be spent on a document: looking at a page costs its lines squared."""

    def __init__(self) -> None:
        self.left = _EFFORT

    def spend(self, lines: int) -> bool:
        """Whether a page of so many lines is looked at."""
        cost = lines * lines
        if lines > _MOST_LINES or cost > self.left:
            return False
        self.left -= cost
        return True


def analyse(page: PageShapes, effort: Effort | None = None) -> Analysed | None:
    """The parts of a page; None where no character is on it.

    What has more type than any newspaper's page is left as lines, from top to bottom (``plain``).
    """
    page.rules = sorted(page.rules, key=lambda rule: -max(rule.width, rule.height))[:_MOST_RULES]
    page.frames, page.pictures = page.frames[:_MOST_RULES], page.pictures[:_MOST_RULES]
    lines, upright = find_lines(page)
    if not (effort or Effort()).spend(len(lines)):
        return Analysed(Measures.of(lines[:1]), plain=sorted(lines, key=lambda each: each.box.y0))
    if upright:
        page = page.turned()
        lines, _ = find_lines(page, turned=True)
    if not lines:
        return None
    measures = Measures.of(lines)
    whole = Box(0, 0, page.width, page.height)
    result = Analysed(measures)
    result.pictures = [
        box
        for box in page.pictures
        if min(box.width, box.height) > _PICTURE_EMS * measures.body
        and box.width * box.height < _BACKGROUND * page.width * page.height
    ]
    rest = lines if upright else take_edges(lines, result.edges, page, measures)
    frames = _frames(page, rest, measures)
    inside: dict[int, list[Line]] = {}
    outside: list[Line] = []
    for line in rest:
        own = [frame for frame in frames if frame.holds(line.box, _SLACK)]
        if own:
            smallest = min(own, key=lambda frame: frame.width * frame.height)
            inside.setdefault(frames.index(smallest), []).append(line)
        else:
            outside.append(line)
    boxed = [frames[at] for at in inside]
    groups = [(outside, whole, boxed), *((its, frames[at], []) for at, its in inside.items())]
    for own_lines, frame, obstacles in groups:
        if own_lines:
            result.parts += _region(own_lines, frame, obstacles, page.rules, result)
    result.parts = page_order(result.parts, lambda part: part.box)
    return result


def _frames(page: PageShapes, lines: Sequence[Line], measures: Measures) -> list[Box]:
    """Boxes with text of their own in them."""
    area = page.width * page.height
    found: list[Box] = []
    for frame in page.frames:
        if frame.width * frame.height > _BACKGROUND * area or frame.height < 3 * measures.leading:
            continue
        if any(frame.holds(each, _SLACK) and each.holds(frame, _SLACK) for each in found):
            continue
        held = [line for line in lines if frame.holds(line.box, _SLACK)]
        text = sum(not measures.is_head(line) for line in held)
        if text >= _FEWEST_FRAMED and len(held) < len(lines):
            found.append(frame)
    return found


def _region(
    lines: Sequence[Line],
    frame: Box,
    boxed: Sequence[Box],
    rules: Sequence[Box],
    result: Analysed,
) -> list[Part]:
    measures = result.measures
    pictures = [box for box in result.pictures if frame.holds(box, _SLACK)]
    heads = [line for line in lines if measures.is_head(line)]
    small = [line for line in lines if line not in heads and measures.is_small(line)]
    text = [line for line in lines if line not in heads and line not in small]
    stacks = find_stacks(text, measures.leading, rules)
    little = find_stacks(small, measures.leading, rules)
    told, stacks = captions_of(stacks, pictures, small=False)
    captions = told
    bold = [line for line in heads if line.size < HEAD_SIZE * measures.body]
    told, _ = captions_of([Stack([line]) for line in bold], pictures, small=False)
    captions += told
    heads = [line for line in heads if not any(line in stack.lines for stack in told)]
    zones = find_zones(heads, stacks, rules)
    zones, stacks = _with_signed(zones, stacks, measures)
    little = [
        stack
        for stack in little
        if len(stack.lines) > 1 or not _leads_in(stack.lines[0], zones, stacks, pictures)
    ]
    told, notes = captions_of(little, pictures, small=True)
    captions += told
    markers = [stack for stack in stacks if len(stack.lines) == 1 and is_marker(stack.text)]
    stacks = [stack for stack in stacks if stack not in markers]
    region = Region(measures, zones, stacks, rules, [*pictures, *boxed], frame)
    region.take_markers(markers)
    result.lefts += [stack.box.x0 for stack in region.stacks if len(stack.lines) > 2]
    parts = region.parts()
    for stack in captions:
        part_of(region, parts, stack, pictures).captions.append(stack)
    for stack in notes:
        part_of(region, parts, stack, ()).notes.append(stack)
    return [part for part in parts if part.zone or part.stacks or part.captions or part.notes]


def _with_signed(
    zones: list[Zone], stacks: list[Stack], measures: Measures
) -> tuple[list[Zone], list[Stack]]:
    """Lines of the text's size that stand alone right under a head, and sign it, are its own."""
    rest: list[Stack] = []
    waiting = sorted(stacks, key=lambda stack: -stack.box.y0)
    while waiting:
        stack = waiting.pop()
        first = stack.lines[0]
        if len(stack.lines) == 1 and _leads_in(first, zones, stacks, ()):
            continue
        zone = next((zone for zone in zones if _right_under(first, zone)), None)
        apart = abs(first.size - measures.body) > _OTHER_SIZE * measures.body
        short = len(first.text) <= _LONG_DECK and not ends_sentence(first.text)
        if zone is not None and any(is_level(first, other, zone.box) for other in stacks):
            short = False  # a subhead at the top of a column
        if zone is not None and (is_byline(first.text) or (apart and short)):
            zone.lines.append(first)
            zone.box = around((zone.box, first.box))
            if len(stack.lines) > 1:
                waiting.append(Stack(stack.lines[1:]))
        else:
            rest.append(stack)
    return zones, rest


def _right_under(line: Line, zone: Zone) -> bool:
    gap = line.box.y0 - zone.box.y1
    return not zone.upright and -2 <= gap <= 2.2 * line.size and line.box.across(zone.box) > 0


def _leads_in(
    line: Line, zones: Sequence[Zone], stacks: Sequence[Stack], pictures: Sequence[Box]
) -> bool:
    """Whether a line of the text's size is a kicker: right over a head, with white above it."""
    if len(line.text) > _LONG_KICKER or tells_picture(line.text):
        return False
    if ends_sentence(line.text) or is_marker(line.text):
        return False
    for zone in zones:
        gap = zone.box.y0 - line.box.y1
        if zone.upright or not -2 <= gap <= line.size or line.box.across(zone.box) <= 0:
            continue
        if line.box.x0 < zone.box.x0 - zone.size and line.box.x1 > zone.box.x1 + zone.size:
            continue
        above = [
            line.box.y0 - box.y1
            for box in (*(stack.box for stack in stacks), *pictures)
            if box.across(line.box) > 0 and box.y1 <= line.box.y0 + 2
        ]
        if min(above, default=float("inf")) > gap:
            zone.lines.append(line)
            zone.box = around((zone.box, line.box))
            return True
    return False
