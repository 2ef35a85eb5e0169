"""A pane of rows that are made for its width as soon as it is known, not when it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.widget import Widget

if TYPE_CHECKING:
    from rich.style import Style
    from textual.geometry import Region
    from textual.strip import Strip


class RowsView(ScrollView):
    """Rows are as wide as the pane and always have a bar to scroll by, so that their number moves
    nothing on the screen: another number asks for no other layout.
    """

    _base: Style | None = None

    @property
    def base_style(self) -> Style:
        """The pane's own style, found once for all rows of a drawing."""
        return self.rich_style if self._base is None else self._base

    def render_lines(self, crop: Region) -> list[Strip]:
        """Textual's."""
        self._base = self.rich_style
        try:
            return super().render_lines(crop)
        finally:
            self._base = None

    def fit(self) -> None:
        """Called while the screen is laid out, before it is drawn: the pane may have another size.

        What is made here is in the same drawing; Textual tells of the size only afterwards.
        """

    def set_height(self, rows: int) -> None:
        """There are so many rows now."""
        size = Size(self.scrollable_content_region.width if rows else 0, rows)
        if size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            self._scroll_update(size)

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        other = super()._size_updated(size, virtual_size, container_size, layout)
        self.fit()
        return other
