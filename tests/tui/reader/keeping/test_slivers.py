"""Questions and menus on a terminal with hardly a cell: nothing ends the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, reading

if TYPE_CHECKING:
    from summarize.issue import Issue


@pytest.mark.parametrize("size", [(1, 1), (2, 8), (3, 3), (5, 4), (30, 1)])
async def test_each_opens_and_closes(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size, article="1-1") as reader:
        reader.screen.session.marks.put_note("1-1", "一条不短的附注" * 9)
        for key in ("Y", "w", "W", "vertical_line", "m", "O"):
            await reader.press(key)
            assert len(reader.app.screen_stack) == 2, key
            await reader.press("pagedown", "pageup", "down", "up", "home", "end")
            await reader.press("escape")
            assert len(reader.app.screen_stack) == 1, key
        await reader.press("V", "j", "V", "G", "y")
        await reader.pilot.resize_terminal(*NARROW)
        await reader.settle()
        assert "青石渡" in reader.seen()


async def test_each_stays_open_when_the_terminal_shrinks(issue: Issue) -> None:
    for key in ("Y", "w", "m", "O"):
        async with reading(issue, NARROW, article="1-1") as reader:
            await reader.press(key)
            for size in ((3, 3), (1, 1), NARROW):
                await reader.pilot.resize_terminal(*size)
                await reader.settle()
            await reader.press("escape")
            assert reader.screen.text.has_focus


async def test_a_menu_answered_twice_in_a_burst_is_answered_once(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("Y")
        await reader.burst("enter", "enter", "escape", "enter")
        assert reader.app.is_running
        assert len(reader.app.screen_stack) == 1


async def test_a_burst_is_typed_whole_into_a_question(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.burst("vertical_line", *"echobye", "enter")
        await reader.settle()
        assert "echobye" in reader.seen()
