"""The outline of an article: its subheads, to choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.language import tell
from tui.reader.asking.menu import Options
from tui.reader.text.labels import one_line
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult


class OutlineScreen(ModalScreen[Address | None]):
    """Subheads with how far into the article they are; the one being read is highlighted."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,o", "dismiss", "关闭", priority=True),
        Binding("enter", "choose", show=False, priority=True),
        Binding("j", "move('down')", show=False, priority=True),
        Binding("k", "move('up')", show=False, priority=True),
        Binding("g", "move('first')", show=False, priority=True),
        Binding("G", "move('last')", show=False, priority=True),
        Binding("space", "move('page_down')", show=False, priority=True),
        Binding("b", "move('page_up')", show=False, priority=True),
    ]

    def __init__(self, entries: Sequence[tuple[Address, str, int]], place: Address) -> None:
        super().__init__()
        self._entries = entries
        before = [number for number, each in enumerate(entries) if each[0] <= place]
        self._here = before[-1] if before else 0

    def compose(self) -> ComposeResult:
        """One list."""
        rows = (f"{percent:3}%  {one_line(text)}" for _, text, percent in self._entries)
        yield Options(*(Option(Content(row)) for row in rows), id="outline")

    def on_mount(self) -> None:
        """Begin at what is being read."""
        entries = self.query_one(OptionList)
        entries.border_title = tell("小标题")
        entries.border_subtitle = tell("Enter 去那里  Esc 关闭")
        entries.highlighted = self._here
        entries.focus()

    def action_move(self, way: str) -> None:
        """Move with the reader's own keys."""
        entries = self.query_one(OptionList)
        moves: dict[str, Callable[[], None]] = {
            "down": entries.action_cursor_down,
            "up": entries.action_cursor_up,
            "first": entries.action_first,
            "last": entries.action_last,
            "page_down": entries.action_page_down,
            "page_up": entries.action_page_up,
        }
        moves[way]()

    def action_choose(self) -> None:
        """Go to the one that is highlighted, at once: what is typed next is for the text."""
        chosen = self.query_one(OptionList).highlighted
        if chosen is not None:
            self.dismiss(self._entries[chosen][0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go there, by a click."""
        if self.is_current:
            self.dismiss(self._entries[event.option_index][0])
