"""Links in both directions, pointers to pages, Back and Forward: place and focus as they were."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Block
from tests.tui.reader.screen import NARROW, WIDE, opened, reading, told

if TYPE_CHECKING:
    from summarize.issue import Issue

SMALL = (40, 12)


@pytest.fixture
def pointing(issue: Issue) -> Issue:
    """1-2 has a pointer to page 2 and one to a page that is not in the issue."""
    texts = ("闸口今日开闸（相关报道见第二版）。", "全市水情（A02版）。")
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    report = replace(issue.articles[1], blocks=blocks, jumps=())
    return replace(issue, articles=(issue.articles[0], report, *issue.articles[2:]))


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_a_continuation_leads_back_up_to_where_it_was_left(
    issue: Issue, size: tuple[int, int]
) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await reader.press("l")
        before = reader.rows("text")
        await reader.press("enter", "l")
        assert reader.lit("focused") == "← 上接第1版"
        await reader.press("enter")
        assert "→ 下转第2版" in reader.seen("text")
        await reader.press("backspace", "backspace")
        assert reader.rows("text") == before
        assert reader.lit("focused") == "→ 下转第2版"


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_a_pointer_leads_to_what_stands_first_on_its_page(
    pointing: Issue, size: tuple[int, int]
) -> None:
    async with reading(pointing, size, article="1-2") as reader:
        await reader.press("l", "enter")
        assert opened(reader) == "2-1"
        await reader.press("backspace")
        assert opened(reader) == "1-2"
        assert reader.lit("focused") == "相关报道见第二版"
        await reader.press("alt+right")
        assert opened(reader) == "2-1"


async def test_a_pointer_to_a_page_that_is_not_here_says_so_and_stays(pointing: Issue) -> None:
    async with reading(pointing, NARROW, article="1-2") as reader:
        await reader.press("l", "l", "enter")
        assert told(reader) == ["第A2版: 本期未收录"]
        assert opened(reader) == "1-2"
        await reader.press("backspace")
        assert told(reader) == ["没有可回的地方"]


async def test_a_jump_without_an_end_leads_to_the_page_it_names(issue: Issue) -> None:
    async with reading(issue, NARROW, article="2-1") as reader:
        await reader.click_on("下转第1版(该版未找到续文)", "text")
        assert opened(reader) == "1-1"


async def test_a_page_of_continuations_alone_shows_the_continuation(issue: Issue) -> None:
    bridge, report = issue.articles[:2]
    text = (Block("paragraph", "1", "水情如下（详见第2版）。"),)
    alone = replace(issue, articles=(bridge, replace(report, blocks=text)))
    async with reading(alone, NARROW, article="1-2") as reader:
        await reader.press("l", "enter")
        assert opened(reader) == "1-1"
        assert "护栏与路灯" in reader.seen("text")


async def test_back_returns_to_the_pane_that_was_left(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("3", "l", "l", "enter", "2", "g", "backspace")
        assert reader.screen.focused is reader.screen.side


async def test_a_burst_of_links_back_and_forward_ends_where_slow_keys_end(pointing: Issue) -> None:
    keys = ("l", "enter", "l", "enter", "u", "u", "U", "l", "enter", "u")
    places = []
    for hurried in (False, True):
        async with reading(pointing, SMALL, article="1-2") as reader:
            await (reader.burst if hurried else reader.press)(*keys)
            places.append((opened(reader), reader.app.session.place, reader.app.session.link))
    assert places[0] == places[1]


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_pointers_in_a_head_are_links_too(issue: Issue, size: tuple[int, int]) -> None:
    head = replace(
        issue.articles[1], kicker="\x1b相关报道见2版", headline="闸口今日开闸(详见第二版)"
    )
    pointing = replace(issue, articles=(issue.articles[0], head, *issue.articles[2:]))
    async with reading(pointing, size, article="1-2") as reader:
        await reader.press("l")
        assert reader.lit("focused") == "相关报道见2版"
        await reader.press("l")
        assert reader.lit("focused") == "详见第二版"
        await reader.press("enter")
        assert opened(reader) == "2-1"
        await reader.press("backspace")
        assert opened(reader) == "1-2"
        await reader.click_on("相关报道", "text")
        assert opened(reader) == "2-1"
