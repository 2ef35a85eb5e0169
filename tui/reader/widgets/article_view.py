"""The article, its continuation inline, and the keys that move through it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType  # noqa: TC002 (Textual reads the annotation)

from tui.reader.commands import bindings
from tui.reader.messages import Scrolled
from tui.reader.widgets.prose import Prose


class ArticleView(Prose):
    """Prose with keys to read by."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("text")]

    def on_scrolled(self) -> None:
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
        """Follow the focused link, or the first in view."""
        if not self.follow_link():
            self.notify("这一屏没有可跟的转版链接", timeout=2)
