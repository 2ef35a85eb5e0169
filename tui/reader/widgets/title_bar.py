"""The top row: the issue on the left, where in it one is on the right."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.wrapping import cells, fit


class TitleBar(Widget):
    """``left`` gives way to ``right`` where both do not fit."""

    ALLOW_SELECT = False
    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def render(self) -> Content:
        """Both on one row."""
        width = self.content_size.width
        right = fit(self.right, width)
        left = fit(self.left, max(width - cells(right) - 1, 0), pad=True)
        return Content.assemble((left, "bold"), " ", right) if left else Content(right)
