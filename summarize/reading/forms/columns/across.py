"""Whether lines of text run across the columns of a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarize.patterns import lazy
from summarize.reading.checks.going_on import go_on
from summarize.reading.forms.columns.column import Column, ends
from summarize.reading.forms.columns.grid import grid_of
from summarize.reading.forms.columns.stacks import find_columns

_GAP = lazy(r"[^\s][ \u3000\xa0\t]*(?:[ \u3000\xa0]{2}|\t)[ \u3000\xa0\t]*[^\s]")
_FEWEST_ROWS = 4
_MOST_LINES, _MOST_PIECES, _LONGEST = 1500, 4000, 600
_FEWEST, _FEWEST_LINES = 3, 8
_NARROWEST = 5.5
_BROKEN, _LIKE, _PROSE = 0.6, 0.6, 0.3
_PROSE_OF_MANY, _MANY = 0.2, 20
_FEWEST_BREAKS, _GO_ON, _SURE = 5, 0.7, 2.0
"""Breaks amid Chinese words, the share of them that the line below goes on with, and the mean of
their log-odds: on typeset pages 0.84 and more, 3.7 and more; tables and verse stay below 0.7, 1."""
_COMMAS = frozenset("，。、；,;")


def runs_across(lines: Sequence[str]) -> bool:
    """Whether text is set in columns side by side, their lines broken off amid a sentence.

    Cells of tables end what they say, verse ends its sentences, names are short.
    """
    if len(lines) > _MOST_LINES or max(map(len, lines), default=0) > _LONGEST:
        return False
    if sum(bool(_GAP.search(line)) for line in lines) < _FEWEST_ROWS:
        return False
    if sum(len(line.split()) for line in lines) > _MOST_PIECES:
        return False
    columns = [each for each in find_columns(grid_of(lines)) if len(each.pieces) >= _FEWEST]
    columns = [Column(each.pieces) for each in columns]
    columns = [each for each in columns if each.measure >= _NARROWEST]
    beside = [
        one
        for one in columns
        if any(
            one is not other
            and min(one.bottom, other.bottom) - max(one.top, other.top) >= _FEWEST - 1
            for other in columns
        )
    ]
    pieces = [(column, piece) for column in beside for piece in column.pieces]
    broken = [(column, piece) for column, piece in pieces if not ends(piece.text)]
    prose = sum(not _COMMAS.isdisjoint(piece.text[:-1]) for _, piece in pieces)
    least = _PROSE_OF_MANY if len(pieces) > _MANY else _PROSE
    return (
        len(pieces) >= _FEWEST_LINES
        and len(broken) >= _BROKEN * len(pieces)
        and prose >= least * len(pieces)
        and sum(column.full(piece) for column, piece in broken) >= _LIKE * len(broken)
        and _goes_on_below(beside)
    )


def _goes_on_below(columns: Sequence[Column]) -> bool:
    """Whether sentences that lines break off go on in the lines under them."""
    breaks = [
        (above.text, below.text)
        for column in columns
        for above, below in pairwise(column.pieces)
        if column.full(above) and not ends(above.text)
    ]
    odds = go_on(breaks)
    return len(odds) >= _FEWEST_BREAKS and (
        sum(each > 0 for each in odds) >= _GO_ON * len(odds) and sum(odds) >= _SURE * len(odds)
    )
