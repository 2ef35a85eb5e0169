"""Columns of a page that run together in its text: on one line, or line by line in turn.

A line across columns holds a piece of each, of like width, that breaks off amid a sentence; what it
says goes on in the line below. Cells of tables end what they say, verse ends its sentences, names
are short. Where columns were printed in turn, as ``pdftotext`` does without ``-layout`` where their
lines stand on one height, sentences go on some lines further down.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from summarize.errors import Message
from summarize.issue import Doubt
from summarize.reading.checks.going_on import go_on

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
_SURE = 0.5
"""Mean log-odds that pieces go on in the next line: 3 and more in columns, below 0 in tables."""
_ENDS = tuple("。．！？!?；;：:”」』）)…")
_COMMAS = frozenset("，。、；,;")
_MEASURE, _SHORTEST = 45, 8
_FEWEST_BREAKS, _REACH = 30, 8
_MOST_LINES = 1500
_GOES_ON, _ASTRAY, _FAR = 0.0, -1.0, 2.5
_NEARLY_ALL, _ELSEWHERE, _FEWEST_ELSEWHERE, _FOUND = 0.85, 0.14, 8, 0.4
"""Of lines in turn: characters of a line at most, and at least; breaks; how many lines further down
to look; how many lines to look at; log-odds that sentences go on, do not, surely do; shares of the
breaks."""


def column_doubts(lines: Sequence[str], name: str) -> list[Doubt]:
    """A doubt where the columns of a page run together in its lines."""
    printed = [_pieces(line) for line in lines if line.strip()]
    runs = [list(run) for across, run in groupby(printed, lambda row: len(row) > 1) if across]
    # Alone between other lines it is a row of a head, a caption, a table.
    rows = [row for run in runs if len(run) > 1 for row in run]
    enough = len(rows) >= _FEWEST_ROWS and max(map(len, runs)) >= _FEWEST_RUN
    if enough and _are_columns(rows) and _go_on_below(runs):
        told = Message(
            "its lines run across the columns, so that sentences are mixed; "
            "read the PDF itself, or what pdftotext -layout makes of it"
        )
        return [Doubt("columns", name, told)]
    if _in_turn(lines):
        told = Message(
            "its columns are mixed: many sentences go on some lines further down; "
            "read the PDF itself, or what pdftotext -layout makes of it"
        )
        return [Doubt("columns", name, told)]
    return []


def parted() -> Message:
    """What is said of a page whose columns were told apart again."""
    return Message(
        "its lines ran across the columns; these were put one after another by the gaps between "
        "them, and a column's text may be misplaced"
    )


def dealt() -> Message:
    """What is said of a page whose columns were mixed without gaps, and dealt out again."""
    return Message(
        "its columns were mixed line by line; these were dealt out by how their sentences go on, "
        "and a line may be misplaced; read the PDF itself, or what pdftotext -layout makes of it"
    )


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


def _go_on_below(runs: Sequence[Sequence[Sequence[str]]]) -> bool:
    """Whether what the pieces of a line break off goes on in the line below."""
    odds = go_on(
        (above, below)
        for run in runs
        for row, following in pairwise(run)
        if len(row) == len(following)
        for above, below in zip(row, following, strict=True)
        if not above.endswith(_ENDS)
    )
    return bool(odds) and sum(odds) >= _SURE * len(odds)


def _in_turn(lines: Sequence[str]) -> bool:
    """Whether many sentences do not go on in the next line, but some lines further down."""
    printed = [line.strip() for line in lines[:_MOST_LINES] if line.strip()]
    prose = [not _COMMAS.isdisjoint(line[1:]) and len(line) >= _SHORTEST for line in printed]
    breaks = [
        at
        for at in range(len(printed) - 1)
        if prose[at] and not printed[at].endswith(_ENDS) and len(printed[at]) <= _MEASURE
    ]
    if len(breaks) < _FEWEST_BREAKS or sum(prose) > 2 * len(breaks):
        return False
    near = [(at, go_on([(printed[at], printed[at + 1])])) for at in breaks]
    told = [(at, found[0]) for at, found in near if found]
    going = sum(odds > _GOES_ON for _, odds in told)
    if len(told) < _FEWEST_BREAKS or going > _NEARLY_ALL * len(told):
        return False
    elsewhere = 0
    for at, odds in told:
        if odds >= _ASTRAY:
            continue
        further = range(at + 2, min(len(printed), at + 1 + _REACH))
        found = go_on((printed[at], printed[other]) for other in further if prose[other])
        elsewhere += bool(found) and max(found) > _FAR
    return elsewhere >= max(_FEWEST_ELSEWHERE, _ELSEWHERE * len(told), _FOUND * (len(told) - going))
