"""Why a line was read as what it is, in words: for ``dubao explain`` and the reader's page view."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.issue import Issue, Note

TOLD = 0.05
"""A join that was not made is told in the text if it was at least so likely."""


def percent(sure: float) -> str:
    """Never 100 where it is not certain, never 0 where it is not out of the question."""
    if sure in (0.0, 1.0):
        return f"{sure:.0%}"
    return f"{min(0.99, max(0.01, sure)):.0%}"


def why(issue: Issue, note: Note) -> str:
    """The reason; in front of it that the role is inferred, behind it the joins."""
    told = f"推定:{note.reason}" if note.inferred else note.reason
    join = note.join
    if join is None:
        return told
    number = issue.lines[join.line].number
    if join.made:
        return f"{told};接第{number}行"
    if join.sure < TOLD:
        return told
    return f"{told};未接第{number}行({percent(join.sure)})"
