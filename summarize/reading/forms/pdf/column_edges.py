"""Where columns begin that stand closer together than words may: rows are cut there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarize.reading.forms.pdf.shapes import Glyph

HEAD = 1.3
"""From this size on, in sizes of the text, type is a headline's."""
_EDGE_GAP, _EDGE_ROWS, _EDGE_REACH = 0.25, 3, 20
_GUTTER, _GUTTER_ROWS, _CLEAR = 0.5, 5, 0.7
"""All in ems, but for how many rows make an edge, and the share of rows that keep clear of it."""
_MOST_LOOKED_AT = 4_000_000
"""Places times rows: far more than any newspaper's page has."""


def column_edges(rows: Sequence[Sequence[Glyph]], body: float) -> dict[int, list[float]]:
    """Where columns of the text's size begin, by the quarter em: the heights at which they do.

    There rows begin; or, where the gutter is narrower than the space between words may be, the
    same white runs down through the rows, with hardly one that crosses it.
    """
    edges: dict[int, list[float]] = {}
    white: dict[int, list[float]] = {}
    text = [row for row in rows if len(row) > 1 and 0.9 * body < row[0].size < 1.1 * body]
    for row in text:
        edges.setdefault(_quarter(row[0], body), []).append(row[0].box.y1)
        for one, other in pairwise(row):
            if other.box.x0 - one.box.x1 > _GUTTER * body:
                white.setdefault(_quarter(other, body), []).append(other.box.y1)
    if len(white) * len(text) > _MOST_LOOKED_AT:
        white.clear()
    for at, heights in white.items():
        if len(heights) < _GUTTER_ROWS:
            continue
        place, top, bottom = at * body / 4, min(heights), max(heights)
        crossed = sum(
            top <= row[0].box.y1 <= bottom
            and row[0].box.x0 < place - body
            and row[-1].box.x1 > place + body
            for row in text
        )
        clear = sum(len(white.get(key, ())) for key in (at - 1, at, at + 1))
        if clear >= _CLEAR * crossed:
            edges.setdefault(at, []).extend(heights)
    return {at: heights for at, heights in edges.items() if len(heights) >= _EDGE_ROWS}


def _quarter(glyph: Glyph, body: float) -> int:
    return round(4 * glyph.box.x0 / body)


def cut_at(row: list[Glyph], edges: dict[int, list[float]], body: float) -> Iterator[list[Glyph]]:
    """The row cut where, behind a gap, the edge of a column is: a sign hung into the gutter."""
    start = 0
    for at in range(1, len(row)):
        one, other = row[at - 1], row[at]
        if other.box.x0 - one.box.x1 <= _EDGE_GAP * body or one.size > HEAD * body:
            continue
        key = _quarter(other, body)
        heights = [y for near in (key - 1, key, key + 1) for y in edges.get(near, ())]
        near_by = sum(abs(y - other.box.y1) < _EDGE_REACH * body for y in heights)
        if near_by >= _EDGE_ROWS and not one.blank:
            yield row[start:at]
            start = at
    yield row[start:]
