"""The line in which the words to find are typed."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from tui.reader.messages import FindChanged, FindClosed


class FindBar(Input):
    """Finds as one types; Enter keeps the result, Escape gives it up."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "give_up", "放弃", show=True, key_display="Esc")
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id, placeholder="查找: Enter 留住结果, Esc 放弃", compact=True)
        self.display = False

    def open(self) -> None:
        """Show the line, with what was last looked for selected."""
        self.display = True
        self.focus()
        self.action_select_all()

    def close(self) -> None:
        """Hide the line."""
        self.display = False

    def action_give_up(self) -> None:
        """Give the search up."""
        self.post_message(FindClosed())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find what is typed so far."""
        event.stop()
        if self.display:
            self.post_message(FindChanged(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the result."""
        event.stop()
        self.post_message(FindChanged(event.value, done=True))
