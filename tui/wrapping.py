"""Chinese prose broken into rows for a terminal, in cells, by the rules of line breaking 避头尾.

Rules: GB/T 15834-2011, 5.1 (closing marks never start a row, opening ones never end one, —— and
…… are never split) with CLREQ and UAX #14 for what stands between: words and numbers in other
scripts stay whole, numbers keep their sign, percent and unit. Terminals cannot squeeze
punctuation, so a mark that may not start a row takes the character before it along. A mark that
hung in the cell beside the column would spare few rows of it: of 1,000 rows of a daily, 5 at 38
cells and none at 50 and more, where the edge is as ragged by the widths of letters and digits.

Widths are those of rich, as Textual counts them, so that a row here is a row on the screen.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, split_graphemes

if TYPE_CHECKING:
    from collections.abc import Callable

# What a character is to the breaking of rows.
IDEOGRAPH, WORD, DIGIT, OPEN, CLOSE, GLUE, DASH, DOTS, POINT, COMMA, HYPHEN = range(11)
PREFIX, UNIT, SPACE = range(11, 14)
# How much it hurts to break there. A worse one is taken only if no better one is in the row.
FREE, IN_WORD, AT_MARK, IN_PAIR, NEVER = range(5)
_MOST_A_CELL = 16  # characters, combining ones among them
_CHANGING = frozenset((SPACE, POINT, COMMA))  # what they are depends on what is around them

_MARKS = {
    OPEN: "（「『《〈【〔“‘〖［｛｟([{<«",
    CLOSE: "、。，；！？）」』》〉】〕”〗］｝｠：)]};!?>»·•・‧%％‰℃℉°′″々ー",
    GLUE: "/／\"'＂＇\u00a0\u202f\u2007\u2060",
    DASH: "—―─━",
    DOTS: "…⋯",
    POINT: ".．’",
    COMMA: ",:",
    HYPHEN: "-‐‑–~～－−",
    PREFIX: "$＄￥¥€£￡№±＋+#＃@",
    WORD: "_&=",
    UNIT: "万亿千百",
}
_CLASS = {character: kind for kind, marks in _MARKS.items() for character in marks}
# Scripts that break between any two characters: radicals to Yi, Hangul, compatibility and the
# supplementary ideographs, and numbers in circles or brackets, which head the items of a list.
_IDEOGRAPHIC = (
    (0x2460, 0x24FF),
    (0x2E80, 0xA4CF),
    (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF),
    (0x1F000, 0x3FFFF),
)


class Row(NamedTuple):
    """One row: ``text[start:end]`` is shown. White space between two rows is shown in neither."""

    start: int
    end: int


def cells(text: str) -> int:
    """The width of ``text`` in terminal cells."""
    return cell_len(text)


def fit(text: str, width: int, *, pad: bool = False) -> str:
    """``text`` on one row of at most ``width`` cells, cut with … where it is longer.

    Line feeds become spaces. With ``pad`` the row is filled with spaces to exactly ``width``.
    """
    # What is far beyond the row is not measured: a line may be megabytes long.
    near = text[: _MOST_A_CELL * max(0, width) + 1]
    line = near.replace("\n", " ")
    if cell_len(line) > width or len(near) < len(text):
        line = _head(line, width - 1) + "…" if width > 0 else ""
    return line + " " * (width - cell_len(line)) if pad else line


def wrap(text: str, width: int, *, indent: int = 0) -> tuple[Row, ...]:
    """The rows of ``text``, none wider than ``width`` cells; each line feed ends a row.

    ``indent`` cells of the first row are left to the caller, as far as two remain. A row has at
    least one character, so where ``width`` is 1 a wide character takes a row and juts out by one
    cell. White space at the end of a row is in no row; at the start of a line it is kept if the
    character after it still fits. The empty text is one empty row. Linear in ``len(text)``.
    """
    width = max(width, 1)
    room = max(width - indent, min(width, 2))
    rows: list[Row] = []
    start = 0
    while True:
        end = text.find("\n", start)
        line = _Line(text, start, len(text) if end < 0 else end)
        rows += line.rows(room, width)
        if end < 0:
            return tuple(rows)
        start, room = end + 1, width


class _Line:
    """One line taken apart into what a screen cannot part: characters with their combining marks.

    ``widths`` are their cells, ``gaps`` how bad a break before each of them is.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        part = text[start:end]
        self._start = start
        self._spans: list[tuple[int, int, int]] | None = None
        self.widths = list(map(_WIDTHS.__getitem__, part))
        if 0 not in self.widths:
            self.kinds = list(map(_KINDS.__getitem__, part))
        else:
            self._spans = split_graphemes(part)[0]
            # A space that carries a combining mark is no white space: swallowed, it would be lost.
            self.kinds = [
                _KINDS[part[first] if end - first == 1 else part[first].strip() or "x"]
                for first, end, _ in self._spans
            ]
            self.widths = [width for _, _, width in self._spans]
        self.gaps = _gaps(self.kinds)
        self.count = len(self.kinds)

    def rows(self, room: int, width: int) -> list[Row]:
        """Break it, greedily; the first row has ``room`` cells, the others ``width``."""
        widths, gaps, count = self.widths, self.gaps, self.count
        head = next((place for place in range(count) if gaps[place] != NEVER), count)
        if head == count:
            return [Row(self._start, self._start)]
        rows: list[Row] = []
        before = [0, *accumulate(widths)]  # the cells in front of each cluster
        here = 0 if before[head + 1] <= room else head
        following = head
        while True:
            # The first that has no more room, and before which there may be a break.
            last = max(bisect_right(before, before[here] + room) - 1, following + 1)
            while last < count and gaps[last] == NEVER:
                last += 1
            if last >= count:
                rows.append(self._row(here, count))
                return rows
            cut = _best_break(gaps, following + 1, last)
            rows.append(self._row(here, cut))
            here = following = cut
            room = width

    def _row(self, first: int, end: int) -> Row:
        """The row of the clusters ``first`` to ``end``, without white space at its end."""
        while end > first and self.kinds[end - 1] == SPACE:
            end -= 1
        if self._spans is None:
            return Row(self._start + first, self._start + end)
        return Row(self._start + self._spans[first][0], self._start + self._spans[end - 1][1])


