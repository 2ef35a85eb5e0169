"""What is said of a printed line: for what it was taken, how surely, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.page.printed import role_name
from tui.reader.text.labels import one_line
from tui.reasons import percent, why

if TYPE_CHECKING:
    from summarize.issue import Issue, Note
    from tui.reader.page.printed import PrintedLine


def line_words(issue: Issue, line: PrintedLine) -> str:
    """A row for the line, its stretches one behind the other."""
    return one_line("  |  ".join(_words(issue, note) for note in line.notes))


def _words(issue: Issue, note: Note) -> str:
    parts = [role_name(note.role)]
    if note.article is not None:
        parts.append(note.article)
    if note.sure is not None:
        parts.append(tell("把握{percent}", percent=percent(note.sure)))
    if note.start is not None:
        parts.append(tell("起篇{odds}", odds=f"{note.start:+.1f}"))
    return f"{' '.join(parts)}: {why(issue, note)}"
