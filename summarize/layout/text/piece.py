"""Text that remembers where in the dump each of its characters stood."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from summarize.issue import Span

Separator = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with its provenance: a line, a part of one, or several joined.

    ``spans[k]`` is where the characters from ``offsets[k]`` on were printed; every character but
    the spaces put between joined lines is covered. ``page`` is an index into the issue's pages,
    ``gap`` the number of blank lines before it in the dump, ``indent`` its indent in cells,
    ``joins`` the offsets at which pieces were put together.
    """

    text: str
    spans: tuple[Span, ...]
    offsets: tuple[int, ...]
    page: int
    gap: int = 0
    indent: int = 0
    joins: tuple[int, ...] = ()

    @property
    def line(self) -> int:
        """Index of the line on which it begins."""
        return self.spans[0].line


def piece_of_line(line: int, text: str, page: int, gap: int = 0, indent: int = 0) -> Piece:
    """The whole line without the white space at its ends; ``text`` must not be blank."""
    stripped = text.strip()
    start = len(text) - len(text.lstrip())
    span = Span(line, start, start + len(stripped))
    return Piece(stripped, (span,), (0,), page, gap, indent)


def cut(piece: Piece, start: int, end: int) -> Piece | None:
    """Its characters ``start`` to ``end`` without white space at their ends; None if blank."""
    part = piece.text[start:end]
    stripped = part.strip()
    if not stripped:
        return None
    start += len(part) - len(part.lstrip())
    end = start + len(stripped)
    if start == 0 and end == len(piece.text):
        return piece
    spans: list[Span] = []
    offsets: list[int] = []
    first = max(0, bisect_right(piece.offsets, start) - 1)
    for index in range(first, bisect_left(piece.offsets, end)):
        span, offset = piece.spans[index], piece.offsets[index]
        low = max(start, offset)
        high = min(end, offset + span.end - span.start)
        if low < high:
            spans.append(Span(span.line, span.start + low - offset, span.start + high - offset))
            offsets.append(low - start)
    inner = piece.joins[bisect_right(piece.joins, start) : bisect_left(piece.joins, end)]
    joins = tuple(join - start for join in inner)
    return replace(piece, text=stripped, spans=tuple(spans), offsets=tuple(offsets), joins=joins)


def join(pieces: Sequence[Piece], separators: Iterable[str]) -> Piece:
    """One piece of several, in order; ``separators`` (white space or nothing) go between them."""
    if len(pieces) == 1:
        return pieces[0]
    texts = [pieces[0].text]
    spans = list(pieces[0].spans)
    offsets = list(pieces[0].offsets)
    joins = list(pieces[0].joins)
    length = len(texts[0])
    for piece, separator in zip(pieces[1:], separators, strict=True):
        length += len(separator)
        joins.append(length)
        joins.extend(length + inner for inner in piece.joins)
        texts += (separator, piece.text)
        spans.extend(piece.spans)
        offsets.extend(length + offset for offset in piece.offsets)
        length += len(piece.text)
    first = pieces[0]
    return Piece(
        "".join(texts),
        tuple(spans),
        tuple(offsets),
        first.page,
        first.gap,
        first.indent,
        tuple(joins),
    )


def join_lines(
    lines: Iterable[tuple[int, str]], page: int, gap: int, indent: int, between: Separator
) -> Piece:
    """One piece of whole lines (index and text, none blank), without white space at their ends.

    ``between`` says what is put between two of them. No piece is made of each line: a narrow
    column, or a million lines of a character, may be long.
    """
    texts: list[str] = []
    spans: list[Span] = []
    offsets: list[int] = []
    length = 0
    before: str | None = None
    for line, text in lines:
        stripped = text.strip()
        start = len(text) - len(text.lstrip())
        separator = between(before, stripped) if before is not None else ""
        length += len(separator)
        offsets.append(length)
        spans.append(Span(line, start, start + len(stripped)))
        if separator:
            texts.append(separator)
        texts.append(stripped)
        length += len(stripped)
        before = stripped
    whole = "".join(texts)
    texts.clear()  # each list goes before the next copy is made
    where = tuple(spans)
    spans.clear()
    places = tuple(offsets)
    offsets.clear()
    return Piece(whole, where, places, page, gap, indent, joins=places[1:])


def squeeze(piece: Piece) -> Piece:
    """The piece without the spaces that a typesetter put between its characters."""
    spans: list[Span] = []
    offsets: list[int] = []
    text: list[str] = []
    for span, offset in zip(piece.spans, piece.offsets, strict=True):
        for index in range(span.end - span.start):
            character = piece.text[offset + index]
            if character.isspace():
                continue
            at = Span(span.line, span.start + index, span.start + index + 1)
            if spans and spans[-1].line == at.line and spans[-1].end == at.start:
                spans[-1] = Span(at.line, spans[-1].start, at.end)
            else:
                spans.append(at)
                offsets.append(len(text))
            text.append(character)
    return replace(piece, text="".join(text), spans=tuple(spans), offsets=tuple(offsets), joins=())
