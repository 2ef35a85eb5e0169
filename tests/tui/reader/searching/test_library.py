"""The library from within the reader: searched, opened at a place, left again, and listed."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.library.adding.reading import Asked
from summarize.library.adding.run import add
from summarize.library.archive.sqlite import SqliteArchive
from tests.summarize.library.adding.test_adding import FRONT, SECOND, put
from tests.tui.reader.screen import NARROW, WIDE, opened, reading, said
from tests.tui.reader.test_ending import Terminal
from tui.libraries import library_path
from tui.reader.searching.arrival import Arrival
from tui.reader.searching.source import Found, OpenIssue

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Issue
    from summarize.library.query import Query
    from tests.tui.reader.screen import Reader

DAY = "云陂日报@2025-03-04"
FERRY = "芦汀渡口换新船"


@pytest.fixture
def library(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Three issues of one paper, of which two have a second page."""
    monkeypatch.delenv("DUBAO_LIBRARY", raising=False)
    home.mkdir(parents=True)
    pages = {
        "2025-03-04__01_txt": FRONT,
        "2025-03-04__02_txt": SECOND,
        "2025-03-07__01_txt": FRONT,
        "2025-03-09__02_txt": SECOND,
    }
    folder = put(tmp_path / "云陂日报", **pages)
    with SqliteArchive(home / "library.sqlite3", writing=True) as archive:
        add(archive, [str(folder)], Asked(), processes=1)
    assert library_path() == str(home / "library.sqlite3")
    return DAY


async def until(reader: Reader, there: Callable[[], bool]) -> None:
    """As long as it takes: what another process answers comes when it does."""
    async with asyncio.timeout(40):
        while not there():
            await reader.pilot.pause()
            await asyncio.sleep(0.01)
    await reader.settle()


def found(reader: Reader) -> Callable[[], bool]:
    return lambda: not reader.app.session.searching.pending


def listed(reader: Reader) -> str:
    """What is found, as if it stood in one row, without spaces."""
    rows = [row.rstrip(" │").strip() for row in reader.rows("places")]
    return "".join(rows).replace(" ", "")


@pytest.mark.parametrize("size", [NARROW, WIDE, (40, 12)])
async def test_one_key_searches_the_library_and_the_issue_again(
    issue: Issue, size: tuple[int, int], library: str
) -> None:
    async with reading(issue, size) as reader:
        await reader.press("s", *"渡口")
        assert "[本期]" in reader.rows()[1]
        assert "青石渡大桥" not in reader.seen("places")
        await reader.press("tab")
        await until(reader, found(reader))
        assert "[馆藏]" in reader.rows()[1]
        assert "馆藏检索 1/" in reader.rows()[0]
        assert listed(reader).startswith("云陂日报2025-03-09")  # the newest first
        assert "Tab 换范围" in reader.rows()[-1] or size == (40, 12)
        await reader.press("ctrl+l")
        assert "本期没有含这些词的稿件" in listed(reader)
        assert opened(reader) == "1-1"


async def test_a_hit_of_another_issue_is_opened_at_its_place(issue: Issue, library: str) -> None:
    async with reading(issue, NARROW) as reader:
        # All at once: what comes later than Enter is opened when it comes.
        await reader.burst("s", "tab", *"老人和学生 date:2025-03-04", "enter")
        await until(reader, lambda: reader.app.another is not None)
        assert reader.app.another is not None
        assert reader.app.another.source == library
        assert reader.app.arrival is not None
        assert reader.app.arrival.title == FERRY


async def test_a_hit_of_the_open_issue_is_gone_to(issue: Issue, library: str) -> None:
    async with reading(issue, NARROW, source=library) as reader:
        await reader.burst("s", "tab", *"渡口 date:2025-03-04", "enter")
        # What is read under that key here has no such article.
        await until(reader, lambda: bool(said(reader)))
        assert f"本期中没有“{FERRY}”" in said(reader)
        assert reader.app.another is None


async def test_words_typed_on_take_the_place_of_those_before(issue: Issue, library: str) -> None:
    async with reading(issue, WIDE) as reader:
        await reader.burst("s", "tab", *"渡口新", "backspace", *"铁")
        await until(reader, found(reader))
        assert "没有含这些词" in reader.seen("places")
        await reader.burst(*["backspace"] * 3, *"柴油")
        await until(reader, found(reader))
        seen = reader.seen("places")
        assert "春耕开始各村下田" in seen or "保证不误农时" in seen
        assert FERRY not in seen.replace("\n", "")


