"""A query's tree as an expression of FTS5's: every token quoted, no word of the user's bare."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.library.archive.facts import asked_dates, asked_fact
from summarize.library.archive.pairs import phrase
from summarize.library.query import Dates, Either, Every, Fact, Node, Term, Without
from summarize.library.query.tree import wanted_terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.library.archive.facts import Known

NOTHING = ""
"""The expression of what no article can be."""

SIGN = "\uf8ff"
"""Begins the tokens of facts: no text has it."""
_ANYWHERE = "{headline deck byline body}"
_FIELDS = {None: "", "title": "{headline deck}", "byline": "byline"}


def expression(node: Node, known: Known) -> str:
    """The expression for the table of texts; :data:`NOTHING` where no article can be meant."""
    if isinstance(node, Term):
        return _term(node)
    if isinstance(node, Fact):
        return _any(f'"{SIGN}{token}"' for token in asked_fact(node, known))
    if isinstance(node, Dates):
        return _any(f'"{SIGN}{token}"' for token in asked_dates(node, known.years))
    if isinstance(node, Either):
        return _any(expression(part, known) for part in node.parts)
    if isinstance(node, Every):
        with_all = [expression(p, known) for p in node.parts if not isinstance(p, Without)]
        if NOTHING in with_all:
            return NOTHING
        without = _any(expression(p.part, known) for p in node.parts if isinstance(p, Without))
        found = f"({' AND '.join(with_all)})"
        return f"({found} NOT {without})" if without else found
    raise AssertionError(node)  # a query that only leaves out is refused when it is read


def in_heads(node: Node, column: str, *, every: bool) -> str:
    """Its words in ``headline``, or in ``{headline deck}``, of the table of heads.

    ``every``: as the query wants them together; else any of them. What is no word, and what is to
    be left out, is not asked here.
    """
    if not every:
        return _any(f"{column} : {_quoted(term)}" for term in _headed(node))
    if isinstance(node, Term):
        return f"{column} : {_quoted(node)}" if node.field != "byline" else NOTHING
    if isinstance(node, Either):
        return _any(in_heads(part, column, every=True) for part in node.parts)
    if isinstance(node, Every):
        parts = [in_heads(p, column, every=True) for p in node.parts if any(wanted_terms(p))]
        if not parts or NOTHING in parts:
            return NOTHING
        return f"({' AND '.join(parts)})"
    return NOTHING


def apart(node: Node) -> tuple[Node | None, tuple[str, ...]]:
    """What is asked without the single characters that must stand anywhere, and those characters.

    A single character is the beginning of thousands of pairs: it has an index of its own.
    """
    parts = node.parts if isinstance(node, Every) else (node,)
    single = tuple(p.text for p in parts if isinstance(p, Term) and not p.field and len(p.text) < 2)
    if not single:
        return node, ()
    rest = tuple(p for p in parts if not (isinstance(p, Term) and p.text in single and not p.field))
    positive = any(not isinstance(part, Without) for part in rest)
    if not rest:
        return None, single
    if not positive:
        return node, ()
    return (replace(node, parts=rest) if isinstance(node, Every) else None), single


def all_letters(single: tuple[str, ...]) -> str:
    """The expression for the table of letters."""
    return " AND ".join(f'"{phrase(letter)}"' for letter in single)


def _headed(node: Node) -> list[Term]:
    return [term for term in wanted_terms(node) if term.field != "byline"]


def _term(term: Term) -> str:
    columns = _FIELDS[term.field]
    if not columns and len(term.text) < 2:
        columns = _ANYWHERE
    return f"({columns} : {_quoted(term)})" if columns else _quoted(term)


def _quoted(term: Term) -> str:
    tokens = f'"{phrase(term.text)}"'
    return f"{tokens} *" if len(term.text) < 2 else tokens


def _any(parts: Iterable[str]) -> str:
    some = list(dict.fromkeys(part for part in parts if part != NOTHING))
    if not some:
        return NOTHING
    return some[0] if len(some) == 1 else f"({' OR '.join(some)})"
