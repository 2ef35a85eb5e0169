"""Where an article stands in a document, and the places in it at which another page begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarize.patterns import lazy
from summarize.pointing.leads import leads

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarize.issue import Article, Issue, Jump
    from summarize.pointing.leads import Lead, LeadPart

_SOUND = lazy(r"[0-9A-Za-z][0-9A-Za-z-]*")


class Mark(NamedTuple):
    """Characters ``start`` to ``end`` of a text that lead somewhere."""

    start: int
    end: int
    link: str


class Onward(NamedTuple):
    """A place at which an article goes on on another page: before its block ``block``."""

    article: Article
    block: int
    page: str


@dataclass(frozen=True, slots=True)
class Places:
    """The articles of an issue and their anchors; ``files`` says in which file each stands.

    Without ``files`` all of them stand in the one that links to them. ``named`` are they by their
    ids, ``first`` is the first one of each page, ``leads`` are what points from one to another.
    """

    anchors: Mapping[int, str]
    files: Mapping[int, str]
    named: Mapping[str, Article]
    first: Mapping[str, Article]
    leads: Mapping[str, tuple[Lead, ...]]

    def anchor(self, article: Article, index: int | None = None) -> str:
        """The anchor of an article, or of the place before its block ``index``."""
        name = self.anchors[id(article)]
        return name if index is None else f"{name}.{index}"

    def quoted(self, article: Article, index: int) -> str:
        """The anchor of an article's block ``index`` itself, to which its summary leads."""
        return f"{self.anchors[id(article)]}.p{index}"

    def link(self, article: Article, index: int | None = None) -> str:
        """A link to that anchor."""
        return f"{self.files.get(id(article), '')}#{self.anchor(article, index)}"

    def pointing(self, article: Article, part: LeadPart, block: int = -1) -> list[Mark]:
        """The stretches of a part of an article that point to another article or to a page."""
        return [
            Mark(lead.start, lead.end, self.link(target))
            for lead in self.leads.get(article.id, ())
            if (lead.part, lead.block) == (part, block)
            if (target := self._target(lead)) is not None
        ]

    def _target(self, lead: Lead) -> Article | None:
        if lead.article is not None:
            return self.named.get(lead.article)
        return next((self.first[label] for label in lead.labels if label in self.first), None)


def places_of(issue: Issue, files: Mapping[int, str] | None = None) -> Places:
    """Anchors for all articles, after their ids where these can be a name in XML."""
    anchors: dict[int, str] = {}
    taken: set[str] = set()
    for number, article in enumerate(issue.articles, start=1):
        name = f"a{article.id}"
        if not _SOUND.fullmatch(article.id) or name in taken:
            name = f"article-{number}"
        taken.add(name)
        anchors[id(article)] = name
    named = {article.id: article for article in reversed(issue.articles)}
    first = {article.page: article for article in reversed(issue.articles)}
    return Places(anchors, files or {}, named, first, leads(issue))


def ordered(issue: Issue) -> Iterator[tuple[str, list[Article]]]:
    """The articles by section; last those of no section, which have an empty name."""
    named = {article.id: article for article in issue.articles}
    seen: set[int] = set()
    for section in issue.sections:
        found = [named[each] for each in section.articles if each in named]
        found = [article for article in found if id(article) not in seen]
        seen.update(id(article) for article in found)
        yield section.name, found
    if others := [article for article in issue.articles if id(article) not in seen]:
        yield "", others


def place(article: Article, jump: Jump) -> int:
    """The block before which a jump stands; their number where it stands behind all of them."""
    return min(jump.after, len(article.blocks))


def arrival(article: Article, jump: Jump) -> int | None:
    """The block at which a linked jump arrives: the first one behind it on the page it names."""
    if jump.state != "linked":
        return None
    for index in range(jump.after, len(article.blocks)):
        if article.blocks[index].page == jump.target:
            return index
    return None


def turns(article: Article) -> dict[int, str]:
    """Blocks before which another page begins than the article was on, with that page."""
    found: dict[int, str] = {}
    page = article.page
    for index, block in enumerate(article.blocks):
        if block.page != page:
            page = found[index] = block.page
    return found


def onward(issue: Issue) -> dict[str, list[Onward]]:
    """For each page the articles that go on there."""
    found: dict[str, list[Onward]] = {}
    for article in issue.articles:
        for index, page in turns(article).items():
            found.setdefault(page, []).append(Onward(article, index, page))
    return found
