"""The edges of a page: its header or masthead, and what stands at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.pdf.blocks import HEAD_SIZE, Measures
from summarize.reading.forms.pdf.shapes import Line, PageShapes, around
from summarize.reading.forms.pdf.signs import (
    ends_sentence,
    is_continued,
    is_edge,
    is_foot,
    is_jump,
    is_paper,
)

_TOP, _FOOT = 0.16, 0.9
_MASTHEAD = 0.3


@dataclass(slots=True)
class Edges:
    """Rows of the header or beside the masthead, the paper's name, rows of the foot."""

    top: list[list[Line]] = field(default_factory=list)
    masthead: list[Line] = field(default_factory=list)
    foot: list[list[Line]] = field(default_factory=list)


def rows_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines side by side, from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda each: each.box.y0):
        for row in rows:
            if row[0].box.beside(line.box) > 0.5 * min(row[0].box.height, line.box.height):
                row.append(line)
                break
        else:
            rows.append([line])
    return [sorted(row, key=lambda each: each.box.x0) for row in rows]


def take_edges(
    lines: Sequence[Line], result: Edges, page: PageShapes, measures: Measures
) -> list[Line]:
    """The lines but for those of the page's header, masthead and foot."""
    taken: set[int] = set()
    names = [
        line
        for line in lines
        if line.box.y1 < _MASTHEAD * page.height
        and is_paper(line.text)
        and line.size > HEAD_SIZE * measures.body
    ]
    largest = max((line.size for line in lines), default=0.0)
    names = [
        line for line in names if line.size >= 0.9 * largest or line.box.y1 < 0.1 * page.height
    ]
    for line in names:
        result.masthead.append(line)
        taken.add(id(line))
    reach = max((line.box.y1 for line in names), default=0.0) + 4 * measures.body
    limit = max(_TOP * page.height, reach)
    edge = 0.0
    for row in rows_of([line for line in lines if id(line) not in taken and line.box.y0 < limit]):
        flat = "  ".join(line.text for line in row)
        level = around(line.box for line in row)
        named = any(name.box.beside(level) > 0.3 * level.height for name in names)
        short = all(len(line.text) <= 48 and line.size <= 2.2 * measures.body for line in row)
        if (
            short
            and level.y1 <= limit
            and (named or is_edge(flat))
            and not any(is_continued(line.text) or is_jump(line.text) for line in row)
            and not any(ends_sentence(line.text) and len(line.text) > 12 for line in row)
        ):
            result.top.append(row)
            taken.update(id(line) for line in row)
            edge = max(edge, level.y1)
    for row in rows_of(
        [line for line in lines if id(line) not in taken and line.box.y0 > _FOOT * page.height]
    ):
        flat = "  ".join(line.text for line in row)
        small = all(line.size <= HEAD_SIZE * measures.body for line in row)
        if is_foot(flat) and small and (not ends_sentence(flat) or is_foot(flat[:6])):
            result.foot.append(row)
            taken.update(id(line) for line in row)
    return [line for line in lines if id(line) not in taken]
