"""Lines of which the source's own form says what they are -> units, by its word and no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import merge

from summarize.given import FURNITURE, HEADS, TEXTS, WHOLE, Role
from summarize.layout.lines.sources.bylines import byline
from summarize.layout.lines.units import GIVEN, Unit
from summarize.layout.pages.furniture import furniture
from summarize.layout.pages.jump_markers import backward, forward
from summarize.layout.text.known import Known
from summarize.layout.text.piece import Piece, join, piece_of_line


def without_given(
    lines: Iterable[tuple[int, str]], known: Known, aside: dict[int, str]
) -> Iterator[tuple[int, str]]:
    """The lines, those with a given role blank; what stands on these goes into ``aside``."""
    for index, text in lines:
        if text and known.covers(index):
            if text.strip():
                aside[index] = text
            yield index, ""
        else:
            yield index, text


def with_gaps(pieces: Iterable[Piece], known: Known) -> Iterator[Piece]:
    """The pieces of the other lines: what was put aside before one is no blank line."""
    for piece in pieces:
        gap = min(piece.gap, piece.line - known.last_before(piece.line) - 1)
        yield piece if gap == piece.gap else replace(piece, gap=gap)


def with_given(
    found: Sequence[Unit], aside: Mapping[int, str], known: Known, page: int
) -> list[Unit]:
    """The units of the other lines and those of the lines put aside, in their order."""
    given = _units(aside, known, page)
    return list(merge(found, given, key=lambda unit: unit.piece.line))


def _units(aside: Mapping[int, str], known: Known, page: int) -> Iterator[Unit]:
    for first in aside:
        if first not in known.roles:
            continue
        stop, role = known.roles[first]
        lines = [index for index in range(first, stop) if index in aside]
        pieces = [piece_of_line(index, aside[index], page, gap=1) for index in lines]
        if role in WHOLE and len(pieces) > 1:
            pieces = [replace(join(pieces, ["\n"] * (len(pieces) - 1)), joins=())]
        yield from (_unit(piece, role) for piece in pieces)


def _unit(piece: Piece, role: Role) -> Unit:
    text = piece.text
    if role == "byline":
        said = byline(text)
        return Unit(piece, "byline", GIVEN, said.sort if said is not None else "author")
    if role == "caption":
        return Unit(piece, "caption", GIVEN, role)
    if role in TEXTS or role in HEADS:
        return Unit(piece, "text", GIVEN, role)
    if role in ("jump", "settled-jump", "continued"):
        return _marker(piece, role)
    known = furniture(text) if role == "stray" else None
    kind = known.kind if known is not None else FURNITURE.get(role, role)
    return Unit(piece, "furniture", GIVEN, kind)


def _marker(piece: Piece, role: Role) -> Unit:
    """The marker that the line is; where no page is named on it, something that stands about."""
    back = backward(piece.text)
    if role == "continued" and back is not None:
        return Unit(piece, "backward", GIVEN, targets=back.origins)
    ahead = forward(piece.text) if role != "continued" else ()
    if ahead:
        open_still = role == "jump"
        return Unit(piece, "forward", GIVEN, ahead[0].kind, ahead[0].targets, sure=open_still)
    return Unit(piece, "furniture", GIVEN, "stray")
