"""Text in rows of our own wrapping, drawn row by row, with links, highlights and clean copy.

Each piece of a row carries its address (passage, character) as Textual's selection offset, so a
selection over soft wraps is one range of the logical text and is copied without the wraps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.reader.prose.painting import KINDS, LAYERS, Layers, address_style, pieces
from tui.reader.text.copying import selected_text
from tui.reader.text.passages import Address, Passage
from tui.reader.text.rows import Rows, lay_out
from tui.reader.widgets.rows_view import RowsView
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.selection import Selection

    from tui.reader.prose.painting import Lookup, Spans
    from tui.reader.text.rows import Row

TOP = Address(0, 0)


class Prose(RowsView, can_focus=True):
    """Shows passages; ``measure`` is the most cells that a row of text may have."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"prose--{name}" for name in (*KINDS, "link", "number", *LAYERS)
    }
    ALLOW_SELECT = True

    def __init__(self, *, id: str, measure: int = 76) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self.measure = measure
        self.passages: tuple[Passage, ...] = ()
        self.rows = Rows((), [])
        #: The first character in view, wherever the text was last moved to. A pane too tall to
        #: have it at the top shows it further down; it is at the top again when the pane shrinks.
        self.place = Address(0, 0)
        self._width = 0
        self._laying_out = False
        self._layers = Layers()

    # What is shown

    def show(self, passages: Sequence[Passage], place: Address = TOP) -> None:
        """Show other passages, from ``place`` on, without highlights."""
        self.passages = tuple(passages)
        self.place = place
        self._layers = Layers()
        self.screen.selections = {
            widget: chosen for widget, chosen in self.screen.selections.items() if widget != self
        }
        self._lay_out()

    def set_measure(self, measure: int) -> None:
        """Wrap at another width; the first row in view stays."""
        self.measure = measure
        self._lay_out()

    def highlight(self, layer: str, spans: Spans | Lookup) -> None:
        """Draw ``(passage, start, end)`` as found, mark or current, or what is asked for a row."""
        self._layers.put(layer, spans)
        self.refresh()

    # Where it is

    @property
    def room(self) -> int:
        """The most cells that a row of text could have here."""
        return max(self._width - 2, 2)

    @property
    def progress(self) -> int:
        """How much of the text has been in view, in percent."""
        if not len(self.rows):
            return 100 if self._width else 0
        seen = round(self.scroll_y) + self.height_seen
        return min(100, seen * 100 // len(self.rows))

    @property
    def height_seen(self) -> int:
        """How many rows have room."""
        return max(self.scrollable_content_region.height, 0)

    def scroll_to_address(self, address: Address, *, context: int = 0) -> None:
        """Put the row of an address at the top, ``context`` rows below it.

        A pane that has not been in view yet has no rows: it goes there when it is.
        """
        if self._width and context:
            address = self.rows.address(max(self.rows.row(address) - context, 0))
        if address != self.place:
            self.place = address
            self.moved()
        self._follow_place()

    def reveal(self, address: Address) -> None:
        """Scroll only if the row of an address is out of view."""
        if not self._width:
            return
        row = self.rows.row(address)
        top = round(self.scroll_y)
        if not top <= row < top + max(self.height_seen - 1, 1):
            self.scroll_to_address(address, context=self.height_seen // 3)

    def scroll_rows(self, rows: int) -> None:
        """Down by so many rows, up where they are negative."""
        self.to_row(round(self.scroll_y) + rows)

    def to_row(self, row: int) -> None:
        """Put a row at the top, as far as the end of the text allows."""
        # At once: a key that comes before the screen is drawn must count from here.
        self.scroll_to(y=row, animate=False, immediate=True, force=True)

    def address_at(self, x: int, y: int) -> Address | None:
        """The character drawn at a cell of the content, None beside the text."""
        number = self.scroll_offset.y + y
        if not 0 <= number < len(self.rows):
            return None
        row = self.rows.rows[number]
        used = self._margin() + row.left
        gaps = dict(row.gaps)
        for character in range(row.start, row.end):
            used += gaps.get(character, 0)
            width = cells(self.passages[row.passage].text[character])
            if used <= x < used + width:
                return Address(row.passage, character)
            used += width
        return None

    # Layout and drawing

    def fit(self) -> None:
        """Wrap anew where the width changed."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()

    def on_resize(self, event: events.Resize) -> None:
        """What was first in view stays first."""
        self.fit()
        self._follow_place()

    def _follow_place(self) -> None:
        """Scroll to where the place is, as far as the end of the text allows."""
        self._laying_out = True
        try:
            if self._width:
                self.to_row(self.rows.row(self.place))
        finally:
            self._laying_out = False
        self.shown()

    def _text_width(self) -> int:
        """A text narrower than the pane keeps a cell free on both sides."""
        return max(min(self.measure, self._width - 2), 2)

    def _margin(self) -> int:
        return max((self._width - self._text_width()) // 2, 0)

    def _lay_out(self) -> None:
        self._laying_out = True  # Textual may clamp the scrolling meanwhile: nobody moved
        try:
            self._width = max(self.scrollable_content_region.width, 0)
            self.rows = self.set_rows(self._text_width()) if self._width else Rows((), [])
            self.set_height(len(self.rows))
        finally:
            self._laying_out = False
        self._follow_place()
        self.refresh()

    def set_rows(self, width: int) -> Rows:
        """The passages in rows of a width; for subclasses that set them in another way."""
        return lay_out(self.passages, width)

    def render_line(self, y: int) -> Strip:
        """One row of the screen, each piece with its address."""
        number = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.base_style
        if not 0 <= number < len(self.rows):
            return Strip.blank(width, base)
        row = self.rows.rows[number]
        # A margin in pieces of one cell, all with the address of the row's first character:
        # Textual counts on from a piece's address, and a selection must not begin before the row.
        margin = base + address_style(row.passage, max(row.start, 0))
        left = self._margin() + row.left - cells(row.mark)
        segments = [Segment(" ", margin)] * left
        if row.mark:
            segments.append(Segment(row.mark, self._style(self.passages[row.passage].kind)))
        passage = self.passages[row.passage]
        segments += pieces(row, passage, self._style(passage.kind), self._spans(row))
        return Strip(segments).adjust_cell_length(width, base)

    def _spans(self, row: Row) -> list[tuple[int, int, Style]]:
        """What is laid over a row, the topmost last."""
        spans = [
            (link.start, link.end, self._style("link")) for link in self.passages[row.passage].links
        ]
        spans += [(start, end, self._style(layer)) for start, end, layer in self._layers.over(row)]
        selection = self.text_selection
        chosen = None if selection is None else selection.get_span(row.passage)
        if chosen is not None:
            start, end = chosen
            end = row.end if end == -1 else end
            style = self.screen.get_component_rich_style("screen--selection")
            spans.append((start, end, style))
        return spans

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"prose--{name}", partial=name not in KINDS)

    # Selection

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection anew."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text, one line a passage, whatever the rows are."""
        return selected_text(self.passages, selection), "\n"

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take the place of the first row, if it was moved by keys or the mouse."""
        super().watch_scroll_y(old_value, new_value)
        if self._laying_out or not self._width:
            return
        row = round(new_value)
        if row != min(self.rows.row(self.place), int(self.max_scroll_y)):
            self.place = self.rows.address(row)
            self.moved()
        self.shown()

    def moved(self) -> None:
        """Called when the place is another; for subclasses."""

    def shown(self) -> None:
        """Called when other rows are in view; for subclasses."""
