"""The article, its continuation inline, and the keys that move through it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tui.reader.commands import bindings
from tui.reader.messages import Scrolled
from tui.reader.widgets.linked import LinkedProse


class ArticleView(LinkedProse):
    """Prose with keys to read by."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("text")]

    def view_moved(self) -> None:
        """Tell the screen, which shows the progress."""
        self.post_message(Scrolled())

    def action_line_down(self) -> None:
        """Down a row."""
        self.scroll_relative(y=1, animate=False)

    def action_line_up(self) -> None:
        """Up a row."""
        self.scroll_relative(y=-1, animate=False)

    def action_page_down(self) -> None:
        """Down a screen, less one row to keep the thread."""
        self.scroll_relative(y=max(self.scrollable_content_region.height - 1, 1), animate=False)

    def action_page_up(self) -> None:
        """Up a screen, less one row."""
        self.scroll_relative(y=-max(self.scrollable_content_region.height - 1, 1), animate=False)

    def action_to_start(self) -> None:
        """To the first row."""
        self.scroll_to(y=0, animate=False)

    def action_to_end(self) -> None:
        """To the last row."""
        self.scroll_to(y=self.max_scroll_y, animate=False)

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
            self.notify("本文没有可跟的链接", timeout=2)
