"""Pages that print an article again from its beginning: what is doubled stands once in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarize.issue import BlockKind
from summarize.layout.lines.units import Unit
from summarize.layout.text.piece import cut
from summarize.layout.text.vocabulary import letters

_SHORTEST = 6


def without_repeats(
    printed: str, blocks: Sequence[tuple[BlockKind, Unit]]
) -> tuple[list[tuple[BlockKind, Unit]], list[Unit]]:
    """The blocks that go on behind ``printed``, and what of them repeats it, in order.

    ``printed`` is the article's text so far. A paragraph that was cut there and is whole here
    goes on from the cut.
    """
    known = letters(printed)
    new: list[tuple[BlockKind, Unit]] = []
    doubled: list[Unit] = []
    for kind, whole in blocks:
        unit = whole
        plain = letters(unit.text)
        if not new and plain in known:
            doubled.append(unit)
            continue
        shared = 0 if new else _shared(known, plain)
        place = _place(unit.text, shared)
        before = cut(unit.piece, 0, place) if shared else None
        after = cut(unit.piece, place, len(unit.text)) if shared else None
        if before is not None and after is not None:
            doubled.append(replace(unit, piece=before))
            unit = replace(unit, piece=after)
        new.append((kind, unit))
    return new, doubled


def _shared(known: str, plain: str) -> int:
    """Length of the longest beginning of ``plain`` that ``known`` ends in, 0 where it is short."""
    end = known[-len(plain) :]
    for length in range(len(end), _SHORTEST - 1, -1):
        if plain.startswith(end[-length:]):
            return length
    return 0


def _place(text: str, count: int) -> int:
    """Offset in ``text`` behind its first ``count`` letters."""
    for offset, character in enumerate(text):
        if count == 0:
            return offset
        count -= bool(letters(character))
    return len(text)
