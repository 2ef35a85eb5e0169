"""Issues of the library in rows, one of them chosen; thousands of them cost no more than a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.reader.widgets.rows_view import RowsView
from tui.wrapping import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events

    from summarize.library.archive.kept import KeptIssue


class KeptRows(RowsView):
    """``opened`` is called by a click on the one that is chosen then."""

    can_focus = False

    def __init__(self, opened: Callable[[], None], *, id: str) -> None:  # noqa: A002 (Textual's)
        super().__init__(id=id)
        self._opened = opened
        self._issues: Sequence[KeptIssue] = ()
        self._place = 0

    @property
    def chosen(self) -> KeptIssue | None:
        """The issue that is chosen, None where there is none."""
        return self._issues[self._place] if self._issues else None

    @property
    def screenful(self) -> int:
        """How many a page key moves by."""
        return max(self.scrollable_content_region.height - 1, 1)

    def show(self, issues: Sequence[KeptIssue]) -> None:
        """Other issues; the one that was chosen stays so, if it is among them."""
        before = self.chosen
        self._issues = issues
        self._place = issues.index(before) if before is not None and before in issues else 0
        self.fit()

    def fit(self) -> None:
        """The chosen one is in view."""
        self.set_height(len(self._issues))
        height = self.scrollable_content_region.height
        top = min(round(self.scroll_y), self._place)
        self.scroll_to(y=max(top, self._place - height + 1), animate=False, immediate=True)
        self.refresh()

    def move(self, step: int) -> None:
        """Choose another one, so many on."""
        self._place = max(0, min(self._place + step, len(self._issues) - 1))
        self.fit()

    def render_line(self, y: int) -> Strip:
        """The chosen one is drawn in reverse, so that it is seen without colours too."""
        from tui.reader.keeping.library import issue_row  # noqa: PLC0415 (it shows this)

        number, width = self.scroll_offset.y + y, self.scrollable_content_region.width
        if not 0 <= number < len(self._issues):
            return Strip.blank(self.size.width, self.base_style)
        text = fit(issue_row(self._issues[number]), width, pad=True)
        style = self.base_style
        if number == self._place:
            style += Style(reverse=True)
        return Strip([Segment(text, style)]).adjust_cell_length(self.size.width, self.base_style)

    def on_click(self, event: events.Click) -> None:
        """Choose the issue under the mouse, and open it."""
        number = self.scroll_offset.y + event.y
        if 0 <= number < len(self._issues):
            self._place = number
            self._opened()
