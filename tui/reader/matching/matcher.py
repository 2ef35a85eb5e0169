"""Asks a process of its own for the matches of a regular expression, and ends it in time."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
from typing import TYPE_CHECKING, NamedTuple

from tui.language import tell, tell_system
from tui.reader.finding.patterns import Answer
from tui.reader.matching.process import SIZE
from tui.reader.own_python import start_own

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_START = "from tui.reader.matching.process import main; main()"
LIMIT = 1.0  # seconds that a pattern may take, the start of the process not counted
_TOO_LONG = "这个表达式太费时, 没有找完"
_WRONG = "表达式不对: {reason}"
_ENDED = "试表达式的进程中途退出"


class _Job(NamedTuple):
    pattern: str
    documents: Sequence[Sequence[str]]
    tell: Callable[[Answer], None]


class ProcessMatcher:
    """See :class:`~tui.reader.finding.patterns.Matcher`. Whoever made it calls :meth:`close`.

    One pattern is tried at a time; of those asked for meanwhile only the last one counts.
    """

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._process: asyncio.subprocess.Process | None = None
        self._waiting: _Job | None = None
        self._work: asyncio.Task[None] | None = None
        self._closed = False

    def ask(
        self, pattern: str, documents: Sequence[Sequence[str]], tell: Callable[[Answer], None]
    ) -> None:
        """See the protocol."""
        if self._closed:
            return
        self._waiting = _Job(pattern, documents, tell)
        if self._work is None:
            self._work = asyncio.create_task(self._try_all())

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        if self._work is not None:
            self._waiting = _Job("", (), _ignore)

    async def close(self) -> None:
        """End the process; nobody is told anything any more."""
        self._closed = True
        self._waiting = None
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
        if self._work is not None:
            await self._work
        await self._end()

    async def _try_all(self) -> None:
        """Try what waits until nothing does."""
        try:
            while self._waiting is not None:
                job, self._waiting = self._waiting, None
                try:
                    answer = await self._answer(job.pattern, job.documents)
                except (OSError, EOFError) as error:  # an incomplete read is an EOFError
                    await self._end()
                    system = isinstance(error, OSError)
                    answer = Answer(None, trouble=tell_system(error) if system else tell(_ENDED))
                if self._waiting is None and not self._closed:
                    job.tell(answer)
        finally:
            self._work = None

    async def _answer(self, pattern: str, documents: Sequence[Sequence[str]]) -> Answer:
        if self._process is None:
            self._process = await start_own(_START)
            # Not before it runs is the time counted that a pattern takes.
            await _exchange(self._process, "", ())
        try:
            async with asyncio.timeout(self._limit):
                found = await _exchange(self._process, pattern, documents)
        except TimeoutError:
            await self._end()
            return Answer(None, trouble=tell(_TOO_LONG))
        if isinstance(found, str):
            return Answer(None, trouble=tell(_WRONG, reason=_reason(found)))
        return Answer(*found)

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.communicate()


def _reason(said: str) -> str:
    """What Python says of a pattern, in Chinese as far as it is what is mistyped most."""
    what, at, place = said.partition(" at position ")
    number = place.split(" ")[0]
    if at and number.isdecimal():
        return tell("{what}(第{number}字)", what=tell(what), number=int(number) + 1)
    return tell(said)


def _ignore(_: Answer) -> None:
    """What nobody waits for."""


async def _exchange(
    process: asyncio.subprocess.Process, pattern: str, documents: Sequence[Sequence[str]]
) -> str | tuple[int | None, tuple[tuple[int, int, int], ...]]:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    data = pickle.dumps((pattern, documents), pickle.HIGHEST_PROTOCOL)
    process.stdin.write(SIZE.pack(len(data)) + data)
    await process.stdin.drain()
    (size,) = SIZE.unpack(await process.stdout.readexactly(SIZE.size))
    # Nobody but our own child writes into this pipe.
    found: str | tuple[int | None, tuple[tuple[int, int, int], ...]]
    found = pickle.loads(await process.stdout.readexactly(size))
    return found
