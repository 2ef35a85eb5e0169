"""The first digest, made by the process that has read the issue.

It is there, has loaded half of what a digest needs, and has nothing else to do. The process for all
other digests starts when this one is done, or when another article is asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article
    from tui.reader.digest.made import Digest
    from tui.reader.digest.queue import Digester


class Reads(Protocol):
    """Whatever has an issue read by a process that can make one digest thereafter."""

    @property
    def done(self) -> bool:
        """Whether the process has read the issue, and waits."""

    def digest(self, article: Article, tell: Callable[[Digest | None], None]) -> None:
        """Have it made: ``tell`` is called in another thread with each part, None at the end."""

    def let_go(self) -> None:
        """Nothing will be asked: the process ends when it has read the issue."""


class FirstDigest:
    """See :class:`~tui.reader.digest.queue.Digester`; ``then`` makes all but the first one."""

    def __init__(self, reads: Reads, then: Digester) -> None:
        self._reads = reads
        self._then = then
        self._asked = False
        self._made: tuple[Article, Digest] | None = None
        self._warming: asyncio.Task[None] | None = None

    async def warm(self) -> None:
        """Nothing starts beside the reading."""

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest | None:
        """See :class:`~tui.reader.digest.queue.Digester`."""
        if not self._asked:
            self._asked = True
            if not self._reads.done:
                self._reads.let_go()
            elif (digest := await self._first(article, tell)) is not None:
                return digest
        if self._made is not None and self._made[0] == article:
            return self._made[1]
        return await self._then.digest(article, tell)

    async def _first(
        self, article: Article, tell: Callable[[Digest], None] | None
    ) -> Digest | None:
        """The digest; None where the process ended before its time."""
        loop = asyncio.get_running_loop()
        parts: asyncio.Queue[Digest | None] = asyncio.Queue()

        def take(part: Digest | None) -> None:
            if part is not None and part.names is not None:
                self._made = article, part
            with contextlib.suppress(RuntimeError):  # the reader was left
                loop.call_soon_threadsafe(parts.put_nowait, part)

        self._reads.digest(article, take)
        while (part := await parts.get()) is not None:
            if part.names is not None:
                self._warming = asyncio.create_task(self._then.warm())
                return part
            if tell is not None:
                tell(part)
        return None

    async def close(self) -> None:
        """See :class:`~tui.reader.digest.queue.Digester`."""
        self._reads.let_go()
        await self._then.close()
        if self._warming is not None:
            await self._warming
