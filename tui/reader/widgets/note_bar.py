"""A note on an article, shown below its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from tui.language import tell
from tui.printable import printable

if TYPE_CHECKING:
    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session


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
