"""Links in a text, and where each leads: a place, an article, a page, a word."""

from __future__ import annotations

from typing import NamedTuple


class ToBlock(NamedTuple):
    """A place in the same article: characters ``start`` to ``end`` of one of its blocks."""

    block: int
    start: int
    end: int


class ToArticle(NamedTuple):
    """Another article of the issue."""

    id: str


class ToPage(NamedTuple):
    """The first of these pages that the issue has."""

    labels: tuple[str, ...]


class ToWord(NamedTuple):
    """Every place where a word stands in the article."""

    word: str


class Again(NamedTuple):
    """No place: what failed beside the text is to be tried once more."""


class ToResult(NamedTuple):
    """A place that a search has found."""

    number: int


Target = ToResult | ToBlock | ToArticle | ToPage | ToWord | Again


class Link(NamedTuple):
    """Characters ``start`` to ``end`` of a passage lead to ``target``."""

    start: int
    end: int
    target: Target
