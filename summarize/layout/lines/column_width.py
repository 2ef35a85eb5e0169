"""How a page is hard-wrapped: the lines of a dump, their sizes, and the width of a full one.

Widths are in ems, one full-width character each.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from summarize.layout.text.endings import ends_sentence

WIDEST_COLUMN = 50
"""Ems; a line longer than this is no printed line of a newspaper column."""
HANGING = 2
"""Punctuation marks that may hang out behind a full line."""

_EXACT = 0.5
_ABOUT = 2.5
_FEWEST_EXACT = 8


class Row:
    """A line with text: ``indent`` and ``width`` in ems, ``length`` in characters, both whole.

    Its width is measured when it is first asked: most dumps are not hard-wrapped.
    """

    __slots__ = ("_width", "gap", "indent", "length", "line", "text")

    def __init__(self, line: int, text: str, gap: int, indent: float, length: int) -> None:
        self.line = line
        self.text = text
        self.gap = gap
        self.indent = indent
        self.length = length
        self._width: float | None = None

    @property
    def width(self) -> float:
        """Without its indent."""
        if self._width is None:
            self._width = ems(self.text.strip())
        return self._width


@dataclass(frozen=True, slots=True)
class Column:
    """How a page is hard-wrapped: the usual size of a full line, and how exactly it is kept.

    Most programs that wrap text count characters, so that sizes are the same to the character but
    for punctuation hung out at the end; type that was set is even to an em or two. ``blocks``
    tells that a blank line parts all blocks.
    """

    size: float
    tolerance: float
    by_characters: bool
    indented: bool
    blocks: bool

    @property
    def exact(self) -> bool:
        """Whether every full line is as long as the others."""
        return self.tolerance < 1

    def of(self, row: Row) -> float:
        """The row's size, indent and all."""
        return row.length if self.by_characters else row.width + row.indent


@lru_cache(maxsize=8192)
def _em(character: str) -> float:
    return 0.5 if unicodedata.east_asian_width(character) in "NaH" else 1.0


def ems(text: str) -> float:
    """Width of ``text`` in ems: full-width and ambiguous characters 1, others a half."""
    if len(text) > 4 * WIDEST_COLUMN:  # beyond any column, and a line may be of megabytes
        return float(len(text)) / 2
    return sum(map(_em, text)) if len(text) != 1 else _em(text)


def runs_of(lines: Iterable[tuple[int, str]]) -> list[list[Row]]:
    """Stretches without a blank line between them; line feeds inside a page are its only mark."""
    runs: list[list[Row]] = []
    gap = 0
    previous_blank = True
    for index, text in lines:
        stripped = text.strip()
        if not stripped:
            gap += 1
            previous_blank = True
            continue
        lead = text[: len(text) - len(text.lstrip())][:100]
        indent = ems(lead.replace("\t", "  ")) if lead else 0.0
        row = Row(index, text, gap, indent, len(lead) + len(stripped))
        if previous_blank:
            runs.append([])
        runs[-1].append(row)
        gap = 0
        previous_blank = False
    return runs


def _column_width(runs: list[list[Row]]) -> float | None:
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


def column_of(runs: list[list[Row]]) -> Column | None:
    """How the page is wrapped, None where its lines are blocks."""
    common = _column_width(runs)
    if common is None:
        return None
    indented = _uses_indents(runs)
    for by_characters in (True, False):
        column = Column(common, _EXACT, by_characters, indented, blocks=False)
        size = _exact_size(runs, column)
        if size is not None:
            column = replace(column, size=size)
            return replace(column, blocks=_parts_blocks(runs, column))
    return Column(common, _ABOUT, False, indented, blocks=False)


def _exact_size(runs: list[list[Row]], column: Column) -> float | None:
    """The size that nearly all full lines share, or None; some hang out by a mark or two."""
    inner = [
        column.of(row) for run in runs for row in run[:-1] if not ends_sentence(row.text.strip())
    ]
    if len(inner) < _FEWEST_EXACT:
        return None
    size = Counter(inner).most_common(1)[0][0]
    near = [one for one in inner if size - 3 <= one <= size + 3]
    same = sum(size <= one <= size + HANGING for one in near)
    return size if same * 100 >= len(near) * 93 and len(near) * 2 >= len(inner) else None


def _parts_blocks(runs: list[list[Row]], column: Column) -> bool:
    """Whether there is a blank line behind every block: hardly a line within a run is short."""
    inner = [row for run in runs for row in run[:-1]]
    short = sum(column.of(row) < column.size for row in inner)
    return len(runs) >= 4 and short * 50 <= len(inner)


def _uses_indents(runs: list[list[Row]]) -> bool:
    rows = [row for run in runs for row in run]
    indented = sum(row.indent >= 1 for row in rows)
    return 0.04 * len(rows) <= indented <= 0.7 * len(rows)
