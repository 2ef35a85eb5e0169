"""Find in the article that is open."""

from __future__ import annotations

from tui.reader.screens.base import SessionScreen
from tui.reader.text.labels import one_line


class FindActions(SessionScreen):
    """The actions of these keys."""

    def action_find(self) -> None:
        """Open the line to type in."""
        if self.single:
            self.go_to("text")
        self.find_bar.open()
        self.set_focus(self.find_bar, scroll_visible=False)

    def found(self) -> None:
        """The line to type in was closed."""
        self.go_to("text")
        self.focus_pane()
        self._tell_nothing()

    def action_find_next(self) -> None:
        """On to the next match."""
        self._move_match(1)

    def action_find_previous(self) -> None:
        """Back to the match before."""
        self._move_match(-1)

    def _move_match(self, step: int) -> None:
        if self.session.finder.search is None:
            self.action_find()
            return
        self.session.finder.move(step)
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        search = self.session.finder.search
        if search is not None and not search.matches:
            self.say(f"本文中没有“{one_line(search.words)}”")
