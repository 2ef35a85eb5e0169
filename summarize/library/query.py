"""What a user searches for: words that all must be there, and "phrases"."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.errors import DubaoError
from summarize.library.squeeze import squeeze

_CLOSING = {'"': '"', "＂": "＂", "“": "”", "「": "」"}


class QueryError(DubaoError):
    """A query in which there is nothing to search for."""


@dataclass(frozen=True, slots=True)
class Query:
    """``text`` as given; ``terms`` in the form of :func:`~summarize.library.squeeze.squeeze`."""

    text: str
    terms: tuple[str, ...]


def parse_query(text: str) -> Query:
    """Words parted by white space; quotes (half or full width, “ ”, 「 」) hold a phrase together.

    There are no operators: ``-``, ``NOT``, brackets and colons are text like any other, and so is
    a quote that stands inside a word or is never closed. Raises :class:`QueryError` where nothing
    is left to search for.
    """
    terms = (squeeze(piece).text for piece in _pieces(text))
    wanted = tuple(dict.fromkeys(term for term in terms if term))
    if not wanted:
        raise QueryError("nothing to search for: give a word, or a phrase in quotes")
    return Query(text, wanted)


def _pieces(text: str) -> list[str]:
    pieces = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        close = text.find(_CLOSING[text[at]], at + 1) if text[at] in _CLOSING else -1
        if close >= 0:
            pieces.append(text[at + 1 : close])
            at = close + 1
            continue
        end = at + 1
        while end < len(text) and not text[end].isspace():
            end += 1
        pieces.append(text[at:end])
        at = end
    return pieces
