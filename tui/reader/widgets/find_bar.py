"""The line in which the words to find are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session


class FindBar(Input):
    """Finds as one types; Enter keeps the result, Escape gives it up. ``done`` is called then."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "give_up", "放弃", show=True, key_display="Esc")
    ]

    def __init__(
        self,
        session: Session,
        done: Callable[[], None],
        *,
        id: str,  # noqa: A002 (Textual's name)
    ) -> None:
        super().__init__(id=id, placeholder="查找: Enter 留住结果, Esc 放弃", compact=True)
        self._session = session
        self._done = done
        self.display = False

    def on_mount(self) -> None:
        """Show whether there are any."""
        self._session.watch(self._changed, "search")

    def _changed(self, _: frozenset[Change]) -> None:
        search = self._session.finder.search
        self.set_class(search is not None and not search.matches, "-nothing")

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

    def watch_value(self, value: str) -> None:
        """Find what is typed so far, at once: what is typed next must not come before it."""
        if self.display:
            self._session.finder.find(value)

    async def action_submit(self) -> None:
        """Keep the result."""
        self._session.finder.find(self.value)
        self.close()
        self._done()
