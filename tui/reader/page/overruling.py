"""The reader's word on a line: tried by reading the issue again, kept if it holds, and undone."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import DubaoError
from tui.language import tell
from tui.overruling import Keys, displaced, with_new
from tui.reader.model.contents import Contents, contents
from tui.reader.opening.reading import Found, StoppedError
from tui.reader.text.labels import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from summarize.issue import Issue
    from summarize.rulings import Outcome, Ruling, Verdict
    from tui.reader.model.session import Session
    from tui.reader.opening.reading import Source

    Again = Callable[[tuple[Ruling, ...]], Source]

_SAID: dict[Verdict, str] = {
    "start": "此行起一篇",
    "no-start": "此行不起篇",
    "join": "此行接上行",
    "no-join": "此行不接上行",
}
_WHY: dict[Outcome, str] = {
    "absent": "本期没有这一行",
    "nearly": "这一行或其邻行在本期另有样子",
    "unclear": "本期有几处同样的行",
    "impossible": "与印出的样子或别的改定相抵触",
}


class _Done(NamedTuple):
    """What was ruled, and the entries whose place it took."""

    ruling: Ruling
    before: tuple[Ruling, ...]


class _Refused(Exception):  # noqa: N818 (told, never seen)
    """Why nothing was changed, in a line."""


class Overruler:
    """Rules one thing after the other, in the order asked for. ``again`` reads the issue by other
    rulings than it was; None where it cannot be read again.
    """

    def __init__(self, session: Session, again: Again | None) -> None:
        self._session = session
        self._again = again
        self._done: list[_Done] = []
        self._lock = asyncio.Lock()
        self._source: Source | None = None
        self._stopped = False
        #: How many rulings wait to be followed.
        self.waiting = 0

    async def rule(self, verdict: Verdict, line: int, origin: int | None = None) -> str:
        """Rule on the line with that index in ``Issue.lines``; what to say of it, in a line."""
        return await self._in_turn(lambda: self._rule(verdict, line, origin))

    async def undo(self) -> str:
        """Take the last ruling back; what to say of it."""
        return await self._in_turn(self._undo)

    def stop(self) -> None:
        """The reader is left: nothing is read or written any more."""
        self._stopped = True
        if self._source is not None:
            self._source.stop()

    async def _in_turn(self, change: Callable[[], Coroutine[object, object, str]]) -> str:
        self._wait(1)
        try:
            async with self._lock:
                return await change()
        except (_Refused, DubaoError) as error:
            return one_line(str(error))
        except OSError as error:
            return tell("改定记不下来: {why}", why=error.strerror or error)
        except StoppedError:
            return ""
        finally:
            self._wait(-1)

    def _wait(self, more: int) -> None:
        with self._session.changes.making("page"):
            self.waiting += more

    async def _rule(self, verdict: Verdict, line: int, origin: int | None) -> str:
        if not self._session.whole:
            raise _Refused(tell("全期读完之后才能改定"))
        new, kept = await asyncio.to_thread(_made, self._session.issue, verdict, line, origin)
        dropped = displaced(kept, [new])
        await self._change(kept, [new], dropped, must=True)
        self._done.append(_Done(new, tuple(each for each in kept if each.number in dropped)))
        return tell("改定: {what} (u 撤销)", what=tell(_SAID.get(verdict, verdict)))

    async def _undo(self) -> str:
        if not self._done:
            raise _Refused(tell("没有可撤销的改定"))
        done = self._done.pop()
        kept = await asyncio.to_thread(_load)
        numbers = [each.number for each in kept if _same(each, done.ruling)]
        if not numbers:
            raise _Refused(tell("那一条已不在 overrule.toml 中"))
        try:
            await self._change(kept, done.before, {numbers[-1]}, must=False)
        except BaseException:
            self._done.append(done)
            raise
        what = _SAID.get(done.ruling.verdict, done.ruling.verdict)
        return tell("已撤销: {what}", what=tell(what))

    async def _change(
        self, kept: Sequence[Ruling], new: Sequence[Ruling], dropped: set[int], *, must: bool
    ) -> None:
        """Read by what is to be kept; only if all that is new holds (or need not), keep it."""
        if self._again is None or self._stopped:
            raise _Refused(tell("本期不能重读, 改定不了"))
        source = self._source = self._again(with_new(kept, dropped, new))
        try:
            found = await asyncio.to_thread(_read, source)
        except asyncio.CancelledError:  # the reader is left: nobody waits for the thread
            source.stop()
            raise
        finally:
            self._source = None
        for each in found.issue.ruled[len(found.issue.ruled) - len(new) :]:
            if must and each.outcome != "held":
                raise _Refused(tell("不能这样改定: {why}", why=tell(_WHY[each.outcome])))
        await asyncio.to_thread(_keep, new, [each for each in kept if each.number in dropped])
        if not self._stopped:
            self._session.take(found, self._session.memory)


def _made(
    issue: Issue, verdict: Verdict, line: int, origin: int | None
) -> tuple[Ruling, tuple[Ruling, ...]]:
    """The new ruling, and those kept so far."""
    return Keys(issue).ruling(verdict, line, origin), _load()


def _load() -> tuple[Ruling, ...]:
    from tui.overrules import load_rulings  # noqa: PLC0415 (TOML)

    return load_rulings()


def _keep(new: Sequence[Ruling], dropped: Sequence[Ruling]) -> None:
    from tui.overrules import change_rulings  # noqa: PLC0415 (TOML)

    change_rulings(new, dropped)


def _read(source: Source) -> Contents:
    whole: list[Found] = []

    def tell(found: Found) -> None:
        if found.whole:
            whole.append(found)

    source.run(tell)
    (last,) = whole
    assert last.issue is not None
    len(last.issue.notes)  # made now, in this thread
    return contents(last.issue, last.leads)


def _same(one: Ruling, other: Ruling) -> bool:
    return (one.verdict, one.line, one.origin) == (other.verdict, other.line, other.origin)
