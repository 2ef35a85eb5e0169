"""What stands over or before articles of a page and belongs to them: column titles, notes."""

from __future__ import annotations

from itertools import pairwise

from summarize.layout.lines import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft


def spread_column(found: list[Draft]) -> None:
    """A column's title without a number at the very top of a page stands over all of it."""
    if not found or not found[0].heading("column"):
        return
    name = found[0].heading("column")[0].text
    numbered = kinds.series_column(name)
    if numbered is not None and numbered.index is not None:
        return
    for draft in found:
        if draft.heading("column") and draft is not found[0]:
            break
        draft.column = name


def adopt_notes(found: list[Draft]) -> list[Draft]:
    """An editor's note that stands before a head belongs to the article that the head begins."""
    for draft, following in pairwise(found):
        if draft.boundary.pinned or following.boundary.pinned:
            continue
        while draft.blocks and following.head and _leads(draft.blocks[-1][1]):
            following.blocks.insert(0, draft.blocks.pop())
            for forward in following.forwards:
                forward.after += 1
    return [draft for draft in found if not draft.empty]


def _leads(unit: Unit) -> bool:
    """Whether it is an editor's note to what follows (编者按), not to what was (编后)."""
    note = kinds.editors_note(unit.text)
    return note is not None and "编后" not in note.rule
