"""Why a line was read as what it is, in words: for ``dubao explain`` and the reader's page view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.patterns import lazy
from tui.language import language, tell

if TYPE_CHECKING:
    from summarize.issue import Issue, Note

_RULED = lazy(r"读者改定:([^(]+)(?:\((.*)\))?")
TOLD = 0.05
"""A join that was not made is told in the text if it was at least so likely."""


def percent(sure: float) -> str:
    """Never 100 where it is not certain, never 0 where it is not out of the question."""
    if sure in (0.0, 1.0):
        return f"{sure:.0%}"
    return f"{min(0.99, max(0.01, sure)):.0%}"


def why(issue: Issue, note: Note) -> str:
    """The reason; in front of it that the role is inferred, behind it the joins."""
    reason = told(note.reason)
    if note.inferred:
        reason = tell("推定:{reason}", reason=reason)
    join = note.join
    if join is None:
        return reason
    number = issue.lines[join.line].number
    if join.made:
        return reason + tell(";接第{number}行", number=number)
    if join.sure < TOLD:
        return reason
    return reason + tell(";未接第{number}行({percent})", number=number, percent=percent(join.sure))


def told(reason: str) -> str:
    """A reason of the layout's, which are Chinese, in the language of the interface."""
    if language() == "zh":
        return reason
    if found := _RULED.fullmatch(reason):
        verdicts, before = found.groups()
        said = ", ".join(map(tell, verdicts.split("、")))
        return tell("读者改定") + f": {said}" + (f" ({told(before)})" if before else "")
    return "; ".join(map(_piece, reason.split(";")))


def _piece(text: str) -> str:
    """One piece of evidence, with its points where it has any."""
    name, blank, points = text.rpartition(" ")
    if blank and points[:1] in {"+", "-"}:
        return f"{tell(name)} {points}"
    return tell(text)
