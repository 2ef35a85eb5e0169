"""The parts of a query, and whether something that is asked about each holds the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

FieldName = Literal["title", "byline"]
FactName = Literal["paper", "page", "section", "kind"]


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase in the form of :func:`~summarize.library.squeeze.squeeze`.

    ``field``: it must stand in the heading (kicker, headline, deck), or in a byline; None:
    anywhere in the article. ``whole``: as a word, as jieba cuts them, and not inside of others.
    """

    text: str
    field: FieldName | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """What an article must be: of a paper, on a page, in a section, of a kind.

    ``value`` is squeezed for paper and section, which must hold it; else a page's label or a kind.
    """

    name: FactName
    value: str


@dataclass(frozen=True, slots=True)
class Dates:
    """The issue is of a day from ``first`` to ``last``, both included, in ISO form; None: open."""

    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Without:
    """What must not be there."""

    part: Node


@dataclass(frozen=True, slots=True)
class Every:
    """All of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of them."""

    parts: tuple[Node, ...]


Node = Term | Fact | Dates | Without | Every | Either


def holds(node: Node, true: Callable[[Term | Fact | Dates], bool]) -> bool:
    """Whether the whole is true where ``true`` answers for its leaves."""
    if isinstance(node, Every):
        return all(holds(part, true) for part in node.parts)
    if isinstance(node, Either):
        return any(holds(part, true) for part in node.parts)
    if isinstance(node, Without):
        return not holds(node.part, true)
    return true(node)


def every_term(node: Node) -> Iterator[Term]:
    """The terms of a query, those to be left out too."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, Without):
        yield from every_term(node.part)
    elif isinstance(node, Every | Either):
        for part in node.parts:
            yield from every_term(part)


def every_fact(node: Node) -> Iterator[Fact]:
    """What a query asks of articles beside their words, and what it asks not to be."""
    if isinstance(node, Fact):
        yield node
    elif isinstance(node, Without):
        yield from every_fact(node.part)
    elif isinstance(node, Every | Either):
        for part in node.parts:
            yield from every_fact(part)


def with_terms(node: Node, changed: Callable[[Term], Term]) -> Node:
    """The same with other terms in the places of those that it has."""
    if isinstance(node, Term):
        return changed(node)
    if isinstance(node, Without):
        return Without(with_terms(node.part, changed))
    if isinstance(node, Every):
        return Every(tuple(with_terms(part, changed) for part in node.parts))
    if isinstance(node, Either):
        return Either(tuple(with_terms(part, changed) for part in node.parts))
    return node


def wanted_terms(node: Node) -> Iterator[Term]:
    """The terms that are to be found, in the order of the query; not those to be left out."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, Every | Either):
        for part in node.parts:
            yield from wanted_terms(part)


def says_what(node: Node) -> bool:
    """Whether it says what is to be found, and not only what is to be left out."""
    if isinstance(node, Every):
        return any(says_what(part) for part in node.parts)
    if isinstance(node, Either):
        return all(says_what(part) for part in node.parts)
    return not isinstance(node, Without)
