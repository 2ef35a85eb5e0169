"""What is said in the corner of the screen: one word at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App

if TYPE_CHECKING:
    from textual.notifications import Notify


class Corner(App[None]):
    """An app in which a word takes the place of the one before; a warning stays for its time."""

    def on_notify(self, event: Notify) -> None:
        """Called before the word is taken up, so that two said at once are one, too."""
        for before in list(self._notifications):
            if before.severity == event.notification.severity == "information":
                del self._notifications[before]
