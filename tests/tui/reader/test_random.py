"""Random keys, clicks and sizes with fixed seeds; after each quiet moment all agree with the model.

``pytest --random-steps 10000 tests/tui/reader/test_random.py`` for a long one.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.tui.reader.screen import reading
from tui.reader.commands import COMMANDS
from tui.reader.opening.reading import Here
from tui.reader.page.lines import PageLines
from tui.reader.page.printed import printed_page
from tui.reader.page.screen import PageScreen
from tui.reader.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from summarize.issue import Issue
    from summarize.rulings import Ruling
    from tests.tui.reader.screen import Reader

SEEDS = (1, 2, 3)
SIZES = ((80, 24), (140, 40), (40, 12), (100, 30), (1, 1), (2, 8), (3, 3), (30, 1), (64, 5))
# What ends the reader, and what asks for a file or a command: letters at random are neither.
LEAVING = {"quit", "suspend", "issues", "pipe", "save_article", "save_issue"}
KEYS = [key for command in COMMANDS if command.id not in LEAVING for key in command.keys]
TYPED = [*KEYS, *"桥水z0", "enter", "escape", "tab"]


async def step(reader: Reader, chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.6:
        keys = [chance.choice(TYPED) for _ in range(chance.randint(1, 6))]
        await reader.burst(*keys)
        return f"keys {keys}"
    if kind < 0.75:
        key, times = chance.choice(KEYS), chance.randint(5, 40)
        await reader.burst(*[key] * times)
        return f"{times} times {key}"
    width, height = reader.app.size
    if kind < 0.9 and height > 1:
        # Not in the last row, where a click on the footer leaves the reader.
        place = chance.randrange(width), chance.randrange(max(height - 1, 1))
        await reader.pilot.click(offset=place, times=chance.randint(1, 3))
        await reader.settle()
        return f"click {place} of {width}x{height}"
    size = chance.choice(SIZES) if kind < 0.97 else (chance.randint(1, 160), chance.randint(1, 50))
    await reader.pilot.resize_terminal(*size)
    await reader.settle()
    return f"size {size}"


def agrees(reader: Reader) -> None:
    """One article is open, one is highlighted, the place and the percentage are those in view."""
    app, session = reader.app, reader.app.session
    screen = app.screen_stack[0]
    assert isinstance(screen, ReadingScreen)
    assert session.current is not None
    assert session.listing.order[session.number] == session.current.id
    assert session.memory.article in (None, session.key(session.current.id))
    text, listed = screen.text, screen.list
    assert text.passages == session.manuscript.passages
    assert text.place == session.place
    if text.region.area and text.room > 2:
        top = min(text.rows.row(text.place), int(text.max_scroll_y))
        assert round(text.scroll_y) == top
        assert session.seen == text.progress
        seen = min(100, (top + text.height_seen) * 100 // max(len(text.rows), 1))
        assert session.seen == seen
    if isinstance(app.screen, PageScreen):
        page_agrees(app.screen)
    if len(app.screen_stack) > 1:
        return
    if screen.title_bar.right and screen.title_bar.region.area and not session.searching.open:
        assert f"{session.seen}%" in screen.title_bar.right
    focused = screen.focused
    assert focused is not None
    assert screen.search.display == session.searching.open
    if session.searching.open:
        assert focused.id == "words"
        return
    assert focused.id == ("find" if screen.find_bar.display else session.panes.current)
    if listed.region.area and listed.scrollable_content_region.area:
        current = listed.get_component_rich_style("list--current")
        lit = [
            y
            for y in range(listed.scrollable_content_region.height)
            if any(s.style and s.style.reverse == current.reverse for s in listed.render_line(y))
        ]
        assert lit, f"the open article is out of view at {app.size}: {reader.seen('list')}"
        assert lit == list(range(lit[0], lit[-1] + 1))


def page_agrees(screen: PageScreen) -> None:
    """The page is of the issue as it is read now, one printed line is current and in view."""
    view, lines = screen.view, screen.query_one(PageLines)
    assert view.lines == printed_page(screen.app.session.issue, view.label)  # type: ignore[attr-defined]
    assert view.current is not None
    assert view.current.notes
    if lines.scrollable_content_region.area and lines.room > 2:
        top = round(lines.scroll_y)
        seen = lines.rows.rows[top : top + lines.height_seen]
        assert any(row.passage == view.cursor for row in seen)
    assert screen.title_bar.right.startswith(f"{view.current.number}行")


@pytest.mark.parametrize("seed", SEEDS)
async def test_whatever_is_pressed_all_panes_show_one_model(
    seed: int, issue: Issue, big: Issue, pytestconfig: pytest.Config
) -> None:
    chance = random.Random(seed)
    pages = read_pages("samples/huaijiang")
    steps = pytestconfig.getoption("--random-steps")
    done: list[str] = []
    opened = (issue, big, read_issue(pages))[seed % 3]

    def again(rulings: tuple[Ruling, ...]) -> Here:
        return Here(lambda: pages, rulings=rulings)

    async with reading(opened, chance.choice(SIZES), again=again) as reader:
        for _ in range(steps // len(SEEDS)):
            done.append(await step(reader, chance))
            try:
                agrees(reader)
            except AssertionError as error:
                raise AssertionError(f"seed {seed}, after {done[-8:]}: {error}") from error
            assert reader.app.is_running
