"""The issues read before, and those of the library, to choose one from; and the way back."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.memory.store import KnownIssue
from tui.reader.screens.base import SessionScreen
from tui.reader.text.labels import one_line
from tui.wrapping import cells, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.library.archive.kept import KeptIssue
    from tui.reader.searching.arrival import Arrival

_NANOSECONDS = 1_000_000_000
_MOST = 300
_TITLE = 34  # cells
_PIPED = "这一期是从管道读的, 原文已不再留存: 再用管道送来, 就接着读"
_GONE = "找不到了: {source}"


class HistoryActions(SessionScreen):
    """The action of this key."""

    #: What was opened: a path, a key of the library, or ``-``. The app's, as all of these.
    source: str
    #: The issues ever opened, the last one first.
    known_issues: Callable[[], Sequence[KnownIssue]]
    #: Leaves this issue for another, at a place of it or where it was left.
    open_another: Callable[[KnownIssue, Arrival | None], None]
    #: Leaves it for the one that it was opened from; False where there was none.
    return_to_another: Callable[[], bool]

    def action_issues(self) -> None:
        """Choose an issue that was read before, and go on where it was left."""
        known = self.known_issues()[:_MOST]
        if not known:
            self.show_library()
            return

        def choose(answer: str | None) -> None:
            if answer == LIBRARY:
                self.show_library()
            elif answer is not None:
                self._open(known[int(answer)])

        from tui.reader.asking.menu import Choice  # noqa: PLC0415 (not for the first drawing)
        from tui.reader.keeping.past import PastIssues  # noqa: PLC0415 (as above)

        choices = [Choice(str(n), "", row(issue)) for n, issue in enumerate(known)]
        self.app.push_screen(PastIssues(tell("读过的报纸"), choices), choose)

    def show_library(self) -> None:
        """Choose an issue of the library."""

        def choose(answer: KeptIssue | None) -> None:
            if answer is not None:
                self.open_another(kept_issue(answer.key, answer.paper), None)

        from tui.reader.keeping.library import LibraryScreen  # noqa: PLC0415 (as above)

        self.app.push_screen(LibraryScreen(), choose)

    def _open(self, issue: KnownIssue) -> None:
        if not issue.here:
            self.say(tell(_PIPED))
        elif issue.source is not None and not _exists(issue.source):
            self.say(tell(_GONE, source=one_line(issue.source)))
        else:
            self.open_another(issue, None)


LIBRARY = "library"
"""The answer of who wants to see the library instead."""


def kept_issue(key: str, title: str | None) -> KnownIssue:
    """An issue of the library as one to open."""
    return KnownIssue(None, key, None, title)


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
    from tui.libraries import is_kept, named_in_library  # noqa: PLC0415 (few ask)

    if named_in_library(source) is not None:
        return is_kept(source)
    try:
        return Path(source).exists()
    except (OSError, ValueError):
        return False
