"""What can be searched: the open issue, and, by the same protocol, whatever else holds articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from tui.reader.finding.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarize.issue import Article, Issue
    from summarize.library.query import Query
    from summarize.library.search import Hit
    from tui.reader.finding.texts import IssueTexts

_AT_ONCE = 40  # places told at a time
_ROOM = 40_000  # characters that are looked through between two keys
_FLAT = 50  # how much quicker a text that is flat already is looked through
_HEADING = 200  # characters, at most, that an article has beside its blocks


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: ``hit`` in an article of ``issue``.

    ``home`` names the issue where it is not the open one, ``kept`` is its key in the library: it
    has to be opened first.
    """

    issue: Issue
    hit: Hit
    home: str | None = None
    kept: str | None = None

    @property
    def article(self) -> Article:
        """The article that has it."""
        return self.hit.article


class Found(NamedTuple):
    """The next places; whether there may be ``more``; why nothing could be searched, if so."""

    places: list[Place]
    more: bool = False
    trouble: str | None = None


class Searched(Protocol):
    """Something to search, in the query language of ``dubao search``."""

    def begin(self, words: str, query: Query, tell: Callable[[Found], None]) -> None:
        """Look for the first places of articles that the query (``words``, read) means.

        ``tell`` is called once, at once or later; what was looked for before is told no more.
        """

    def go_on(self) -> None:
        """Look for the next ones, once those before are told."""

    def stop(self) -> None:
        """Nobody waits for any more of it."""


class OpenIssue:
    """The issue that is open, in the order of print; see :class:`Searched`."""

    def __init__(self, texts: Callable[[], IssueTexts]) -> None:
        self._texts = texts
        self._slices = Slices()
        self._rest: Iterator[Place | None] = iter(())
        self._tell: Callable[[Found], None] = lambda _: None

    def begin(self, words: str, query: Query, tell: Callable[[Found], None]) -> None:
        """See :class:`Searched`."""
        self._rest, self._tell = self._places(query), tell
        self.go_on()

    def go_on(self) -> None:
        """See :class:`Searched`."""
        found: list[Place] = []

        def look() -> bool:
            for place in self._rest:
                if place is None:
                    return False
                found.append(place)
                if len(found) == _AT_ONCE:
                    break
            self._tell(Found(found, more=len(found) == _AT_ONCE))
            return True

        self._slices.run(look)

    def stop(self) -> None:
        """See :class:`Searched`."""
        self._slices.stop()

    def _places(self, query: Query) -> Iterator[Place | None]:
        """The places, and None where so much was looked through that keys are to have a turn."""
        from summarize.library.search import Where, search_article  # noqa: PLC0415 (first asked)

        texts = self._texts()
        where = Where(texts.issue.paper, texts.issue.date)
        room = _ROOM
        for article in texts.issue.articles:
            size = _HEADING + sum(len(block.text) for block in article.blocks)
            room -= size // _FLAT if texts.is_flat(article) else size
            for each in texts.having(query.terms, (article,)):
                room -= size
                for hit in search_article(each, query, texts.over(each.id), where):
                    yield Place(texts.issue, hit)
            if room <= 0:
                room = _ROOM
                yield None
