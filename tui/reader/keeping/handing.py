"""The article, or what is selected of it, handed to a command, an editor or a pager."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from tui.language import tell, tell_system
from tui.reader.keeping.copying import CopyActions
from tui.reader.text.labels import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.keeping.output import OutputScreen

_QUESTION = "把{what}交给命令(要用整个屏幕的, 前面加 !):"
_CUT = "输出过长, 只留前{kilobytes}千字节, 已停止: {command}"
_SERVED = "在浏览器里读, 不在那台机器上运行命令"
_NO_EDITOR = "没有编辑器: 请设 VISUAL, EDITOR 或 PAGER"


class HandActions(CopyActions):
    """The actions of these keys."""

    _last_command = ""
    _folder: tempfile.TemporaryDirectory[str] | None = None

    def action_pipe(self) -> None:
        """Ask for a command; it gets the text on its standard input."""
        chosen = self.chosen_text()
        if self.session.current is None or self._served():
            return
        text = chosen if chosen is not None else self.article_text()

        def run(command: str | None) -> None:
            if command is not None:
                self._pipe(command, text + "\n")

        from tui.reader.asking.prompt import Prompt  # noqa: PLC0415 (not for the first drawing)

        question = tell(_QUESTION, what=tell("全文" if chosen is None else "所选"))
        self.app.push_screen(Prompt(question, self._last_command), run)

    def _served(self) -> bool:
        """Whether somebody in a browser asks, for whom nothing is run here; that is said."""
        if self.app.is_web:
            self.say(tell(_SERVED))
        return self.app.is_web

    def _pipe(self, command: str, text: str) -> None:
        from tui.reader.keeping.output import OutputScreen  # noqa: PLC0415 (as above)
        from tui.reader.keeping.running import wants_terminal  # noqa: PLC0415 (as above)

        self._last_command = command
        with_terminal = wants_terminal(command)
        if with_terminal is not None:
            self._run_on_terminal(with_terminal, text)
            return
        screen = OutputScreen(command)
        self.app.push_screen(screen)
        screen.run_worker(self._show_output(screen, command, text), group="pipe")

    async def _show_output(self, screen: OutputScreen, command: str, text: str) -> None:
        from tui.reader.keeping.running import MOST, run_piped  # noqa: PLC0415 (as above)

        try:
            ended = await run_piped(command, text)
        except (OSError, ValueError) as error:
            screen.answer(None)
            self.say(tell("命令没有运行: {why}", why=one_line(tell_system(error))))
            return
        told = _ended(ended.status, one_line(command))
        if not ended.whole:
            told = tell(_CUT, kilobytes=MOST // 1000, command=one_line(command))
        if ended.output.strip():
            screen.show(ended.output, told)
        else:
            screen.answer(None)
            self.say(told)

    def action_edit(self) -> None:
        """Open the article in the user's editor or pager: a copy of it, which goes at the end."""
        article = self.session.current
        if article is None or self._served():
            return
        from tui.reader.keeping.outputs import TEXT, article_text, file_name  # noqa: PLC0415
        from tui.reader.keeping.running import editor  # noqa: PLC0415 (as above)

        words = editor()
        if words is None:
            self.say(tell(_NO_EDITOR))
            return
        text = article_text(self.session.issue, article)
        try:
            path = self._private_file(file_name(self.session.issue, article, TEXT), text)
        except OSError as error:
            self.say(tell("没有打开: {why}", why=tell_system(error)))
            return
        self._run_on_terminal([*words, str(path)])

    def _private_file(self, name: str, text: str) -> Path:
        if self._folder is None or not Path(self._folder.name).is_dir():
            self._folder = tempfile.TemporaryDirectory(prefix="dubao-", ignore_cleanup_errors=True)
        path = Path(self._folder.name) / name
        path.write_text(text + "\n", encoding="utf-8", errors="replace")
        return path

    def _run_on_terminal(self, command: str | Sequence[str], text: str | None = None) -> None:
        """Give the screen over and take it back; how it went is said if it did not go well."""
        from tui.reader.keeping.running import run_on_terminal  # noqa: PLC0415 (as above)

        name = one_line(command if isinstance(command, str) else command[0])
        try:
            with self.app.suspend():
                status = run_on_terminal(command, text)
        except SuspendNotSupported:
            self.say(tell("这里不能让出屏幕"))
        except (OSError, ValueError) as error:
            why = one_line(tell_system(error))
            self.say(tell("{name}: 没有运行({why})", name=name, why=why))
        else:
            if status:
                self.say(_ended(status, name))

    def drop_private_files(self) -> None:
        """Remove the copies that editors had."""
        if self._folder is not None:
            with suppress(OSError):
                self._folder.cleanup()
            self._folder = None


def _ended(status: int, command: str) -> str:
    return tell("状态 {status}: {command}", status=status, command=command)
