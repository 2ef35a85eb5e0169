"""Search: places beside a preview, Enter opens one, Esc and Back return to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, opened, reading

if TYPE_CHECKING:
    from summarize.issue import Issue


async def test_places_are_listed_by_article_beside_a_preview(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-2") as reader:
        await reader.press("s", *"灯")
        seen = reader.seen("places")
        for words in ("青石渡大桥合龙", "2版 护栏与路灯", "今日导读", "1版 巷口的灯又亮了"):
            assert words in seen
        assert "检索 1/" in reader.rows()[0]
        assert "护栏与路灯" in reader.seen("preview")
        total = int(reader.rows()[0].split("检索 1/")[1].split()[0])
        await reader.press(*["down"] * (total - 1))
        assert f"检索 {total}/{total}" in reader.rows()[0]
        assert "一盏灯照亮一条巷[red]" in reader.seen("preview")
        await reader.press("down", "up")
        assert f"检索 {total - 1}/{total}" in reader.rows()[0]


async def test_escape_returns_to_where_one_was(issue: Issue) -> None:
    async with reading(issue, (80, 12), article="1-1") as reader:
        await reader.press("j", "j", "j")
        before = reader.seen()
        await reader.press("s", *"水库", "down", "escape")
        assert reader.seen() == before
        assert reader.screen.text.has_focus
        await reader.press("s")
        assert "水库今春" in reader.seen()  # what was found is still there
        await reader.press("escape")
        assert reader.seen() == before


async def test_enter_opens_the_article_at_the_place_and_back_returns(issue: Issue) -> None:
    async with reading(issue, (80, 12), article="2-1") as reader:
        before = reader.rows("text")
        await reader.press("s", *"指挥部", "enter")
        assert opened(reader) == "1-1"
        assert "大桥建设指挥部负责人" in reader.seen("text")
        assert reader.lit("current") == "指挥部"
        assert "查找 1/1" in reader.rows()[0]
        await reader.press("backspace", "escape")
        assert opened(reader) == "2-1"
        assert reader.rows("text") == before


async def test_several_words_may_stand_apart_and_phrases_may_not(issue: Issue) -> None:
    async with reading(issue, WIDE) as reader:
        await reader.press("s", *"灯 明年国庆")
        assert "青石渡大桥合龙" in reader.seen("places")
        assert "今日导读" not in reader.seen("places")
        await reader.press("enter")
        assert opened(reader) == "1-1"
        assert reader.lit("mark")
        await reader.press("s", *'"灯 明年国庆"')
        assert "本期没有含这些词的稿件" in reader.seen("places")
        await reader.press("enter")  # nothing to open
        assert reader.screen.session.searching.open
        await reader.press("escape")
        assert opened(reader) == "1-1"


async def test_a_burst_of_keys_searches_opens_and_goes_on(issue: Issue) -> None:
    async with reading(issue, WIDE, article="2-2") as reader:
        await reader.burst("s", *"合龙", "down", "down", "enter", "J")
        assert opened(reader) == "1-2"
        await reader.burst("s", *"灯", "escape", "J", "s", *"江水", "enter", "n", "n")
        assert opened(reader) == "2-2"
        assert reader.lit("current") == "江水"


async def test_a_word_over_a_jump_in_either_script_and_width_is_found(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("s")
        reader.screen.search.line.value = "１２.５萬"
        await reader.pilot.pause()
        await reader.press("enter")
        assert reader.lit("current") == "12.5万"


async def test_a_click_opens_a_place(issue: Issue) -> None:
    async with reading(issue, WIDE) as reader:
        await reader.press("s", *"江水")
        await reader.click_on("江边小令")
        assert opened(reader) == "2-2"


async def test_more_places_come_as_one_goes_down(big: Issue) -> None:
    async with reading(big, WIDE) as reader:
        await reader.press("s", *"青石渡")
        assert "检索 1/40+" in reader.rows()[0]
        await reader.press(*["pagedown"] * 5)
        assert "检索 51/80+" in reader.rows()[0]
        assert "第" in reader.seen("preview")


@pytest.mark.parametrize("size", [(40, 12), (1, 1), (3, 3), (64, 5)])
async def test_it_works_in_any_size(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size) as reader:
        await reader.burst("s", *"江水", "down", "up")
        if size == (40, 12):
            assert "江水" in reader.seen("places")
        await reader.burst("enter")
        assert opened(reader) == "2-2"
        assert not reader.screen.session.searching.open


async def test_what_stands_there_is_no_markup_and_no_command(issue: Issue) -> None:
    async with reading(issue, WIDE) as reader:
        await reader.press("s", *"[red]")
        assert "[red]也照亮人心[/red]" in reader.seen("places")
        await reader.press(*"qJz?1")
        assert reader.app.is_running
        assert opened(reader) == "1-1"
