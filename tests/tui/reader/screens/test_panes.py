"""Panes put away, widened, covered; what the list and the bottom row say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Section
from tests.tui.reader.screen import NARROW, WIDE, reading
from tui.reader.memory.settings import Settings
from tui.reader.model.changes import Changes
from tui.reader.model.panes import Panes
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue


@pytest.mark.parametrize(
    ("keys", "gone"), [("1x", "水库今春"), ("3x", "关键词")], ids=["list", "panel"]
)
async def test_a_pane_put_away_stays_so_until_one_goes_there(
    issue: Issue, keys: str, gone: str
) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        assert gone in reader.seen()
        await reader.press(*keys)
        assert gone not in reader.seen()
        assert "跨越清澜江" in reader.seen()
        assert f"{keys[0]} " in reader.rows()[-1]
    async with reading(issue, WIDE) as reader:
        assert gone not in reader.seen()
        await reader.press(keys[0])
        assert gone in reader.seen()


async def test_tab_passes_over_what_is_put_away(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("3", "x", "tab")
        assert reader.app.session.panes.current == "list"
        assert "关键词" not in reader.seen()


@pytest.mark.parametrize("pane", ["list", "side"])
async def test_a_pane_is_as_wide_as_it_was_made(issue: Issue, pane: str) -> None:
    key = {"list": "1", "side": "3"}[pane]
    async with reading(issue, WIDE, article="1-1") as reader:
        before = reader.screen.query_one(f"#{pane}").outer_size.width
        await reader.press(key, "plus", "plus", "minus")
        assert reader.screen.query_one(f"#{pane}").outer_size.width == before + 4
    async with reading(issue, WIDE) as reader:
        assert reader.screen.query_one(f"#{pane}").outer_size.width == before + 4


async def test_no_pane_takes_all_the_room_of_the_text(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("1", *["plus"] * 40, "3", *["plus"] * 40)
        assert reader.screen.text.outer_size.width >= 30
        assert reader.screen.side.outer_size.width >= 12
        assert "不能再宽" in "".join(note.message for note in reader.app._notifications)


@pytest.mark.parametrize("columns", range(0, 220, 7))
@pytest.mark.parametrize("current", ["list", "text", "side"])
def test_the_panes_in_view_fill_the_columns_and_no_more(columns: int, current: str) -> None:
    settings = Settings({"size.list": 90, "size.side": 90})
    panes = Panes(Changes(), settings)
    panes.go_to(current)  # type: ignore[arg-type]
    shown = panes.arrange(columns)
    fixed = [size for size in (shown.list, shown.side) if size is not None]
    assert all(size >= 0 for size in fixed)
    if columns < 70:
        assert [shown.list, shown.text, shown.side].count(0) == 2
    elif columns < 100:
        assert shown.drawer == (current == "side")
        assert (shown.list or 0) <= columns - 30
    else:
        assert sum(fixed) <= columns - 30
        assert not shown.drawer


async def test_a_row_of_the_list_says_how_long_the_article_is_and_what_it_has(
    issue: Issue,
) -> None:
    async with reading(issue, WIDE) as reader:
        length = issue.articles[0].characters
        rows = reader.rows("list")
        at = next(number for number, row in enumerate(rows) if "青石渡大桥合龙" in row)
        assert f"转图 {length}字" in rows[at] + rows[at + 1]
        assert any("续" in row for row in rows)


async def test_a_long_title_is_cut_at_its_end_and_its_length_is_seen(issue: Issue) -> None:
    title = "芦汀渠通水之后沿岸七百户农家浇上了头水水管站长说这条渠修了两年今年的稻子有指望了"
    long = replace(issue, articles=(replace(issue.articles[0], title=title), *issue.articles[1:]))
    async with reading(long, NARROW) as reader:
        rows = [row for row in reader.rows("list") if "│" in row or row.strip()]
        at = next(number for number, row in enumerate(rows) if "芦汀渠" in row)
        assert "…" in rows[at + 1]
        assert f"{long.articles[0].characters}字" in rows[at + 1]
        assert "1 水库今春" in rows[at + 2]


async def test_guides_and_notices_that_follow_one_another_are_one_row_until_one_is_open(
    issue: Issue,
) -> None:
    guide = issue.articles[2]
    notices = tuple(
        replace(guide, id=f"1-{n}", kind="notice", title=f"遗失启事{n}", headline=f"遗失启事{n}")
        for n in (7, 8)
    )
    more = replace(
        issue,
        articles=(*issue.articles, *notices),
        sections=(Section("要闻", ("1-1", "1-2", "1-3", "1-7", "1-8")), issue.sections[1]),
    )
    async with reading(more, WIDE) as reader:
        assert "3篇" in reader.seen("list")
        assert "遗失启事" not in reader.seen("list")
        await reader.press("j", "j", "j")
        assert "遗失启事8" in reader.seen("list")
        await reader.press("j", "j")
        assert "遗失启事" not in reader.seen("list")
        assert "江边小令" not in reader.rows("text")[0]
        await reader.click_on("3篇", "list")
        assert reader.app.session.current == guide


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (140, 40), (20, 8), (8, 3)])
async def test_the_bottom_row_keeps_to_the_width_and_keeps_help(
    issue: Issue, size: tuple[int, int]
) -> None:
    async with reading(issue, size) as reader:
        for key in "123":
            await reader.press(key)
            bottom = reader.rows()[-1]
            assert cells(bottom) <= size[0]
            if size[0] > 10:
                assert "? 帮助" in bottom


async def test_a_click_in_the_bottom_row_runs_the_command(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.pilot.click(offset=(reader.place_of("提要")[0], 23))
        await reader.settle()
        assert "关键词" in reader.seen()
