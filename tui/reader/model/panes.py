"""Which pane is current, which are in view, and how wide each is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from tui.reader.memory.settings import Settings
    from tui.reader.model.changes import Changes

Pane = Literal["list", "text", "side"]
PANES: tuple[Pane, ...] = ("list", "text", "side")

ONE = 70
"""Fewer columns have room for one pane at a time."""
THREE = 100
"""Fewer columns have room for two, and the side panel lies over the text while it is current."""
_ROOMY = 116  # columns, from which on list and panel are wider, unless the reader said how wide
_DEFAULTS = {"list": (28, 32), "side": (32, 36)}
_LEAST_TEXT = 30  # cells that are left to the text
_LEAST = 12  # cells of any other pane
_BACKDROP = 4  # cells of the text that a drawer leaves in view


class Arrangement(NamedTuple):
    """The cells of each pane in view; 0 is out of view, None what the others leave.

    ``drawer``: the side panel lies over the text.
    """

    list: int | None
    text: int | None
    side: int | None
    drawer: bool = False


class Panes:
    """``current`` has the keys; ``hidden`` are put away; ``zoomed`` leaves the text alone."""

    def __init__(self, changes: Changes, settings: Settings) -> None:
        self.current: Pane = "list"
        self.hidden = {pane for pane in PANES if settings.hidden(pane)}
        self.zoomed = False
        self._changes = changes
        self._settings = settings

    def go_to(self, pane: Pane) -> None:
        """Make a pane the current one, and bring it into view."""
        with self._changes.making("pane"):
            self.current = pane
            if pane != "text":
                self.zoomed = False
                self._hide(pane, False)

    def after(self, step: int) -> Pane:
        """The pane so many further on, round the ends; none that is put away."""
        open_panes = [pane for pane in PANES if pane not in self.hidden or pane == self.current]
        return open_panes[(open_panes.index(self.current) + step) % len(open_panes)]

    def zoom(self, on: bool) -> None:
        """Leave the text alone in view, or not."""
        with self._changes.making("pane"):
            self.zoomed = on

    def put_away(self) -> bool:
        """Hide the current pane until one goes there again; False for the text, which stays."""
        if self.current == "text":
            return False
        with self._changes.making("pane"):
            self._hide(self.current, True)
            self.current = "text"
        return True

    def _hide(self, pane: Pane, hidden: bool) -> None:
        (self.hidden.add if hidden else self.hidden.discard)(pane)
        self._settings.set_hidden(pane, hidden)

    def widen(self, columns: int, step: int) -> bool:
        """Give the current pane, list or panel, so many cells more; whether that had an effect."""
        now = self.arrange(columns)
        before = now.side if self.current == "side" else now.list
        if self.current == "text" or before is None:
            return False
        with self._changes.making("pane"):
            self._settings.set_size(self.current, max(before + step, _LEAST))
            if self.arrange(columns) != now:
                return True
            self._settings.set_size(self.current, before)  # there is no room for more
        return False

    def arrange(self, columns: int) -> Arrangement:
        """Which panes are in view in so many columns."""
        if self.zoomed:
            return Arrangement(0, None, 0)
        if columns < ONE:
            shown = {pane: None if pane == self.current else 0 for pane in PANES}
            return Arrangement(shown["list"], shown["text"], shown["side"])
        listed = 0 if "list" in self.hidden else self._size("list", columns)
        side = 0 if "side" in self.hidden else self._size("side", columns)
        if columns < THREE:
            listed = min(listed, columns - _LEAST_TEXT)
            drawer = self.current == "side"
            wide = min(self._size("side", columns), columns - listed - _BACKDROP)
            return Arrangement(listed, None, wide if drawer else 0, drawer)
        # Where both ask for too much, the panel gives way first: one chooses from the list.
        listed = min(listed, columns - _LEAST_TEXT - (_LEAST if side else 0))
        return Arrangement(listed, None, min(side, columns - _LEAST_TEXT - listed))

    def _size(self, pane: Pane, columns: int) -> int:
        return self._settings.size(pane, _DEFAULTS[pane][columns >= _ROOMY])
