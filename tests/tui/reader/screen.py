"""Driving the reader, and what a user sees of it, as plain text."""

from __future__ import annotations

from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from textual import events
from textual.worker import WorkerCancelled

from tui.reader.app import ReaderApp
from tui.reader.digest.queue import Digest, DigestError, SummaryPlace
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import store_path
from tui.reader.opening.opening import Ready
from tui.reader.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.pilot import Pilot

    from summarize.issue import Article, Issue
    from tui.reader.digest.queue import Digester
    from tui.reader.opening.opening import Opening
    from tui.reader.page.overruling import Again

_CHARACTERS = {"space": " ", "slash": "/", "minus": "-", "plus": "+", "question_mark": "?"}
NARROW = (80, 24)
WIDE = (140, 40)


class StubDigester:
    """Answers at once: the first word and the last block of the article."""

    def __init__(self, failure: str | None = None) -> None:
        self.failure = failure
        self.closed = False

    async def warm(self) -> None:
        self.closed = False

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest | None:
        if self.failure is not None:
            raise DigestError(self.failure)
        if not article.blocks:
            return Digest((), (), names=())
        last = len(article.blocks) - 1
        text = article.blocks[last].text
        end = text.find("。") + 1 or len(text)
        return Digest(
            (article.title[:2], "大桥"),
            (SummaryPlace(text[:end], last, 0, end),),
            weights=(1.0, 0.5),
            names=(),
        )

    async def close(self) -> None:
        self.closed = True


class Reader:
    """An open reader: press keys, then look."""

    def __init__(self, app: ReaderApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def screen(self) -> ReadingScreen:
        screen = self.app.screen
        assert isinstance(screen, ReadingScreen)
        return screen

    async def settle(self) -> None:
        while self.app.is_running and len(self.app.workers):
            # What was asked for anew breaks off what was asked for before.
            with suppress(WorkerCancelled):
                await self.app.workers.wait_for_complete()
                break
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def burst(self, *keys: str) -> None:
        """Keys as fast as a program types them: none waits for the one before."""
        for key in keys:
            character = _CHARACTERS.get(key, key if len(key) == 1 else None)
            self.app.post_message(events.Key(key, character))
        await self.settle()
        await self.settle()

    async def click_on(self, words: str, pane: str | None = None) -> None:
        """Click on the first place where the screen (or a pane) shows these words."""
        x, y = self.place_of(words, pane)
        await self.pilot.click(offset=(x, y))
        await self.settle()

    def place_of(self, words: str, pane: str | None = None) -> tuple[int, int]:
        """The cell at which the words begin."""
        left = self.app.screen.query_one(f"#{pane}").region.x if pane else 0
        for y, row in enumerate(self.rows(pane)):
            if words in row:
                before = row[: row.index(words)]
                return left + sum(2 if ord(c) > 0x2E80 else 1 for c in before), y + bool(pane)
        raise AssertionError(f"{words} is not on the screen:\n{self.seen()}")

    def rows(self, pane: str | None = None) -> list[str]:
        """The rows of the screen, or of a pane's part of it."""
        strips = self.app.screen._compositor.render_strips()
        if pane is not None:
            region = self.app.screen.query_one(f"#{pane}").region
            strips = [s.crop(region.x, region.right) for s in strips[region.y : region.bottom]]
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    def seen(self, pane: str | None = None) -> str:
        return "\n".join(self.rows(pane))

    def lit(self, style: str) -> str:
        """The text drawn in the style of a component of the article (mark, current, found)."""
        view = self.screen.text
        wanted = view.get_component_rich_style(f"prose--{style}", partial=True)
        return "".join(
            segment.text
            for y in range(view.size.height)
            for segment in view.render_line(y)
            if segment.style is not None
            and (segment.style.bgcolor, bool(segment.style.reverse))
            == (wanted.bgcolor, bool(wanted.reverse))
        )


def told(reader: Reader) -> list[str]:
    """What the reader says in its corner, message by message."""
    return [note.message for note in reader.app._notifications]


def said(reader: Reader) -> str:
    """The same in one text."""
    return "\n".join(told(reader))


def opened(reader: Reader) -> str:
    """The id of the open article."""
    current = reader.app.session.current
    assert current is not None
    return current.id


@asynccontextmanager
async def reading(
    issue: Issue,
    size: tuple[int, int] = NARROW,
    *,
    article: str | None = None,
    digester: Digester | None = None,
    source: str = "issue.txt",
    encoding: str | None = None,
    opening: Opening | None = None,
    again: Again | None = None,
) -> AsyncIterator[Reader]:
    """A reader on an issue, as ``run_reader`` opens it; what it remembers is in DUBAO_HOME."""
    memory = Memory(store_path())
    opening = opening or Ready(issue, memory, source=source, encoding=encoding, wanted=article)
    app = ReaderApp(opening, memory, digester=digester or StubDigester(), again=again)
    async with app.run_test(size=size) as pilot:
        reader = Reader(app, pilot)
        await reader.settle()
        await reader.settle()  # what the first round showed may have asked for a second
        yield reader
    memory.close()
