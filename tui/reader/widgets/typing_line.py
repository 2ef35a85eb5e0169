"""A line to type in that takes its keys in turn with those of the rest of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events


class TypingLine(Input):
    """While it has the focus, the app gives it each key by :meth:`take_key`.

    A key that went by way of the line's own queue would be overtaken by the next one, where the
    first closes the line and the second is a command.
    """

    #: The line is as long as the screen has room, whatever is in it: no key lays the screen out.
    virtual_size = Reactive(Size(0, 0))

    def __init__(self, value: str | None = None, placeholder: str = "", *, id: str) -> None:  # noqa: A002
        # The focus is told late, when letters may have been typed: selected then, the next one
        # would take their place. Who opens the line selects what stands in it.
        super().__init__(value, placeholder, id=id, compact=True, select_on_focus=False)

    async def take_key(self, event: events.Key) -> None:
        """A binding of the line's own, a character, or nothing."""
        event._set_forwarded()
        if not await self.app._check_bindings(event.key):
            await self._on_key(event)
