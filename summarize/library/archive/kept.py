"""What goes into the archive and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarize.issue import Issue, RawPage


@dataclass(frozen=True, slots=True)
class Reading:
    """An issue as it was read, on its way into the archive.

    ``pages`` are the sources it was read from, ``digest`` tells whether they are the same as
    those that are kept. ``paper`` and ``date`` are what it is kept under: None where unknown.
    """

    key: str
    paper: str | None
    date: str | None
    digest: str
    pages: tuple[RawPage, ...]
    issue: Issue


@dataclass(frozen=True, slots=True)
class KeptIssue:
    """An issue of the archive; ``key`` is what a user calls it, ``added`` in seconds of the epoch.

    ``engine`` is the version of the layout that read it.
    """

    key: str
    paper: str | None
    date: str | None
    number: str | None
    pages: int
    articles: int
    digest: str
    engine: str
    added: float


@dataclass(frozen=True, slots=True)
class KeptArticle:
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
