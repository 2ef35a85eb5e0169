"""The reader: a Textual app around one issue."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from functools import partial
from typing import TYPE_CHECKING

from textual.app import App, SystemCommand
from textual.command import CommandPalette

from tui.reader.commands import COMMANDS
from tui.reader.digest import ProcessDigester
from tui.reader.labels import issue_title
from tui.reader.screens.reading import ReadingScreen
from tui.reader.state import IssueState, ReaderState, load_state, save_state, source_key
from tui.reader.terminal import reopen_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.screen import Screen

    from summarize.issue import Issue
    from tui.reader.digest import Digester

_MEASURE = 76  # cells: 38 characters, about what a book column has
THEMES = ("textual-dark", "textual-light", "nord", "gruvbox", "solarized-light", "ansi-dark")


class ReaderApp(App[None]):
    """Shows an issue; ``state`` is brought up to date as one reads."""

    TITLE = "读报"
    CSS_PATH = "reader.tcss"
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        issue: Issue,
        *,
        source: str,
        article: str | None = None,
        encoding: str | None = None,
        state: ReaderState | None = None,
        digester: Digester | None = None,
        save: Callable[[ReaderState], None] | None = None,
    ) -> None:
        super().__init__()
        self.issue = issue
        self.state = ReaderState() if state is None else state
        key = source_key(source)
        self._memory = IssueState() if key is None else self.state.open(key)
        self._memory.encoding = encoding
        self._article = article
        self._digester = digester
        self._save = save

    def get_default_screen(self) -> Screen[None]:
        """The reading screen; there is no other."""
        return ReadingScreen(
            self.issue,
            self._memory,
            article=self._article,
            measure=self.state.measure or _MEASURE,
            digester=self._digester,
        )

    def on_mount(self) -> None:
        """Put on the theme last used, and remember the next one."""
        self.sub_title = issue_title(self.issue)
        if self.state.theme in self.available_themes:
            self.theme = self.state.theme
        for name in ("SIGHUP", "SIGTERM"):
            # A closed window is the usual way to leave; the place is kept then, too.
            if number := getattr(signal, name, None):
                with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                    asyncio.get_running_loop().add_signal_handler(number, self._leave)
        self.theme_changed_signal.subscribe(self, lambda theme: self._remember_theme(theme.name))

    def _remember_theme(self, name: str) -> None:
        self.state.theme = name

    async def on_unmount(self) -> None:
        """End the process that makes digests."""
        if self._digester is not None:
            await self._digester.close()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette has the table of commands, and Textual's list of themes."""
        if isinstance(screen, ReadingScreen):
            for command in COMMANDS:
                if command.palette and command.place == "reader":
                    run = partial(screen.run_action, command.id)
                    yield SystemCommand(command.label, command.help, run)
        yield SystemCommand("配色", "从列表中选一种配色", self.action_change_theme)

    def action_command_palette(self) -> None:
        """Textual's palette, which asks in Chinese here."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(id="--command-palette", placeholder="查找命令…"))

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected: as a habit it means to leave."""
        self.notify("按 q 退出; 选中文字后, Ctrl+C 复制")

    async def action_quit(self) -> None:
        """Keep the place, and leave."""
        self._leave()

    def _leave(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.keep_place()
                self.state.measure = screen.measure
        if self._save is not None:
            # A reader that cannot remember (a full disk, a read-only home) has still been read.
            with contextlib.suppress(OSError):
                self._save(self.state)
        self.exit()

    def action_next_theme(self) -> None:
        """The next of a few themes, dark and light."""
        place = THEMES.index(self.theme) + 1 if self.theme in THEMES else 0
        self.theme = THEMES[place % len(THEMES)]
        self.notify(self.theme, timeout=2)


def run_reader(
    issue: Issue,
    *,
    source: str,
    article: str | None = None,
    encoding: str | None = None,
    state: ReaderState | None = None,
) -> None:
    """Show ``issue`` until the reader quits; ``article`` is the id of the one to open.

    ``source`` is what the issue was opened from, remembered for the next time (``-`` is not), and
    so is ``encoding``, if it was given.
    Without ``state`` the user's own is loaded and saved; a given one is only brought up to date.
    Raises :class:`~tui.reader.terminal.NoTerminalError` where there is no terminal.
    """
    reopen_terminal()
    ReaderApp(
        issue,
        source=source,
        article=article,
        encoding=encoding,
        state=load_state() if state is None else state,
        digester=ProcessDigester(),
        save=save_state if state is None else None,
    ).run()
