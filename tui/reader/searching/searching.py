"""The state of a search: whether it is open, its words, what was found so far, what is chosen."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from tui.reader.searching.source import OpenIssue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.library.query import Query
    from tui.reader.model.session import Session
    from tui.reader.searching.source import Place, Searched

_AT_ONCE = 40  # places found at first, and each time that the last one is come to


class Searching:
    """Places are found as far as they are looked at; :attr:`more` says that there may be others."""

    def __init__(self, session: Session) -> None:
        self.open = False
        self.words = ""
        self.query: Query | None = None
        self.places: list[Place] = []
        self.chosen = 0
        self.more = False
        #: What is searched. Another source may take its place.
        self.source: Searched = OpenIssue(lambda: session.finder.elsewhere.texts)
        self._session = session
        self._rest: Iterator[Place] = iter(())
        self._searched: object = None

    def begin(self) -> None:
        """Open it, with what was found last; what was found in another issue is found anew."""
        with self._session.changes.making("results"):
            self.open = True
            if self.words and self._searched is not self._session.issue:
                self.look_for(self.words)

    def end(self) -> None:
        """Close it; words and places are kept for the next time."""
        if self.open:
            with self._session.changes.making("results"):
                self.open = False

    def look_for(self, words: str) -> None:
        """Other words."""
        from summarize.library.query import parse_query  # noqa: PLC0415 (loads the layout)

        with self._session.changes.making("results"):
            self.words, self.chosen, self._searched = words, 0, self._session.issue
            self.places, self.query, self._rest = [], None, iter(())
            try:
                self.query = parse_query(words)
            except DubaoError:  # nothing to search for yet
                self.more = False
                return
            self._rest = self.source.places(self.query)
            self._find_more()

    def choose(self, place: int) -> None:
        """Choose a place, as far as there are so many."""
        with self._session.changes.making("results"):
            while place >= len(self.places) and self.more:
                self._find_more()
            self.chosen = max(0, min(place, len(self.places) - 1))

    @property
    def place(self) -> Place | None:
        """The place that is chosen."""
        return self.places[self.chosen] if self.places else None

    @property
    def count(self) -> str:
        """Which place of how many, as far as that is known: 2/17, or 2/40+."""
        if not self.places:
            return "0"
        return f"{self.chosen + 1}/{len(self.places)}" + "+" * self.more

    def _find_more(self) -> None:
        found = list(islice(self._rest, _AT_ONCE))
        self.places += found
        self.more = len(found) == _AT_ONCE
