"""What stands over or before articles of a page and belongs to them: column titles, notes."""

from __future__ import annotations

from itertools import pairwise

from summarize.issue import BlockKind
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft

_MOST_PARAGRAPHS, _LONGEST_NOTE = 3, 800
_SUMMARIES = ("编后", "点评", "核心", "提要", "摘要", "提示")
"""In titles of notes that stand at the end or below the head of their article."""


def spread_column(found: list[Draft]) -> None:
    """A column's title without a number at the very top of a page stands over all of it.

    An archive's label (专栏：…) names the column of one article.
    """
    if not found or not found[0].heading("column") or found[0].closed:
        return
    name = found[0].heading("column")[0].text
    numbered = kinds.series_column(name)
    if (numbered is not None and numbered.index is not None) or kinds.archived_column(name):
        return
    for draft in found:
        if draft.heading("column") and draft is not found[0]:
            break
        draft.column = name


def adopt_notes(found: list[Draft]) -> list[Draft]:
    """An editor's note that stands before a head belongs to the article that the head begins."""
    for draft, following in pairwise(found):
        if draft.boundary.pinned or following.boundary.pinned or not following.head:
            continue
        if following.closed:
            continue
        start = _note_start(draft)
        if start == len(draft.blocks):
            continue
        note = [(_in_box(kind), unit) for kind, unit in draft.blocks[start:]]
        del draft.blocks[start:]
        following.blocks[:0] = note
        for forward in following.forwards:
            forward.after += len(note)
    return [draft for draft in found if not draft.empty]


def _in_box(kind: BlockKind) -> BlockKind:
    return "box" if kind == "paragraph" else kind


def _note_start(draft: Draft) -> int:
    """Where in its blocks the notes begin that stand at its end; their number if there is none."""
    blocks = draft.blocks
    least = max((forward.after for forward in draft.forwards), default=0)
    start = len(blocks)
    while start > least and _leads(blocks[start - 1][1]):
        start -= 1
    if start < len(blocks):
        return start
    length = 0
    for at in range(len(blocks) - 1, max(least, len(blocks) - _MOST_PARAGRAPHS - 1) - 1, -1):
        kind, unit = blocks[at]
        if unit.rule == "note-title":
            # What opens below a head is the article's own.
            own = bool(draft.head) and not any(kind == "paragraph" for kind, _ in blocks[:at])
            return at if _leads(unit) and not own else len(blocks)
        length += len(unit.text)
        if kind not in ("paragraph", "box") or length > _LONGEST_NOTE:
            break
    return len(blocks)


def _leads(unit: Unit) -> bool:
    """Whether it is an editor's note to what follows (编者按), not to what was (编后)."""
    note = kinds.editors_note(unit.text)
    return note is not None and not any(word in note.rule for word in _SUMMARIES)
