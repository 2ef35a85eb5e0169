"""What is known for what it is by its words or its shape, taken from a page's grid."""

from __future__ import annotations

from collections.abc import Callable

from summarize.patterns import lazy
from summarize.reading.forms.columns.column import Column
from summarize.reading.forms.columns.grid import Grid, Piece
from summarize.reading.forms.columns.heads import Head
from summarize.reading.forms.pdf.signs import is_edge, is_foot, is_marker, is_paper, tells_picture

_CREDITED = lazy(r"(?:摄|攝|供图|资料图片|资料图|新华社发)\s*[)）]?$")
_TOP_ROWS, _FOOT_ROWS, _LONG_EDGE = 4, 2, 40
_LONG_CAPTION = 3
_UPRIGHT_GAP, _FEWEST_UPRIGHT = 14, 3


def taken(grid: Grid, sign: Callable[[str], bool]) -> list[Piece]:
    """Pieces that are known by their words alone, taken from the grid."""
    found: list[Piece] = []
    for number, row in enumerate(grid.rows):
        own = [piece for piece in row if sign(piece.text)]
        if own:
            found += own
            grid.rows[number] = [piece for piece in row if piece not in own]
    return found


def is_whole_caption(text: str) -> bool:
    """Whether the line is a caption with who took the picture."""
    return len(text) <= _LONG_EDGE and tells_picture(text) and _CREDITED.search(text) is not None


def is_caption(column: Column) -> bool:
    """Whether a few lines tell of a picture."""
    text = "".join(piece.text for piece in column.pieces)
    return len(column.pieces) <= _LONG_CAPTION and tells_picture(text)


def edges(grid: Grid) -> tuple[list[list[Piece]], list[list[Piece]]]:
    """Rows of the page's header and of its foot, taken from the grid."""
    printed = [number for number, row in enumerate(grid.rows) if row]
    top: list[list[Piece]] = []
    foot: list[list[Piece]] = []
    for number in printed[:_TOP_ROWS]:
        row = grid.rows[number]
        flat = "  ".join(piece.text for piece in row)
        paper = number == printed[0] and is_paper(flat)
        short = all(len(piece.text) < _LONG_EDGE for piece in row)
        if (paper or is_edge(flat)) and short and not is_marker(flat):
            top.append(row)
            grid.rows[number] = []
    for number in printed[-_FOOT_ROWS:]:
        row = grid.rows[number]
        if row and is_foot("  ".join(piece.text for piece in row)):
            foot.append(row)
            grid.rows[number] = []
    return top, foot


def upright(grid: Grid) -> list[Head]:
    """Heads set from top to bottom: single characters one under another, taken from the grid."""
    open_: list[Head] = []
    found: list[Head] = []
    for row in grid.rows:
        for piece in row:
            for head in open_[:]:
                last = head.lines[-1]
                if piece.x0 < last.x1 and last.x0 < piece.x1:
                    open_.remove(head)
                    if _is_single(piece) and piece.row - last.row <= _UPRIGHT_GAP:
                        head.lines.append(piece)
                        open_.append(head)
            if _is_single(piece) and not any(piece in head.lines for head in open_):
                head = Head([piece], upright=True)
                found.append(head)
                open_.append(head)
    found = [
        head
        for head in found
        if sum(piece.text >= "\u4e00" for piece in head.lines) >= _FEWEST_UPRIGHT
    ]
    for head in found:
        grid.upright.append((head.lines[0].row, head.lines[-1].row))
        for piece in head.lines:
            grid.rows[piece.row].remove(piece)
    return found


def _is_single(piece: Piece) -> bool:
    return len(piece.text) == 1 and not piece.text.isascii()
