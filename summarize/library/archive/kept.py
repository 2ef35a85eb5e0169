"""What goes into the archive and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarize.library.archive.pairs import letters, tokens

if TYPE_CHECKING:
    from summarize.issue import RawPage


Order = Literal["rank", "date", "page"]
"""The best first; the newest first; the newest issues first, each in the order of print."""


@dataclass(frozen=True, slots=True)
class IndexedArticle:
    """An article ready for the archive: ``record`` is all of it, packed.

    ``fields`` are the stretches of body, headline, deck and bylines that are searched, in the form
    of an index (:mod:`~summarize.library.archive.pairs`), none of them empty; ``pages`` the labels
    it is printed on.
    """

    id: str
    page: str
    section: str
    kind: str
    title: str
    pages: tuple[str, ...]
    record: bytes
    fields: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]

    @property
    def tokens(self) -> tuple[str, str, str, str]:
        """The pairs of each field."""
        body, headline, deck, byline = map(tokens, self.fields)
        return body, headline, deck, byline

    @property
    def letters(self) -> str:
        """Its characters, each once."""
        return letters(text for field in self.fields for text in field)


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page of a source.

    ``name`` tells it from the issue's other pages: its printed label, or where none is printed
    its source.
    """

    name: str
    page: RawPage


@dataclass(frozen=True, slots=True)
class Reading:
    """An issue as it was read, on its way into the archive.

    ``pages`` is how many it has; ``digest`` tells whether its ``sources`` are those that are kept,
    ``origin`` where they lay. ``paper`` and ``date`` are what it is kept under: None where unknown.
    ``engine`` is the version of the layout that read it.
    """

    key: str
    paper: str | None
    date: str | None
    number: str | None
    origin: str
    digest: str
    engine: str
    pages: int
    sources: tuple[SourcePage, ...]
    articles: tuple[IndexedArticle, ...]


class KeptIssue(NamedTuple):
    """An issue of the archive; ``key`` is what a user calls it, ``added`` in seconds of the epoch.

    Other fields as in :class:`Reading`.
    """

    key: str
    paper: str | None
    date: str | None
    number: str | None
    pages: int
    articles: int
    origin: str
    digest: str
    engine: str
    added: float


class KeptArticle(NamedTuple):
    """An article of the archive without its text; ``key`` is its issue's and its own id."""

    key: str
    issue: str
    paper: str | None
    date: str | None
    id: str
    page: str
    section: str
    kind: str
    title: str


class Page(NamedTuple):
    """Some of the articles that were found, the best first; ``after`` asks for the next ones.

    ``after`` is None where there are no more.
    """

    articles: tuple[KeptArticle, ...]
    after: str | None


class Fault(NamedTuple):
    """What is wrong: the store as such (``file``), its ``index``, or an ``issue`` (``key``)."""

    kind: Literal["file", "index", "issue"]
    key: str | None
    why: str
