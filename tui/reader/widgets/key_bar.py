"""The bottom row: what the keys do here, and how to get to the panes that are out of view."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui.language import tell
from tui.reader.commands import COMMANDS, table_of
from tui.reader.key_names import key_name
from tui.wrapping import cells, fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import ClassVar

    from textual import events

    from tui.reader.commands import Command
    from tui.reader.model.panes import Arrangement, Pane

_ALWAYS = ("help", "quit")
_PANES: dict[Pane, str] = {"list": "pane_list", "text": "pane_text", "side": "pane_side"}


class Item(NamedTuple):
    """A command in the row: its cells, ``start`` to ``end``."""

    start: int
    end: int
    key: str
    command: Command


class KeyBar(Widget):
    """One widget and one row; a click on a command runs it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-bar--key"}

    def __init__(self) -> None:
        super().__init__()
        self._wanted: tuple[Command, ...] = ()

    def show(self, pane: Pane, arrangement: Arrangement) -> None:
        """The commands of the current pane, with these panes in view."""
        self.show_commands(commands(pane, arrangement, table_of(self.app)))

    def show_commands(self, wanted: Iterable[Command]) -> None:
        """These commands."""
        wanted = tuple(wanted)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The row; what does not fit is left out, help and quit last of all."""
        width, base = self.size.width, self.rich_style
        key = self.get_component_rich_style("key-bar--key", partial=True)
        segments: list[Segment] = []
        used = 0
        for item in items(self._wanted, width):
            segments.append(Segment(" " * (item.start - used), base))
            segments.append(Segment(item.key, base + key))
            segments.append(Segment(f" {tell(item.command.label)}", base))
            used = item.end
        return Strip(segments).adjust_cell_length(width, base)

    async def on_click(self, event: events.Click) -> None:
        """Run the command under the mouse."""
        for item in items(self._wanted, self.size.width):
            if item.start <= event.x < item.end:
                focused = self.screen.focused
                here = item.command.place == "reader" or focused is None
                await self.app.run_action(item.command.id, self.screen if here else focused)


def commands(
    pane: Pane, arrangement: Arrangement, table: Sequence[Command] = COMMANDS
) -> Iterable[Command]:
    """Those of the pane, then the ways to panes out of view, then those of the whole reader.

    What has no key is left out.
    """
    keyed = [command for command in table if command.keys]
    shown = [command for command in keyed if command.shown]
    yield from (command for command in shown if command.place == pane)
    cells_of = {"list": arrangement.list, "text": arrangement.text, "side": arrangement.side}
    away = [_PANES[each] for each, size in cells_of.items() if size == 0 and each in _PANES]
    yield from (command for command in keyed if command.id in away)
    rest = [command for command in shown if command.place == "reader"]
    yield from (command for command in rest if command.id not in _ALWAYS)
    yield from (command for command in rest if command.id in _ALWAYS)


def items(wanted: Sequence[Command], width: int) -> list[Item]:
    """As many commands as ``width`` cells hold, in order; help and quit have their room first."""
    sizes = {id(command): cells(f" {_key(command)} {tell(command.label)} ") for command in wanted}
    kept: set[int] = set()
    room = width
    for command in [
        *(command for command in wanted if command.id in _ALWAYS),
        *(command for command in wanted if command.id not in _ALWAYS),
    ]:
        room -= sizes[id(command)]
        if room < 0:
            break
        kept.add(id(command))
    found: list[Item] = []
    used = 0
    for command in wanted:
        if id(command) in kept:
            size = sizes[id(command)]
            found.append(Item(used + 1, used + size - 1, _key(command), command))
            used += size
    return found


def _key(command: Command) -> str:
    return fit(key_name(command.keys[0]), 12)
