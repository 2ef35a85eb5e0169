"""What the actions of the reading screen have in common: the session and the panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.getters import query_one
from textual.screen import Screen

from tui.reader.prose.article_view import ArticleView
from tui.reader.widgets.article_list import ArticleList
from tui.reader.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from tui.reader.model.panes import Arrangement, Pane
    from tui.reader.model.session import Session
    from tui.reader.widgets.find_bar import FindBar


class SessionScreen(Screen[None]):
    """A screen on a session. Nothing of what is open, where or marked is kept here."""

    list = query_one("#list", ArticleList)
    text = query_one("#text", ArticleView)
    side = query_one("#side", SidePanel)
    #: Put below the text when it is first opened.
    find_bar: FindBar

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    @property
    def single(self) -> bool:
        """Whether the current pane hides the text, for want of room."""
        return self.arrangement.text == 0 or self.arrangement.drawer

    @property
    def arrangement(self) -> Arrangement:
        """Which panes are in view, and how wide they are."""
        return self.session.panes.arrange(self.app.size.width)

    @property
    def corner(self) -> int:
        """The cells of the last pane in view, in whose corner words are said."""
        columns, shown = self.app.size.width, self.arrangement
        return shown.side or (columns - (shown.list or 0) if shown.text is None else columns)

    def show_keys(self) -> None:
        """Say in the footer what the keys do here: the screen's affair."""
        raise NotImplementedError

    def go_to(self, pane: Pane) -> None:
        """Make a pane the current one."""
        self.session.go_to(pane)

    def say(self, text: str) -> None:
        """A word in the corner, in place of the one before."""
        self.app.clear_notifications()
        self.notify(text, timeout=max(2, len(text) / 10), markup=False)

    def focus_pane(self) -> None:
        """At once: the next key is for the pane that is current now."""
        if self.session.searching.open:
            current = "words"
        else:
            current = "find" if self.find_bar.display else self.session.panes.current
        self.set_focus(self.query_one(f"#{current}"), scroll_visible=False)
