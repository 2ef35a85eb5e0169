"""Lines as a dump holds them -> paragraphs, headings and other blocks as far as lines tell.

Two kinds of dump are told apart by the distribution of line widths, as line fillers of plain text
do it: *blocks*, where each line already is one (a column break may still cut it), and
*hard-wrapped* text, where each printed line of a narrow column is a line and a paragraph ends on
a short one, or before an indent. Widths are in ems, one full-width character each.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarize.layout.marks.endings import ends_sentence, starts_inside
from summarize.layout.piece import Piece, join, piece_of_line, squeeze

WIDEST_COLUMN = 50
"""Ems; a line longer than this is no printed line of a newspaper column."""

_LONGEST_VERTICAL = 40
_SPACED = re.compile(r"\S(?:[ \u3000]{1,2}\S){3,40}")


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    text: str
    gap: int
    indent: float
    width: float


@lru_cache(maxsize=8192)
def _em(character: str) -> float:
    return 0.5 if unicodedata.east_asian_width(character) in "NaH" else 1.0


def ems(text: str) -> float:
    """Width of ``text`` in ems: full-width and ambiguous characters 1, others a half."""
    if len(text) > 4 * WIDEST_COLUMN:  # beyond any column, and a line may be of megabytes
        return float(len(text)) / 2
    return sum(map(_em, text))


def unwrap(
    lines: Sequence[tuple[int, str]], page: int, stands_alone: Callable[[str], bool]
) -> list[Piece]:
    """Pieces of ``lines`` (line index and text, blank ones too), in their order.

    ``stands_alone`` says of a line that it is a byline, caption, furniture or the like, to which
    nothing is joined however its width looks.
    """
    pieces: list[Piece] = []
    runs = _runs(lines)
    column = _column_width(runs)
    indented = column is not None and _uses_indents(runs)
    for run in runs:
        if _vertical(run):
            whole = [piece_of_line(row.line, row.text, page, row.gap) for row in run]
            pieces.append(join(whole, [""] * (len(whole) - 1)))
        elif column is None or len(run) == 1:
            pieces.extend(_single(row, page) for row in run)
        else:
            pieces.extend(_unwrap_run(run, page, column, indented, stands_alone))
    return pieces


def _single(row: _Row, page: int) -> Piece:
    piece = piece_of_line(row.line, row.text, page, row.gap, int(row.indent * 2))
    if len(piece.text) <= 2 * _LONGEST_VERTICAL and _SPACED.fullmatch(piece.text):
        return squeeze(piece)
    return piece


def _runs(lines: Sequence[tuple[int, str]]) -> list[list[_Row]]:
    """Stretches without a blank line between them; line feeds inside a page are its only mark."""
    runs: list[list[_Row]] = []
    gap = 0
    previous_blank = True
    for index, text in lines:
        stripped = text.strip()
        if not stripped:
            gap += 1
            previous_blank = True
            continue
        lead = text[: len(text) - len(text.lstrip())][:100]
        row = _Row(index, text, gap, ems(lead.replace("\t", "  ")), ems(stripped))
        if previous_blank:
            runs.append([])
        runs[-1].append(row)
        gap = 0
        previous_blank = False
    return runs


def _column_width(runs: list[list[_Row]]) -> float | None:
    """The usual width of a full line where the dump is hard-wrapped, else None."""
    rows = [row for run in runs if len(run) >= 3 for row in run]
    if len(rows) < 4 or len(rows) * 2 < sum(map(len, runs)):
        return None
    widths = Counter(round(row.width + row.indent) for row in rows if row.width <= WIDEST_COLUMN)
    if sum(widths.values()) * 10 < len(rows) * 9:
        return None
    common = max(widths, key=lambda w: (sum(widths[w - d] for d in (0, 1, 2)), w))
    if common < 8:
        return None
    full = [row for row in rows if row.width + row.indent > common - 3]
    unfinished = sum(not ends_sentence(row.text) for row in full)
    if len(full) * 5 < len(rows) * 2 or unfinished * 2 < len(full):
        return None
    return float(common)


def _uses_indents(runs: list[list[_Row]]) -> bool:
    rows = [row for run in runs for row in run]
    indented = sum(row.indent >= 1 for row in rows)
    return 0.04 * len(rows) <= indented <= 0.7 * len(rows)


def _vertical(run: list[_Row]) -> bool:
    """Type set vertically, one character a line: a headline, or a whole column of them."""
    return len(run) >= 3 and all(len(row.text.strip()) == 1 and row.width == 1 for row in run)


def _unwrap_run(
    run: list[_Row],
    page: int,
    column: float,
    indented: bool,
    stands_alone: Callable[[str], bool],
) -> list[Piece]:
    alone = [stands_alone(row.text) for row in run]
    local = [_local_width(run, index, column) for index in range(len(run))]
    pieces: list[Piece] = []
    group: list[_Row] = [run[0]]
    for index in range(1, len(run)):
        row = run[index]
        before = run[index - 1]
        full = before.width + before.indent > local[index - 1] - 2.5
        follows = not alone[index] and not alone[index - 1]
        if follows and indented:
            follows = row.indent < 1 and (
                starts_inside(row.text.strip())
                or (full and not _heading_next(run, index, local[index], indented))
                or (group[0].indent >= 1 and not ends_sentence(before.text) and row.width > 1)
            )
        elif follows:
            follows = starts_inside(row.text.strip()) or (
                full and not _heading_next(run, index, local[index], indented)
            )
        if not follows:
            pieces.append(_group(group, page))
            group = []
        group.append(row)
    pieces.append(_group(group, page))
    return pieces


def _local_width(run: list[_Row], index: int, column: float) -> float:
    """Width of a full line near this one: columns of one page may differ, headings stick out."""
    window = sorted(row.width + row.indent for row in run[max(0, index - 4) : index + 5])
    return max(window[(len(window) * 7) // 10], 0.75 * column)


def _heading_next(run: list[_Row], index: int, width: float, indented: bool) -> bool:
    """Whether the line begins something new although the one before it is full.

    That is so where the line before ends a sentence and this one is short, ends none, and is
    followed by the begin of a paragraph: a heading behind a paragraph that happens to fill its
    last line.
    """
    row, before = run[index], run[index - 1]
    if not ends_sentence(before.text) or ends_sentence(row.text) or row.width > width - 2.5:
        return False
    if index + 1 == len(run):
        return True
    return run[index + 1].indent >= 1 if indented else True


def _group(group: list[_Row], page: int) -> Piece:
    if len(group) == 1:
        return _single(group[0], page)
    pieces = [
        piece_of_line(row.line, row.text, page, row.gap, int(row.indent * 2)) for row in group
    ]
    return join(pieces, [seam(a.text, b.text) for a, b in itertools.pairwise(pieces)])


def seam(left: str, right: str) -> str:
    """What stands between two lines put together again: a space between Latin words, or nothing.

    Where a word may have been cut (``iPh`` + ``one``) none is put; where another word begins
    (``App`` + ``Store``) one is.
    """
    a, b = left[-1], right[0]
    if a.isascii() and b.isascii() and a.isalpha() and b.isalnum() and not b.islower():
        return " "
    return ""
