"""Three panes, or two, or one: which of them are in view, and which has the focus.

The width alone decides how many there are (breakpoints); the classes kept here say which. At two,
the article is always in view, beside the list or the side panel, whichever was used last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from textual.getters import query_one
from textual.screen import Screen

from tui.reader.widgets.article_list import ArticleList
from tui.reader.widgets.article_view import ArticleView
from tui.reader.widgets.find_bar import FindBar
from tui.reader.widgets.side_panel import SidePanel
from tui.reader.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual import events

Pane = Literal["list", "text", "side"]
_ORDER: tuple[Pane, ...] = ("list", "text", "side")


class Panes(Screen[None]):
    """A screen with the panes ``#list``, ``#text`` and ``#side``."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 (Textual's own annotation is no ClassVar)
        (0, "-one"),
        (64, "-two"),
        (116, "-three"),
    ]

    title_bar = query_one(TitleBar)
    list = query_one("#list", ArticleList)
    text = query_one("#text", ArticleView)
    side = query_one("#side", SidePanel)
    find_bar = query_one(FindBar)

    @property
    def pane(self) -> Pane:
        """The pane that was last in focus."""
        return next((pane for pane in _ORDER if self.has_class(f"at-{pane}")), "list")

    @property
    def single(self) -> bool:
        """Whether there is room for one pane only."""
        return self.has_class("-one")

    def go_to(self, pane: Pane) -> None:
        """Bring a pane into view and give it the focus."""
        if pane != "text":
            self.remove_class("zoomed")
        self._set_pane(pane)
        self.query_one(f"#{pane}").focus(scroll_visible=False)

    def _set_pane(self, pane: Pane) -> None:
        for other in _ORDER:
            self.set_class(other == pane, f"at-{other}")
        if pane != "text":
            self.set_class(pane == "side", "beside-side")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click, too, goes to a pane."""
        for pane in _ORDER:
            if event.widget.id == pane:
                self._set_pane(pane)
                self.entered(pane)

    def entered(self, pane: Pane) -> None:
        """Called when a pane gets the focus; for subclasses."""

    def action_pane_list(self) -> None:
        """To the list."""
        self.go_to("list")

    def action_pane_text(self) -> None:
        """To the article."""
        self.go_to("text")

    def action_pane_side(self) -> None:
        """To the side panel."""
        self.go_to("side")

    def action_next_pane(self) -> None:
        """To the next pane, round the ends."""
        self._step(1)

    def action_previous_pane(self) -> None:
        """To the pane before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        self.go_to(_ORDER[(_ORDER.index(self.pane) + step) % len(_ORDER)])

    def action_zoom(self) -> None:
        """The article alone, or all panes again."""
        zoomed = not self.has_class("zoomed")
        self.go_to("text")
        self.set_class(zoomed, "zoomed")
