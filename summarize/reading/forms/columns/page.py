"""Columns and heads of a page's grid -> blocks in reading order, as pages of PDFs are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.given import Role
from summarize.reading.forms.columns.column import Column
from summarize.reading.forms.columns.grid import Grid, Piece
from summarize.reading.forms.columns.heads import Group, Head
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.pdf.belonging.captions import part_of
from summarize.reading.forms.pdf.belonging.region import Part, Region
from summarize.reading.forms.pdf.blocks import Measures, Zone
from summarize.reading.forms.pdf.order import column_order, page_order
from summarize.reading.forms.pdf.paragraphs import paragraphs
from summarize.reading.forms.pdf.shapes import Box, Line, Stack, around
from summarize.reading.forms.pdf.signs import cut_jump, is_byline, is_jump, is_marker

_EM, _LINE, _HEAD = 9.0, 14.0, 20.0
_GUTTER, _WIDEST_GAP = 1.5, 12.0
_NEAR_CAPTION, _NEAR_MARKER = 3.0, 3.0


class _Region(Region):
    """A page of which it is known what stands under some of its heads."""

    known: dict[int, Zone]

    def go_on(self, heads: dict[int, Zone | None]) -> None:
        heads.update(self.known)
        super().go_on(heads)
        heads.update(self.known)


class Page:
    """The page in the measures of a printed one, as PDF's pages are."""

    def __init__(
        self,
        grid: Grid,
        columns: Sequence[Column],
        groups: Sequence[Group],
        upright: Sequence[Head],
    ) -> None:
        self.grid = grid
        self.columns = columns
        self.rights = {id(column): self._right(column) for column in columns}
        self.stacks = {id(column): self._stack(column) for column in columns}
        self.zones: list[Zone] = []
        self.known: dict[int, Zone] = {}
        for head in (each for group in groups for each in group.heads):
            zone = self._zone(head)
            self.zones.append(zone)
            self.known.update((id(self.stacks[id(each)]), zone) for each in head.columns)
        turned = [self._upright_zone(head) for head in upright]
        self.zones += turned
        for zone in sorted(turned, key=lambda each: each.box.x0):
            self._take_beside(zone)
        self.measures = Measures(_EM, _LINE, bold=False)
        width = max((piece.x1 for row in grid.rows for piece in row), default=0.0)
        height = grid.y[-1] + 1 if grid.y else 0.0
        self.frame = Box(0, 0, width * _EM, height * _LINE)

    def _take_beside(self, zone: Zone) -> None:
        """What stands at the right of an upright head, and goes on below, is its text.

        Up to where other heads stand over their columns.
        """
        own: list[Stack] = []
        for stack in sorted(self.stacks.values(), key=lambda each: each.box.y0):
            box = stack.box
            if id(stack) in self.known or box.x0 < zone.box.x1 - _EM:
                continue
            beside = zone.box.y0 - _LINE <= box.y0 <= zone.box.y1
            below = any(each.box.across(box) > 0 and each.box.y1 <= box.y0 for each in own)
            reach = zone.box.y0 - _LINE if beside else zone.box.y1
            parted = any(
                each is not zone and each.box.across(box) > 0 and reach <= each.box.y0 <= box.y0
                for each in self.zones
            )
            if (beside or below) and not parted:
                own.append(stack)
                self.known[id(stack)] = zone

    def _right(self, column: Column) -> float:
        """Where the column ends, up to the next one: blanks are more than white space was."""
        own = column.left + column.measure
        beside = [
            other.left
            for other in self.columns
            if other.left >= own - 2
            and min(other.bottom, column.bottom) >= max(other.top, column.top)
        ]
        nearest = min(beside, default=own)
        return nearest - _GUTTER if nearest - own <= _WIDEST_GAP and beside else own

    def _line(self, piece: Piece, x0: float, x1: float, size: float = _EM) -> Line:
        y = self.grid.y[piece.row] * _LINE
        return Line(piece.text, Box(x0 * _EM, y, x1 * _EM, y + _EM), size)

    def _stack(self, column: Column) -> Stack:
        lines = []
        for piece in column.pieces:
            x0 = piece.x0
            if column.indented(piece):
                x0 = column.left + 2
            elif abs(x0 - column.left) < 1:
                x0 = column.left
            size = _EM
            lines.append(self._line(piece, x0, x0 + piece.ems, size))
        stack = Stack(lines)
        right = self.rights.get(id(column), column.left + column.measure)
        stack.box = Box(
            column.left * _EM, stack.box.y0, max(right, column.left + 1) * _EM, stack.box.y1
        )
        return stack

    def _zone(self, head: Head) -> Zone:
        left = min(column.left for column in head.columns)
        right = max(self.rights[id(column)] for column in head.columns)
        return Zone([self._line(piece, left, right, _HEAD) for piece in head.lines])

    def _upright_zone(self, head: Head) -> Zone:
        first = head.lines[0]
        y0, y1 = (self.grid.y[piece.row] * _LINE for piece in (first, head.lines[-1]))
        text = "".join(piece.text for piece in head.lines)
        beside = [
            column.left
            for column in self.columns
            if 0 <= column.left - first.x1 <= _WIDEST_GAP
            and column.top <= head.lines[-1].row
            and column.bottom >= first.row
        ]
        right = min(beside, default=first.x1 + _GUTTER) - _GUTTER
        box = Box(first.x0 * _EM, y0, max(right, first.x1) * _EM, y1 + _EM)
        return Zone([Line(text, box, _HEAD, upright=True)])

    def sheet(
        self,
        top: Sequence[Sequence[Piece]],
        foot: Sequence[Sequence[Piece]],
        captions: Sequence[Column],
        markers: Sequence[Piece],
        rest: Sequence[Piece],
    ) -> Sheet:
        """Its blocks in order; of the edges the layout is to judge."""
        region = _Region(self.measures, self.zones, list(self.stacks.values()), (), (), self.frame)
        region.known = self.known
        for piece in markers:
            self._mark(region, Stack([self._line(piece, piece.x0, piece.x1)]))
        parts = region.parts()
        for column in captions:
            stack = self._stack(column)
            self._part_of(region, parts, stack).captions.append(stack)
        for piece in rest:
            stack = Stack([self._line(piece, piece.x0, piece.x1)])
            part_of(region, parts, stack, ()).notes.append(stack)
        parts = [each for each in parts if each.zone or each.stacks or each.captions or each.notes]
        lefts = [column.left * _EM for column in self.columns if len(column.pieces) > 2]
        blocks = [Block(_row(row)) for row in top]
        for part in page_order(parts, lambda each: each.box):
            blocks += self._part(part, lefts)
        blocks += [Block(_row(row)) for row in foot]
        return Sheet(blocks)

    def _mark(self, region: Region, marker: Stack) -> None:
        """Gives a marker (上接第1版) to the head over the columns that it stands over, too."""
        near = [
            zone
            for zone in region.zones
            if zone.box.across(marker.box) > 0
            and -zone.box.beside(marker.box) <= _NEAR_MARKER * _LINE
        ]
        if not near:
            region.take_markers([marker])
            return
        zone = min(near, key=lambda each: -each.box.beside(marker.box))
        zone.lines += marker.lines
        zone.box = around((zone.box, marker.box))

    def _part_of(self, region: Region, parts: list[Part], stack: Stack) -> Part:
        """The part of a head right below a caption, whose picture stood above; else as usual."""
        below = [
            zone
            for zone in region.zones
            if 0 <= zone.box.y0 - stack.box.y1 <= _NEAR_CAPTION * _LINE
            and zone.box.across(stack.box) > 0
        ]
        if below:
            zone = min(below, key=lambda each: each.box.y0)
            return next(part for part in parts if part.zone is zone)
        return part_of(region, parts, stack, ())

    def _part(self, part: Part, lefts: Sequence[float]) -> list[Block]:
        blocks: list[Block] = []
        if part.zone is not None:
            blocks += _head(part.zone)
        for paragraph in paragraphs(column_order(part.stacks, ()), self.measures, lefts):
            blocks += _text(paragraph.text)
        blocks += [Block(stack.text, "caption") for stack in part.captions]
        blocks += [Block("\n".join(line.text for line in stack.lines)) for stack in part.notes]
        if blocks and part.zone is not None:
            blocks[0] = blocks[0]._replace(begins=True)
        return blocks


def _row(row: Sequence[Piece]) -> str:
    return "    ".join(piece.text for piece in row)


def _head(zone: Zone) -> Iterator[Block]:
    for line in zone.lines:
        role: Role = "heading"
        if is_marker(line.text):
            role = "continued"
        elif is_byline(line.text):
            role = "byline"
        yield Block(line.text, role)


def _text(text: str) -> Iterator[Block]:
    if is_byline(text):
        yield Block(text, "byline")
    elif is_marker(text):
        yield Block(text, "continued")
    elif is_jump(text):
        yield Block(text, "jump")
    else:
        kept, marker = cut_jump(text)
        if kept:
            yield Block(kept, "paragraph")
        if marker:
            yield Block(marker, "jump")
