"""What a watch finds, with the places: in an article of the library, in an issue."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from summarize.library.search import Where, search_article, search_issue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Article, Issue
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle
    from summarize.library.search import Hit
    from tui.watching.entries import Watch


class Found(NamedTuple):
    """An article with the places that a watch found; ``key``: None where it is a file's."""

    issue: str
    key: str | None
    paper: str | None
    date: str | None
    article: Article
    hits: tuple[Hit, ...]


def read_of(library: Archive, kept: KeptArticle, watch: Watch) -> Found | None:
    """An article of the library with the places that a watch finds in it.

    None where it is gone meanwhile, or a watch of whole words finds but parts of others.
    """
    stored = library.article(kept.key)
    if stored is None:
        return None
    where = Where(kept.paper, kept.date)
    hits = search_article(stored.article, watch.asked, stored.over, where)
    if not hits:
        return None
    return Found(kept.issue, kept.key, kept.paper, kept.date, stored.article, hits)


def found_in_issue(name: str, issue: Issue, watch: Watch, *, kept: bool) -> Iterator[Found]:
    """The articles of one issue, in its order; ``kept``: it is one of the library's."""
    hits = search_issue(issue, watch.asked)
    for _, those in groupby(hits, key=lambda hit: hit.article.id):
        every_hit = tuple(those)
        article = every_hit[0].article
        key = f"{name}/{article.id}" if kept else None
        yield Found(name, key, issue.paper, issue.date, article, every_hit)
