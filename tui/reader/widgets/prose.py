"""Text in rows of our own wrapping, drawn row by row, with links, highlights and clean copy.

Each piece of a row carries its address (passage, character) as Textual's selection offset, so a
selection over soft wraps is one range of the logical text and is copied without the wraps.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.reader.passages import Address, Passage
from tui.reader.rows import Rows, lay_out
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.selection import Selection

    from tui.reader.rows import Row

_KINDS = (
    *("kicker", "headline", "deck", "byline", "info", "paragraph", "subhead", "caption", "item"),
    *("verse", "table", "box", "rule", "jump", "stop", "heading", "words", "sentence", "note"),
)
_LAYERS = ("link", "found", "mark", "current", "focused")


class Prose(ScrollView, can_focus=True):
    """Shows passages; ``measure`` is the most cells that a row of text may have."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"prose--{name}" for name in (*_KINDS, *_LAYERS)}
    ALLOW_SELECT = True

    def __init__(self, *, id: str, measure: int = 76) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self.measure = measure
        self.passages: tuple[Passage, ...] = ()
        self.rows = Rows((), [])
        self._width = 0
        self._waiting: Address | None = None
        self._highlights: dict[str, dict[int, list[tuple[int, int]]]] = {}

    # What is shown

    def show(self, passages: Sequence[Passage]) -> None:
        """Show other passages, from the top, without highlights."""
        self._waiting = None
        self.passages = tuple(passages)
        self._highlights = {}
        self.screen.selections = {
            widget: chosen for widget, chosen in self.screen.selections.items() if widget != self
        }
        self._lay_out()
        self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def set_measure(self, measure: int) -> None:
        """Wrap at another width; the first row in view stays."""
        self.measure = measure
        top = self.top
        self._lay_out()
        self.scroll_to_address(top)

    def highlight(self, layer: str, spans: Iterable[tuple[int, int, int]]) -> None:
        """Draw ``(passage, start, end)`` as found, mark or current; replaces that layer."""
        found: dict[int, list[tuple[int, int]]] = {}
        for passage, start, end in spans:
            found.setdefault(passage, []).append((start, end))
        self._highlights[layer] = {key: sorted(value) for key, value in found.items()}
        self.refresh()

    @property
    def marked(self) -> bool:
        """Whether a place is marked."""
        return bool(self._highlights.get("mark"))

    # Where it is

    @property
    def top(self) -> Address:
        """The address of the first row in view, or of the one that will be."""
        if self._waiting is not None:
            return self._waiting
        return self.rows.address(round(self.scroll_offset.y))

    @property
    def progress(self) -> int:
        """How much of the text has been in view, in percent."""
        if not len(self.rows):
            return 100
        seen = self.scroll_offset.y + self.scrollable_content_region.height
        return min(100, seen * 100 // len(self.rows))

    def scroll_to_address(self, address: Address, *, context: int = 0) -> None:
        """Put the row of an address at the top, ``context`` rows below it.

        A pane that has not been in view yet has no rows: it goes there when it is.
        """
        if not self._width:
            self._waiting = address
            return
        self.scroll_to(
            y=max(self.rows.row(address) - context, 0), animate=False, immediate=True, force=True
        )

    def reveal(self, address: Address) -> None:
        """Scroll only if the row of an address is out of view."""
        if not self._width:
            return
        row = self.rows.row(address)
        height = self.scrollable_content_region.height
        if not self.scroll_offset.y <= row < self.scroll_offset.y + height - 1:
            self.scroll_to_address(address, context=height // 3)

    def address_at(self, x: int, y: int) -> Address | None:
        """The character drawn at a cell of the content, None beside the text."""
        number = self.scroll_offset.y + y
        if not 0 <= number < len(self.rows):
            return None
        row = self.rows.rows[number]
        used = self._margin() + row.left
        for character in range(row.start, row.end):
            width = cells(self.passages[row.passage].text[character])
            if used <= x < used + width:
                return Address(row.passage, character)
            used += width
        return None

    # Layout and drawing

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew where the width changed; what was first in view stays first."""
        if self.scrollable_content_region.width != self._width:
            top, self._waiting = self._waiting or self.top, None
            self._lay_out()
            self.scroll_to_address(top)

    def _text_width(self) -> int:
        """A text narrower than the pane keeps a cell free on both sides."""
        return max(min(self.measure, self._width - 2), 2)

    def _margin(self) -> int:
        return max((self._width - self._text_width()) // 2, 0)

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        self.rows = lay_out(self.passages if self._width else (), self._text_width())
        self.virtual_size = Size(self._width, len(self.rows))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the screen, each piece with its address."""
        number = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.rich_style
        if not 0 <= number < len(self.rows):
            return Strip.blank(width, base)
        row = self.rows.rows[number]
        # A margin in pieces of one cell, all with the address of the row's first character:
        # Textual counts on from a piece's address, and a selection must not begin before the row.
        margin = base + _address(row.passage, max(row.start, 0))
        left = self._margin() + row.left - cells(row.mark)
        segments = [Segment(" ", margin)] * left
        if row.mark:
            segments.append(Segment(row.mark, self._style(self.passages[row.passage].kind)))
        segments += self._pieces(row)
        return Strip(segments).adjust_cell_length(width, base)

    def _pieces(self, row: Row) -> list[Segment]:
        """The row's text, cut where one of the styles laid over it changes."""
        passage = self.passages[row.passage]
        base = self._style(passage.kind)
        if row.start == row.end:
            return [Segment(" ", base + _address(row.passage, max(row.start, 0)))]
        layers = [
            (max(start, row.start), min(end, row.end), style)
            for start, end, style in self._spans(row)
            if start < row.end and end > row.start
        ]
        cuts = {row.start, row.end}
        for start, end, _ in layers:
            cuts |= {start, end}
        ordered = sorted(cuts)
        pieces: list[Segment] = []
        for start, end in pairwise(ordered):
            style = base
            for first, last, layer in layers:
                if first <= start and end <= last:
                    style += layer
            style += _address(row.passage, start)
            pieces.append(Segment(passage.text[start:end], style))
        return pieces

    def _spans(self, row: Row) -> list[tuple[int, int, Style]]:
        """What is laid over a row, the topmost last."""
        spans = [
            (link.start, link.end, self._style("link")) for link in self.passages[row.passage].links
        ]
        for layer in _LAYERS[1:]:
            found = self._highlights.get(layer, {}).get(row.passage)
            if not found:
                continue
            style = self._style(layer)
            first = max(bisect_left(found, (row.start, 0)) - 1, 0)
            last = bisect_left(found, (row.end, 0))
            spans += [(start, end, style) for start, end in found[first:last]]
        selection = self.text_selection
        chosen = None if selection is None else selection.get_span(row.passage)
        if chosen is not None:
            start, end = chosen
            end = row.end if end == -1 else end
            style = self.screen.get_component_rich_style("screen--selection")
            spans.append((start, end, style))
        return spans

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"prose--{name}", partial=name in _LAYERS)

    # Selection

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection anew."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text, one line a passage, whatever the rows are."""
        lines: list[str] = []
        for number, passage in enumerate(self.passages):
            span = selection.get_span(number)
            if span is not None:
                start, end = span
                lines.append(passage.text[start : None if end == -1 else end])
        return "\n".join(lines), "\n"

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell that another part is in view."""
        super().watch_scroll_y(old_value, new_value)
        self.view_moved()

    def view_moved(self) -> None:
        """Called after each scroll; for subclasses."""


def _address(passage: int, character: int) -> Style:
    return Style.from_meta({"offset": (character, passage)})
