"""The articles of an issue as a list shows them: by section, each once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.issue import Issue


class Entry(NamedTuple):
    """A row of the list: an article's id, or, where that is None, the heading of a section."""

    article: str | None
    section: str


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows in order; ``order`` are the articles' ids alone, ``places`` where in it each is,
    ``entry_places`` where among the entries.
    """

    entries: tuple[Entry, ...] = ()
    order: tuple[str, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    entry_places: Mapping[str, int] = field(default_factory=dict)

    def entry(self, article: str) -> int | None:
        """Which of the entries an article is; None if it is not listed."""
        return self.entry_places.get(article)

    def section(self, article: str) -> tuple[str, ...]:
        """The ids of the articles in the same section of the list."""
        name = next((entry.section for entry in self.entries if entry.article == article), None)
        return tuple(e.article for e in self.entries if e.article and e.section == name)


def listing(issue: Issue) -> Listing:
    """By section; an article that no section names is still to be read."""
    left = dict.fromkeys(article.id for article in issue.articles)
    entries: list[Entry] = []
    for section in issue.sections:
        keys = [key for key in dict.fromkeys(section.articles) if key in left]
        if keys:
            entries.append(Entry(None, section.name))
        entries += [Entry(key, section.name) for key in keys]
        for key in keys:
            del left[key]
    entries += [Entry(key, "") for key in left]
    order = tuple(entry.article for entry in entries if entry.article is not None)
    return Listing(
        tuple(entries),
        order,
        {key: place for place, key in enumerate(order)},
        {entry.article: place for place, entry in enumerate(entries) if entry.article},
    )