def _best_break(gaps: list[int], first: int, last: int) -> int:
    """The last of the best kind of break that there is from ``first`` to ``last``."""
    for wanted in (FREE, IN_WORD, AT_MARK, IN_PAIR):
        for place in range(last, first - 1, -1):
            if gaps[place] == wanted:
                return place
    return last


def _gaps(kinds: list[int]) -> list[int]:
    """How bad a break before each cluster is; before white space there is none."""
    if not _CHANGING.intersection(kinds):
        return [_BREAKS[False][before][kind] for before, kind in pairwise([IDEOGRAPH, *kinds])]
    gaps: list[int] = []
    before, spaced = IDEOGRAPH, False
    for kind in kinds:
        if kind == SPACE:
            gaps.append(NEVER)
            spaced = True
            continue
        gaps.append(_BREAKS[spaced][before][kind])
        # A point or comma binds what follows it only inside a word or number: 3.5, U.S., 12:30.
        if (kind == POINT and (spaced or before not in (WORD, DIGIT))) or (
            kind == COMMA and (spaced or before != DIGIT)
        ):
            kind = CLOSE  # noqa: PLW2901
        before, spaced = kind, False
    return gaps


class _Traits(dict[str, int]):
    """What ``tell`` says of each character, remembered."""

    def __init__(self, tell: Callable[[str], int]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, character: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        told = self[character] = self._tell(character)
        return told


def _kind(character: str) -> int:
    if (known := _CLASS.get(character)) is not None:
        return known
    if character.isspace():
        return SPACE
    code = ord(character)
    if any(first <= code <= last for first, last in _IDEOGRAPHIC):
        return IDEOGRAPH
    if character.isdecimal():
        return DIGIT
    return WORD if character.isalnum() else IDEOGRAPH


_MOST = 8192  # characters remembered
_KINDS = _Traits(_kind)
_WIDTHS = _Traits(cell_len)


def _gap(before: int, after: int, spaced: bool) -> int:
    """How bad a break between two kinds is; ``spaced`` if white space stands between them."""
    if not spaced and before == after and before in (DASH, DOTS):
        return IN_PAIR
    if before == OPEN or after in (CLOSE, DASH, DOTS, POINT, COMMA, HYPHEN):
        return AT_MARK
    if spaced:
        return FREE
    word = after in (WORD, DIGIT)
    bound = (
        GLUE in (before, after)
        or (word and before in (WORD, DIGIT, POINT, HYPHEN, PREFIX))
        or (before == COMMA and after == DIGIT)
        or (after == PREFIX and before in (WORD, PREFIX))
        or (before == DIGIT and after == UNIT)
    )
    return IN_WORD if bound else FREE


_BREAKS = [
    [[_gap(before, after, spaced) for after in range(SPACE)] for before in range(SPACE)]
    for spaced in (False, True)
]


def _head(text: str, width: int) -> str:
    """As much of the start of ``text`` as ``width`` cells hold."""
    used = 0
    end = 0
    for _, last, size in split_graphemes(text)[0]:
        used += size
        if used > width:
            break
        end = last
    return text[:end]
