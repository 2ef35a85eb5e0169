"""Where an article goes on, and whether that is known, in the words a reader is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.issue import Article, ContinuedFrom, Jump, JumpState

_REASONS: dict[JumpState, str] = {
    "linked": "",
    "missing-page": "本期未收录",
    "unmatched": "该版未找到续文",
    "ambiguous": "该版续文不止一种可能,未接",
}

NO_BEGINNING = "本期未找到开头"


def page_name(label: str) -> str:
    """A page label as it is spoken of: ``3`` is 第3版."""
    return f"第{label}版"


def jump_note(jump: Jump) -> str:
    """``下转第3版``, and in brackets why nothing follows where nothing does."""
    return bracketed(f"下转{page_name(jump.target)}", jump_reason(jump))


def jump_reason(jump: Jump) -> str:
    """``本期未收录`` or the like; empty where the continuation is linked."""
    return _REASONS[jump.state]


def continued_note(origin: ContinuedFrom) -> str:
    """``上接第1版`` of a continuation that stands alone, with the reason in brackets."""
    return bracketed(f"上接{page_name(origin.origin)}", NO_BEGINNING)


def bracketed(text: str, reason: str) -> str:
    """``text(reason)``, or just ``text`` where there is no reason."""
    return f"{text}({reason})" if reason else text


def missing_notes(article: Article) -> tuple[str, ...]:
    """What is missing of an article, as ``下转第3版,本期未收录``; nothing where it is complete."""
    notes = []
    if article.continued_from:
        notes.append(f"上接{page_name(article.continued_from.origin)},{NO_BEGINNING}")
    notes += [
        f"下转{page_name(jump.target)},{jump_reason(jump)}"
        for jump in article.jumps
        if jump.state != "linked"
    ]
    return tuple(dict.fromkeys(notes))
