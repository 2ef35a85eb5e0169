"""Summary, keywords and names of an article, made in a process of their own.

Loading jieba in a thread holds the event loop for tens of milliseconds and competes with it ever
after; a process leaves the keys alone. It speaks over its standard streams, dies with them, and
keeps what it has made for as long as the reader runs.
"""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from tui.language import tell, tell_system
from tui.reader.digest.made import Digest, DigestError, NameCount, SummaryPlace
from tui.reader.own_python import start_own

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article

__all__ = [
    "SIZE",
    "Digest",
    "DigestError",
    "Digester",
    "NameCount",
    "ProcessDigester",
    "SummaryPlace",
]

SIZE = struct.Struct(">I")  # the length in bytes of the pickle that follows
_START = "from tui.reader.digest.process import main; main()"
_GRACE = 0.25  # seconds that what is no longer wanted may still take


class Digester(Protocol):
    """Whatever makes digests."""

    async def warm(self) -> None:
        """Make ready for the first article."""

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest | None:
        """The digest; None if another article was asked for meanwhile. Raises DigestError.

        ``tell`` is called with what there is of it so far, each time that there is more.
        """

    async def close(self) -> None:
        """End the process, if there is one."""


@dataclass(slots=True)
class _Job:
    article: Article
    answer: asyncio.Future[Digest | None]
    part: Digest | None = None
    tells: list[Callable[[Digest], None]] = field(default_factory=list)

    def take(self, part: Digest) -> None:
        """Tell what there is so far."""
        self.part = part
        for take in self.tells:
            take(part)


class ProcessDigester:
    """Makes digests in one child process; the article asked for last goes before all others.

    What nobody waits for any more is stopped, unless it is done within a moment. No digest is made
    twice, and two who ask for the same one get the same.
    """

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._made: dict[Article, Digest] = {}
        self._running: _Job | None = None
        self._waiting: _Job | None = None
        self._stopped = False
        self._closed = False
        self._loop: asyncio.Task[None] | None = None
        self._starting: asyncio.Task[asyncio.subprocess.Process] | None = None

    async def warm(self) -> None:
        """See :class:`Digester`."""
        if self._process is None and self._loop is None and not self._closed:
            self._starting = self._starting or asyncio.create_task(start_own(_START))
            await asyncio.wait([self._starting])

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest | None:
        """See :class:`Digester`."""
        if self._closed:
            return None
        if self._waiting is not None and self._waiting.article != article:
            _answer(self._waiting, None)
            self._waiting = None
        if article in self._made:
            return self._made[article]
        job = self._waiting
        if self._running is not None and self._running.article == article and not self._stopped:
            job = self._running
        if job is None:
            loop = asyncio.get_running_loop()
            job = self._waiting = _Job(article, loop.create_future())
            if self._loop is None:
                self._loop = asyncio.create_task(self._work())
            else:
                loop.call_later(_GRACE, self._stop_unwanted)
        if tell is not None:
            if job.part is not None:
                tell(job.part)
            job.tells.append(tell)
        # Shielded: a caller that gives up must not take it from another who waits.
        return await asyncio.shield(job.answer)

    async def close(self) -> None:
        """End the process; what it was making is dropped."""
        self._closed = True
        if self._waiting is not None:
            _answer(self._waiting, None)
            self._waiting = None
        self._kill()
        if self._loop is not None:
            await self._loop
        await self._drop()

    def _stop_unwanted(self) -> None:
        """Another article has waited long enough for one that is no longer looked at."""
        if self._running is not None and self._waiting is not None and not self._stopped:
            self._stopped = True
            _answer(self._running, None)
            self._kill()

    def _kill(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()

    async def _work(self) -> None:
        """Make what waits until nothing does."""
        try:
            while self._waiting is not None:
                self._running, self._waiting = self._waiting, None
                self._stopped = False
                await self._make(self._running)
        finally:
            self._running = self._loop = None

    async def _make(self, job: _Job) -> None:
        try:
            answer = await self._exchange(job)
        except Exception as error:  # whatever it is, the reader reads on without a digest
            await self._drop()
            if self._stopped or self._closed:
                _answer(job, None)
            else:
                _answer(job, DigestError(_failed(_what_happened(error))))
            return
        if isinstance(answer, Digest):
            self._made[job.article] = answer
            _answer(job, answer)
        else:
            _answer(job, DigestError(_failed(answer)))

    async def _exchange(self, job: _Job) -> object:
        """The whole digest, or what went wrong; the parts are told as they come."""
        if self._process is None:
            starting, self._starting = self._starting, None
            self._process = await (starting or start_own(_START))
        process = self._process
        if process.stdin is None or process.stdout is None or self._closed:
            raise EOFError
        data = pickle.dumps(job.article)
        process.stdin.write(SIZE.pack(len(data)) + data)
        await process.stdin.drain()
        while True:
            (size,) = SIZE.unpack(await process.stdout.readexactly(SIZE.size))
            # Nobody but our own child writes into this pipe.
            answer = pickle.loads(await process.stdout.readexactly(size))
            if not isinstance(answer, Digest) or answer.names is not None:
                return answer
            if not self._stopped:
                job.take(answer)

    async def _drop(self) -> None:
        """Be rid of the process; the next digest starts another."""
        if self._starting is not None:
            starting, self._starting = self._starting, None
            with contextlib.suppress(OSError):
                self._process = await starting
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.communicate()


def _answer(job: _Job, answer: Digest | DigestError | None) -> None:
    if job.answer.done():
        return
    if isinstance(answer, DigestError):
        job.answer.set_exception(answer)
        job.answer.exception()  # seen, even if nobody waits
    else:
        job.answer.set_result(answer)


def _failed(why: object) -> str:
    return tell("提要没有做成: {why}", why=why)


def _what_happened(error: Exception) -> str:
    """In the reader's language: the process died, or could not be started."""
    if isinstance(error, EOFError | ConnectionError):  # an incomplete read is an EOFError
        return tell("做提要的进程中途退出")
    if isinstance(error, OSError):
        return tell("做提要的进程无法启动({why})", why=tell_system(error))
    return type(error).__name__
