"""``v`` shows the page as printed, each line with what it was taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.summarize.layout.cases.dump import BODY, OTHER_HEADLINE, page
from tests.tui.reader.page.printed_pages import (
    BRIDGE,
    CUT,
    REST,
    SMALL,
    SUBHEAD,
    at,
    at_pages,
    down_to,
    headlines,
    row_of,
    rulings,
)
from tests.tui.reader.screen import NARROW, WIDE, reading, told
from tui.overrules import overrules_path
from tui.reader.page.lines import PageLines
from tui.reader.page.screen import PageScreen
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_each_line_is_shown_with_what_it_was_taken_for(size: tuple[int, int]) -> None:
    async with at_pages(size) as reader:
        await reader.press("v")
        assert "第1版" in reader.rows()[0]
        assert "原文" in reader.rows()[0]
        assert ">主题  1-1" in row_of(reader, BRIDGE[0])
        assert " 署名  1-1" in row_of(reader, BRIDGE[1])
        assert " 正文  1-1" in row_of(reader, BODY[:9])
        assert all(cells(row) <= size[0] for row in reader.rows())
        await down_to(reader, SUBHEAD)
        assert "小题  1-1" in row_of(reader, SUBHEAD)
        await down_to(reader, CUT[:8])
        assert "正文+ 1-2" in row_of(reader, CUT[:8])
        assert "转版 1-2: " in reader.seen()
        await reader.press("escape")
        assert "原文" not in reader.rows()[0]


async def test_the_cursor_is_on_the_line_that_was_being_read() -> None:
    async with at_pages(SMALL) as reader:
        await reader.press("J", "enter", "l", "enter", "v")
        assert "第3版" in reader.rows()[0]
        await reader.press("v", "g", "v")
        assert at(reader) == OTHER_HEADLINE


async def test_pages_are_turned_and_their_ends_said() -> None:
    async with at_pages() as reader:
        await reader.press("v", "h")
        assert told(reader) == ["这是第一版"]
        await reader.press("l")
        assert "第3版" in reader.rows()[0]
        assert "上接  " in row_of(reader, "(上接第1版)")
        await reader.press("l")
        assert told(reader) == ["这是最后一版"]


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_enter_opens_the_article_of_the_line_at_its_place_and_back_returns(
    size: tuple[int, int],
) -> None:
    async with at_pages(size) as reader:
        await reader.press("v", "l", "j")
        assert at(reader).startswith(REST[:6])
        await reader.press("enter")
        session = reader.app.session
        assert session.current is not None
        assert session.current.headline == OTHER_HEADLINE
        assert REST[:8] in reader.seen("text")
        assert reader.lit("mark").startswith(REST[:8])
        assert reader.screen.text.has_focus
        await reader.press("backspace")
        assert session.current.headline == BRIDGE[0]


async def test_a_line_of_no_article_opens_nothing() -> None:
    pages = (page("第1版 要闻", *BRIDGE, BODY),)
    async with at_pages(pages=pages) as reader:
        await reader.press("v", "g", "enter")
        assert told(reader) == ["这一行不属于任何稿件"]
        assert isinstance(reader.app.screen, PageScreen)


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_a_burst_ends_where_slow_keys_end(size: tuple[int, int]) -> None:
    keys = ("v", "g", "j", "j", "j", "s", "j", "S", "u", "k", "l", "h", "G", "k", "enter", "v", "j")
    ends: list[tuple[object, ...]] = []
    for hurried in (False, True):
        overrules_path().unlink(missing_ok=True)
        async with at_pages(size) as reader:
            await (reader.burst if hurried else reader.press)(*keys)
            await reader.settle()
            ends.append((at(reader), headlines(reader), rulings(), reader.rows()))
    assert ends[0] == ends[1]


async def test_an_issue_without_lines_has_no_page_to_show(issue: Issue) -> None:
    async with reading(issue) as reader:
        await reader.press("v", "j")
        assert told(reader) == ["没有原文可看"]
        assert "2/5篇" in reader.rows()[0]


async def test_help_over_the_page_names_its_keys_and_q_leaves() -> None:
    async with at_pages(WIDE) as reader:
        await reader.press("v", "question_mark", *["space"] * 5)
        assert "改定: 此行起一篇" in reader.seen()
        await reader.press("escape")
        assert isinstance(reader.app.screen, PageScreen)
        await reader.press("q")
        assert not reader.app.is_running


async def test_a_click_chooses_a_line_and_a_double_click_opens_its_article() -> None:
    async with at_pages(WIDE) as reader:
        await reader.press("v")
        x, y = reader.place_of(OTHER_HEADLINE)
        await reader.pilot.click(offset=(x, y))
        assert at(reader) == OTHER_HEADLINE
        await reader.pilot.click(offset=(x, y), times=2)
        await reader.settle()
        assert reader.app.session.current is not None
        assert reader.app.session.current.headline == OTHER_HEADLINE
        assert reader.screen.text.has_focus


async def test_what_is_typed_behind_the_key_that_leaves_the_help_is_for_the_page() -> None:
    async with at_pages(NARROW) as reader:
        await reader.press("v", "G")
        await reader.burst("question_mark", "j", "escape", "g")
        screen = reader.app.screen
        assert isinstance(screen, PageScreen)
        first = next(n for n, line in enumerate(screen.view.lines) if line.notes)
        assert screen.view.cursor == first
        assert screen.query_one(PageLines).scroll_y == 0
