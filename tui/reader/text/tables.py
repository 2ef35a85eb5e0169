"""Cells of a table put one under the other, whatever is wide in them."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from summarize.patterns import lazy
from tui.wrapping import cells

_WIDE_GAP = lazy(r"[ \u3000]{2,}|\t+")
_ANY_GAP = lazy(r"[ \u3000\t]+")
_BAR = lazy(r"\|")


class TableRow(NamedTuple):
    """A line of a table: ``text[start:end]``; before each character of ``gaps`` so many cells."""

    start: int
    end: int
    gaps: tuple[tuple[int, int], ...] = ()


def table_rows(text: str, width: int) -> list[TableRow] | None:
    """The lines of a table with its cells aligned; None if they have no room, or are not alike.

    Only cells are added: all of the text is there as it came.
    """
    lines = _lines(text)
    starts = [_cells(text, first, end) for first, end in lines]
    count = Counter(len(each) for each in starts if len(each) > 1).most_common(1)
    if not count or count[0][1] < 2:
        return None
    gaps: list[list[tuple[int, int]]] = [[] for _ in lines]
    alike = [row for row, each in enumerate(starts) if len(each) == count[0][0]]
    for column in range(1, count[0][0]):
        places = {}
        for row in alike:
            before = text[lines[row][0] : starts[row][column]]
            places[row] = cells(before) + sum(size for _, size in gaps[row])
        wanted = max(places.values())
        for row, place in places.items():
            if place < wanted:
                gaps[row].append((starts[row][column], wanted - place))
    found = [TableRow(*line, tuple(gap)) for line, gap in zip(lines, gaps, strict=True)]
    fits = all(
        cells(text[row.start : row.end]) + sum(size for _, size in row.gaps) <= width
        for row in found
    )
    return found if fits else None


def _lines(text: str) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        lines.append((start, start + len(line.rstrip())))
        start += len(line) + 1
    return lines


def _cells(text: str, start: int, end: int) -> list[int]:
    """Where the cells of a line begin."""
    line = text[start:end]
    head = len(line) - len(line.lstrip())
    if line[head : head + 1] == "|":
        return [start + each.start() for each in _BAR.finditer(line)]
    gap = _WIDE_GAP if _WIDE_GAP.search(line, head) else _ANY_GAP
    return [start + head, *(start + each.end() for each in gap.finditer(line, head))]
