"""The library as something to search: asked in a process of its own, which ends with the search."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
from typing import TYPE_CHECKING

from tui.language import tell, tell_error, tell_system
from tui.reader.own_python import start_own
from tui.reader.searching.process import SIZE, Answer, Asked
from tui.reader.searching.source import Found

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.library.query import Query

_START = "from tui.reader.searching.process import main; main()"
_ENDED = "检索馆藏的进程中途退出"


class KeptIssues:
    """See :class:`~tui.reader.searching.source.Searched`. Whoever made it calls :meth:`close`.

    The process is started when first asked, and ends with :meth:`rest`.
    """

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._work: asyncio.Task[None] | None = None
        self._asked = Asked(0, "", None)
        self._after: str | None = None
        self._tell: Callable[[Found], None] | None = None  # none where nobody waits
        self._last_tell: Callable[[Found], None] | None = None
        self._closed = False

    def begin(self, words: str, query: Query, tell: Callable[[Found], None]) -> None:
        """See the protocol."""
        self._ask(words, None, tell)

    def go_on(self) -> None:
        """See the protocol."""
        assert self._last_tell is not None
        self._ask(self._asked.words, self._after, self._last_tell)

    def stop(self) -> None:
        """See the protocol."""
        self._tell = None

    async def rest(self) -> None:
        """Let the process go until something is asked again."""
        work, self._work = self._work, None
        self._tell = None
        if work is not None:
            work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await work

    async def close(self) -> None:
        """End the process; nobody is told anything any more."""
        self._closed = True
        await self.rest()

    def _ask(self, words: str, after: str | None, tell: Callable[[Found], None]) -> None:
        self._asked = Asked(self._asked.number + 1, words, after)
        self._tell = self._last_tell = tell
        if self._closed:
            return
        if self._work is None:
            self._work = asyncio.create_task(self._serve())
        elif self._process is not None:
            self._send(self._process)

    def _send(self, process: asyncio.subprocess.Process) -> None:
        data = pickle.dumps(self._asked, pickle.HIGHEST_PROTOCOL)
        if process.stdin is not None and not process.stdin.is_closing():
            process.stdin.write(SIZE.pack(len(data)) + data)

    async def _serve(self) -> None:
        """Start the process, and tell what it answers until it ends."""
        process = None
        try:
            process = self._process = await start_own(_START)
            self._send(process)
            while True:
                self._take(await _answer(process))
        except (OSError, EOFError) as error:  # an incomplete read is an EOFError
            system = isinstance(error, OSError)
            self._end_with(tell_system(error) if system else tell(_ENDED))
        finally:
            if self._process is process:
                self._process = None
            if process is not None:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
                await process.communicate()

    def _end_with(self, why: str) -> None:
        self._work = None
        told, self._tell = self._tell, None
        if told is not None:
            told(Found([], trouble=why))

    def _take(self, answer: Answer) -> None:
        told = self._tell
        if told is None or answer.number != self._asked.number:
            return  # of what nobody waits for
        self._tell = None
        self._after = answer.after
        trouble = None if answer.trouble is None else tell_error(answer.trouble)
        told(Found(answer.places, answer.after is not None, trouble))


async def _answer(process: asyncio.subprocess.Process) -> Answer:
    if process.stdout is None:
        raise EOFError
    (size,) = SIZE.unpack(await process.stdout.readexactly(SIZE.size))
    # Nobody but our own child writes into this pipe.
    answer = pickle.loads(await process.stdout.readexactly(size))
    assert isinstance(answer, Answer)
    return answer
