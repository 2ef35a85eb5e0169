"""What an issue has, made ready for looking up: where it is read, not where it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.issue import Issue
from tui.reader.memory.keys import article_keys
from tui.reader.model.listing import Listing, listing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.issue import Article
    from summarize.pointing.leads import Lead


@dataclass(frozen=True, slots=True)
class Contents:
    """An issue, its list, and its articles by id; ``keys`` of ids and ``ids`` of keys, and what
    the pointers of an article lead to.
    """

    issue: Issue = Issue((), (), (), ())  # noqa: RUF009 (frozen)
    listing: Listing = field(default_factory=Listing)
    articles: Mapping[str, Article] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    leads: Mapping[str, tuple[Lead, ...]] = field(default_factory=dict)


def contents(
    issue: Issue,
    leads: Mapping[str, tuple[Lead, ...]] | None = None,
    keys: Mapping[str, str] | None = None,
) -> Contents:
    """The contents of an issue; takes its time where there are thousands of articles.

    ``keys`` are those of its articles, where they are made already.
    """
    keys = article_keys(issue) if keys is None else keys
    return Contents(
        issue,
        listing(issue),
        {article.id: article for article in issue.articles},
        keys,
        {key: name for name, key in keys.items()},
        leads or {},
    )


def page_top(found: Contents, label: str) -> tuple[str, int | None] | None:
    """See :meth:`~tui.reader.model.session.Session.page_top`."""
    for name in found.listing.order:
        if found.articles[name].page == label:
            return name, None
    for name in found.listing.order:
        for index, block in enumerate(found.articles[name].blocks):
            if block.page == label:
                return name, index
    return None
