"""Find in the article that is shown."""

from __future__ import annotations

from textual import on

from tui.reader.finding import Search
from tui.reader.labels import one_line
from tui.reader.messages import FindChanged, FindClosed
from tui.reader.passages import Address
from tui.reader.screens.panes import Panes


class Searching(Panes):
    """A screen on which words can be found in ``text``."""

    search: Search | None = None
    _before_find = Address(0, 0)

    def search_changed(self) -> None:
        """Called when there is another match, or none; for subclasses."""

    def action_find(self) -> None:
        """Open the line to type in."""
        self._before_find = self.text.top
        if self.single:
            self.go_to("text")
        self.find_bar.open()

    @on(FindChanged)
    def _find(self, message: FindChanged) -> None:
        self._start_search(message.words, self._before_find)
        if message.done:
            self._close_find()
            self._tell_nothing()

    @on(FindClosed)
    def _give_up_find(self) -> None:
        self.end_search()
        self.text.scroll_to_address(self._before_find)
        self._close_find()

    def _close_find(self) -> None:
        self.find_bar.close()
        self.go_to("text")

    def find_word(self, word: str) -> None:
        """Find a word from the top; asked for again, its next place."""
        if self.search is not None and self.search.words == word:
            self.action_find_next()
        else:
            self._start_search(word, Address(0, 0))
        if self.single:
            self.go_to("text")

    def _start_search(self, words: str, start: Address) -> None:
        self.search = Search(self.text.passages, words) if words.strip() else None
        if self.search is not None:
            self.search.start_from(start)
        found = self.search.matches if self.search else ()
        self.find_bar.set_class(self.search is not None and not found, "-nothing")
        self.text.highlight("found", [span for match in found for span in match.spans])
        self._show_match()

    def end_search(self) -> None:
        """Forget the words and take their marks off the text."""
        self._start_search("", Address(0, 0))

    def _show_match(self) -> None:
        match = self.search.current if self.search is not None else None
        self.text.highlight("current", match.spans if match is not None else ())
        if match is not None:
            self.text.reveal(match.address)
        self.search_changed()

    def action_find_next(self) -> None:
        """On to the next match."""
        self._move_match(1)

    def action_find_previous(self) -> None:
        """Back to the match before."""
        self._move_match(-1)

    def _move_match(self, step: int) -> None:
        if self.search is None:
            self.action_find()
            return
        self.search.move(step)
        self._show_match()
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        """Say so where the article has none of the words."""
        if self.search is not None and not self.search.matches:
            self.notify(f"本文中没有“{one_line(self.search.words)}”", severity="warning", timeout=4)
