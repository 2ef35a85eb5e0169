"""A query's tree -> what is asked of which table of the index, and how the answers are joined.

As much as can be is asked of one table at once, as an expression of FTS5's. A single character is
the beginning of thousands of pairs: it has an index of its own. Where a term has signs that the
index leaves out, the articles that it names are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.library.archive.pairs import plain
from summarize.library.archive.sqlite.finding.expression import (
    NOTHING,
    all_of,
    any_of,
    of_letters,
    of_texts,
)
from summarize.library.archive.sqlite.pieces import has_signs, piece_tokens
from summarize.library.query import Either, Every, Node, Term, Without

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.library.archive.facts import Known


@dataclass(frozen=True, slots=True)
class Words:
    """What matches an expression in a table of the index."""

    table: str
    expression: str


@dataclass(frozen=True, slots=True)
class Anything:
    """Every article."""


@dataclass(frozen=True, slots=True)
class Together:
    """What all of ``parts`` mean, and none of ``without``, and where all of ``terms`` stand."""

    parts: tuple[Meant, ...]
    without: tuple[Meant, ...] = ()
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """What at least one of the parts means."""

    parts: tuple[Meant, ...]


Meant = Words | Anything | Together | OneOf


def meant(node: Node, known: Known) -> Meant | None:
    """What a query asks; None where no article can be meant."""
    if isinstance(node, Every):
        return _together(node.parts, known)
    if isinstance(node, Without):
        return _together((node,), known)
    if isinstance(node, Either):
        some = [found for part in node.parts if (found := meant(part, known)) is not None]
        words, others = _by_table(some)
        parts = (*(Words(table, any_of(all_)) for table, all_ in words.items()), *others)
        if not parts:
            return None
        return parts[0] if len(parts) == 1 else OneOf(parts)
    if isinstance(node, Term) and node.field is None:
        return _term(node, known)
    expression = of_texts(node, known)
    return None if expression == NOTHING else Words("texts", expression)


def _term(term: Term, known: Known) -> Meant:
    if len(term.text) < 2:
        return Words("letters", of_letters(term.text))
    if not has_signs(term.text):
        return Words("texts", of_texts(term, known))
    if piece_tokens([plain(term.text)]):
        return Together((Words("texts", of_texts(term, known)),), (), (term,))
    return Together((Words("letters", of_letters(term.text)),), (), (term,))


def _together(nodes: Iterable[Node], known: Known) -> Meant | None:
    parts: list[Meant] = []
    without: list[Meant] = []
    terms: list[Term] = []
    for node in nodes:
        found = meant(node.part if isinstance(node, Without) else node, known)
        if isinstance(node, Without):
            if found is not None:
                without.append(found)
        elif found is None:
            return None
        elif isinstance(found, Together):
            parts += found.parts
            without += found.without
            terms += found.terms
        else:
            parts.append(found)
    return _joined(parts, without, terms)


def _joined(parts: list[Meant], without: list[Meant], terms: list[Term]) -> Meant:
    words, others = _by_table(parts)
    left_out, rest = _by_table(without)
    asked: list[Meant] = []
    for table, expressions in words.items():
        expression = all_of(expressions)
        if table in left_out:
            expression = f"({expression} NOT {any_of(left_out.pop(table))})"
        asked.append(Words(table, expression))
    rest += [Words(table, any_of(expressions)) for table, expressions in left_out.items()]
    asked += [other for other in others if not isinstance(other, Anything)]
    if len(asked) == 1 and not rest and not terms:
        return asked[0]
    return Together(tuple(asked) or (Anything(),), tuple(rest), tuple(dict.fromkeys(terms)))


def _by_table(parts: Iterable[Meant]) -> tuple[dict[str, list[str]], list[Meant]]:
    words: dict[str, list[str]] = defaultdict(list)
    others: list[Meant] = []
    for part in parts:
        if isinstance(part, Words):
            words[part.table].append(part.expression)
        else:
            others.append(part)
    return words, others
