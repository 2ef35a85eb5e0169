"""An issue read while the reader is on the screen: page by page, to be left at any time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from summarize.errors import DubaoError, InputError
from summarize.issue import RawPage
from tests.tui.reader.screen import Reader, StubDigester, reading
from tui.reader.app import ReaderApp
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import store_path
from tui.reader.opening.apart import Apart, Request
from tui.reader.opening.opening import Reading, Step
from tui.reader.opening.reading import Found, Here, StoppedError, beginnings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Issue

SOON = 60.0  # seconds after which a test has failed


def pages(count: int) -> tuple[RawPage, ...]:
    """Pages of two articles; the first one's beginning is continued on the last page."""
    made = []
    for number in range(1, count + 1):
        lines = [f"第{number}版 要闻", ""]
        for each in "甲乙":
            lines += [f"芦汀{each}渠第{number}段通水", "", "　　本报讯 (记者 岑越)"]
            lines += [f"昨日,芦汀{each}渠第{number}段通水,沿岸农户浇上了头水。"] * 20
            lines += [""]
        made.append(RawPage(f"{number:02}.txt", tuple(lines), label=str(number)))
    return tuple(made)


class Slow:
    """Pages that come when they are let go."""

    def __init__(self, found: Sequence[RawPage]) -> None:
        self.found = found
        self.go = threading.Event()

    def read(self) -> Sequence[RawPage]:
        assert self.go.wait(SOON)
        return self.found


async def until(reader: Reader, words: str) -> None:
    while words not in reader.seen():
        await reader.settle()


async def test_the_frame_is_there_before_the_first_page_and_can_be_left(issue: Issue) -> None:
    slow = Slow(pages(2))
    opening = Reading(Here(slow.read), Memory(store_path()), source="x")
    async with reading(issue, opening=opening) as reader:
        assert "q 退出" in reader.seen()
        await reader.burst(
            "j", "enter", "space", "3", "J", "slash", "x", "enter", "n", "1", "b", "y"
        )
        assert reader.app.is_running
        await reader.press("q")
        assert reader.app.return_code == 0
    slow.go.set()


async def test_what_was_typed_before_the_first_page_does_no_harm(issue: Issue) -> None:
    slow = Slow(pages(2))
    opening = Reading(Here(slow.read), Memory(store_path()), source="x")
    async with reading(issue, opening=opening) as reader:
        slow.go.set()
        await until(reader, "1/4篇")
        await reader.press("j")
        assert "2/4篇" in reader.seen()


def test_the_first_page_comes_first_then_more_then_all_of_it() -> None:
    steps: list[Step] = []
    done = threading.Event()

    def tell(step: Step) -> None:
        steps.append(step)
        if step.whole:
            done.set()

    opening = Reading(Here(lambda: pages(40)), Memory(store_path()), source="x")
    opening.start(tell)
    assert done.wait(SOON)
    counts = [len(step.issue.issue.pages) for step in steps if step.issue is not None]
    assert counts == sorted(counts)
    assert counts[0] <= 4
    assert counts[-1] == 40
    assert [step.whole for step in steps if step.issue is not None].count(True) == 1
    assert any(step.told == "已读39/40版" for step in steps)
    assert steps[-1].told == ""
    assert len({id(step.memory) for step in steps if step.memory is not None}) == 1


def test_nothing_is_told_after_it_was_cancelled() -> None:
    steps: list[Step] = []
    slow = Slow(pages(3))
    opening = Reading(Here(slow.read), Memory(store_path()), source="x")
    opening.start(steps.append)
    opening.cancel()
    slow.go.set()
    for thread in threading.enumerate():
        if thread.name == "opening":
            thread.join(SOON)
    assert steps == []


async def test_what_is_read_meanwhile_stays_open_when_the_rest_comes(issue: Issue) -> None:
    second = threading.Event()
    told: list[Step] = []

    class Held(Reading):
        def start(self, tell: object) -> None:
            assert callable(tell)
            self.tell = tell
            super().start(told.append)

    opening = Held(Here(lambda: pages(40)), Memory(store_path()), source="x")
    async with reading(issue, opening=opening) as reader:
        while not any(step.whole for step in told):
            await reader.settle()
        parts = [step for step in told if step.issue is not None]
        opening.tell(parts[0])
        await reader.settle()
        await reader.press("j", "enter", "space")
        before = reader.rows("text")
        opening.tell(parts[-1])
        await reader.settle()
        assert "2/80篇" in reader.seen()
        assert reader.rows("text") == before
        assert reader.screen.text.has_focus
    second.set()


@pytest.mark.parametrize("failing", [InputError("x: no such file"), ValueError("kaputt")])
async def test_what_cannot_be_read_ends_the_reader(failing: Exception) -> None:
    def read() -> Sequence[RawPage]:
        raise failing

    memory = Memory(store_path())
    opening = Reading(Here(read), memory, source="x")
    app = ReaderApp(opening, memory, digester=StubDigester())
    async with app.run_test() as pilot:
        while app.is_running:
            await pilot.pause()
    assert app.failure is failing


async def test_an_article_named_by_words_is_opened_when_all_is_read(issue: Issue) -> None:
    opening = Reading(
        Here(lambda: pages(12), wanted="乙渠第9段"),
        Memory(store_path()),
        source="x",
        wanted="乙渠第9段",
    )
    async with reading(issue, opening=opening) as reader:
        await until(reader, "18/24篇")
        assert "芦汀乙渠第9段" in reader.seen("text")


def test_a_beginning_is_much_shorter_than_the_whole() -> None:
    found = pages(40)
    parts = beginnings(found)
    assert parts
    total = sum(len(page.lines) for page in found)
    for part in parts:
        assert 0 < sum(len(page.lines) for page in part) <= total / 4
    long = RawPage("x", tuple(str(n) for n in range(5000)), starts=(0, 100, 4000))
    (first, *_) = beginnings([long])
    assert first[0].lines == long.lines[: len(first[0].lines)]
    assert first[0].starts == (0, 100)
    assert beginnings(found[:1]) == []


def test_an_issue_read_in_a_process_of_its_own_is_the_same_to_its_last_note() -> None:
    steps: list[Step] = []
    done = threading.Event()

    def tell(step: Step) -> None:
        steps.append(step)
        if step.whole:
            done.set()

    from summarize.opening import open_issue

    opening = Reading(Apart(Request("samples/huaijiang")), Memory(store_path()), source="s")
    opening.start(tell)
    assert done.wait(SOON)
    assert steps[-1].issue is not None
    assert steps[-1].issue.issue == open_issue("samples/huaijiang")
    assert list(steps[-1].issue.issue.notes) == list(open_issue("samples/huaijiang").notes)


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (Request("/nowhere/at-all.txt"), "at-all.txt: no such file"),
        (Request("samples/one-file.txt", "nonsense"), "nonsense"),
        (Request("samples/one-file.txt", wanted="没有这样的"), "没有这样的"),
        (Request("-", stdin=b""), "stdin: empty"),
    ],
)
def test_what_cannot_be_read_apart_is_told_in_the_same_words(request_: Request, words: str) -> None:
    with pytest.raises(DubaoError, match=words):
        Apart(request_).run(lambda found: None)


def test_what_reads_apart_is_stopped_at_once() -> None:
    apart = Apart(Request("samples/huaijiang"))

    def stop(_: Found) -> None:
        apart.stop()

    with pytest.raises(StoppedError):
        apart.run(stop)
    assert apart._process.returncode is not None
