"""What was read as Simplified text gets the characters back that the dump prints.

Lines go into the layout with their Traditional characters read as Simplified ones; here the units
of drafts get the text of their spans.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.piece import Piece

Lines = Mapping[int, str]
"""Lines that are not printed as they are read, by their index."""


def print_back(found: Sequence[Draft], lines: Lines) -> None:
    """Gives all units of the drafts the characters of ``lines``."""
    if not lines:
        return
    columns = {
        unit.text: printed(unit, lines).text for draft in found for unit in draft.heading("column")
    }
    for draft in found:
        if draft.column is not None:
            draft.column = columns.get(draft.column, draft.column)
        draft.head = [(part, printed(unit, lines)) for part, unit in draft.head]
        draft.blocks = [(kind, printed(unit, lines)) for kind, unit in draft.blocks]
        draft.bylines = [printed(unit, lines) for unit in draft.bylines]
        draft.aside = [(kind, printed(unit, lines)) for kind, unit in draft.aside]
        for forward in draft.forwards:
            forward.unit = printed(forward.unit, lines)
        if draft.backward is not None:
            draft.backward = printed(draft.backward, lines)


def printed(unit: Unit, lines: Lines) -> Unit:
    """The unit with the characters that stand at its spans."""
    if not any(span.line in lines for span in unit.piece.spans):
        return unit
    return replace(unit, piece=_printed(unit.piece, lines))


def _printed(piece: Piece, lines: Lines) -> Piece:
    letters = list(piece.text)
    for span, at in zip(piece.spans, piece.offsets, strict=True):
        if span.line in lines:
            letters[at : at + span.end - span.start] = lines[span.line][span.start : span.end]
    return replace(piece, text="".join(letters))
