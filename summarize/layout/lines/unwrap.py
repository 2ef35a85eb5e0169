"""Lines as a dump holds them -> paragraphs, headings and other blocks as far as lines tell.

Two kinds of dump are told apart by the distribution of line widths, as line fillers of plain text
do it: *blocks*, where each line already is one (a column break may still cut it), and
*hard-wrapped* text, where each printed line of a narrow column is a line and a paragraph ends on
a short one, or before an indent. Widths are in ems, one full-width character each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from summarize.layout.lines.column_width import HANGING, Column, Row, column_of, runs_of
from summarize.layout.lines.forms import aligned_cells, list_item, number_cells
from summarize.layout.lines.sources.bylines import trailing_byline
from summarize.layout.lines.sources.datelines import dateline
from summarize.layout.pages.jump_markers import forward, may_mark
from summarize.layout.text.endings import ends_sentence, starts_inside
from summarize.layout.text.languages import bilingual, of_two_languages, prose_in_latin
from summarize.layout.text.piece import Piece, join_lines, piece_of_line, squeeze
from summarize.patterns import lazy

_LONGEST_VERTICAL = 40
_SENTENCE = lazy(r"[。！？；，：.!?;,:]")
_LEAST_ROWS = 3  # of a table whose cells are set apart by single spaces
_SPACED = lazy(r"\S(?:[ \u3000]{1,2}\S){3,40}")


def unwrap(
    lines: Iterable[tuple[int, str]], page: int, stands_alone: Callable[[str], bool]
) -> list[Piece]:
    """Pieces of ``lines`` (line index and text, blank ones too), in their order.

    ``stands_alone`` says of a line that it is a byline, caption, furniture or the like, to which
    nothing is joined however its width looks.
    """
    pieces: list[Piece] = []
    runs = runs_of(lines)
    column = column_of(runs)
    for run in runs:
        if _vertical(run):
            pieces.append(join_lines(_spent(run), page, run[0].gap, 0, lambda *_: ""))
        elif column is None or len(run) == 1:
            pieces.extend(_single(row, page) for row in run)
        else:
            pieces.extend(_unwrap_run(run, page, column, stands_alone))
    return pieces


def _spent(run: list[Row]) -> Iterator[tuple[int, str]]:
    """Its lines; the run is empty then, for one of a million lines takes room."""
    run.reverse()
    while run:
        row = run.pop()
        yield row.line, row.text


def _single(row: Row, page: int) -> Piece:
    piece = piece_of_line(row.line, row.text, page, row.gap, int(row.indent * 2))
    if len(piece.text) <= 2 * _LONGEST_VERTICAL and _SPACED.fullmatch(piece.text):
        return squeeze(piece)
    return piece


def _vertical(run: list[Row]) -> bool:
    """Type set vertically, one character a line: a headline, or a whole column of them."""
    return len(run) >= 3 and all(len(row.text.strip()) == 1 and row.width == 1 for row in run)


def _unwrap_run(
    run: list[Row], page: int, column: Column, stands_alone: Callable[[str], bool]
) -> list[Piece]:
    alone = [stands_alone(row.text) for row in run]
    for index in _table_rows(run):
        alone[index] = True
    mixed = bilingual(row.text for row in run)
    pieces: list[Piece] = []
    group: list[Row] = [run[0]]
    for index in range(1, len(run)):
        turned = mixed and of_two_languages(run[index - 1].text, run[index].text)
        parted = turned or alone[index] or alone[index - 1]
        if parted or not _follows(run, index, column, group[0]):
            pieces.append(_group(group, page))
            group = []
        group.append(run[index])
    pieces.append(_group(group, page))
    return pieces


def _table_rows(run: list[Row]) -> Iterator[int]:
    """Lines whose cells are set apart by wide gaps, as many as in a line beside them; and three or
    more lines of so many numbers each, with the line of words above them that names as many.
    """
    counts = [aligned_cells(row.text) for row in run]
    for index, count in enumerate(counts):
        if count and count in (counts[index - 1] if index else 0, *counts[index + 1 : index + 2]):
            yield index
    counts = [number_cells(row.text) for row in run]
    first = 0
    for index in range(1, len(run) + 1):
        if index < len(run) and counts[index] == counts[first]:
            continue
        if counts[first] and index - first >= _LEAST_ROWS:
            above = run[first - 1].text if first else ""
            named = len(above.split()) == counts[first] and not _SENTENCE.search(above)
            yield from range(first - named, index)
        first = index


def _follows(run: list[Row], index: int, column: Column, first: Row) -> bool:
    """Whether the line goes on with the one before it, whose paragraph began with ``first``."""
    row, before = run[index], run[index - 1]
    if column.indented and row.indent >= 1:
        return False
    if starts_inside(row.text.strip()):
        return True
    if _jumps_away(before.text):
        return False
    full = _full(run, index - 1, column)
    if (
        column.indented
        and first.indent >= 1
        and not column.exact
        and not ends_sentence(before.text)
        and row.width > 1
    ):
        return True
    if not full:
        return False
    return column.blocks or not _begins(run, index, column)


def _jumps_away(text: str) -> bool:
    """Whether the line ends in a marker that leads to another page."""
    if not may_mark(text):
        return False
    marks = forward(text)
    return bool(marks) and marks[-1].end >= len(text.rstrip())


def _full(run: list[Row], index: int, column: Column) -> bool:
    """Whether the line fills its column."""
    size = column.of(run[index])
    if column.exact:
        return column.size - column.tolerance <= size <= column.size + HANGING
    return size > _local_width(run, index, column.size) - column.tolerance


def _local_width(run: list[Row], index: int, column: float) -> float:
    """Width of a full line near this one: columns of one page may differ, headings stick out."""
    window = sorted(row.width + row.indent for row in run[max(0, index - 4) : index + 5])
    return max(window[(len(window) * 7) // 10], 0.75 * column)


def _begins(run: list[Row], index: int, column: Column) -> bool:
    """Whether the line begins something new although the one before it is full.

    That is so where it opens with a dateline; and, behind a sentence's end, where it is an item,
    where a credit closed the article, and where it is short, ends no sentence and is followed by
    the begin of a paragraph: a heading behind a paragraph that happens to fill its last line.
    """
    row, before = run[index], run[index - 1]
    opening = dateline(row.text)
    if opening is not None and opening.sure:
        return True
    if not ends_sentence(before.text):
        return False
    if before.text.rstrip()[-1] in ")）" and trailing_byline(before.text) is not None:
        return True
    if column.exact and not column.indented and list_item(row.text) is not None:
        return True
    if ends_sentence(row.text) or _full(run, index, column):
        return False
    if not column.exact and column.of(row) > column.size - column.tolerance:
        return False
    if index + 1 == len(run):
        return True
    return run[index + 1].indent >= 1 if column.indented else True


def _group(group: list[Row], page: int) -> Piece:
    if len(group) == 1:
        return _single(group[0], page)
    first = group[0]
    return join_lines(_printed(group), page, first.gap, int(first.indent * 2), seam)


def _printed(rows: list[Row]) -> Iterator[tuple[int, str]]:
    return ((row.line, row.text) for row in rows)


def seam(left: str, right: str) -> str:
    """What stands between two lines put together again: a space between Latin words, or nothing.

    Where a word may have been cut (``iPh`` + ``one``) none is put; where another word begins
    (``App`` + ``Store``) one is, and between lines of prose in Latin letters, but behind a hyphen.
    """
    a, b = left[-1], right[0]
    if not (a.isascii() and b.isascii()):
        return ""
    if a.isalpha() and b.isalnum() and not b.islower():
        return " "
    return " " if a != "-" and prose_in_latin(left, right) else ""
