"""What can be searched: the open issue, and, by the same protocol, whatever else holds articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarize.issue import Article, Issue
    from summarize.library.query import Query
    from summarize.library.search import Hit
    from tui.reader.finding.texts import IssueTexts


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: ``hit`` in an article of ``issue``.

    ``home`` names the issue where it is not the open one: it has to be opened first.
    """

    issue: Issue
    hit: Hit
    home: str | None = None

    @property
    def article(self) -> Article:
        """The article that has it."""
        return self.hit.article


class Searched(Protocol):
    """Something to search, in the query language of ``dubao search``."""

    def places(self, query: Query) -> Iterator[Place]:
        """The places of articles that hold every word, the first to be shown first; lazily."""


class OpenIssue:
    """The issue that is open, in the order of print."""

    def __init__(self, texts: Callable[[], IssueTexts]) -> None:
        self._texts = texts

    def places(self, query: Query) -> Iterator[Place]:
        """See :class:`Searched`."""
        from summarize.library.search import search_article  # noqa: PLC0415 (when first asked)

        texts = self._texts()
        for article in texts.having(query.terms, texts.issue.articles):
            for hit in search_article(article, query, texts.over(article.id)):
                yield Place(texts.issue, hit)
