"""Passages as text to take along: what was printed, and nothing that the screen put between."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.selection import Selection

    from tui.reader.text.passages import Passage

SCREEN_ONLY = frozenset({"info", "derived", "jump", "stop", "rule"})
"""Page labels, links and notes on jumps, and the rule where the page changes."""


def clean_text(passages: Iterable[Passage], *, stops: bool = False) -> str:
    """One line a passage, both halves of a sentence that a jump cut in one.

    ``stops`` keeps the notes that say what of the text is missing.
    """
    return _joined(
        (passage, passage.text if passage.kind != "stop" else f"({passage.text.strip('→ ')})")
        for passage in passages
        if passage.kind not in SCREEN_ONLY or (stops and passage.kind == "stop")
    )


def selected_text(passages: Sequence[Passage], selection: Selection) -> str:
    """What of the passages is selected, in the same way, however they are wrapped."""
    parts: list[tuple[Passage, str]] = []
    for number, passage in enumerate(passages):
        span = selection.get_span(number)
        if span is None or passage.kind in SCREEN_ONLY:
            continue
        start, end = span
        parts.append((passage, passage.text[start : None if end == -1 else end]))
    while parts and not parts[-1][1]:  # the selection ends before the first character of a passage
        parts.pop()
    if not parts and selection.start is not None and selection.start != selection.end:
        # Only what the screen says was chosen, so that is what is wanted.
        spans = [(passage, selection.get_span(n)) for n, passage in enumerate(passages)]
        return "\n".join(p.text[s[0] : None if s[1] == -1 else s[1]] for p, s in spans if s)
    return _joined(parts)


def _joined(parts: Iterable[tuple[Passage, str]]) -> str:
    text = ""
    before: Passage | None = None
    for passage, words in parts:
        one = passage.runs_on and before is not None and before.kind == "paragraph"
        text += words if before is None or one else f"\n{words}"
        before = passage
    return text
