"""An issue read while the reader is on the screen already: the first page first, then the rest.

Where an article goes on is known only when all pages are read; until then its parts are shown as
they stand on their pages. The last step swaps in the issue with all its jumps.
"""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from summarize.errors import DubaoError
from tui.language import tell
from tui.reader.memory.keys import issue_key
from tui.reader.model.contents import Contents, contents
from tui.reader.opening.reading import Digests, Found, Source, StoppedError, named
from tui.reader.text.labels import issue_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article, Issue
    from tui.reader.digest.made import Digest
    from tui.reader.memory.issue_memory import IssueMemory
    from tui.reader.memory.memory import Memory


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
    """Whatever brings an issue from its ``source`` (a path, ``-`` for standard input).

    ``wanted`` are words of the article to open, None for the last one.
    """

    source: str
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
        self.source = source
        self._encoding = encoding

    def start(self, tell: Callable[[Step], None]) -> None:
        """Tell it at once."""
        name = issue_title(self._issue)
        key = issue_key(self._issue)
        known = self._memory.open_issue(key, self.source, self._encoding, name)
        try:
            article = named(self._issue, self.wanted)
        except DubaoError as error:
            tell(Step(error=error))
        else:
            from summarize.pointing.leads import leads  # noqa: PLC0415 (loads the whole layout)

            made = contents(self._issue, leads(self._issue))
            tell(Step("", made, known, whole=True, article=article))

    def cancel(self) -> None:
        """There is nothing to stop."""


class Reading:
    """Has a source read in a thread. What is read before :meth:`start` is told then. ``piped`` is
    what came through standard input; it is kept, so that it can be opened again.
    """

    def __init__(
        self,
        found: Source,
        memory: Memory,
        *,
        source: str,
        encoding: str | None = None,
        wanted: str | None = None,
        piped: bytes | None = None,
    ) -> None:
        self.wanted = wanted
        #: The whole issue, once it is read.
        self.issue: Issue | None = None
        #: Why it could not be, if so.
        self.error: Exception | None = None
        self._found = found
        self._memory = memory
        self.source = source
        self._encoding = encoding
        self._piped = piped
        self._known: IssueMemory | None = None
        self._cancelled = False
        self._lock = threading.Lock()
        self._steps: list[Step] = []
        self._asked: SimpleQueue[tuple[Article, Callable[[Digest | None], None]] | None] = (
            SimpleQueue()
        )
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
        """Stop; nothing is told any more."""
        self._cancelled = True
        self._found.stop()
        self.let_go()

    # What the process that has read the issue does thereafter: see digest/first.py

    @property
    def done(self) -> bool:
        """Whether it waits for an article to make a digest of."""
        found = self._found
        return self.issue is not None and isinstance(found, Digests) and found.stays

    def digest(self, article: Article, tell: Callable[[Digest | None], None]) -> None:
        """Have it make one; ``tell`` is called in another thread, with None at the end."""
        self._asked.put((article, tell))

    def let_go(self) -> None:
        """Nothing is asked for: it may end."""
        self._asked.put(None)

    def _make_digest(self) -> None:
        asked = self._asked.get()
        if asked is None:
            self._found.stop()
        elif isinstance(self._found, Digests):
            article, tell = asked
            self._found.digest(article, tell)

    def _step(self, step: Step) -> None:
        with self._lock:
            if not self._cancelled:
                self._tell(step)

    def _run(self) -> None:
        # A look for garbage among all that is being made would hold up whoever reads already; there
        # is hardly any, and what is read stays to the end.
        gc.disable()
        try:
            self._found.run(self._take)
        except StoppedError:
            pass
        except Exception as error:  # whatever it is, it is told where the reader stands
            self.error = error
            self._step(Step(error=error))
        finally:
            gc.freeze()
            gc.enable()
        # What follows would take its turns with the first drawing.
        if self.done:
            self._make_digest()
        # What finds and searches is loaded now, and not when the first letter is typed.
        import summarize.layout.text.fold  # noqa: PLC0415
        import summarize.library.query  # noqa: PLC0415
        import summarize.library.search  # noqa: F401, PLC0415

        if self.issue is not None:
            len(self.issue.notes)  # made now, in this thread, for whoever looks at a page

    def _take(self, found: Found) -> None:
        if found.issue is None:
            if found.of > 1:
                self._step(Step(tell("已读{done}/{pages}版", done=found.done, pages=found.of)))
            return
        if self._known is None:
            title = issue_title(found.issue)
            self._known = self._memory.open_issue(found.key, self.source, self._encoding, title)
            if self._piped is not None:
                self._memory.keep_text(found.key, self._piped, self._encoding)
        if found.whole:
            self.issue = found.issue
        told = "" if found.whole else tell("正在读…")
        made = contents(found.issue, found.leads, found.keys)
        self._step(Step(told, made, self._known, found.whole, found.article))
