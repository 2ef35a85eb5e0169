"""Held keys: each counts, and when they stop the reader rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, opened, reading

if TYPE_CHECKING:
    from summarize.issue import Issue
    from tests.tui.reader.screen import Reader


def shown(reader: Reader) -> str:
    return f"{reader.screen.session.number + 1}/{len(reader.screen.session.listing.order)}篇"


def titles(reader: Reader) -> set[str]:
    return {row.strip("▇▁▂▃▄▅▆█│ ") for row in reader.rows("list") if "篇" in row}


@pytest.mark.parametrize("key", ["j", "down", "J"])
@pytest.mark.parametrize("pane", ["1", "2"])
async def test_sixty_keys_move_by_sixty_and_then_nothing_moves(
    big: Issue, key: str, pane: str
) -> None:
    if pane == "2" and key != "J":
        return  # these scroll the text
    async with reading(big, WIDE) as reader:
        await reader.press(pane)
        openings: list[str] = []
        reader.screen.session.watch(lambda _: openings.append(opened(reader)), "article")
        await reader.burst(*[key] * 60)
        assert opened(reader) == "11-1"
        assert len(openings) == 60
        assert shown(reader) in reader.rows()[0]
        assert "这是11版的第1篇" in reader.seen("text")
        before = reader.seen()
        for _ in range(5):
            await reader.settle()
        assert len(openings) == 60
        assert reader.seen() == before


async def test_down_and_up_mixed_end_where_they_add_up_to(big: Issue) -> None:
    async with reading(big) as reader:
        await reader.burst(*"jjjjjkkjJJKjjG", "k", "home", "j", "j")
        assert opened(reader) == "1-3"


async def test_held_scrolling_counts_every_row(big: Issue) -> None:
    async with reading(big, NARROW, article="20-6") as reader:
        await reader.burst(*["j"] * 10)
        after_ten = reader.rows("text")
        await reader.press("g")
        for _ in range(10):
            await reader.press("j")
        assert reader.rows("text") == after_ten


async def test_keys_go_to_the_pane_that_the_key_before_chose(big: Issue) -> None:
    async with reading(big, NARROW) as reader:
        await reader.burst("j", "enter", "space", "1", "j", "3", "1", "j")
        assert opened(reader) == "1-4"
        assert reader.screen.list.has_focus
        await reader.burst("2", "1", "space")
        assert opened(reader) != "1-4"


async def test_only_what_was_looked_at_is_ticked(big: Issue) -> None:
    async with reading(big, WIDE) as reader:
        await reader.burst(*["J"] * 20, *["j"] * 5)
        assert "✓" not in reader.seen("list")


@pytest.mark.parametrize("width", [1, 2, 3])
async def test_a_sliver_of_a_terminal_takes_every_key(big: Issue, width: int) -> None:
    keys = ("1", "space", "pagedown", "pageup", "b", "G", "g", "3", "space", "j", "enter", "2", "l")
    async with reading(big, (width, 6)) as reader:
        await reader.burst(*keys)
        assert reader.app.is_running
        await reader.pilot.resize_terminal(80, 24)
        await reader.settle()
        assert shown(reader) in reader.rows()[0]


async def test_a_page_up_in_the_first_screen_of_the_list_goes_to_the_first(big: Issue) -> None:
    async with reading(big) as reader:
        await reader.press("j", "j", "b")
        assert opened(reader) == "1-1"
        await reader.press("pageup")
        assert opened(reader) == "1-1"
        await reader.press("space", "b")
        assert opened(reader) == "1-1"


async def test_pages_of_the_list_skip_nothing(big: Issue) -> None:
    async with reading(big) as reader:
        before = titles(reader)
        await reader.press("space")
        assert before & titles(reader)


async def test_what_is_typed_behind_a_list_to_choose_from_is_for_the_text(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.burst("o", "j", "enter", "J")
        assert opened(reader) == "1-2"
        await reader.burst("K", "o", "enter", "escape", "question_mark", "escape", "J", "J")
        assert opened(reader) == "1-3"
        assert len(reader.app.screen_stack) == 1
