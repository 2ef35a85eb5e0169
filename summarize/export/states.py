"""The words a reader is shown: kinds, pages, the issue's name, where an article goes on.

One table for the reader, the command line and Markdown, so that they say the same. What comes
from the newspaper is as printed; whoever shows it on a terminal makes it printable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.issue import KIND_NAMES

if TYPE_CHECKING:
    from summarize.issue import Article, ContinuedFrom, Issue, Jump, JumpState

_MISSING_PAGE = "本期未收录"
_REASONS: dict[JumpState, str] = {
    "linked": "",
    "missing-page": _MISSING_PAGE,
    "unmatched": "该版未找到续文",
    "ambiguous": "有几处可能的续文",
}
_NO_BEGINNING = "该版未找到开头"


def kind_name(article: Article) -> str:
    """``评论``, ``图片`` and so on; empty for plain news, and where the title is just that word."""
    name = KIND_NAMES[article.kind]
    return "" if name == article.title else name


def issue_names(issue: Issue) -> tuple[str, ...]:
    """Paper, date and number as far as the dump says; a bare number as ``第9127期``."""
    number = issue.number
    if number and number.isdecimal():
        number = f"第{number}期"
    return tuple(part for part in (issue.paper, issue.date, number) if part)


def page_name(label: str) -> str:
    """A page label as it is spoken of: ``3`` is 第3版, ``A5`` is 第A5版."""
    return f"第{label}版"


def jump_note(jump: Jump) -> str:
    """``下转第3版``, and in brackets why nothing follows where nothing does."""
    return bracketed(f"下转{page_name(jump.target)}", jump_reason(jump))


def jump_reason(jump: Jump) -> str:
    """``本期未收录`` or the like; empty where the continuation is linked."""
    return _REASONS[jump.state]


def continued_note(issue: Issue, origin: ContinuedFrom) -> str:
    """``上接第1版`` of a continuation that stands alone, with the reason in brackets."""
    return bracketed(f"上接{page_name(origin.origin)}", continued_reason(issue, origin))


def continued_reason(issue: Issue, origin: ContinuedFrom) -> str:
    """Why a continuation has no beginning: its page is not in the issue, or nothing fits on it."""
    here = any(page.label == origin.origin for page in issue.pages)
    return _NO_BEGINNING if here else _MISSING_PAGE


def bracketed(text: str, reason: str) -> str:
    """``text(reason)``, or just ``text`` where there is no reason."""
    return f"{text}({reason})" if reason else text


def missing_notes(issue: Issue, article: Article) -> tuple[str, ...]:
    """What is missing of an article, as ``下转第3版,本期未收录``; nothing where it is complete."""
    notes = []
    if origin := article.continued_from:
        notes.append(f"上接{page_name(origin.origin)},{continued_reason(issue, origin)}")
    notes += [
        f"下转{page_name(jump.target)},{jump_reason(jump)}"
        for jump in article.jumps
        if jump.state != "linked"
    ]
    return tuple(dict.fromkeys(notes))