async def test_without_a_library_one_line_says_how_to_make_one(issue: Issue) -> None:
    async with reading(issue, WIDE) as reader:
        await reader.press("s", "tab", *"渡口")
        await until(reader, found(reader))
        assert "dubao library add" in reader.seen("places").replace("\n", "")
        await reader.press("enter")
        assert reader.app.session.searching.open
        await reader.press("escape", "O", "tab")
        await until(reader, lambda: "library" in reader.seen())
        assert "dubao library add" in reader.seen()


async def test_more_of_the_library_comes_as_one_goes_down(
    issue: Issue,
) -> None:
    class Many:
        """A library that answers at once, one place at a time, of an issue of its own."""

        def begin(self, words: str, query: Query, tell: Callable[[Found], None]) -> None:

            texts = reader.app.session.finder.elsewhere.texts
            self.places = [p for p in OpenIssue(lambda: texts)._places(query) if p is not None]
            self.tell = tell
            self.go_on()

        def go_on(self) -> None:
            first, *self.places = self.places
            self.tell(Found([first], more=bool(self.places)))

        def stop(self) -> None:
            pass

    many = Many()
    async with reading(issue, WIDE) as reader:
        reader.app.session.searching.library = lambda: many
        await reader.press("s", "tab", *"灯")
        assert "馆藏检索 1/1+" in reader.rows()[0]
        await reader.press("pagedown")
        assert "馆藏检索 5/5" in reader.rows()[0]
        await reader.press("up")
        assert "馆藏检索 4/5" in reader.rows()[0]


@pytest.mark.parametrize("size", [NARROW, WIDE, (40, 12)])
async def test_issues_of_the_library_are_listed_and_opened(
    issue: Issue, size: tuple[int, int], library: str
) -> None:
    async with reading(issue, size) as reader:
        await reader.press("O", "tab")
        await until(reader, lambda: "3期" in reader.seen())
        days = [row for row in reader.rows() if "云陂日报" in row]
        assert [day for row in days for day in ("03-09", "03-07", "03-04") if day in row] == [
            "03-09",
            "03-07",
            "03-04",
        ]
        await reader.press(*"03-0", "down")
        await reader.press("down", "up", "enter")
        assert reader.app.another is not None
        assert reader.app.another.source == "云陂日报@2025-03-07"


async def test_what_is_typed_leaves_the_issues_that_have_it(issue: Issue, library: str) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("O", "tab")
        await until(reader, lambda: "3期" in reader.seen())
        await reader.press(*"雲陂 07")
        assert "1期" in reader.seen()
        await reader.press("x", "enter", "escape")
        assert reader.app.another is None
        assert reader.app.is_running


async def test_an_issue_that_the_library_has_forgotten_is_not_opened(
    issue: Issue, library: str
) -> None:
    async with reading(issue, source=library):
        pass
    with SqliteArchive(Path(library_path()), writing=True) as archive:
        assert archive.remove(library)
    async with reading(replace(issue, articles=issue.articles[1:]), source="-") as reader:
        await reader.press("O", "j", "enter")
        assert f"找不到了: {library}" in said(reader)
        assert reader.app.another is None


async def test_the_place_is_arrived_at_though_its_number_is_anothers(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        wanted = Arrival("1-2", "青石渡大桥合龙", "指挥部", "paragraph", 7)
        reader.screen.arrive_at(wanted)
        await reader.settle()
        assert opened(reader) == "1-1"
        assert reader.lit("current") == "指挥部"


def test_an_issue_is_read_by_its_key_and_left_and_found_again(library: str, home: Path) -> None:
    reader = Terminal(home, "read", f"{library}/2-1")
    try:
        reader.wait_for("云陂日报 2025-03-04")
        reader.wait_for("渡口工人")
        reader.wait_for("帮助")
        reader.type("s\t柴油 date:2025-03-09")
        reader.wait_for("2025-03-09")
        reader.type("\r")
        reader.wait_for("云陂日报 2025-03-09")
        reader.wait_for("保证不误农时")
        reader.type("\x7f")
        reader.wait_for("云陂日报 2025-03-04")
        reader.wait_for("渡口工人")
        reader.type("q")
        assert reader.ended() == 0
    finally:
        reader.process.kill()
        reader.process.wait()
    again = Terminal(home)
    try:
        again.wait_for("云陂日报 2025-03-04")
        again.wait_for("渡口工人")
        again.type("q")
        assert again.ended() == 0
    finally:
        again.process.kill()
        again.process.wait()
