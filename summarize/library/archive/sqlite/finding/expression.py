"""Words as expressions of FTS5's: every token quoted, no word of the user's bare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.archive.facts import asked_dates, asked_fact
from summarize.library.archive.pairs import phrase, plain
from summarize.library.archive.sqlite.pieces import has_signs, piece_tokens
from summarize.library.query import Dates, Either, Every, Fact, Node, Term
from summarize.library.query.tree import wanted_terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.library.archive.facts import Known

NOTHING = ""
"""The expression of what no article can be."""

SIGN = "\uf8ff"
"""Begins the tokens of facts: no text has it."""
_HEADINGS = "{headline deck byline}"
_FIELDS = {"title": "{headline deck}", "byline": "byline"}


def of_texts(leaf: Term | Fact | Dates, known: Known) -> str:
    """The expression for the table of texts; :data:`NOTHING` where no article can be meant.

    A term without a field has two characters at least, and tokens in a body.
    """
    if isinstance(leaf, Fact):
        return any_of(f'"{SIGN}{token}"' for token in asked_fact(leaf, known))
    if isinstance(leaf, Dates):
        return any_of(f'"{SIGN}{token}"' for token in asked_dates(leaf, known.years))
    if leaf.field is not None:
        return f"({_FIELDS[leaf.field]} : {_quoted(leaf)})"
    if has_signs(leaf.text):
        return f'({_HEADINGS} : {_quoted(leaf)} OR body : "{piece_tokens([plain(leaf.text)])}")'
    return _quoted(leaf)


def of_letters(letters: Iterable[str]) -> str:
    """The expression for the table of letters: all of them."""
    return all_of(f'"{phrase(letter)}"' for letter in letters)


def in_heads(node: Node, column: str, *, every: bool) -> str:
    """Its words in ``headline``, or in ``{headline deck}``, of the table of heads.

    ``every``: as the query wants them together; else any of them. What is no word, and what is to
    be left out, is not asked here.
    """
    if not every:
        return any_of(f"{column} : {_quoted(term)}" for term in _headed(node))
    if isinstance(node, Term):
        return f"{column} : {_quoted(node)}" if node.field != "byline" else NOTHING
    if isinstance(node, Either):
        return any_of(in_heads(part, column, every=True) for part in node.parts)
    if isinstance(node, Every):
        parts = [in_heads(p, column, every=True) for p in node.parts if any(wanted_terms(p))]
        if not parts or NOTHING in parts:
            return NOTHING
        return f"({' AND '.join(parts)})"
    return NOTHING


def any_of(parts: Iterable[str]) -> str:
    """At least one of them; :data:`NOTHING` where none of them can be meant."""
    return _joined(" OR ", (part for part in parts if part != NOTHING))


def all_of(parts: Iterable[str]) -> str:
    """All of them, each of which can be meant."""
    return _joined(" AND ", parts)


def _joined(by: str, parts: Iterable[str]) -> str:
    some = list(dict.fromkeys(parts))
    if not some:
        return NOTHING
    return some[0] if len(some) == 1 else f"({by.join(some)})"


def _headed(node: Node) -> list[Term]:
    return [term for term in wanted_terms(node) if term.field != "byline"]


def _quoted(term: Term) -> str:
    tokens = f'"{phrase(term.text)}"'
    return f"{tokens} *" if len(term.text) < 2 else tokens
