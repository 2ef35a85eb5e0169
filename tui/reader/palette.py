"""Textual's command palette, which says in the reader's language that nothing fits."""

from __future__ import annotations

from rich.align import Align
from rich.text import Text
from textual.command import CommandList, CommandPalette
from textual.widgets.option_list import Option

from tui.language import tell


class Palette(CommandPalette):
    """The palette: what Textual says in it by itself is told here."""

    def _start_no_matches_countdown(self, search_value: str) -> None:
        """Say after a while that there is no match, as Textual does in English."""
        self._stop_no_matches_countdown()

        def tell_nothing() -> None:
            self._list_visible = bool(search_value)
            if search_value:
                nothing = Align.center(Text(tell("没有相符的"), style="not bold"))
                found = self.query_one(CommandList)
                found.add_option(Option(nothing, disabled=True, id=self._NO_MATCHES))

        self._no_matches_timer = self.set_timer(self._NO_MATCHES_COUNTDOWN, tell_nothing)
