"""The table of keys, made from the table of commands."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.language import tell
from tui.reader.commands import COMMANDS, table_of
from tui.reader.key_names import key_name
from tui.wrapping import fit, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult

    from tui.reader.commands import Command, Place

_PLACES: tuple[tuple[Place, str], ...] = (
    ("reader", "各处"),
    ("text", "正文"),
    ("list", "目录"),
    ("side", "提要"),
    ("page", "原文"),
)
_KEYS_WIDTH = 22
_WIDTH = 66
_PAGE = "原文每行前: > 起一篇, ~ 接上行; 类别后: + 一行几用."
_MOUSE = "鼠标: 点目录, 关键词, 摘要和转版链接; 拖选文字后 Ctrl+C 复制, 软换行不入文。"


class HelpScreen(ModalScreen[None]):
    """Every command with its keys; any of the keys that leave leads back.

    What is typed behind such a key is for the screen below.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", "关闭", priority=True),
        Binding("j", "scroll('down')", show=False, priority=True),
        Binding("k", "scroll('up')", show=False, priority=True),
        Binding("space", "scroll('page_down')", show=False, priority=True),
        Binding("b", "scroll('page_up')", show=False, priority=True),
    ]

    def compose(self) -> ComposeResult:
        """One scrolling sheet."""
        with VerticalScroll(id="help"):
            yield Static(markup=False)

    def on_mount(self) -> None:
        """Arrow keys scroll at once."""
        sheet = self.query_one("#help")
        sheet.border_title = tell("按键")
        self.watch(sheet, "scroll_y", self._tell_more)
        self.watch(sheet, "virtual_size", self._tell_more)
        self.call_after_refresh(self._tell_more)
        sheet.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Another width breaks it into other rows, another height shows more of it, or less."""
        edges = 6  # border, padding, the bar to scroll with
        self.query_one(Static).update(
            help_text(min(event.size.width - edges, _WIDTH), table_of(self.app))
        )
        self.call_after_refresh(self._tell_more)

    def _tell_more(self) -> None:
        """Say in the border whether there is more below."""
        sheet = self.query_one("#help", VerticalScroll)
        more = sheet.scroll_y < sheet.max_scroll_y
        sheet.border_subtitle = tell("↓ 下面还有 (j Space)  Esc 关闭" if more else "Esc 关闭")

    def action_scroll(self, way: str) -> None:
        """Scroll the sheet with the reader's own keys."""
        sheet = self.query_one("#help", VerticalScroll)
        moves = {
            "down": sheet.scroll_down,
            "up": sheet.scroll_up,
            "page_down": sheet.scroll_page_down,
            "page_up": sheet.scroll_page_up,
        }
        moves[way](animate=False)


def help_text(width: int = _WIDTH, commands: Sequence[Command] = COMMANDS) -> Content:
    """The commands by where they work, in two columns of together ``width`` cells."""
    left = min(_KEYS_WIDTH, max(width // 3, 1))
    right = max(width - left - 1, 1)
    lines: list[Content] = []
    for place, name in _PLACES:
        lines += [Content()] if lines else []
        lines.append(Content.styled(tell(name), "bold"))
        for command in commands:
            if command.place == place:
                keys = _rows(" ".join(key_name(key) for key in command.keys), left)
                told = _rows(tell(command.help), right)
                for key, words in zip_longest(keys, told, fillvalue=""):
                    shown = fit(key, left, pad=True)
                    lines.append(Content.assemble((shown, "bold $accent"), " ", words))
    for words in (_PAGE, _MOUSE):
        lines += [Content(), *map(Content, _rows(tell(words), max(width, 1)))]
    return Content("\n").join(lines)


def _rows(text: str, width: int) -> list[str]:
    return [text[row.start : row.end] for row in wrap(text, width)]
