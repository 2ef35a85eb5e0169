"""The first digest comes from the process that has read the issue, all others from another."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from tests.tui.reader.screen import WIDE, StubDigester, reading
from tui.reader.digest.first import FirstDigest
from tui.reader.digest.made import Digest, SummaryPlace
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import store_path
from tui.reader.opening.apart import Apart, Request
from tui.reader.opening.opening import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article, Issue

_SUMMARY = Digest(None, (SummaryPlace("桥通了。", 0, 0, 4),))
_WHOLE = Digest(("桥",), _SUMMARY.sentences, weights=(1.0,), names=())


class Reads:
    """Has read the issue, unless told otherwise; what it makes of an article is given."""

    def __init__(self, *parts: Digest, done: bool = True) -> None:
        self.parts = parts
        self.done = done
        self.asked: list[Article] = []
        self.gone = False

    def digest(self, article: Article, tell: Callable[[Digest | None], None]) -> None:
        self.asked.append(article)
        for part in (*self.parts, None):
            tell(part)

    def let_go(self) -> None:
        self.gone = True


async def test_the_first_digest_comes_in_parts_and_the_others_from_elsewhere(issue: Issue) -> None:
    first, second = issue.articles[:2]
    reads, told = Reads(_SUMMARY, _WHOLE), list[Digest]()
    digester = FirstDigest(reads, StubDigester())
    assert await digester.digest(first, told.append) == _WHOLE
    assert told == [_SUMMARY]
    assert await digester.digest(second) == await StubDigester().digest(second)
    assert await digester.digest(first) == _WHOLE
    assert reads.asked == [first]
    await digester.close()


async def test_while_the_issue_is_read_the_digest_comes_from_elsewhere(issue: Issue) -> None:
    reads = Reads(_WHOLE, done=False)
    digester = FirstDigest(reads, StubDigester())
    article = issue.articles[0]
    assert await digester.digest(article) == await StubDigester().digest(article)
    assert reads.gone
    reads.done = True
    assert await digester.digest(article) == await StubDigester().digest(article)
    assert reads.asked == []
    await digester.close()


async def test_where_the_process_ends_early_the_digest_comes_from_elsewhere(issue: Issue) -> None:
    digester = FirstDigest(Reads(_SUMMARY), StubDigester())
    article = issue.articles[0]
    assert await digester.digest(article) == await StubDigester().digest(article)
    await digester.close()


async def test_the_process_that_has_read_the_issue_makes_the_first_digest_and_ends() -> None:
    source = Apart(Request("samples/huaijiang"), stays=True)
    opening = Reading(source, Memory(store_path()), source="s")
    # Nothing else could make one here.
    digester = FirstDigest(opening, StubDigester(failure="there is no other"))
    while not opening.done:
        await asyncio.sleep(0)
    assert opening.issue is not None
    async with reading(opening.issue, WIDE, opening=opening, digester=digester) as reader:
        while "人物" not in reader.seen("side"):
            await reader.settle()
        assert "摘要 3句" in reader.seen("side")
        for thread in threading.enumerate():
            if thread.name == "opening":
                await asyncio.to_thread(thread.join)
    assert source._process.poll() is not None
