"""A query as typed -> words, phrases, and the few signs that mean something.

A sign means something only where it can: a minus, a bracket or a field's name at the beginning of
a word, quotes and brackets that are closed, ``OR`` as a word of its own. All else is text.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from summarize.library.query.fields import FACTS, FIELDS, WHOLE

Kind = Literal["word", "phrase", "or", "open", "close", "minus", "field"]

_QUOTES = {'"': '"', "＂": "＂", "“": "”", "「": "」"}
_OPEN, _CLOSE = "(（", ")）"
_BARS = "|｜"
_MINUS = "-－"
_FIELD = re.compile(
    "("
    + "|".join(sorted(map(re.escape, (*FIELDS, *FACTS, *WHOLE)), key=len, reverse=True))
    + r")[:：]",
    re.IGNORECASE,
)


class Token(NamedTuple):
    """``text``: the word, what a phrase's quotes hold, or the field's name as the tables have it;
    ``at`` is its offset in the query."""

    kind: Kind
    text: str
    at: int


def tokens(text: str) -> list[Token]:
    """The tokens of a query; brackets among them always come in pairs."""
    pairs = _brackets(text)
    found: list[Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token, at = _token(text, at, pairs)
        found.append(token)
    return found


def _token(text: str, at: int, pairs: dict[int, int]) -> tuple[Token, int]:
    letter = text[at]
    if at in pairs:
        return Token("open" if pairs[at] > at else "close", letter, at), at + 1
    if letter in _BARS:
        end = at
        while end < len(text) and text[end] in _BARS:
            end += 1
        return Token("or", text[at:end], at), end
    if (close := _closing(text, at)) is not None:
        return Token("phrase", text[at + 1 : close], at), close + 1
    if letter in _MINUS and at + 1 < len(text) and not _stands_for_itself(text[at + 1]):
        return Token("minus", letter, at), at + 1
    field = _FIELD.match(text, at)
    if field is not None and not _ends(text, field.end(), pairs):
        return Token("field", field[1].lower(), at), field.end()
    end = at + 1
    while not _ends(text, end, pairs):
        end += 1
    word = text[at:end]
    return Token("or" if word == "OR" else "word", word, at), end


def _stands_for_itself(following: str) -> bool:
    return following.isspace() or following in _MINUS or following in _BARS


def _ends(text: str, at: int, pairs: dict[int, int]) -> bool:
    if at >= len(text) or text[at].isspace() or text[at] in _BARS:
        return True
    return at in pairs and pairs[at] < at


def _closing(text: str, at: int) -> int | None:
    """Where the quotes that open at ``at`` are closed; None where none open there."""
    close = text.find(_QUOTES[text[at]], at + 1) if text[at] in _QUOTES else -1
    return close if close >= 0 else None


def _brackets(text: str) -> dict[int, int]:
    """Brackets that group: one opens a word, its fellow ends one; each gives the other's offset.

    Those inside a word (``周转（吨）``) belong to it, and so do those within quotes.
    """
    pairs: dict[int, int] = {}
    open_at: list[int] = []
    inside = 0
    beginning = True
    at = 0
    while at < len(text):
        letter = text[at]
        if beginning and (close := _closing(text, at)) is not None:
            at = close + 1
            beginning = False
            continue
        if letter.isspace() or letter in _BARS:
            beginning, inside = True, 0
        elif letter in _OPEN:
            if beginning:
                open_at.append(at)
            else:
                inside += 1
        elif letter in _CLOSE:
            if inside:
                inside -= 1
            elif open_at and (_after(text, at + 1) or _several(text[open_at[-1] : at])):
                start = open_at.pop()
                pairs[start], pairs[at] = at, start
            beginning = False
        else:
            beginning = beginning and letter in _MINUS
            field = _FIELD.match(text, at) if not beginning else None
            if field is not None and _begins(text, at):
                at = field.end()
                beginning = True
                continue
        at += 1
    return pairs


def _after(text: str, at: int) -> bool:
    """Whether a bracket that closes before ``at`` ends its word."""
    return at == len(text) or text[at].isspace() or text[at] in _BARS + _CLOSE


def _several(text: str) -> bool:
    """Whether what brackets hold is more than one word: they group, whatever follows."""
    return any(letter.isspace() or letter in _BARS for letter in text)


def _begins(text: str, at: int) -> bool:
    return at == 0 or text[at - 1].isspace() or text[at - 1] in _BARS + _OPEN + _MINUS
