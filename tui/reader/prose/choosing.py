"""Text chosen with the keys, a word by a double click, a paragraph by a third."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.selection import Selection

from tui.reader.prose.linked import LinkedProse
from tui.reader.prose.prose import TOP
from tui.reader.text.passages import Address
from tui.reader.text.word_spans import word_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from tui.reader.text.passages import Passage

_WORD, _PARAGRAPH = 2, 3  # clicks


class ChoosableProse(LinkedProse):
    """Prose whose moves extend a selection once :meth:`choose` was called, until it is cleared."""

    _anchor = Address(0, 0)
    _end = Address(0, 0)
    _whole = False
    _by_keys = False
    _chosen: Selection | None = None  # what was selected here last, by keys or clicks

    @property
    def choosing(self) -> bool:
        """Whether moves extend the selection."""
        chosen = self.text_selection
        # What was dragged over has another end. And a pane out of view has no rows to move by.
        own = chosen is not None and chosen == self._chosen
        return self._by_keys and own and len(self.rows) > 0

    def choose(self, start: Address) -> None:
        """Select from a character on; once more: whole paragraphs."""
        if self.choosing:
            self._whole = not self._whole
        else:
            chosen = self.text_selection
            self._whole, self._by_keys = False, True
            self._anchor = self._end = self._within(start)
            if chosen is not None and chosen.start is not None and chosen.end is not None:
                self._anchor = Address(chosen.start.y, chosen.start.x)
                self._end = self._within(Address(chosen.end.y, chosen.end.x - 1))
        self._show_choice()

    def show(self, passages: Sequence[Passage], place: Address = TOP) -> None:
        """Show other passages; nothing of them is selected."""
        self._by_keys = False
        super().show(passages, place)

    def choose_span(self, passage: int, start: int, end: int) -> None:
        """Select characters of one passage."""
        self._by_keys = False
        self._select(Address(passage, start), Address(passage, end))

    # Moves

    def scroll_rows(self, rows: int) -> None:
        """Move the end of the selection by rows, if there is one to extend."""
        if not self.choosing:
            super().scroll_rows(rows)
            return
        here = self.rows.rows[self.rows.row(self._end)]
        number = max(0, min(self.rows.row(self._end) + rows, len(self.rows) - 1))
        way = 1 if rows > 0 else -1
        while 0 < number < len(self.rows) - 1 and self.rows.rows[number].start < 0:
            number += way
        row = self.rows.rows[number]
        across = self._end.character - max(here.start, 0)
        first = max(row.start, 0)
        self._extend_to(Address(row.passage, min(first + across, max(row.end - 1, first))))

    def move_link(self, step: int) -> None:
        """Move the end of the selection by a character, if there is one to extend."""
        if not self.choosing:
            super().move_link(step)
            return
        passage, character = self._end
        character += step
        if character < 0 and passage > 0:
            passage -= 1
            character = len(self.passages[passage].text) - 1
        elif character >= len(self.passages[passage].text) and passage + 1 < len(self.passages):
            passage, character = passage + 1, 0
        self._extend_to(Address(passage, character))

    def action_to_start(self) -> None:
        """To the first row, or select up to it."""
        if self.choosing:
            self._extend_to(Address(0, 0))
        else:
            super().action_to_start()

    def action_to_end(self) -> None:
        """To the last row, or select down to it."""
        if self.choosing:
            last = len(self.passages) - 1
            self._extend_to(Address(last, len(self.passages[last].text) - 1))
        else:
            super().action_to_end()

    def _extend_to(self, end: Address) -> None:
        self._end = self._within(end)
        self._show_choice()
        row, top = self.rows.row(self._end), round(self.scroll_y)
        if row < top:
            self.to_row(row)
        elif row >= top + self.height_seen:
            self.to_row(row - self.height_seen + 1)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Whatever scrolls while one selects, by paragraph or to a match, takes the end along."""
        super().watch_scroll_y(old_value, new_value)
        if not self.choosing or not self._width or self._laying_out:
            return
        top, row = round(new_value), self.rows.row(self._end)
        seen = max(top, min(row, top + self.height_seen - 1))
        if seen != row:
            self._end = self._within(self.rows.address(seen))
            self._show_choice()

    def _within(self, address: Address) -> Address:
        passage = max(0, min(address.passage, len(self.passages) - 1))
        last = max(len(self.passages[passage].text) - 1, 0) if self.passages else 0
        return Address(passage, max(0, min(address.character, last)))

    def _show_choice(self) -> None:
        first, last = sorted((self._anchor, self._end))
        if self._whole:
            first = Address(first.passage, 0)
            last = Address(last.passage, len(self.passages[last.passage].text) - 1)
        self._select(first, Address(last.passage, last.character + 1))

    def _select(self, first: Address, end: Address) -> None:
        chosen = Selection(
            Offset(first.character, first.passage), Offset(end.character, end.passage)
        )
        self._chosen = chosen
        self.screen.selections = {self: chosen}
        self.refresh()

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """Select a word, or a paragraph."""
        self._by_keys = False
        if event.chain < _WORD:
            return
        # Textual would select the whole pane, or all of them.
        event.prevent_default()
        event.stop()
        offset = event.get_content_offset(self)
        address = None if offset is None else self.address_at(offset.x, offset.y)
        if address is None:
            return
        if event.chain >= _PARAGRAPH:
            self.choose_span(address.passage, 0, len(self.passages[address.passage].text))
        else:
            self.run_worker(self._choose_word(address), group="word", exclusive=True)

    async def _choose_word(self, address: Address) -> None:
        passage = self.passages[address.passage]
        # In a thread: the first word loads the dictionary.
        start, end = await asyncio.to_thread(word_span, passage.text, address.character, _cut)
        here = address.passage < len(self.passages) and self.passages[address.passage] is passage
        if here and self.text_selection is None:
            self.choose_span(address.passage, start, end)


def _cut(text: str) -> list[str]:
    from summarize.language.words import cut  # noqa: PLC0415 (loads tables, when first asked)

    return cut(text)
