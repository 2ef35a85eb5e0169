"""An article or the issue as a file of the user's, of which none is lost without asking."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.screens.base import SessionScreen
from tui.reader.text.labels import one_line

if TYPE_CHECKING:
    from summarize.issue import Article

_QUESTION = "{what}存为(.md .html .epub .json, 其他为纯文本):"


class SaveActions(SessionScreen):
    """The actions of these keys. ``source`` is the input, which is never written over."""

    source = "-"

    def action_save_article(self) -> None:
        """Ask for a name, and write the open article there."""
        if self.session.current is not None:
            self._ask(self.session.current, tell("本文"))

    def action_save_issue(self) -> None:
        """The same for all articles of the issue."""
        if not self.session.whole:
            self.say(tell("本期还没有读完, 稍候再存"))
        elif self.session.listing.order:
            self._ask(None, tell("本期"))

    def _ask(self, article: Article | None, what: str) -> None:
        from tui.reader.asking.prompt import Prompt  # noqa: PLC0415 (not for the first drawing)
        from tui.reader.keeping.outputs import MARKDOWN, file_name  # noqa: PLC0415 (as above)

        def save(answer: str | None) -> None:
            if answer is not None:
                self._save(article, path_of(answer))

        name = file_name(self.session.issue, article, MARKDOWN)
        question = tell(_QUESTION, what=what)
        self.app.push_screen(Prompt(question, name, doubt=partial(doubt, self.source)), save)

    def _save(self, article: Article | None, path: Path) -> None:
        from tui.cli.writing import OutputError, write_file  # noqa: PLC0415 (not for the first drawing)
        from tui.reader.keeping.forms import content_of  # noqa: PLC0415 (as above)

        content = content_of(self.session.issue, article, path.suffix.lower())
        try:
            # That it may be overwritten was asked.
            write_file(path, content, overwrite=True, source=self.source)
        except OutputError as error:
            self.say(tell("没有存成: {why}", why=one_line(str(error))))
        else:
            self.say(tell("已存 {path}", path=one_line(str(path))))


def path_of(answer: str) -> Path:
    """The file that is meant, ``~`` included."""
    try:
        return Path(answer).expanduser()
    except RuntimeError:
        return Path(answer)


def doubt(source: str, answer: str) -> str | None:
    """What speaks against a file's name; nothing helps against what ends in ``!``."""
    from tui.cli.writing import is_input  # noqa: PLC0415 (not for the first drawing)

    path = path_of(answer)
    try:
        if path.is_dir():
            return tell("这是一个文件夹, 请写文件名!")
        if not path.parent.is_dir():
            return tell("没有这个文件夹!")
        if path.exists():
            if is_input(path, source):
                return tell("这是正在读的原文, 不能覆盖!")
            return tell("已有这个文件: 再按 Enter 覆盖, 或改名")
    except (OSError, ValueError):
        return tell("不能用这个文件名!")
    return None
