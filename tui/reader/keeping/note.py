"""A note on an article: written in a small editor, shown below the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static, TextArea

from tui.language import tell
from tui.printable import printable
from tui.reader.asking.question import Question

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session


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


class NoteBar(Static):
    """The note on the open article; gone where there is none."""

    def __init__(self, session: Session) -> None:
        super().__init__(id="note", markup=False)
        self._session = session
        self.display = False

    def on_mount(self) -> None:
        """Follow the session."""
        self._session.watch(self._changed, "article", "marks")
        self._changed()

    def _changed(self, _: frozenset[Change] = frozenset()) -> None:
        article = self._session.current
        text = "" if article is None else printable(self._session.marks.note(article.id))
        self.display = bool(text)
        self.update(Content(tell("注: {text}", text=text)))
