"""The state of a search: whether it is open, its words, what was found so far, what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from summarize.errors import DubaoError
from tui.reader.searching.source import OpenIssue

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.library.query import Query
    from tui.reader.model.session import Session
    from tui.reader.searching.source import Found, Place, Searched

Scope = Literal["issue", "library"]


class Kept(NamedTuple):
    """What was searched for, where, and which place of it was chosen."""

    words: str
    scope: Scope
    chosen: int


class Searching:
    """Places are found as far as they are looked at; :attr:`more` says that there may be others.

    What comes later than the keys is waited for: a place that is wished for is chosen when it is
    there, and opened if that was asked for meanwhile.
    """

    def __init__(self, session: Session) -> None:
        self.open = False
        self.words = ""
        self.query: Query | None = None
        self.places: list[Place] = []
        self.chosen = 0
        self.more = False
        #: Whether places are being looked for.
        self.pending = False
        #: Why nothing could be searched, if so.
        self.trouble: str | None = None
        #: What is searched: the open issue, or the library, where there is a way to search it.
        self.scope: Scope = "issue"
        self.library: Callable[[], Searched] | None = None
        #: Called when the place is there that was to be opened.
        self.opened: Callable[[], None] = lambda: None
        self._issue: Searched = OpenIssue(lambda: session.finder.elsewhere.texts)
        self._session = session
        self._searched: object = None
        self._wish = 0
        self._to_open = False
        self._broken_off = False  # what is found so far is not all that was to be

    def kept(self) -> Kept:
        """What another issue's search may go on with."""
        return Kept(self.words, self.scope, self.chosen)

    def restore(self, kept: Kept) -> None:
        """Go on, when it is opened, with what was searched for before this issue was opened."""
        self.words, self.scope, self._wish = kept
        self._broken_off = True

    def begin(self) -> None:
        """Open it, with what was found last; what was found in another issue is found anew."""
        with self._session.changes.making("results"):
            self.open = True
            other = self.scope == "issue" and self._searched is not self._session.issue
            if self.words and (other or self._broken_off or self.trouble is not None):
                wish = self._wish if self._broken_off else 0
                self.look_for(self.words)
                self.choose(wish)

    def end(self) -> None:
        """Close it; words and places are kept for the next time."""
        if self.open:
            with self._session.changes.making("results"):
                self.open = False
                self._stop()

    def switch(self) -> None:
        """Search the library instead of the issue, or the issue again, for the same words."""
        if self.library is not None:
            with self._session.changes.making("results"):
                self._stop()
                self.scope = "library" if self.scope == "issue" else "issue"
                self.look_for(self.words)

    def look_for(self, words: str) -> None:
        """Other words; what was looked for before is looked for no more."""
        from summarize.library.query import parse_query  # noqa: PLC0415 (loads the layout)

        with self._session.changes.making("results"):
            self._stop()
            self.words, self.chosen, self._wish = words, 0, 0
            self.places, self.query, self.more, self.trouble = [], None, False, None
            self._searched, self._broken_off = self._session.issue, False
            try:
                self.query = parse_query(words)
            except DubaoError:  # nothing to search for yet
                return
            self.pending = True
            self._source.begin(words, self.query, self._take)

    def choose(self, place: int) -> None:
        """Choose a place, as far as there are so many."""
        with self._session.changes.making("results"):
            self._wish = max(place, 0)
            self._reach()

    def move(self, step: int) -> None:
        """Choose another place, so many further on."""
        self.choose(self._wish + step)

    def ask_to_open(self) -> None:
        """Open the chosen place, now or when it is there."""
        self._to_open = True
        self._open()

    @property
    def place(self) -> Place | None:
        """The place that is chosen."""
        return self.places[self.chosen] if self.places else None

    @property
    def count(self) -> str:
        """Which place of how many, as far as that is known: 2/17, or 2/40+."""
        if not self.places:
            return "…" if self.pending else "0"
        return f"{self.chosen + 1}/{len(self.places)}" + "+" * self.more

    @property
    def _source(self) -> Searched:
        return self.library() if self.scope == "library" and self.library else self._issue

    def _stop(self) -> None:
        self._source.stop()
        self._broken_off |= self.pending
        self.pending, self._to_open = False, False

    def _take(self, found: Found) -> None:
        with self._session.changes.making("results"):
            self.pending = False
            self.places = [*self.places, *found.places]
            self.more, self.trouble = found.more, found.trouble
            self._reach()
        self._open()

    def _reach(self) -> None:
        """Come as near to the place that is wished for as there are places."""
        last = len(self.places) - 1
        self.chosen = max(0, min(self._wish, last))
        if self._wish > last:
            if self.more and not self.pending:
                self.pending = True
                self._source.go_on()
            elif not self.pending:
                self._wish = self.chosen

    def _open(self) -> None:
        if self._to_open and not (self.pending and self._wish != self.chosen):
            if self.place is not None:
                self._to_open = False
                self.opened()
            elif not self.pending:
                self._to_open = False
