"""A few things to choose from, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.language import tell
from tui.reader.asking.question import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.geometry import Size


_NARROWEST = 4  # cells: a column of text between the padding


class Choice(NamedTuple):
    """``key`` chooses it at once; ``text`` is shown, ``id`` is the answer."""

    id: str
    key: str
    text: str


class Options(OptionList):
    """A list that takes its keys with no row in view, and has a height where it has no width."""

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Textual would divide by the width that its padding leaves."""
        return super().get_content_height(container, viewport, max(width, _NARROWEST))

    def action_page_down(self) -> None:
        """A screen on, if there is one."""
        if self.scrollable_content_region.area:
            super().action_page_down()  # type: ignore[no-untyped-call]

    def action_page_up(self) -> None:
        """A screen back, if there is one."""
        if self.scrollable_content_region.area:
            super().action_page_up()  # type: ignore[no-untyped-call]


class Menu(Question[str]):
    """Gives the id of what was chosen, or None."""

    HINT = "Enter 好  Esc 放弃"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "give_up", "放弃"),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    def __init__(self, title: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._title = title
        self._choices = choices

    def compose(self) -> ComposeResult:
        """A list."""
        options = [
            Option(
                Content(f"{choice.key}  {choice.text}" if choice.key else choice.text), choice.id
            )
            for choice in self._choices
        ]
        yield Options(*options, id="menu", markup=False)

    def on_mount(self) -> None:
        """The first one is chosen."""
        listed = self.query_one(OptionList)
        listed.border_title = Content(self._title)
        listed.border_subtitle = Content(tell(self.HINT))
        listed.highlighted = 0
        listed.focus()

    def on_key(self, event: events.Key) -> None:
        """A key of one of them chooses it."""
        for choice in self._choices:
            if choice.key and event.character == choice.key:
                event.stop()
                self.answer(choice.id)
                return

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter, or a click."""
        self.answer(event.option_id)

    def action_move(self, step: int) -> None:
        """The next one, or the one before."""
        listed = self.query_one(OptionList)
        if step > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    def action_give_up(self) -> None:
        """Nothing."""
        self.answer(None)
