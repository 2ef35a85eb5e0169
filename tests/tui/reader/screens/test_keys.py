"""Keys that did nothing, or too much: each of them does now what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, reading, told

if TYPE_CHECKING:
    from summarize.issue import Issue


async def test_the_same_word_is_found_again(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        for _ in range(3):
            await reader.press("slash", "桥", "enter")
            assert "查找 1/" in reader.rows()[0]
            assert reader.lit("current") == "桥"
            await reader.press("escape")
            assert "查找" not in reader.rows()[0]
        await reader.press("slash", "enter")
        assert reader.lit("current") == "桥"


async def test_the_next_article_is_searched_for_the_same_word(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("slash", "水", "enter", "J")
        assert "查找 1/" in reader.rows()[0]
        assert reader.lit("current") == "水"


async def test_letters_typed_to_be_found_are_no_commands(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("slash", *"qJzt3", "escape")
        assert reader.app.is_running
        assert "1/5篇" in reader.rows()[0]
        assert "水库今春" in reader.seen()


async def test_the_side_panel_moves_by_screens_and_to_its_ends(issue: Issue) -> None:
    async with reading(issue, (116, 8), article="1-1") as reader:
        await reader.press("3")
        top = reader.rows("side")
        for down, up in (("space", "b"), ("G", "g"), ("end", "home"), ("pagedown", "pageup")):
            await reader.press(down)
            assert reader.rows("side") != top
            await reader.press(up)
            assert reader.rows("side") == top


async def test_only_the_last_theme_is_named(issue: Issue) -> None:
    async with reading(issue) as reader:
        await reader.press("t", "t", "t")
        assert told(reader) == ["配色: 16色"]


async def test_that_there_is_no_link_is_said_once(issue: Issue) -> None:
    plain = [replace(each, jumps=(), continued_from=None) for each in issue.articles]
    async with reading(replace(issue, articles=tuple(plain)), article="1-2") as reader:
        await reader.press("enter", "enter", "asterisk", "enter")
        assert told(reader) == ["本文没有可跟的链接"]


@pytest.mark.parametrize("key", ["J", "K"])
async def test_at_an_end_of_the_list_it_is_said_once(issue: Issue, key: str) -> None:
    async with reading(issue) as reader:
        await reader.press(*[key] * 8)
        assert len(told(reader)) == 1


async def test_the_open_article_can_be_told_without_colours(
    issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(issue, NARROW) as reader:
        await reader.press("j")
        listed = reader.screen.list
        lit = [
            "".join(s.text for s in listed.render_line(y)).strip()
            for y in range(listed.size.height)
            if any(s.style and s.style.reverse for s in listed.render_line(y))
        ]
        assert lit == ["1 水库今春蓄水充足", "转 23字"]


async def test_a_click_beside_the_panes_leaves_the_keys_where_they_were(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.pilot.click(offset=(1, 0))
        await reader.press("j")
        assert "2/5篇" in reader.rows()[0]


async def test_a_click_on_a_pane_makes_it_the_current_one(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.click_on("云泽市青石渡大桥昨日", "text")
        before = reader.rows("text")
        await reader.press("j")
        assert reader.rows("text") != before
        assert "1/5篇" in reader.rows()[0]
        assert "✓ 1 青石渡" in reader.seen("list")
