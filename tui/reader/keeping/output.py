"""What a command printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from tui.language import tell
from tui.printable import printable
from tui.reader.asking.question import Question
from tui.reader.prose.prose import Prose
from tui.reader.text.passages import Passage

if TYPE_CHECKING:
    from textual.app import ComposeResult


class OutputScreen(Question[None]):
    """Waits for the output of a command, and shows it; leaving it stops the command."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "leave", "关闭"),
        Binding("j,down", "rows(1)", show=False),
        Binding("k,up", "rows(-1)", show=False),
        Binding("space,pagedown", "pages(1)", show=False),
        Binding("b,pageup", "pages(-1)", show=False),
        Binding("g,home", "row(0)", show=False),
        Binding("G,end", "row(1000000)", show=False),
    ]

    def __init__(self, command: str) -> None:
        super().__init__()
        self._command = command

    def compose(self) -> ComposeResult:
        """One sheet of prose: it wraps Chinese, and can be selected."""
        yield Prose(id="output", measure=1000)

    def on_mount(self) -> None:
        """Nothing is there yet."""
        sheet = self.query_one(Prose)
        sheet.border_title = Content(tell("正在运行…"))
        sheet.border_subtitle = Content(tell("Esc 停止"))
        sheet.focus()

    def show(self, output: str, told: str) -> None:
        """Show what was printed; escape sequences in it do nothing."""
        sheet = self.query_one(Prose)
        lines = printable(output.expandtabs(8)).rstrip("\n").split("\n")
        sheet.show([Passage("item", line.rstrip("\r")) for line in lines])
        sheet.border_title = Content(told)
        sheet.border_subtitle = Content(tell("Esc 关闭"))

    def action_leave(self) -> None:
        """Close, and stop the command."""
        self.answer(None)

    def action_rows(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(Prose).scroll_rows(rows)

    def action_pages(self, way: int) -> None:
        """Scroll by screens."""
        sheet = self.query_one(Prose)
        sheet.scroll_rows(way * max(sheet.height_seen - 1, 1))

    def action_row(self, row: int) -> None:
        """Scroll to a row, or to the last."""
        sheet = self.query_one(Prose)
        sheet.to_row(min(row, int(sheet.max_scroll_y)))
