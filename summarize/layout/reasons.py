"""What ``dubao explain`` says of a rule, in words."""

from __future__ import annotations

_RULES = {
    "joined": "a sentence that a column or a caption cut, whole again",
    "forward-marker": "leads to another page",
    "backward-marker": "comes from another page",
    "name-line": "names and nothing else",
    "verse": "short lines of like length, one under the other",
    "table": "rows of like cells, most of them numbers",
    "advert": "words of selling and a way to call",
    "page-header": "names the page",
    "paper-name": "a paper's name at the top of a page",
    "byline-reporter": "reporters' names behind their office",
    "byline-speaker": "an office and a name",
    "byline-photo": "text and pictures by the same hands",
    "byline-commentator": "signed as the paper's commentator",
    "byline-author": "an author's name behind a sign or a role",
    "byline-name": "a name behind a sign",
}
_ROLES = {
    "paragraph": "running text",
    "subhead": "short, no end of a sentence, text before and behind it",
    "caption": "words or a credit as pictures have",
    "item": "a sign of a list at its head",
    "box": "an editor's note or a box beside the text",
    "byline": "names who wrote",
    "column": "a column's title over a headline",
    "continuation-heading": "heads the rest of an article of another page",
    "continuation-marker": "comes from another page",
    "stray": "belongs to no article",
    "credits": "who made the page",
    "contact": "how to reach the paper",
    "masthead": "the paper's own lines",
    "rule": "nothing but signs, or a picture's place",
}


def reason(role: str, rule: str, evidence: str = "") -> str:
    """Why a stretch of a line is what it is: the evidence, or what its rule or role means."""
    return evidence or _RULES.get(rule) or _ROLES.get(role, "")
