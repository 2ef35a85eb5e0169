"""What is said in the corner of the screen: one word at a time, within one pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.css.query import NoMatches
from textual.widgets._toast import ToastRack

if TYPE_CHECKING:
    from textual.notifications import Notify


class Corner(App[None]):
    """An app in which a word takes the place of the one before; a warning stays for its time.

    Where the screen has a ``corner``, the cells of its last pane, words stay within these: Textual
    draws a wide character in two blanks where the edge of anything below would cut it in two.
    """

    def on_notify(self, event: Notify) -> None:
        """Called before the word is taken up, so that two said at once are one, too."""
        for before in list(self._notifications):
            if before.severity == event.notification.severity == "information":
                del self._notifications[before]
        try:
            rack = self.screen.get_child_by_type(ToastRack)
        except NoMatches:
            return
        room: int = getattr(self.screen, "corner", self.size.width)
        rack.styles.padding = (0, 0, 0, max(self.size.width - room, 0))
