"""What a list says of an article beside its title: its kind, and what of it is elsewhere.

The markers of a newspaper (下转第3版) stay as they are printed; the reasons are told in the
language of the interface.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export import states
from summarize.export.states import bracketed, page_name
from tui.language import tell

if TYPE_CHECKING:
    from summarize.issue import Article, ContinuedFrom, Issue, Jump


def kind_name(article: Article) -> str:
    """``评论`` or ``opinion``; empty for plain news, and where the title is just that word."""
    return tell(states.kind_name(article))


def jump_mark(jump: Jump) -> str:
    """``下转第3版``."""
    return f"下转{page_name(jump.target)}"


def jump_note(jump: Jump) -> str:
    """``下转第3版``, and in brackets why nothing follows where nothing does."""
    return bracketed(jump_mark(jump), tell(states.jump_reason(jump)))


def continued_note(issue: Issue, origin: ContinuedFrom) -> str:
    """``上接第1版`` of a continuation that stands alone, with the reason in brackets."""
    reason = tell(states.continued_reason(issue, origin))
    return bracketed(f"上接{page_name(origin.origin)}", reason)


def missing_notes(issue: Issue, article: Article) -> tuple[str, ...]:
    """A remark for each part of an article that is missing; nothing where it is complete."""
    notes: list[tuple[str, str]] = []
    if origin := article.continued_from:
        where = f"上接{page_name(origin.origin)}"
        notes.append((where, states.continued_reason(issue, origin)))
    notes += [
        (jump_mark(jump), states.jump_reason(jump))
        for jump in article.jumps
        if jump.state != "linked"
    ]
    return tuple(
        tell("(未完:{marker},{reason})", marker=marker, reason=tell(reason))
        for marker, reason in dict.fromkeys(notes)
    )
