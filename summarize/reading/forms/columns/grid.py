"""Lines of text that keep the places of what was printed -> pieces with their places.

As ``pdftotext -layout`` has them: blanks stand for white space, two of them and more part columns.
A place is counted in characters of the text, or in cells of a terminal, where a Chinese character
has two; full-width blanks and tabs count as what they stand for.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from unicodedata import east_asian_width

from summarize.patterns import lazy
from summarize.reading.forms.pdf.signs import tells_picture

_PIECE = lazy(r"[^\s]+(?:[ \u3000\xa0](?=[^\s])[^\s]+)*")
_BLANK = lazy(r"(?<=[^\s])[ \u3000\xa0](?=[^\s])")
_TAB_GAP = 3
_PARAGRAPH = 2.0
_STEP = 0.05
_NEAR_ROWS, _FEWEST = 8, 2
_INDENT, _INDENT_TO = 1.4, 6.1
_NARROWEST, _NEAR, _FAR = 4, 1.6, 16


class Piece(NamedTuple):
    """What stands between gaps; ``x0`` and ``x1`` count characters as wide as a Chinese one."""

    text: str
    row: int
    x0: float
    x1: float

    @property
    def ems(self) -> float:
        """Its width as it was printed: that of a Chinese character for each, half for a digit."""
        return _width(self.text, 2) / 2


@dataclass(slots=True)
class Grid:
    """The pieces of a page by its rows; ``y`` is where each row stands, in lines.

    What is known for what it is may be taken from the rows; ``blank`` are those in which nothing
    is printed.
    """

    rows: list[list[Piece]]
    y: list[float] = field(init=False)
    blank: list[bool] = field(init=False)
    upright: list[tuple[int, int]] = field(default_factory=list)
    """First and last rows of what is set from top to bottom."""

    def __post_init__(self) -> None:
        self.y = _heights(self.rows)
        self.blank = [not row for row in self.rows]

    def turned(self, row: int) -> bool:
        """Whether type stands there from top to bottom: what is beside it is printed in turn."""
        return any(first - 1 <= row <= last for first, last in self.upright)


def grid_of(lines: Sequence[str]) -> Grid:
    """The grid in whose way of counting most pieces begin at one place."""
    best: tuple[int, list[list[Piece]], set[float]] | None = None
    tabs = any("\t" in line for line in lines)
    for wide in (1, 2):
        for fields in (False, True) if tabs else (False,):
            own = _as_fields(lines, wide) if fields else [_expanded(line, wide) for line in lines]
            rows = [_pieces(line, row, wide) for row, line in enumerate(own)]
            counts = Counter(piece.x0 for row in rows if len(row) > 1 for piece in row)
            edges = {x for x, count in counts.items() if count > _FEWEST}
            indents = (_PARAGRAPH / wide, _PARAGRAPH)
            score = sum(
                count
                for x, count in counts.items()
                if x in edges or any(x - indent in edges for indent in indents)
            )
            if best is None or score > best[0]:
                best = score, rows, edges if wide > 1 else set()
    assert best is not None
    return Grid(_cut([[_indented(piece, best[2]) for piece in row] for row in best[1]]))


def _indented(piece: Piece, edges: set[float]) -> Piece:
    """The piece where an indent of two cells would be, had it been of two characters."""
    half = _PARAGRAPH / 2
    if piece.x0 in edges or piece.x0 - half not in edges:
        return piece
    return piece._replace(x0=piece.x0 + half, x1=piece.x1 + half)


def _width(text: str, wide: int) -> int:
    if wide == 1 or text.isascii():
        return len(text)
    return sum(wide if east_asian_width(each) in "WFA" else 1 for each in text)


def _expanded(line: str, wide: int) -> str:
    """The line with blanks for its tabs, which stand eight cells apart."""
    if "\t" not in line:
        return line
    made = ""
    for part in line.split("\t"):
        made += part
        made += " " * (8 - _width(made, wide) % 8)
    return made.rstrip()


def _as_fields(lines: Sequence[str], wide: int) -> list[str]:
    """The lines with blanks for tabs that part fields, each as wide as its widest."""
    rows = [line.split("\t") for line in lines]
    count = max(map(len, rows), default=0)
    widths = [
        max((_width(row[at], wide) for row in rows if len(row) > at + 1), default=0)
        for at in range(count)
    ]
    return [
        "".join(
            part + " " * (width + _TAB_GAP - _width(part, wide))
            for part, width in zip(row, widths, strict=False)
        ).rstrip()
        for row in rows
    ]


def _pieces(line: str, row: int, wide: int) -> list[Piece]:
    found: list[Piece] = []
    place = last = 0
    for match in _PIECE.finditer(line):
        place += _width(line[last : match.start()], wide)
        start = place
        place += _width(match[0], wide)
        last = match.end()
        found.append(Piece(match[0], row, start / wide, place / wide))
    return found


def _cut(rows: list[list[Piece]]) -> list[list[Piece]]:
    """Pieces cut at a single blank where their column's measure ends.

    What hangs over the edge of its column leaves no room for a second blank, and the next column's
    line moves up to it.
    """
    begun: dict[float, list[Piece]] = {}
    for row in rows:
        for piece in row:
            begun.setdefault(piece.x0, []).append(piece)
    starts = sorted(begun)
    made: list[list[Piece]] = []
    for row in rows:
        own: list[Piece] = []
        for piece in row:
            while cut := _cut_at(piece, begun, starts):
                first, piece = cut  # noqa: PLW2901 (the rest of it)
                own.append(first)
            own.append(piece)
        made.append(own)
    return made


def _cut_at(
    piece: Piece, begun: dict[float, list[Piece]], starts: Sequence[float]
) -> tuple[Piece, Piece] | None:
    blanks = [match.start() for match in _BLANK.finditer(piece.text)]
    if not blanks or tells_picture(piece.text):
        return None
    measures: list[float] = []
    for left in (piece.x0, *(x for x in starts if _INDENT <= piece.x0 - x <= _INDENT_TO)):
        near = sorted(
            other.ems
            for other in begun.get(left, ())
            if other.row != piece.row and abs(other.row - piece.row) <= _NEAR_ROWS
        )
        if len(near) >= _FEWEST:
            measures.append(near[len(near) * 3 // 4] - 2 * (left != piece.x0))
    usual = max(measures, default=0.0)
    if usual < _NARROWEST or piece.ems < usual + _NARROWEST:
        return None
    for at in blanks:
        text, rest = piece.text[:at], piece.text[at + 1 :]
        first = Piece(text, piece.row, piece.x0, piece.x0 + len(text))
        if abs(first.ems - usual) > _NEAR:
            continue
        x = first.x1 + 1
        for place in starts:
            near_by = (abs(other.row - piece.row) <= _NEAR_ROWS for other in begun[place])
            if x - _NEAR <= place <= x + _FAR and sum(near_by) >= _FEWEST:
                return first, Piece(rest, piece.row, place, place + piece.x1 - x)
    return None


def _heights(rows: Sequence[Sequence[Piece]]) -> list[float]:
    """Where each row stands, in lines: rows in which nothing stands under another are one.

    Columns whose lines do not stand on one height are printed in turn.
    """
    y: list[float] = []
    place = 0.0
    run: list[Piece] = []
    for row in rows:
        under = any(one.x0 < other.x1 and other.x0 < one.x1 for one in run for other in row)
        if y and row and run and not under:
            place += _STEP
        elif y:
            place = math.floor(place) + 1.0
            run = []
        run += row
        y.append(place)
    return y
