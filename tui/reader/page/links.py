"""Where printed lines link pages: what jumps away in a line, what goes on with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.issue import Article, Issue

_OPENING = ("continuation-marker", "continuation-heading")


def jumps_away(issue: Issue, line: int) -> bool:
    """Whether a marker that leads to another page (下转第3版) stands in the line."""
    return any(note.span.line == line and note.role == "marker" for note in issue.notes)


def linked_from(issue: Issue, line: int) -> int | None:
    """The line that jumps to this one, where this one opens a continuation: with its marker
    (上接第1版), its heading or its first paragraph. None where nothing leads here.
    """
    notes = [note for note in issue.notes if note.span.line == line and note.article]
    for note in notes:
        article = issue.article(note.article or "")
        for number, jump in enumerate(article.jumps if article is not None else ()):
            if article is None or jump.state != "linked" or jump.after >= len(article.blocks):
                continue
            begins = article.blocks[jump.after]
            opens = note.role in _OPENING and note.page == begins.page
            if opens or (begins.spans and begins.spans[0].line == line):
                return _left_in(article, number)
    return None


def _left_in(article: Article, number: int) -> int | None:
    """The line of a jump: its marker's, or, where several share one, that; else the last before."""
    jump = article.jumps[number]
    for each in reversed(article.jumps[: number + 1]):
        if each.origin == jump.origin and each.spans:
            return each.spans[0].line
    before = article.blocks[: jump.after]
    return before[-1].spans[-1].line if before and before[-1].spans else None
