"""Links in prose: one is in focus, Enter or a click follows it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

from tui.reader.prose.prose import TOP, Prose
from tui.reader.text.links import Link
from tui.reader.text.passages import Address, Passage
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events

    from tui.reader.text.links import Target


class LinkedProse(Prose):
    """Prose whose links can be followed; ``follow`` is called with where one leads."""

    def __init__(
        self,
        follow: Callable[[Target], None],
        *,
        id: str,  # noqa: A002 (Textual's name)
        measure: int,
    ) -> None:
        super().__init__(id=id, measure=measure)
        self._follow = follow
        self._link: tuple[int, int] | None = None
        self._numbers: dict[tuple[int, int], str] = {}

    @property
    def link(self) -> tuple[int, int] | None:
        """Where the link in focus begins: passage and character."""
        return self._link

    def show(self, passages: Sequence[Passage], place: Address = TOP) -> None:
        """Show other passages; no link is in focus, none is numbered."""
        self._link = None
        self._numbers = {}
        super().show(passages, place)

    def move_link(self, step: int) -> None:
        """Focus the next (1) or previous (-1) link: from the focused one, else from the top row."""
        links = self._links()
        if not links:
            return
        if self.link in links:
            place = (links.index(self.link) + step) % len(links)
        else:
            first = bisect_left(links, tuple(self.place))
            place = (first if step > 0 else first - 1) % len(links)
        self.focus_link(links[place])
        self.reveal(Address(*links[place]))

    def focus_link(self, link: tuple[int, int] | None) -> None:
        """Focus the link that begins at ``(passage, character)``, or none."""
        self._link = link
        found = self.focused_link
        spans = [] if link is None or found is None else [(link[0], found.start, found.end)]
        self.highlight("focused", spans)

    def follow_link(self) -> bool:
        """Follow the focused link, else the first one in view; False if there is none."""
        if self.focused_link is None:
            self.focus_link(next((link for link in self._links() if self._in_view(link)), None))
        link = self.focused_link
        if link is None:
            return False
        self._follow(link.target)
        return True

    def follow_at(self, link: tuple[int, int]) -> None:
        """Follow the link that begins there, as if it had been chosen and Enter pressed."""
        self.focus_link(link)
        if (found := self.focused_link) is not None:
            self._follow(found.target)

    def links_in_view(self) -> list[tuple[int, int]]:
        """The links of which a part is in view, in order."""
        top = self.scroll_offset.y
        rows = self.rows.rows[top : top + self.height_seen] if self.region.area else ()
        return list(
            dict.fromkeys(
                (row.passage, link.start)
                for row in rows
                for link in self.passages[row.passage].links
                if link.start < row.end and link.end > row.start
            )
        )

    def number_links(self, numbers: dict[tuple[int, int], str]) -> None:
        """Draw these numbers on the heads of the links that begin there, and on no others."""
        self._numbers = numbers
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """A row, with the numbers of links over their first characters."""
        strip = super().render_line(y)
        row_number = self.scroll_offset.y + y
        if not self._numbers or not 0 <= row_number < len(self.rows):
            return strip
        row = self.rows.rows[row_number]
        text = self.passages[row.passage].text
        for link in self.passages[row.passage].links:
            number = self._numbers.get((row.passage, link.start))
            first = row.start <= link.start < row.end
            goes_on = y == 0 and link.start < row.start < link.end
            if number is None or not (first or goes_on):
                continue
            at = self._margin() + row.left + cells(text[row.start : max(link.start, row.start)])
            shown = f"{number:<2}"
            mark = Strip([Segment(shown, self._style("number"))])
            rest = strip.crop(at + len(shown))
            width = strip.cell_length
            strip = Strip.join([strip.crop(0, at), mark, rest]).crop(0, width)
        return strip

    def action_page_down(self) -> None:
        """Down a screen, less one row to keep the thread."""
        self.scroll_rows(max(self.height_seen - 1, 1))

    def action_page_up(self) -> None:
        """Up a screen, less one row."""
        self.scroll_rows(-max(self.height_seen - 1, 1))

    def action_to_start(self) -> None:
        """To the first row."""
        self.to_row(0)

    def action_to_end(self) -> None:
        """To the last row."""
        self.to_row(int(self.max_scroll_y))

    def _links(self) -> list[tuple[int, int]]:
        return [
            (number, link.start)
            for number, passage in enumerate(self.passages)
            for link in passage.links
        ]

    @property
    def focused_link(self) -> Link | None:
        """The link that Enter would follow, None if none was chosen."""
        if self.link is None:
            return None
        number, start = self.link
        if number >= len(self.passages):
            return None
        return next((link for link in self.passages[number].links if link.start == start), None)

    def _in_view(self, link: tuple[int, int]) -> bool:
        top = self.scroll_offset.y
        return top <= self.rows.row(Address(*link)) < top + self.scrollable_content_region.height

    def on_click(self, event: events.Click) -> None:
        """Follow the link under the mouse, unless the click ended a selection."""
        offset = event.get_content_offset(self)
        if offset is None or self.text_selection is not None or event.chain > 1:
            return
        address = self.address_at(offset.x, offset.y)
        if address is None:
            return
        for link in self.passages[address.passage].links:
            if link.start <= address.character < link.end:
                self.focus_link((address.passage, link.start))
                self._follow(link.target)
                return
