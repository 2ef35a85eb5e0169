"""A text with the stretches of it that are links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.hypertext.markup import Markup, element, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.export.hypertext.places import Mark


def words(of: str, marks: Sequence[Mark]) -> Markup:
    """All of the text, blanks around it aside; ``marks`` do not overlap."""
    if not marks:
        return text(of.strip())
    parts = []
    at = 0
    for mark in marks:
        parts.append(text(of[at : mark.start].lstrip() if at == 0 else of[at : mark.start]))
        parts.append(element("a", text(of[mark.start : mark.end].strip()), href=mark.link))
        at = mark.end
    parts.append(text(of[at:].rstrip()))
    return Markup("".join(parts))
