"""Pieces of a page's grid -> columns: pieces one under another that go on in one another."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from summarize.reading.forms.columns.column import (
    EDGE,
    INDENT,
    INDENT_TO,
    Column,
    ends,
    goes_on_in,
    is_prose,
)
from summarize.reading.forms.columns.grid import Grid, Piece
from summarize.reading.forms.pdf.signs import opens_story

_OVERHANG = 2.1
_FAR, _FARTHEST, _LINES = 2, 12, 2.9
_SHORTEST = 5
_FEW, _RECENT = 3, 12


def find_columns(grid: Grid) -> list[Column]:
    """Pieces one under another that begin at one place, or indented from it."""
    blanks = _usual_blanks(grid)
    open_: list[Column] = []
    found: list[Column] = []
    for row in grid.rows:
        for piece in row:
            under = [each for each in open_ if each.left < piece.x1 and piece.x0 < each.right]
            own = next((each for each in under if _goes_on(each, piece, grid, blanks)), None)
            for column in under:
                if column is not own:
                    open_.remove(column)
            if own is None:
                first = next((each for each in under if _began_above(each, piece, grid)), None)
                own = Column([first.pieces.pop(), piece] if first is not None else [piece])
                found.append(own)
                open_.append(own)
            else:
                own.add(piece)
    return found


def _began_above(column: Column, piece: Piece, grid: Grid) -> bool:
    """Whether the last line of other text is the indented first one of a paragraph."""
    last = column.pieces[-1]
    offset = last.x0 - piece.x0
    return (
        len(column.pieces) > 1
        and INDENT <= offset <= INDENT_TO
        and abs(piece.x0 - column.left) > EDGE
        and sum(grid.blank[last.row : piece.row]) <= 1
        and (grid.turned(last.row) or grid.y[piece.row] - grid.y[last.row] <= _LINES)
        and (is_prose(last.text) or opens_story(last.text) or goes_on_in(last, piece))
        and abs(last.ems + 2 - piece.ems) <= _OVERHANG + 1
    )


def _usual_blanks(grid: Grid) -> int:
    """Blank rows between two lines of a column."""
    counts: Counter[int] = Counter()
    last: dict[float, int] = {}
    for number, row in enumerate(grid.rows):
        for piece in row:
            if piece.x0 in last and len(piece.text) > _SHORTEST:
                counts[sum(grid.blank[last[piece.x0] : number])] += 1
            last[piece.x0] = number
    return counts.most_common(1)[0][0] if counts else 0


def _goes_on(column: Column, piece: Piece, grid: Grid, blanks: int) -> bool:
    offset = piece.x0 - column.left
    last = column.pieces[-1]
    between = grid.blank[last.row + 1 : piece.row]
    white = sum(between)
    turned = grid.turned(last.row)
    if len(between) > _FARTHEST or white > blanks + _FAR + turned:
        return False
    if not turned and grid.y[piece.row] - grid.y[last.row] > blanks + _LINES:
        return False
    first = len(column.pieces) == 1 and INDENT <= -offset <= INDENT_TO
    flush = abs(offset) <= EDGE
    steps = [after.row - before.row for before, after in pairwise(column.pieces[-2:])]
    if white > blanks and steps != [piece.row - last.row]:
        if not (first or flush) or ends(last.text):
            return False
        # A paragraph goes on, whatever stands between.
        whole = Column(column.pieces[-_RECENT:]).full(last)
        open_ = whole if len(column.pieces) > 1 else opens_story(last.text)
        near = white <= blanks + 1 + 2 * turned and white < len(between)
        if not ((near or open_) and (is_prose(piece.text) or near)):
            return False
    if first:
        return is_prose(last.text) or ends(last.text) or last.ems >= piece.ems - 4
    if not (flush or INDENT <= offset <= INDENT_TO):
        return False
    if len(column.pieces) > _FEW:
        own = Column(column.pieces[-_RECENT:])
        return piece.ems <= own.measure + _OVERHANG + 1
    return True
