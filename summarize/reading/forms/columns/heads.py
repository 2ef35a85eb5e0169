"""Lines that stand by themselves over columns -> heads, and the columns that each is set over.

The size of type is lost in text, and with it where a head ends; what tells is that the columns of
an article begin on one line, that a head is set in their middle, and how their text begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.reading.forms.columns.column import Column
from summarize.reading.forms.columns.grid import Grid, Piece
from summarize.reading.forms.pdf.signs import is_byline, opens_story

_GAP, _GAP_SHARE = 4.0, 0.8
_LIKE = 2.6
_APART = 7.0
_SMALLEST, _USUAL, _LARGEST = 0.85, 1.15, 4.5
_HEADLESS, _DOUBLED, _AMID, _ANEW = 5.0, 3.0, 3.0, 4.0


@dataclass(slots=True, eq=False)
class Head:
    """Lines of a head, and the columns under it."""

    lines: list[Piece]
    columns: list[Column] = field(default_factory=list)
    upright: bool = False


@dataclass(slots=True, eq=False)
class Group:
    """Columns side by side that begin on one line, and the heads over them."""

    columns: list[Column]
    heads: list[Head] = field(default_factory=list)

    @property
    def top(self) -> int:
        """The first row of the first column."""
        return self.columns[0].top


def groups_of(columns: Sequence[Column], grid: Grid) -> list[Group]:
    """Columns that begin on one line, side by side, and are of one measure.

    Beside a head from top to bottom their lines are printed in turn, in rows of their own.
    """
    rows: dict[int, list[Column]] = {}
    for column in columns:
        row = column.top
        if grid.turned(row):
            while row and int(grid.y[row - 1]) == int(grid.y[row]):
                row -= 1
        rows.setdefault(row, []).append(column)
    groups: list[Group] = []
    for row in sorted(rows):
        group: list[Column] = []
        for column in sorted(rows[row], key=lambda each: each.left):
            if group and not _of_one(group[-1], column):
                groups.append(Group(group))
                group = []
            group.append(column)
        groups.append(Group(group))
    return groups


def _of_one(left: Column, right: Column) -> bool:
    few = min(len(left.pieces), len(right.pieces)) < 3
    wide = max(left.measure, right.measure)
    alike = abs(left.measure - right.measure) <= _LIKE or few
    return alike and right.left - left.left - wide <= _GAP + _GAP_SHARE * wide


def place_heads(loose: Sequence[Piece], groups: Sequence[Group], grid: Grid) -> list[Piece]:
    """Gives each line to the group that it stands over; those of no group are left."""
    left: list[Piece] = []
    above: dict[int, list[Piece]] = {}
    for piece in loose:
        group = _under(piece, groups)
        if group is None:
            left.append(piece)
        else:
            above.setdefault(id(group), []).append(piece)
    for group in groups:
        lines: list[Piece] = []
        last = grid.y[group.top]
        for piece in sorted(above.get(id(group), ()), key=lambda each: -each.row):
            if last - grid.y[piece.row] > _APART:
                left.append(piece)
            else:
                lines.append(piece)
                last = grid.y[piece.row]
        if lines:
            group.heads = _shared_out(lines, group.columns)
    return left


def _under(piece: Piece, groups: Sequence[Group]) -> Group | None:
    """The group whose columns are the first below the line."""
    best: tuple[int, float] | None = None
    found: Group | None = None
    for group in groups:
        for number, column in enumerate(group.columns):
            if column.bottom < piece.row or not (
                column.left - 1 <= piece.x0 < _end(group.columns, number)
            ):
                continue
            rank = (max(column.top, piece.row), abs(column.left - piece.x0))
            if best is None or rank < best:
                best, found = rank, group if column.top > piece.row else None
    return found


def _end(columns: Sequence[Column], number: int) -> float:
    """Where the room of a column ends."""
    if number + 1 < len(columns):
        return columns[number + 1].left
    return columns[number].left + max(columns[number].measure, 4.0) + 2


def _shared_out(lines: Sequence[Piece], columns: Sequence[Column]) -> list[Head]:
    """The heads over columns of which each has the lines that begin over its columns."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for stop in range(1, len(columns) + 1):
        choices = [
            (best[start][0] + _cost(_over(lines, columns, start, stop), columns[start:stop]), start)
            for start in range(stop)
        ]
        best.append(min(choices))
    heads: list[Head] = []
    stop = len(columns)
    while stop:
        start = best[stop][1]
        own = _over(lines, columns, start, stop)
        if own:
            heads.append(Head(own, list(columns[start:stop])))
        stop = start
    return heads[::-1]


def _over(lines: Sequence[Piece], columns: Sequence[Column], start: int, stop: int) -> list[Piece]:
    left = columns[start].left - 1 if start else float("-inf")
    right = _end(columns, stop - 1) - (1 if stop < len(columns) else 0)
    right = right if stop < len(columns) else float("inf")
    own = [piece for piece in lines if left <= piece.x0 < right]
    return sorted(own, key=lambda each: (each.row, each.x0))


def _cost(lines: Sequence[Piece], columns: Sequence[Column]) -> float:
    """How badly the lines stand amid the columns, and these begin as an article's do."""
    if not lines:
        return _HEADLESS
    left = columns[0].left
    right = columns[-1].left + columns[-1].measure
    cost = _DOUBLED * (len(lines) - len({line.row for line in lines}))
    for line in lines:
        size = (right - left - 2 * (line.x0 - left)) / max(1.0, line.ems)
        if is_byline(line.text):
            cost += min(3.0, abs(size - 1))
        elif size < _SMALLEST:
            cost += 2 + min(6.0, 10 * (_SMALLEST - size))
        else:
            cost += max(0.0, _USUAL - size) + max(0.0, size - _LARGEST)
    first = columns[0].pieces[0]
    if not (columns[0].indented(first) or opens_story(first.text)):
        cost += _AMID
    return cost + _ANEW * sum(opens_story(column.pieces[0].text) for column in columns[1:])
