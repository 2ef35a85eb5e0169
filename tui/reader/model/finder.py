"""Find in the open article: the words, their places, and which one is current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.model.finding import Search

if TYPE_CHECKING:
    from tui.reader.model.session import Session
    from tui.reader.text.passages import Address


class Finder:
    """``search`` is None while nothing is looked for. Another article is searched for the same."""

    def __init__(self, session: Session) -> None:
        self.search: Search | None = None
        self._session = session
        self._before: Address | None = None

    def begin(self) -> None:
        """Remember the place from which is searched, and to which giving up returns."""
        self._before = self._session.place

    def find(self, words: str, start: Address | None = None) -> None:
        """Look for words from ``start``, else from where :meth:`begin` was called; none: stop."""
        with self._session.changes.making("search"):
            self.search = (
                Search(self._session.manuscript.passages, words) if words.strip() else None
            )
            if self.search is not None:
                self.search.start_from(start or self._before or self._session.place)

    def move(self, step: int) -> None:
        """On to the next match (1), or back to the one before (-1), round the ends."""
        if self.search is not None:
            with self._session.changes.making("search"):
                self.search.move(step)

    def end(self) -> None:
        """Look for nothing."""
        self._before = None
        if self.search is not None:
            with self._session.changes.making("search"):
                self.search = None

    def give_up(self) -> None:
        """Look for nothing, and return to where one was."""
        before = self._before
        with self._session.changes.making():
            self.end()
            if before is not None:
                self._session.move_to(before)

    def anew(self) -> None:
        """The same words in the article that is open now; the place stays as it is."""
        self._before = None
        if self.search is not None:
            self.find(self.search.words, self._session.place)
