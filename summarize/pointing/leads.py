"""What the pointers of an issue lead to: an article where its words say which, else a page.

A wrong link is worse than none: an article is named only where one alone has the words, on the
page that is pointed to. What else is on that page is for the reader to see.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from summarize.issue import Article, Issue
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.text.fold import fold
from summarize.pointing.texts import pointers

_SHORTEST = 4  # characters of a headline that still say which article is meant
_SHORTEST_PART = 6  # of a guide's words that stand in a longer headline
_MOST_BEFORE = 4  # blocks of an entry before the one with its pointer


HeadPart = Literal["kicker", "headline", "deck"]
LeadPart = Literal[HeadPart, "block"]


@dataclass(frozen=True, slots=True)
class Lead:
    """Characters ``start`` to ``end`` of a block lead to the ``article`` with that id, or, where
    that is None, to the first of ``labels`` that is a page of the issue. Those of another ``part``
    than a block stand in the article's head, and have no block (-1).
    """

    block: int
    start: int
    end: int
    labels: tuple[str, ...] = ()
    article: str | None = None
    part: LeadPart = "block"


def leads(issue: Issue) -> dict[str, tuple[Lead, ...]]:
    """The leads of each article that has any, by its id, in the order of its text."""
    heads = _Heads(issue)
    found: dict[str, tuple[Lead, ...]] = {}
    for article in issue.articles:
        its = _guide(article, heads) if article.kind == "guide" else _text(article)
        if made := (*_head(article, heads), *its):
            found[article.id] = made
    return found


def _head(article: Article, heads: _Heads) -> Iterator[Lead]:
    """What kicker, headline and deck point to: of a guide, the article that its words name."""
    for part in get_args(HeadPart):
        text: str = getattr(article, part) or ""
        mark = guide_pointer(text) if article.kind == "guide" else None
        if mark is not None:
            named = heads.named(_key(text[: mark.start] + text[mark.end :]), mark.targets)
            start, end = (mark.start, mark.end) if named is None else (0, len(text))
            yield Lead(-1, start, end, mark.targets, named, part)
        else:
            for pointer in pointers(text):
                yield Lead(-1, pointer.start, pointer.end, pointer.labels, part=part)


def _text(article: Article) -> Iterator[Lead]:
    for index, block in enumerate(article.blocks):
        for pointer in pointers(block.text):
            yield Lead(index, pointer.start, pointer.end, pointer.labels)


def _guide(article: Article, heads: _Heads) -> Iterator[Lead]:
    """Each block to the article whose headline it has, its pointers to their pages else."""
    entry: list[str] = []
    for index, block in enumerate(article.blocks):
        text = block.text
        mark = guide_pointer(text)
        labels = mark.targets if mark is not None else ()
        words = _key(text[: mark.start] + text[mark.end :] if mark is not None else text)
        named = heads.named(words, labels)
        if named is None and mark is not None and not words and entry:
            named = heads.named("".join(entry[-_MOST_BEFORE:]), labels)
        if named is not None:
            yield Lead(index, 0, len(text), labels, named)
        elif mark is not None:
            yield Lead(index, mark.start, mark.end, labels)
        else:
            for pointer in pointers(text):
                yield Lead(index, pointer.start, pointer.end, pointer.labels)
        entry = [] if mark is not None else [*entry, words]


class _Heads:
    """The headlines of an issue, to look up which article a guide's words name."""

    def __init__(self, issue: Issue) -> None:
        self._heads = [
            (head, article.id, {article.page, *(block.page for block in article.blocks)})
            for article in issue.articles
            if article.headline and article.kind != "guide"
            for head in {_key(article.headline), _key(article.title)}
        ]

    def named(self, words: str, labels: Sequence[str]) -> str | None:
        """The one article, on one of the pages if any are named, whose head has the words."""
        on_page = [each for each in self._heads if not labels or each[2].intersection(labels)]
        held = [
            (len(head), article)
            for head, article, _ in on_page
            if len(head) >= _SHORTEST and head in words
        ]
        longest = max((length for length, _ in held), default=0)
        best = {article for length, article in held if length == longest}
        if not best and labels and len(words) >= _SHORTEST_PART:
            best = {article for head, article, _ in on_page if words in head}
        return best.pop() if len(best) == 1 else None


def _key(text: str) -> str:
    """What is compared: the characters alone, folded."""
    return "".join(character for character in fold(text) if character.isalnum())
