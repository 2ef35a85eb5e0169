"""The issue that is open, to look up what it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.model.contents import Contents, page_top

if TYPE_CHECKING:
    from summarize.issue import Article, Issue
    from tui.reader.model.listing import Listing


class Lookup:
    """Articles by their ids and keys; empty at first."""

    def __init__(self) -> None:
        self._contents = Contents()

    @property
    def issue(self) -> Issue:
        """What is read of it; empty at first."""
        return self._contents.issue

    @property
    def listing(self) -> Listing:
        """Its articles by section."""
        return self._contents.listing

    def page_top(self, label: str) -> tuple[str, int | None] | None:
        """The first article of a page by its id, or, if only continuations stand there, the
        article that goes on there and the block it does with; None where nothing stands there.
        """
        return page_top(self._contents, label)

    def article(self, article: str) -> Article | None:
        """The article with that id."""
        return self._contents.articles.get(article)

    def key(self, article: str) -> str:
        """The key of an article's content; empty if there is no such article."""
        return self._contents.keys.get(article, "")

    def with_key(self, key: str) -> str | None:
        """The id of the article with that key now."""
        return self._contents.ids.get(key)
