"""The issues of the library by paper and date; what is typed leaves those that have it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.getters import query_one
from textual.widgets import Static

from summarize.errors import DubaoError
from summarize.export.states import issue_names
from summarize.issue import Issue
from tui.language import tell, tell_count, tell_error
from tui.reader.asking.question import Question
from tui.reader.finding.texts import flattened
from tui.reader.keeping.kept_rows import KeptRows
from tui.reader.text.labels import one_line
from tui.reader.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from summarize.library.archive.kept import KeptIssue


class IssueLine(TypingLine):
    """Words of the issues that are to be left; its keys also choose among them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.open", "打开"),
        Binding("escape", "screen.give_up", "放弃"),
        Binding("down", "screen.move(1)"),
        Binding("up", "screen.move(-1)"),
        Binding("pagedown", "screen.page(1)"),
        Binding("pageup", "screen.page(-1)"),
    ]


class LibraryScreen(Question["KeptIssue"]):
    """Gives the issue that was chosen, or None."""

    line = query_one(IssueLine)
    rows = query_one(KeptRows)

    def __init__(self) -> None:
        super().__init__()
        self._issues: list[KeptIssue] = []
        self._texts: list[str] = []

    def compose(self) -> ComposeResult:
        """A line to type in, the issues, and how many there are."""
        with Vertical(id="library"):
            yield IssueLine(
                placeholder=tell("输入报名或日期, 如 2025-03; ↑↓ 选, Enter 打开, Esc 放弃"),
                id="issue-words",
            )
            yield KeptRows(self._clicked, id="kept")
            yield Static(tell("正在找…"), markup=False, id="kept-count")

    def on_mount(self) -> None:
        """Ready to type in; the issues come when they are read."""
        self.query_one("#library").border_title = tell("馆藏")
        self.set_focus(self.line)
        self.run_worker(self._read, exclusive=True)  # type: ignore[arg-type]

    async def _read(self) -> None:
        try:
            issues = await asyncio.to_thread(_kept)
        except DubaoError as error:
            self._count(one_line(tell_error(error)))
            return
        self._issues = issues
        self._texts = [flattened(issue_row(issue)) for issue in issues]
        self._show()

    def on_input_changed(self) -> None:
        """Leave those that have what is typed."""
        if self._issues:
            self._show()

    def _show(self) -> None:
        words = [flattened(word) for word in self.line.value.split()]
        left = [
            issue
            for issue, text in zip(self._issues, self._texts, strict=True)
            if all(word in text for word in words)
        ]
        self.rows.show(left)
        self._count(tell_count("{count}期", len(left)))

    def _count(self, words: str) -> None:
        self.query_one("#kept-count", Static).update(words)

    def _clicked(self) -> None:
        self.action_open()

    def action_open(self) -> None:
        """The one that is chosen, if any."""
        if (chosen := self.rows.chosen) is not None:
            self.answer(chosen)

    def action_move(self, step: int) -> None:
        """Choose another one."""
        self.rows.move(step)

    def action_page(self, step: int) -> None:
        """Choose another one, a screen on or back."""
        self.rows.move(step * self.rows.screenful)

    def action_give_up(self) -> None:
        """None of them."""
        self.answer(None)


def issue_row(issue: KeptIssue) -> str:
    """Paper, date, number, and how much there is of it; the key of one whose paper is unknown."""
    named = Issue((), (), (), (), paper=issue.paper, date=issue.date, number=issue.number)
    told = tell("{pages}版 {articles}篇", pages=issue.pages, articles=issue.articles)
    names = issue_names(named) if issue.paper else (issue.key,)
    return one_line("  ".join((*names, told)))


def _kept() -> list[KeptIssue]:
    """All issues: paper by paper, the newest first, undated ones last."""
    from tui.libraries import open_library  # noqa: PLC0415 (few look at it)

    with open_library() as library:
        found = library.issues()
    found.sort(key=lambda issue: issue.date or "", reverse=True)
    found.sort(key=lambda issue: (issue.paper is None, issue.paper or ""))
    return found
