"""Which pane is current, and which are in view where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tui.reader.model.changes import Changes

Pane = Literal["list", "text", "side"]
PANES: tuple[Pane, ...] = ("list", "text", "side")


class Panes:
    """``current`` has the keys; ``beside`` is the pane next to the text where two have room;
    ``zoomed`` leaves the text alone.
    """

    def __init__(self, changes: Changes) -> None:
        self.current: Pane = "list"
        self.beside: Literal["list", "side"] = "list"
        self.zoomed = False
        self._changes = changes

    def go_to(self, pane: Pane) -> None:
        """Make a pane the current one, and bring it into view."""
        with self._changes.making("pane"):
            self.current = pane
            if pane != "text":
                self.zoomed = False
                self.beside = pane

    def after(self, step: int) -> Pane:
        """The pane so many further on, round the ends."""
        return PANES[(PANES.index(self.current) + step) % len(PANES)]

    def zoom(self, on: bool) -> None:
        """Leave the text alone in view, or not."""
        with self._changes.making("pane"):
            self.zoomed = on
