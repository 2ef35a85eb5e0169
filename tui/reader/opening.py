"""An issue read while the reader is on the screen already: the first page first, then the rest.

Where an article goes on is known only when all pages are read; until then its parts are shown as
they stand on their pages. The last step swaps in the issue with all its jumps.
"""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from tui.reader.memory.keys import issue_key, lines_key
from tui.reader.model.contents import Contents, contents
from tui.reader.text.labels import issue_title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Issue, RawPage
    from summarize.rulings import Ruling
    from tui.reader.memory.issue_memory import IssueMemory
    from tui.reader.memory.memory import Memory

_SIZES = (150, 1000, 5000)  # lines: a page, a few, a paper of a weekend
_MUCH = 4


@dataclass(frozen=True, slots=True)
class Step:
    """What is read by now: ``issue`` if it is more than before, ``whole`` if it is all of it.

    ``told`` says how far one is, empty at the end; ``article`` is the id of the one asked for by
    its words; ``error`` ends the opening.
    """

    told: str = ""
    issue: Contents | None = None
    memory: IssueMemory | None = None
    whole: bool = False
    article: str | None = None
    error: Exception | None = None


class Opening(Protocol):
    """Whatever brings an issue. ``wanted`` are words of the article to open, None for the last."""

    wanted: str | None

    def start(self, tell: Callable[[Step], None]) -> None:
        """Begin; ``tell`` is called with each step, in any thread."""

    def cancel(self) -> None:
        """Nobody waits for it any more."""


class Ready:
    """An issue that is read already."""

    def __init__(
        self,
        issue: Issue,
        memory: Memory,
        *,
        source: str,
        encoding: str | None = None,
        wanted: str | None = None,
    ) -> None:
        self.wanted = wanted
        self._issue = issue
        self._memory = memory
        self._source = source
        self._encoding = encoding

    def start(self, tell: Callable[[Step], None]) -> None:
        """Tell it at once."""
        name = issue_title(self._issue)
        key = issue_key(self._issue)
        known = self._memory.open_issue(key, self._source, self._encoding, name)
        tell(last_step(self._issue, known, self.wanted))

    def cancel(self) -> None:
        """There is nothing to stop."""


class Reading:
    """Reads in a thread. What is read before :meth:`start` is told then."""

    def __init__(
        self,
        read: Callable[[], Sequence[RawPage]],
        memory: Memory,
        *,
        source: str,
        encoding: str | None = None,
        wanted: str | None = None,
        rulings: Sequence[Ruling] = (),
    ) -> None:
        self.wanted = wanted
        #: The whole issue, once it is read.
        self.issue: Issue | None = None
        #: Why it could not be, if so.
        self.error: Exception | None = None
        self._read = read
        self._memory = memory
        self._source = source
        self._encoding = encoding
        self._rulings = rulings
        self._cancelled = False
        self._lock = threading.Lock()
        self._steps: list[Step] = []
        self._tell: Callable[[Step], None] = self._steps.append
        # A daemon: the reader can be left in the middle of a page.
        threading.Thread(target=self._run, name="opening", daemon=True).start()

    def start(self, tell: Callable[[Step], None]) -> None:
        """Tell what was read so far, and from now on each step."""
        with self._lock:
            for step in self._steps:
                tell(step)
            self._tell = tell

    def cancel(self) -> None:
        """Stop at the next page."""
        self._cancelled = True

    def _step(self, step: Step) -> None:
        with self._lock:
            if not self._cancelled:
                self._tell(step)

    def _run(self) -> None:
        # A look for garbage among all that is being made would hold up whoever reads already; there
        # is hardly any, and what is read stays to the end.
        gc.disable()
        try:
            self._open()
        except _CancelledError:
            pass
        except Exception as error:  # whatever it is, it is told where the reader stands
            self.error = error
            self._step(Step(error=error))
        finally:
            gc.freeze()
            gc.enable()

    def _open(self) -> None:
        from summarize.layout import read_issue  # noqa: PLC0415 (loads tables and models)

        pages = self._read()
        key = lines_key(line for page in pages for line in page.lines)
        known: IssueMemory | None = None
        for part in beginnings(pages):
            issue = read_issue(part, self._rulings, progress=self._check)
            if known is None:
                known = self._remember(key, issue)
            self._step(Step("正在读…", contents(issue), known))
        issue = read_issue(pages, self._rulings, progress=self._progress)
        self.issue = issue
        self._step(last_step(issue, known or self._remember(key, issue), self.wanted))

    def _remember(self, key: str, issue: Issue) -> IssueMemory:
        return self._memory.open_issue(key, self._source, self._encoding, issue_title(issue))

    def _check(self, done: int, of: int) -> None:
        if self._cancelled:
            raise _CancelledError

    def _progress(self, done: int, of: int) -> None:
        self._check(done, of)
        if of > 1:
            self._step(Step(f"已读{done}/{of}版"))


class _CancelledError(Exception):
    """Nobody waits for the issue any more."""


def last_step(issue: Issue, memory: IssueMemory, wanted: str | None) -> Step:
    """All of an issue; an error where it has no article, or not just one, of the words wanted."""
    from summarize.errors import DubaoError  # noqa: PLC0415
    from summarize.opening import find_article  # noqa: PLC0415

    article = None
    if wanted is not None:
        try:
            article = find_article(issue, wanted).id
        except DubaoError as error:
            return Step(error=error)
    return Step("", contents(issue), memory, whole=True, article=article)


def beginnings(pages: Sequence[RawPage]) -> list[Sequence[RawPage]]:
    """What is worth reading first: beginnings of a few sizes, each much shorter than what follows.

    A page too long for the first is cut.
    """
    total = sum(len(page.lines) for page in pages)
    return [_beginning(pages, lines) for lines in _SIZES if lines * _MUCH <= total]


def _beginning(pages: Sequence[RawPage], lines: int) -> Sequence[RawPage]:
    taken: list[RawPage] = []
    for page in pages:
        if taken and lines < len(page.lines):
            break
        starts = tuple(start for start in page.starts if start < lines)
        taken.append(replace(page, lines=page.lines[:lines], starts=starts))
        lines -= len(page.lines)
    return taken
