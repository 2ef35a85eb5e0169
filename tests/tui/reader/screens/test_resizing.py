"""Another size of the terminal: the place stays, and what is told of it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, reading

if TYPE_CHECKING:
    from summarize.issue import Issue
    from tests.tui.reader.screen import Reader


async def resize(reader: Reader, width: int, height: int) -> None:
    await reader.pilot.resize_terminal(width, height)
    await reader.settle()


async def test_the_end_stays_the_end_when_the_terminal_grows_and_shrinks(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("G")
        before = reader.rows("text")
        await resize(reader, 80, 60)
        assert "100%" in reader.rows()[0]
        await resize(reader, *NARROW)
        assert reader.rows("text") == before
        assert "100%" in reader.rows()[0]


async def test_the_first_words_in_view_stay_over_widths_and_back(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("space", "j", "j")
        before = reader.rows("text")
        for size in ((40, 12), (140, 40), (5, 5), (80, 3), (200, 80)):
            await resize(reader, *size)
        await resize(reader, *NARROW)
        assert reader.rows("text") == before


async def test_the_percentage_is_of_what_is_seen_now(issue: Issue) -> None:
    async with reading(issue, (80, 60), article="1-1") as reader:
        assert "100%" in reader.rows()[0]
        await resize(reader, 80, 12)
        assert "100%" not in reader.rows()[0]
        assert f"{reader.screen.text.progress}%" in reader.rows()[0]


async def test_the_open_article_stays_in_view_in_the_list(big: Issue) -> None:
    async with reading(big, (140, 40)) as reader:
        await reader.press(*"j" * 30)
        for size in ((140, 6), (80, 10), (140, 40), (80, 4)):
            await resize(reader, *size)
            assert "第6版第1篇" in reader.seen("list").replace("\n", "")


async def test_narrower_is_narrower_at_once(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        before = reader.rows("text")
        await reader.press("minus")
        narrower = reader.rows("text")
        assert narrower != before
        await reader.press("plus")
        assert reader.rows("text") == before


@pytest.mark.parametrize("size", [(1, 1), (2, 8), (3, 3), (4, 9), (30, 1)])
async def test_lists_to_choose_from_live_through_any_size(
    issue: Issue, size: tuple[int, int]
) -> None:
    async with reading(issue, article="1-1") as reader:
        for key in ("o", "Y", "O"):
            await reader.press(key)
            assert len(reader.app.screen_stack) == 2
            await reader.pilot.resize_terminal(*size)
            await reader.settle()
            await reader.pilot.resize_terminal(80, 24)
            await reader.settle()
            await reader.press("escape")
        assert reader.app.is_running
        assert len(reader.app.screen_stack) == 1
