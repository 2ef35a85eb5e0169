"""A column of a page's grid, and what its lines look like."""

from __future__ import annotations

from dataclasses import dataclass, field

from summarize.patterns import lazy
from summarize.reading.checks.going_on import go_on
from summarize.reading.forms.columns.grid import Piece

EDGE, INDENT, INDENT_TO = 0.6, 1.4, 6.1
"""How far lines of a column begin from its edge, in characters; and the first of a paragraph."""
_SHORT, _SHORT_SHARE = 2.6, 0.15
_SHORTEST = 8
_SURE = 2.0
_PROSE = frozenset("，。；！？,;")
_END = lazy(r"(?:[。！？!?；;：:…][”’」』）)]?|版[）)]?|摄[）)]?)$")


@dataclass(slots=True, eq=False)
class Column:
    """Lines one under another from one left edge; ``measure`` is the width of a full one in ems."""

    pieces: list[Piece]
    left: float = field(init=False)
    right: float = field(init=False)
    measure: float = field(init=False)

    def __post_init__(self) -> None:
        self.left = min(piece.x0 for piece in self.pieces)
        self.right = max(piece.x1 for piece in self.pieces)
        widths = sorted(piece.ems + 2 * self.indented(piece) for piece in self.pieces)
        self.measure = widths[-1 - len(widths) // 3]

    @property
    def top(self) -> int:
        """The row of its first line."""
        return self.pieces[0].row

    @property
    def bottom(self) -> int:
        """The row of its last line."""
        return self.pieces[-1].row

    def add(self, piece: Piece) -> None:
        """One line more; the measure stays what it was."""
        self.pieces.append(piece)
        self.left = min(self.left, piece.x0)
        self.right = max(self.right, piece.x1)

    def full(self, piece: Piece) -> bool:
        """Whether the line reaches the column's right edge."""
        room = min(_SHORT, _SHORT_SHARE * self.measure)
        return piece.ems + 2 * self.indented(piece) >= self.measure - room

    def indented(self, piece: Piece) -> bool:
        """Whether it begins as a paragraph's first line does."""
        return INDENT <= piece.x0 - self.left <= INDENT_TO


def is_prose(text: str) -> bool:
    """Whether it reads as a line of running text."""
    return len(text) >= _SHORTEST and not _PROSE.isdisjoint(text[1:])


def ends(text: str) -> bool:
    """Whether a sentence ends with it, and no title."""
    return _END.search(text) is not None


def goes_on_in(above: Piece, below: Piece) -> bool:
    """Whether the words of one line go on in the other."""
    odds = go_on([(above.text, below.text)])
    return bool(odds) and odds[0] > _SURE
