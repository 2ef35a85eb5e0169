"""A note on an article, written in a small editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import TextArea

from tui.language import tell
from tui.reader.asking.question import Question

if TYPE_CHECKING:
    from textual.app import ComposeResult


class NoteEditor(Question[str]):
    """Gives the text as it is when it is left, None if it is to stay as it was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+s", "keep", "记下", priority=True),
        Binding("ctrl+g", "give_up", "放弃", priority=True),
    ]

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        """One area to write in."""
        yield TextArea(self._text, id="note-editor", tab_behavior="indent")

    def on_mount(self) -> None:
        """At the end of what is written."""
        area = self.query_one(TextArea)
        area.border_title = Content(tell("附注"))
        area.border_subtitle = Content(tell("Esc 记下  Ctrl+G 放弃"))
        area.move_cursor(area.document.end)
        area.focus()

    def action_keep(self) -> None:
        """Keep what is written; nothing written takes the note away."""
        self.answer(self.query_one(TextArea).text)

    def action_give_up(self) -> None:
        """Leave the note as it was."""
        self.answer(None)
