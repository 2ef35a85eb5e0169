"""The issues read before, to choose one from."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.screens.base import SessionScreen
from tui.reader.text.labels import one_line
from tui.wrapping import cells, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.reader.memory.store import KnownIssue

_NANOSECONDS = 1_000_000_000
_MOST = 300
_TITLE = 34  # cells
_PIPED = "这一期是从管道读的, 原文已不再留存: 再用管道送来, 就接着读"
_GONE = "找不到了: {source}"


class HistoryActions(SessionScreen):
    """The action of this key."""

    #: The issues ever opened, the last one first; and what leaves this one for another. The app's.
    known_issues: Callable[[], Sequence[KnownIssue]]
    open_another: Callable[[KnownIssue], None]

    def action_issues(self) -> None:
        """Choose an issue that was read before, and go on where it was left."""
        known = self.known_issues()[:_MOST]
        if not known:
            self.say(tell("还没有读过的报纸"))
            return

        def choose(answer: str | None) -> None:
            if answer is not None:
                self._open(known[int(answer)])

        from tui.reader.asking.menu import Choice, Menu  # noqa: PLC0415 (not for the first drawing)

        choices = [Choice(str(n), "", row(issue)) for n, issue in enumerate(known)]
        self.app.push_screen(Menu(tell("读过的报纸"), choices), choose)

    def _open(self, issue: KnownIssue) -> None:
        if not issue.here:
            self.say(tell(_PIPED))
        elif issue.source is not None and not _exists(issue.source):
            self.say(tell(_GONE, source=one_line(issue.source)))
        else:
            self.open_another(issue)


def row(issue: KnownIssue) -> str:
    """When it was last read, what it is, and where it came from."""
    title = one_line(issue.title or "") or tell("读报")
    title = fit(title, max(cells(title), _TITLE), pad=True)
    piped = tell("管道" if issue.kept else "管道(原文不再留存)")
    source = piped if issue.source is None else one_line(issue.source)
    return f"{_when(issue.opened)}  {title}  {source}"


def _when(opened: int) -> str:
    seconds = opened / _NANOSECONDS
    if seconds < 1:  # an earlier version only numbered them
        return " " * 11
    return time.strftime("%m-%d %H:%M", time.localtime(seconds))


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False
