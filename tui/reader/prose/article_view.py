"""The article, its continuation inline, and the keys that move through it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tui.language import tell
from tui.reader.commands import bindings
from tui.reader.prose.strides import Strides

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.text.links import Target
    from tui.reader.text.passages import Address


class ArticleView(Strides):
    """Prose with keys to read by; where it is and what is marked is the session's."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("text")]

    def __init__(
        self,
        session: Session,
        follow: Callable[[Target], None],
        *,
        id: str,  # noqa: A002 (Textual's name)
    ) -> None:
        super().__init__(follow, id=id, measure=session.settings.measure)
        self._session = session

    def on_mount(self) -> None:
        """Show what the session has, and follow it from now on."""
        self._session.watch(self._changed, "article", "place", "link", "search", "mark", "look")
        self._changed(frozenset({"article", "search"}))

    def _changed(self, changes: frozenset[Change]) -> None:
        session = self._session
        if "article" in changes:
            self.show(session.manuscript.passages, session.place)
        if "look" in changes:
            self.set_measure(session.settings.measure)
        if "place" in changes and session.place != self.place:
            self.scroll_to_address(session.place)
        if "link" in changes:
            super().focus_link(session.link)
        if "mark" in changes:
            self.highlight("mark", () if session.mark is None else (session.mark,))
        if "search" in changes:
            search = session.finder.search
            match = search.current if search is not None else None
            if search is None:
                self.highlight("found", ())
            else:
                self.highlight("found", search.matches.over)
            self.highlight("current", match.spans if match is not None else ())
            if match is not None and "article" not in changes:
                self.reveal(match.address)

    @property
    def link(self) -> tuple[int, int] | None:
        """The session's."""
        return self._session.link

    def focus_link(self, link: tuple[int, int] | None) -> None:
        """Ask the session to."""
        self._session.focus_link(link)

    def moved(self) -> None:
        """Tell the session where it is now."""
        self._session.move_to(self.place)

    def shown(self) -> None:
        """Tell the session how much has been in view."""
        self._session.tell_seen(self.progress)

    def action_line_down(self) -> None:
        """Down a row."""
        self.scroll_rows(1)

    def action_line_up(self) -> None:
        """Up a row."""
        self.scroll_rows(-1)

    def action_outline(self) -> None:
        """Choose a subhead to go to."""
        entries = self.outline()
        if not entries:
            self.notify(tell("本文没有小标题"), timeout=2)
            return
        from tui.reader.screens.outline import OutlineScreen  # noqa: PLC0415 (seldom asked for)

        self.app.push_screen(OutlineScreen(entries, self.place), self._go_to)

    def _go_to(self, place: Address | None) -> None:
        if place is not None:
            self._session.trail.leave()
            self.scroll_to_address(place)

    def action_next_link(self) -> None:
        """Focus the next link."""
        self.move_link(1)

    def action_previous_link(self) -> None:
        """Focus the previous link."""
        self.move_link(-1)

    def action_follow(self) -> None:
        """Follow the focused link, or the first in view; else bring the next one into view."""
        if self.follow_link():
            return
        self.move_link(1)
        if self.link is None:
            self.app.clear_notifications()
            self.notify(tell("本文没有可跟的链接"), timeout=2)
