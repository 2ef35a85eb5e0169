"""The line in which the words to find are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from tui.language import tell
from tui.reader.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session

_PLAIN = "查找: Enter 留住结果, Esc 放弃, Ctrl+R 正则表达式"
_PATTERN = "查找正则表达式: Enter 留住结果, Esc 放弃, Ctrl+R 普通词语"


class FindBar(TypingLine):
    """Finds as one types; Enter keeps the result, Escape gives it up. ``done`` is called then."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "give_up", "放弃", show=True, key_display="Esc"),
        Binding("ctrl+r", "toggle_pattern", "正则", show=True, key_display="Ctrl+R"),
    ]

    def __init__(
        self,
        session: Session,
        done: Callable[[], None],
        *,
        id: str,  # noqa: A002 (Textual's name)
    ) -> None:
        super().__init__(id=id, placeholder=tell(_PLAIN))
        self._session = session
        self._done = done
        self.display = False

    def on_mount(self) -> None:
        """Show whether there are any."""
        self._session.watch(self._changed, "search")
        self._changed()

    def _changed(self, _: frozenset[Change] = frozenset()) -> None:
        search = self._session.finder.search
        nothing = search is not None and not search.matches and not search.pending
        self.set_class(nothing, "-nothing")
        self.set_class(self._session.finder.pattern, "-pattern")
        self.placeholder = tell(_PATTERN if self._session.finder.pattern else _PLAIN)

    def open(self) -> None:
        """Show the line, with what was last looked for selected, and look for it again."""
        self.display = True
        self._session.finder.begin()
        self.action_select_all()
        if self.value:
            self._session.finder.find(self.value)

    def close(self) -> None:
        """Hide the line."""
        self.display = False

    def action_give_up(self) -> None:
        """Give the search up."""
        self.close()
        self._session.finder.give_up()
        self._done()

    def action_toggle_pattern(self) -> None:
        """What is typed is a regular expression, or plain words again."""
        self._session.finder.set_pattern(not self._session.finder.pattern)

    def watch_value(self, value: str) -> None:
        """Find what is typed so far, at once: what is typed next must not come before it."""
        if self.display:
            self._session.finder.find(value)

    async def action_submit(self) -> None:
        """Keep the result."""
        search = self._session.finder.search
        if search is None or search.words != self.value:
            self._session.finder.find(self.value)
        self.close()
        self._done()
