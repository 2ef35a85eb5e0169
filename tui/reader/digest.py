"""Keywords and summary of an article, made in a process of their own.

Loading jieba in a thread holds the event loop for tens of milliseconds and competes with it ever
after; a process leaves the keys alone. It speaks over its standard streams, dies with them, and
keeps what it has made for as long as the reader runs.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import pickle
import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from summarize.issue import Article

SIZE = struct.Struct(">I")  # the length in bytes of the pickle that follows
_START = "from tui.reader.digest_process import main; main()"


@dataclass(frozen=True, slots=True)
class SummaryPlace:
    """A sentence of the summary: characters ``start`` to ``end`` of a block of the article."""

    text: str
    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What the side panel shows of an article."""

    keywords: tuple[str, ...]
    sentences: tuple[SummaryPlace, ...]


class DigestError(Exception):
    """The digest could not be made; ``str()`` says why in one line."""


class Digester(Protocol):
    """Whatever makes digests."""

    async def digest(self, article: Article) -> Digest | None:
        """The digest; None if another article was asked for meanwhile. Raises DigestError."""

    async def close(self) -> None:
        """End the process, if there is one."""


class ProcessDigester:
    """Makes digests in one child process, one after another; the last article asked for wins."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()
        self._wanted: str | None = None
        self._made: dict[str, Digest] = {}
        self._closed = False
        self._running: set[asyncio.Task[Digest | None]] = set()

    async def digest(self, article: Article) -> Digest | None:
        """See :class:`Digester`."""
        self._wanted = article.id
        if article.id in self._made:
            return self._made[article.id]
        # Shielded: a caller that gives up must not leave half an exchange in the pipe.
        task = asyncio.create_task(self._in_turn(article))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def close(self) -> None:
        """End the process; what it was making is dropped."""
        self._closed = True
        process = self._process
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._drop()

    async def _in_turn(self, article: Article) -> Digest | None:
        async with self._turn:
            if self._closed or self._wanted != article.id:
                return None
            try:
                answer = await self._exchange(article)
            except Exception as error:  # whatever it is, the reader reads on without a digest
                if self._closed:
                    return None
                await self._drop()
                message = f"提要没有做成: {_what_happened(error)}"
                raise DigestError(message) from error
            if isinstance(answer, Digest):
                self._made[article.id] = answer
                return answer
            message = f"提要没有做成: {answer}"
            raise DigestError(message)

    async def _exchange(self, article: Article) -> object:
        if self._process is None:
            self._process = await _start()
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise EOFError
        data = pickle.dumps(article)
        process.stdin.write(SIZE.pack(len(data)) + data)
        await process.stdin.drain()
        (size,) = SIZE.unpack(await process.stdout.readexactly(SIZE.size))
        # Nobody but our own child writes into this pipe.
        return pickle.loads(await process.stdout.readexactly(size))

    async def _drop(self) -> None:
        """Be rid of the process; the next digest starts another."""
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.communicate()


def _what_happened(error: Exception) -> str:
    """In the reader's language: the process died, or could not be started."""
    if isinstance(error, EOFError | ConnectionError):  # an incomplete read is an EOFError
        return "做提要的进程中途退出"
    if isinstance(error, OSError):
        return f"做提要的进程无法启动({error.strerror or type(error).__name__})"
    return type(error).__name__


async def _start() -> asyncio.subprocess.Process:
    """A Python that sees what this one sees. ``-P``: never a module from the current folder."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        "-c",
        _START,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
    )
