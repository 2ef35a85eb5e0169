"""Markers that jump to or from a page are cut off the pieces in which they stand."""

from __future__ import annotations

from dataclasses import replace

from summarize.layout.pages.jump_markers import Backward, Forward, backward, forward, may_mark
from summarize.layout.text.piece import Piece, cut

Marker = Forward | Backward


def cut_markers(piece: Piece, *, book_pages: bool) -> list[tuple[Piece, Marker | None]]:
    """The piece's parts in order: its markers, and with None what stands before and behind them.

    ``book_pages`` lets a journal's markers (下接105页) count too.
    """
    if not may_mark(piece.text):
        return [(piece, None)]
    parts: list[tuple[Piece, Marker | None]] = []
    position = 0
    for mark in _markers(piece.text, book_pages=book_pages):
        whole = cut(piece, mark.start, mark.end)
        if whole is None or mark.start < position:
            continue
        before = cut(piece, position, mark.start)
        if before is not None:
            parts.append((before, None))
        parts.append((whole, mark))
        position = mark.end
    rest = cut(piece, position, len(piece.text))
    if rest is not None:
        parts.append((rest if not parts else replace(rest, gap=0), None))
    return parts


def _markers(text: str, *, book_pages: bool) -> list[Marker]:
    """The markers of a text by where they begin; none that overlaps the one that looks back."""
    back = backward(text)
    found: list[Marker] = [
        mark
        for mark in forward(text)
        if (mark.kind != "book-page" or book_pages) and (back is None or mark.start >= back.end)
    ]
    return sorted([*found, *([back] if back is not None else [])], key=lambda mark: mark.start)
