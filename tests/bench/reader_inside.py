"""The reader's own work, measured in its event loop: long articles, long lists, find, and lag."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from textual.app import App
from textual.widgets import Markdown

from summarize.issue import Article, Block, Issue, Page, Section
from tests.tui.reader.screen import reading
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import store_path
from tui.reader.opening.apart import Apart, Request
from tui.reader.opening.opening import Reading

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from tests.tui.reader.screen import Reader

SENTENCE = "芦汀渠昨日通水，沿岸七百户农家浇上了头水；水管站长岑越说，这条渠修了两年。"
SIZE = (140, 40)
Measured = tuple[str, float, float, str]


def issue_of(count: int, paragraphs: int = 1) -> Issue:
    """An issue of so many articles of so many paragraphs of about 370 characters."""
    text = SENTENCE * 10
    articles = tuple(
        Article(
            id=f"1-{number}",
            page="1",
            section="要闻",
            kind="news",
            title=f"芦汀渠第{number}段通水",
            headline=f"芦汀渠第{number}段通水",
            blocks=tuple(Block("paragraph", "1", f"{n}。{text}") for n in range(paragraphs)),
        )
        for number in range(1, count + 1)
    )
    page = Page("1", "要闻", inferred=False, source="x")
    return Issue((page,), (Section("要闻", tuple(a.id for a in articles)),), articles, ())


@asynccontextmanager
async def opened(issue: Issue, article: str | None = None) -> AsyncIterator[Reader]:
    """A reader with a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["DUBAO_HOME"] = home
        async with reading(issue, SIZE, article=article) as reader:
            yield reader


async def _best(rounds: int, work: Callable[[], Awaitable[object]]) -> float:
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        await work()
        best = min(best, time.process_time() - begun)
    return best


async def measure(rounds: int) -> list[Measured]:
    """Every figure, with the most that it may be and its unit."""
    return [
        *await lists(rounds),
        *await long_article(rounds),
        *await lag(),
    ]


async def lists(rounds: int) -> list[Measured]:
    """A key in a list of 10,000 articles, and another width, against a list of 100."""
    moves: dict[int, float] = {}
    widths: dict[int, float] = {}
    for count in (100, 10_000):
        async with opened(issue_of(count)) as reader:

            async def move(reader: Reader = reader) -> None:
                await reader.burst(*"jjjjjkkkkk")

            async def resize(reader: Reader = reader) -> None:
                for width in (120, 140):
                    await reader.pilot.resize_terminal(width, 40)
                    await reader.settle()

            moves[count] = await _best(rounds, move)
            widths[count] = await _best(rounds, resize)
    return [
        ("a key in a list of 10,000 articles, of one in 100", moves[10_000] / moves[100], 1.2, "x"),
        ("another width of 10,000 articles, of 100", widths[10_000] / widths[100], 2, "x"),
    ]


async def long_article(rounds: int) -> list[Measured]:
    """100,000 characters opened, against Textual's Markdown; and found in as they are typed."""
    issue = issue_of(2, 270)
    text = "\n\n".join(block.text for block in issue.articles[0].blocks)

    async with opened(issue) as reader:
        session = reader.app.session

        async def step() -> None:
            for article in ("1-2", "1-1"):
                session.open(article)
                await reader.pilot.pause()

        ours = await _best(rounds, step) / 2
        await reader.press("slash")
        spent: list[float] = []
        for key in "沿岸七百户农家":
            spent.append(await _best(1, lambda key=key: reader.burst(key)))  # type: ignore[misc]
    widget = Markdown()

    class Peer(App[None]):
        def compose(self):  # type: ignore[no-untyped-def]
            yield widget

    async with Peer().run_test(size=SIZE) as pilot:

        async def update() -> None:
            await widget.update(text)
            await pilot.pause()

        theirs = await _best(min(rounds, 2), update)
    return [
        (f"{len(text):,} characters opened, of Textual's Markdown", ours / theirs, 0.1, "x"),
        ("processor time of a key typed to find there", max(spent) * 1000, 25, "ms"),
    ]


async def lag() -> list[Measured]:
    """The longest that the event loop was held while 20 pages are read and gone through."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["DUBAO_HOME"] = home
        source = Apart(Request("samples/huaijiang"))
        opening = Reading(source, Memory(store_path()), source="x")
        longest = 0.0
        ended = asyncio.Event()

        async def beat() -> None:
            nonlocal longest
            while not ended.is_set():
                begun = time.perf_counter()
                await asyncio.sleep(0.002)
                longest = max(longest, time.perf_counter() - begun - 0.002)

        async with reading(issue_of(1), SIZE, opening=opening) as reader:
            task = asyncio.create_task(beat())
            while not reader.app.session.whole:
                await asyncio.sleep(0.01)
            await reader.burst(*"jjjjjjjjjj3j")
            await reader.burst("2", "space", "space", "G")
            await reader.pilot.resize_terminal(80, 24)
            await reader.settle()
            ended.set()
            await task
    return [("the event loop was never held longer than", longest * 1000, 100, "ms")]
