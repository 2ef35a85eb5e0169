"""What was found on a page -> a sheet of blocks with roles where the signs are certain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.given import Role
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.pdf.analysis import Analysed
from summarize.reading.forms.pdf.belonging.region import Part
from summarize.reading.forms.pdf.blocks import Zone
from summarize.reading.forms.pdf.order import column_order
from summarize.reading.forms.pdf.paragraphs import joined, paragraphs
from summarize.reading.forms.pdf.shapes import Line, Stack
from summarize.reading.forms.pdf.signs import (
    cut_continued,
    cut_jump,
    is_byline,
    is_dashed,
    is_jump,
    is_marker,
)

_SAME_SIZE = 0.94


def sheet_of(found: Analysed) -> Sheet:
    """The sheet of a page; of its header, its foot and its notes the layout is to judge."""
    if found.plain:
        return Sheet([Block("\n".join(line.text for line in found.plain))])
    blocks = [Block(line.text, "masthead") for line in found.edges.masthead]
    blocks += [Block(_row(row)) for row in found.edges.top]
    for part in found.parts:
        blocks += _part(part, found)
    blocks += [Block(_row(row)) for row in found.edges.foot]
    return Sheet(blocks)


def _row(row: Sequence[Line]) -> str:
    return "    ".join(line.text for line in row)


def _part(part: Part, found: Analysed) -> list[Block]:
    blocks: list[Block] = []
    if part.zone is not None:
        blocks += _head(part.zone)
    stacks = column_order(part.stacks, found.pictures)
    for paragraph in paragraphs(stacks, found.measures, found.lefts):
        role: Role | None = "subhead" if paragraph.subhead else "paragraph"
        if is_byline(paragraph.text):
            role = "byline"
        elif is_marker(paragraph.text):
            role = "continued"
        elif is_jump(paragraph.text):
            role = "jump"
        origin, text, marker = "", paragraph.text, ""
        if role == "paragraph":
            origin, text = cut_continued(text)
            text, marker = cut_jump(text)
        if origin:
            blocks.append(Block(origin, "continued"))
        if text:
            blocks.append(Block(text, role))
        if marker:
            blocks.append(Block(marker, "jump"))
    blocks += [Block(text, "caption") for each in part.captions for text in _texts(each)]
    blocks += [Block("\n".join(line.text for line in each.lines)) for each in part.notes]
    if blocks:
        blocks[0] = blocks[0]._replace(begins=True)
    return blocks


def _texts(stack: Stack) -> Iterator[str]:
    text = ""
    for line in stack.lines:
        text = joined(text, line.text)
    yield text


def _head(zone: Zone) -> list[Block]:
    """Its lines: the largest type is the headline, what stands above is smaller and leads to it."""
    lines = _in_order(zone)
    said = [_sign(line.text) for line in lines]
    sizes = [line.size for line, role in zip(lines, said, strict=True) if role is None]
    largest = max(sizes, default=0.0)
    main = [
        at
        for at, line in enumerate(lines)
        if said[at] is None and line.size >= _SAME_SIZE * largest and not is_dashed(line.text)
    ]
    blocks: list[Block] = []
    for at, line in enumerate(lines):
        role: Role | None = said[at]
        if role is None:
            role = "deck" if main and at > main[0] else "kicker"
            role = "headline" if at in main or not main else role
        blocks.append(Block(line.text, role))
    return blocks


def _sign(text: str) -> Role | None:
    if is_marker(text):
        return "continued"
    return "byline" if is_byline(text) else None


def _in_order(zone: Zone) -> list[Line]:
    """Its lines as they are read, those of one row as one."""
    if zone.upright:
        return sorted(zone.lines, key=lambda line: -line.box.x0)
    rows: list[list[Line]] = []
    for line in sorted(zone.lines, key=lambda each: each.box.y0):
        if rows and rows[-1][0].box.beside(line.box) > 0.5 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    found: list[Line] = []
    for row in rows:
        row.sort(key=lambda line: line.box.x0)
        if len(row) > 1 and max(each.size for each in row) <= 1.08 * min(each.size for each in row):
            text = " ".join(line.text for line in row)
            found.append(Line(text, row[0].box, row[0].size, row[0].bold))
        else:
            found += row
    return found
