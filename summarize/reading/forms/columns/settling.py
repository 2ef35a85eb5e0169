"""Columns -> columns of running text, and lines that stand by themselves over or between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize.reading.forms.columns.column import EDGE, Column, ends, goes_on_in, is_prose
from summarize.reading.forms.columns.grid import Grid, Piece
from summarize.reading.forms.pdf.signs import opens_story

_FEW, _LIKE = 3, 2.6
_FLUSH, _NEXT = 0.8, 1.8
_NEARLY = 3.0
_PROSE_SHARE, _PROSE_OF_FEW = 0.25, 0.5
_SUBHEAD_GAP = 1.3


def settle(columns: Iterable[Column]) -> tuple[list[Column], list[Piece]]:
    """Columns of running text, and the lines that stand by themselves: heads, bylines, captions.

    What is short and ends no sentence is no line of a paragraph, wherever it stands.
    """
    texts: list[Column] = []
    loose: list[Piece] = []
    for column in columns:
        whole = Column(column.pieces)
        parts: list[list[Piece]] = [[]]
        for number, piece in enumerate(column.pieces):
            if _is_odd(whole, number):
                loose.append(piece)
                parts.append([])
            else:
                parts[-1].append(piece)
        for pieces in filter(None, parts):
            if _is_text(pieces):
                texts.append(Column(pieces))
            else:
                loose += pieces
    for column in texts[:]:
        if len(column.pieces) <= _FEW and _is_head(column, texts):
            texts.remove(column)
            loose += column.pieces
    return _with_tails(texts, loose)


def _is_head(column: Column, texts: Sequence[Column]) -> bool:
    """Whether a few lines that end no sentence are a head: nothing like them stands beside them."""
    first, last = column.pieces[0].text, column.pieces[-1].text
    if ends(last) or opens_story(first):
        return False
    level = (each for each in texts if each is not column and each.top == column.top)
    if any(abs(each.measure - column.measure) <= _LIKE for each in level):
        return False
    if len(column.pieces) == 1:
        return True
    below = [
        each
        for each in texts
        if each.top > column.bottom and each.left < column.right and column.left < each.right
    ]
    under = min(below, key=lambda each: each.top, default=None)
    return under is not None and (
        opens_story(under.pieces[0].text) or under.indented(under.pieces[0])
    )


def _with_tails(texts: list[Column], loose: list[Piece]) -> tuple[list[Column], list[Piece]]:
    """What ends a paragraph at the top of a column without a full stop is text again.

    It begins at the edge of the column below it, and the column on its left breaks off.
    """
    rest: list[Piece] = []
    for piece in loose:
        own = next(
            (
                each
                for each in texts
                if abs(each.left - piece.x0) <= EDGE
                and 0 < each.top - piece.row <= 2
                and piece.ems < _FLUSH * each.measure
            ),
            None,
        )
        if own is not None and any(
            0 < own.left - each.left <= _NEXT * own.measure + _LIKE
            and each.top <= piece.row <= each.bottom
            and each.full(each.pieces[-1])
            and not ends(each.pieces[-1].text)
            for each in texts
        ):
            texts[texts.index(own)] = Column([piece, *own.pieces])
        else:
            rest.append(piece)
    return texts, rest


def _is_odd(column: Column, number: int) -> bool:
    """Whether a line ends before its paragraph does, and no paragraph goes on behind it."""
    pieces = column.pieces
    text = pieces[number].text
    if len(pieces) == 1 or ends(text):
        return False
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    if number == 0 and following is not None and column.indented(following):
        return not opens_story(text)
    if column.full(pieces[number]):
        return False
    if number == 0 and not is_prose(text) and not opens_story(text):
        nearly = pieces[0].ems >= column.measure - _NEARLY
        return following is None or not (nearly and goes_on_in(pieces[0], following))
    before = pieces[number - 1] if number else None
    broken = before is not None and column.full(before) and not ends(before.text)
    if broken and not column.indented(pieces[number]):
        return False
    if following is None or not any(map(column.indented, pieces[1:])):
        return True
    return column.indented(following) or _is_odd(column, number + 1)


def _is_text(pieces: Sequence[Piece]) -> bool:
    if opens_story(pieces[0].text):
        return True
    if len(pieces) == 1:
        text = pieces[0].text
        return is_prose(text) or (ends(text) and not text.endswith((":", "：")))
    prose = sum(is_prose(piece.text) or ends(piece.text) for piece in pieces)
    return prose >= (_PROSE_SHARE if len(pieces) > _FEW else _PROSE_OF_FEW) * len(pieces)


def with_subheads(
    columns: list[Column], loose: list[Piece], grid: Grid
) -> tuple[list[Column], list[Piece]]:
    """Lines within a column, with no more white around them than its lines have, are its own."""
    rest: list[Piece] = []
    for piece in sorted(loose, key=lambda each: each.row):
        y = grid.y[piece.row]
        above = next(
            (
                each
                for each in columns
                if 0 < y - grid.y[each.bottom] <= _SUBHEAD_GAP
                and each.left - 1 <= piece.x0 < each.left + each.measure
            ),
            None,
        )
        below = next(
            (
                each
                for each in columns
                if 0 < grid.y[each.top] - y <= _SUBHEAD_GAP
                and each.left - 1 <= piece.x0 < each.left + each.measure
            ),
            None,
        )
        if (
            above is not None
            and below is not None
            and above is not below
            and abs(above.left - below.left) < 1
        ):
            columns.remove(below)
            columns[columns.index(above)] = Column([*above.pieces, piece, *below.pieces])
        else:
            rest.append(piece)
    return columns, rest
