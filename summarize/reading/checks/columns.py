"""Lines that run across the columns of a page, as ``pdftotext -layout`` and pdfplumber print them.

Such a line holds a piece of each column: pieces of like width, set apart by blanks, that break off
amid a sentence. Cells of tables end what they say, verse ends its sentences, names are short.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from summarize.errors import Message
from summarize.issue import Doubt

_NARROWEST = 6
"""Characters of a column's piece at least; two pieces to a line."""
_FEWEST_ROWS = 4
_FEWEST_RUN = 3
_MANY_ROWS = 8
_LONGEST_LINE = 400
_LIKE_WIDTH = 0.65
_INDENT = 2
_BROKEN = 0.6
_PROSE, _PROSE_OF_MANY = 0.3, 0.2
"""Shares of the pieces: of those broken off, as wide as their column, but for the indent of a
paragraph; broken off; with a comma or the like in them, which narrow columns have less of."""
_ENDS = tuple("。．！？!?；;：:”」』）)…")
_COMMAS = frozenset("，。、；,;")


def column_doubts(lines: Sequence[str], name: str) -> list[Doubt]:
    """A doubt where the lines of a page run across its columns."""
    printed = [_pieces(line) for line in lines if line.strip()]
    runs = [list(run) for across, run in groupby(printed, lambda row: len(row) > 1) if across]
    # Alone between other lines it is a row of a head, a caption, a table.
    rows = [row for run in runs if len(run) > 1 for row in run]
    if len(rows) < _FEWEST_ROWS or max(map(len, runs)) < _FEWEST_RUN or not _are_columns(rows):
        return []
    told = Message(
        "its lines run across the columns, so that sentences are mixed; "
        "extract its text column by column, e.g. pdftotext without -layout"
    )
    return [Doubt("columns", name, told)]


def parted_doubt(name: str) -> Doubt:
    """The doubt of a page whose columns were told apart again."""
    told = Message(
        "its lines ran across the columns; these were put one after another by the gaps between "
        "them, and a column's text may be misplaced"
    )
    return Doubt("columns", name, told)


def _pieces(line: str) -> list[str]:
    """What may be a column's piece of the line: Chinese, and as long as a narrow column."""
    if not 2 * _NARROWEST < len(line) <= _LONGEST_LINE:
        return []
    return [
        piece
        for piece in line.split()
        if sum(character >= "\u2e80" for character in piece) >= _NARROWEST
    ]


def _are_columns(rows: Sequence[Sequence[str]]) -> bool:
    pieces = [piece for row in rows for piece in row]
    broken = [piece for piece in pieces if not piece.endswith(_ENDS)]
    least = _PROSE if len(rows) < _MANY_ROWS else _PROSE_OF_MANY
    prose = sum(not _COMMAS.isdisjoint(piece[:-1]) for piece in pieces)
    if len(broken) < _BROKEN * len(pieces) or prose < least * len(pieces):
        return False
    like = 0
    for column in range(max(map(len, rows))):
        standing = [row[column] for row in rows if len(row) > column]
        widths = [len(piece) for piece in standing if not piece.endswith(_ENDS)]
        usual = sorted(widths)[len(widths) // 2] if widths else 0
        like += sum(-_INDENT <= width - usual <= 1 for width in widths)
    return like >= _LIKE_WIDTH * len(broken)
