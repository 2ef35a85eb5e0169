"""For terminals that give “ … — ① two cells: marks of ambiguous width drawn as ASCII of one cell.

Most terminals give them one cell, as is assumed everywhere here; where they take two, all that
stands behind them in a row is out of place. Only what is drawn changes, not what is copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.filter import LineFilter

if TYPE_CHECKING:
    from textual.color import Color

_DRAWN = {
    "“”„″": '"',
    "‘’′": "'",
    "—–―─━═┄┅┈┉": "-",
    "…⋯": ".",
    "·•●○◆◇■□▲△★☆※◎►▶▼▽◀◄⊙": "*",
    "│┃║▌▐▎▊▏▕█▓▒░": "|",
    "┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝╠╣╦╩╬": "+",
    "→": ">",
    "←": "<",
    "↑": "^",
    "↓": "v",
    "▁▂▃▄▅▆▇": "_",
    "×": "x",
    "÷": "/",
    "±": "+",
    "℃°": "o",
    "§¶": "S",
    "‰": "%",
    "✓": "v",
}
_TABLE = str.maketrans(
    {mark: drawn for marks, drawn in _DRAWN.items() for mark in marks}
    | {chr(ord("①") + number): str(number + 1) for number in range(9)}
    | {chr(ord("Ⅰ") + number): "#" for number in range(12)}
)


def drawn_plainly(text: str) -> str:
    """The text with such marks as ASCII, each in one cell."""
    return text if text.isascii() else text.translate(_TABLE)


class PlainMarks(LineFilter):
    """Applied to all that is drawn."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, with the same cells."""
        return [Segment(drawn_plainly(text), style, control) for text, style, control in segments]
