"""Stars, ticks and notes: set, seen, kept, and shared by two readers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, reading, told

if TYPE_CHECKING:
    from summarize.issue import Issue

SIZES = (NARROW, WIDE, (40, 12))


async def test_a_star_is_set_taken_off_and_kept(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("asterisk", "j", "asterisk", "asterisk")
        assert "* 1 青石渡" in reader.seen("list")
        assert "* 1 水库" not in reader.seen("list")
    async with reading(issue, NARROW) as reader:
        assert "* 1 青石渡" in reader.seen("list")


async def test_read_and_unread(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("r")
        assert "✓ 1 青石渡" in reader.seen("list")
        await reader.press("enter", "r", "1")
        assert "✓" not in reader.seen("list")
        assert told(reader) == ["标为未读"]


async def test_all_of_a_section(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("j", "r", "R")
        assert reader.seen("list").count("✓") == 3
        assert told(reader) == ["3篇全标为已读 ✓"]
        await reader.press("R")
        assert "✓" not in reader.seen("list")


@pytest.mark.parametrize("size", SIZES)
async def test_a_note_is_shown_with_its_article_changed_and_taken_away(
    issue: Issue, size: tuple[int, int]
) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await reader.press("m", *"qJ[b]", "escape")
        assert "注: qJ[b]" in reader.seen()
        assert reader.screen.text.has_focus
        await reader.press("J")
        assert "注:" not in reader.seen()
        await reader.press("K", "m", *"!", "ctrl+g")
        assert "注: qJ[b]" in reader.seen()
        assert "qJ[b]!" not in reader.seen()
    async with reading(issue, size) as reader:
        assert "注: qJ[b]" in reader.seen()
        await reader.press("m", *["backspace"] * 5, "ctrl+s")
        assert "注:" not in reader.seen()


@pytest.mark.parametrize("size", SIZES)
async def test_the_list_shows_which_article_has_a_note(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size) as reader:
        before = reader.rows("list")
        await reader.press("m", "a", "escape", "asterisk", "r", "j", "r")
        assert " *✓# 1 青石渡" in reader.seen("list")
        assert " ✓   1 水库" in reader.seen("list")
        await reader.press("k", "m", "backspace", "escape", "asterisk", "r", "j", "r", "k")
        assert reader.rows("list") == before


async def test_two_readers_see_each_others_marks(issue: Issue) -> None:
    async with reading(issue, NARROW) as one:
        await one.press("asterisk")
        one.app.memory._keeper.flush(5)  # type: ignore[union-attr]
        async with reading(issue, NARROW) as other:
            assert "* 1 青石渡" in other.seen("list")
            await other.press("j", "asterisk", "m", *"ok", "escape")
            other.app.memory._keeper.flush(5)  # type: ignore[union-attr]
        one.app.look_at_others()
        await one.settle()
        assert "*   1 青石渡" in one.seen("list")
        assert "*#  1 水库" in one.seen("list")
        assert "1/5篇" in one.rows()[0]
        await one.press("j")
        assert "注: ok" in one.seen()


async def test_what_is_not_yet_written_down_is_not_unseen(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        reader.screen.session.marks.put("star", "1-1")
        reader.app.look_at_others()
        assert reader.screen.session.marks.has("star", "1-1")
