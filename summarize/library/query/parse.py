"""Tokens of a query -> its tree.

Words beside each other must all be there; ``OR`` parts alternatives and binds less than standing
beside each other does, as in Boolean search at large (Lucene, FTS5); brackets group.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from summarize.library.query.errors import QueryError
from summarize.library.query.fields import FACTS, FIELDS, WHOLE, fact
from summarize.library.query.tokens import Token, tokens
from summarize.library.query.tree import (
    Dates,
    Either,
    Every,
    Fact,
    FieldName,
    Node,
    Term,
    Without,
    says_what,
    wanted_terms,
    with_terms,
)
from summarize.library.squeeze import squeeze

DEEPEST = 40
"""Brackets within brackets."""
MOST = 300
"""Words and signs of one query."""


@dataclass(frozen=True, slots=True)
class Query:
    """``text`` as given; ``tree`` is what it means."""

    text: str
    tree: Node

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms to be found, each once, in the order of the query."""
        return tuple(dict.fromkeys(wanted_terms(self.tree)))

    @property
    def terms(self) -> tuple[str, ...]:
        """Their texts."""
        return tuple(dict.fromkeys(term.text for term in self.wanted))


def parse_query(text: str) -> Query:
    """What a user means by ``text``.

    ``词1 词2`` all of them, ``"短语"`` a phrase (quotes “ ”, 「 」 and full-width ones too),
    ``OR`` or ``|`` alternatives, ``-词`` not this, brackets; ``title:``/``标题:``,
    ``byline:``/``记者:``, ``paper:``, ``date:2025-01..2025-03``, ``page:``, ``section:``,
    ``kind:``; ``whole:``/``整词:`` a word that stands as one. Anything else is text. Raises
    :class:`QueryError` where nothing is left to search for, or a part cannot be meant.
    """
    typed = tokens(text)
    if len(typed) > MOST:
        raise QueryError("too many words in one query; at most {most} are searched", most=MOST)
    tree = _Parser(text, typed).alternatives(0, _How())
    if tree is None:
        raise QueryError("nothing to search for: give a word, or a phrase in quotes")
    if not says_what(tree):
        raise QueryError(
            "only words to leave out; say what to find as well, or quote what begins with -"
        )
    return Query(text, tree)


def whole_words(query: Query) -> Query:
    """The query with all its words standing as words, not inside of others."""
    return Query(query.text, with_terms(query.tree, lambda term: replace(term, whole=True)))


class _How(NamedTuple):
    """What was said before a colon of the words behind it."""

    field: FieldName | None = None
    whole: bool = False


class _Parser:
    """Takes tokens from the left; each method answers None where nothing is left to search for."""

    def __init__(self, text: str, typed: list[Token]) -> None:
        self._text = text
        self._tokens = typed
        self._next = 0

    def _peek(self) -> Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def alternatives(self, depth: int, how: _How) -> Node | None:
        """Up to the end, or the bracket that closes."""
        if depth > DEEPEST:
            raise QueryError("brackets within brackets: more than {most} deep", most=DEEPEST)
        parts: list[Node] = []
        while True:
            part = self._together(depth, how)
            token = self._peek()
            alternative = token is not None and token.kind == "or"
            if part is None and (alternative or parts):
                raise QueryError("OR and | need a word on both sides; in quotes they are text")
            if part is not None:
                parts.append(part)
            if not alternative:
                break
            self._next += 1
        if not parts:
            return None
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _together(self, depth: int, how: _How) -> Node | None:
        parts: list[Node] = []
        while (token := self._peek()) is not None and token.kind not in {"or", "close"}:
            part = self._one(depth, how)
            if part is not None and part not in parts:
                parts.append(part)
        if not parts:
            return None
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def _one(self, depth: int, how: _How) -> Node | None:
        token = self._take()
        if token.kind == "minus":
            part = self._one(depth, how)
            return part.part if isinstance(part, Without) else part and Without(part)
        if token.kind == "open":
            inner = self.alternatives(depth + 1, how)
            self._next += 1  # brackets come in pairs: what follows closes this one
            return inner
        if token.kind == "field":
            return self._named(token, depth, how)
        term = squeeze(token.text).text
        return Term(term, how.field, how.whole) if term else None

    def _named(self, token: Token, depth: int, how: _How) -> Node | None:
        if token.text in FIELDS:
            return self._one(depth, how._replace(field=FIELDS[token.text]))
        if token.text in WHOLE:
            return self._one(depth, how._replace(whole=True))
        value = self._take()
        typed = self._text[token.at : value.at + len(value.text)]
        if value.kind not in {"word", "phrase"}:
            raise QueryError("{typed}: give one word or phrase after the colon", typed=typed)
        found: Fact | Dates = fact(FACTS[token.text], value.text, typed)
        if isinstance(found, Fact) and not found.value:
            return None
        return found

    def _take(self) -> Token:
        self._next += 1
        return self._tokens[self._next - 1]
