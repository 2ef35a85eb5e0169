"""All links on the screen numbered, to be followed by typing a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from tui.language import tell
from tui.reader.model.numbers import LinkPlace, Numbers
from tui.reader.screens.base import SessionScreen

if TYPE_CHECKING:
    from textual.binding import BindingType

    from tui.reader.model.changes import Change
    from tui.reader.model.panes import Pane
    from tui.reader.prose.linked import LinkedProse

TYPING = frozenset({"type_number", "take_number", "erase_number"})
"""Actions of keys that mean something else while links are not numbered."""
SILENT = frozenset({"pane_list", "pane_text", "pane_side", "back"})
"""Commands whose keys are typed meanwhile."""


def number_bindings() -> list[BindingType]:
    """The keys that are typed while links are numbered."""
    keys = {digit: f"type_number({digit!r})" for digit in "0123456789"}
    keys |= {"enter": "take_number", "backspace": "erase_number"}
    return [Binding(key, action, show=False, priority=True) for key, action in keys.items()]


class NumberActions(SessionScreen):
    """The actions of these keys. ``numbers`` is None while no link is numbered."""

    numbers: Numbers | None = None

    def action_number_links(self) -> None:
        """Number the links on the screen, or stop it."""
        if self.numbers is not None:
            self.end_numbers()
            return
        panes: tuple[tuple[Pane, LinkedProse], ...] = (("text", self.text), ("side", self.side))
        links = [LinkPlace(pane, link) for pane, prose in panes for link in prose.links_in_view()]
        if not links:
            self.say(tell("屏上没有链接"))
            return
        self.numbers = Numbers(links)
        self._show_numbers()

    def action_type_number(self, digit: str) -> None:
        """A digit of a link's number; the link is followed if no other can be meant."""
        if self.numbers is not None:
            self._take(self.numbers.type(digit))

    def action_take_number(self) -> None:
        """Follow the link whose number is typed."""
        if self.numbers is not None:
            self._take(self.numbers.chosen)

    def action_erase_number(self) -> None:
        """Take a digit back; with none typed, stop."""
        if self.numbers is not None and self.numbers.typed:
            self.numbers.erase()
            self._show_numbers()
        else:
            self.end_numbers()

    def end_numbers(self, _: frozenset[Change] = frozenset()) -> None:
        """Take the numbers off the links, if there are any."""
        if self.numbers is not None:
            self.numbers = None
            self._show_numbers()

    @property
    def number_status(self) -> str:
        """What is asked for, while links are numbered."""
        if self.numbers is None:
            return ""
        typed, links = self.numbers.typed, len(self.numbers.links)
        return tell("链接 {typed}_ /{links}", typed=typed, links=links)

    def show_status(self, changes: frozenset[Change] = frozenset()) -> None:
        """The screen says in its title what is asked for."""
        raise NotImplementedError

    def _take(self, chosen: LinkPlace | None) -> None:
        if chosen is None:
            self._show_numbers()
            return
        self.end_numbers()
        prose = self.text if chosen.pane == "text" else self.side
        prose.follow_at(chosen.link)

    def _show_numbers(self) -> None:
        numbers = self.numbers
        self.text.number_links({} if numbers is None else numbers.of("text"))
        self.side.number_links({} if numbers is None else numbers.of("side"))
        self.show_status()
        self.refresh_bindings()
