"""What the reader shows of an issue: the list, the article, the panel, at each width."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block, ContinuedFrom, Issue, Page, Section
from tests.tui.reader.screen import NARROW, WIDE, StubDigester, reading

if TYPE_CHECKING:
    from tests.tui.reader.screen import Reader

MAY_NOT_START = "、，。；：？！）」』》〉】〕”’…—"


def text_rows(reader: Reader) -> list[str]:
    return [row.strip("▇▁▂▃▄▅▆█ ") for row in reader.rows("text")]


async def test_the_list_shows_articles_under_their_sections(issue: Issue) -> None:
    async with reading(issue) as reader:
        shown = [row.strip("│┃ ") for row in reader.rows("list")]
        titles = [" ".join(row.split()[:-1]) if row.endswith("字") else row for row in shown]
        titles = [row for row in titles if row and row not in {"转", "转图"}]
        assert titles == [
            "要闻",
            "1 青石渡大桥合龙",
            "1 水库今春蓄水充足",
            "1 导读 今日导读",
            "民生",
            "2 评论 巷口的灯又亮了",
            "2 副刊 江边小令 续",
        ]


async def test_the_article_has_its_heading_in_order(issue: Issue) -> None:
    async with reading(issue) as reader:
        rows = [row for row in text_rows(reader) if row]
        assert rows[:5] == [
            "第1版 要闻",
            "跨越清澜江",
            "青石渡大桥合龙",
            "明年国庆节前通车",
            "本报记者 林照野",
        ]
        assert rows[5].startswith("云泽市青石渡大桥昨日合龙")


@pytest.mark.parametrize("size", [NARROW, (40, 12), (200, 60)])
async def test_no_row_starts_with_closing_punctuation(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size, article="1-1") as reader:
        for _ in range(2):
            assert not [row for row in text_rows(reader) if row and row[0] in MAY_NOT_START]
            await reader.press("space")


async def test_at_80_cells_the_panel_is_a_drawer_over_the_text(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        assert "水库今春" in reader.seen()
        assert "关键词" not in reader.seen()
        assert "3 提要" in reader.rows()[-1]
        before = reader.rows("text")
        await reader.press("3")
        assert "关键词" in reader.seen()
        assert "水库今春" in reader.seen()
        assert "跨越清澜江" in reader.seen()
        assert "3 提要" not in reader.rows()[-1]
        await reader.press("escape")
        assert "关键词" not in reader.seen()
        assert reader.rows("text") == before


async def test_what_is_chosen_in_the_drawer_is_seen_and_the_drawer_is_gone(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("3", "enter")
        assert "关键词" not in reader.seen()
        assert reader.screen.focused is reader.screen.text
        assert reader.lit("current")


async def test_wide_shows_all_three_panes(issue: Issue) -> None:
    async with reading(issue, WIDE) as reader:
        for words in ("水库今春", "跨越清澜江", "关键词", "摘要"):
            assert words in reader.seen()


async def test_very_narrow_shows_one_pane_at_a_time(issue: Issue) -> None:
    async with reading(issue, (40, 12)) as reader:
        assert "跨越清澜江" not in reader.seen()
        await reader.press("enter")
        assert "跨越清澜江" in reader.seen()
        assert "水库今春" not in reader.seen()
        await reader.press("tab")
        assert "关键词" in reader.seen()


async def test_zoom_leaves_the_article_alone_and_escape_brings_the_panes_back(issue: Issue) -> None:
    async with reading(issue, WIDE) as reader:
        await reader.press("z")
        assert "水库今春" not in reader.seen()
        assert "跨越清澜江" in reader.seen()
        await reader.press("escape")
        assert "水库今春" in reader.seen()


async def test_zoom_beside_the_panel_hides_it_too(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("3", "z")
        assert "关键词" not in reader.seen()
        await reader.press("3")
        assert "关键词" in reader.seen()


async def test_a_beginning_that_is_not_on_its_page_is_said_so(issue: Issue) -> None:
    tail = replace(issue.articles[-1], continued_from=ContinuedFrom("1", "上接1版"))
    lost = replace(issue, articles=(*issue.articles[:-1], tail))
    async with reading(lost, WIDE, article="2-2") as reader:
        assert "上接第1版(该版未找到开头)" in reader.seen("text")


async def test_moving_in_the_list_shows_the_article_and_reading_ticks_it(issue: Issue) -> None:
    async with reading(issue) as reader:
        await reader.press("j")
        assert "全市水库蓄水" in reader.seen("text")
        assert "✓" not in reader.seen("list")
        await reader.press("enter")
        assert "✓ 1 水库今春" in reader.seen("list")


async def test_next_and_previous_article_from_the_text(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("J", "J", "J")
        assert "一盏灯照亮" in reader.seen("text")
        assert "4/5篇" in reader.rows()[0]
        await reader.press("K")
        assert "3/5篇" in reader.rows()[0]


async def test_text_in_brackets_is_text(issue: Issue) -> None:
    async with reading(issue, article="2-1") as reader:
        assert "[red]也照亮人心[/red]" in reader.seen("text")


async def test_verse_keeps_its_lines_and_a_lost_beginning_is_said(issue: Issue) -> None:
    async with reading(issue, WIDE, article="2-2") as reader:
        rows = text_rows(reader)
        start = rows.index("江水向东流")
        assert rows[start : start + 3] == ["江水向东流", "渔火一点红", "不问归期"]
        assert "上接第4版(本期未收录)" in rows
        assert "缺开头: 上接第4版(本期未收录)" in reader.seen("side")


async def test_the_panel_says_when_the_digest_failed(issue: Issue) -> None:
    async with reading(issue, WIDE, digester=StubDigester("提要没有做成: 内存不足")) as reader:
        assert "提要没有做成: 内存不足" in reader.seen("side")
        assert "跨越清澜江" in reader.seen("text")


async def test_a_digest_that_failed_is_tried_again(issue: Issue) -> None:
    digester = StubDigester("提要没有做成: 做提要的进程中途退出")
    async with reading(issue, WIDE, digester=digester) as reader:
        digester.failure = None
        await reader.click_on("再试一次", "side")
        assert "没有做成" not in reader.seen("side")
        assert "大桥" in reader.seen("side")


async def test_help_says_that_there_is_more_below_until_there_is_not(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("question_mark")
        assert "下面还有" in reader.seen()
        await reader.press(*["space"] * 5)
        assert "下面还有" not in reader.seen()
    async with reading(issue, (80, 120)) as reader:
        await reader.press("question_mark")
        assert "下面还有" not in reader.seen()


async def test_a_narrow_footer_still_says_how_to_leave(issue: Issue) -> None:
    for width in (40, 60):
        async with reading(issue, (width, 20), article="1-1") as reader:
            assert "q 退出" in reader.rows()[-1]


async def test_progress_grows_to_the_end(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        assert "100%" not in reader.rows()[0]
        await reader.press("G")
        assert "100%" in reader.rows()[0]
        await reader.press("g")
        assert "跨越清澜江" in reader.seen("text")


async def test_help_lists_the_keys_and_any_way_out_works(issue: Issue) -> None:
    for key in ("escape", "q", "question_mark"):
        async with reading(issue, WIDE, article="1-1") as reader:
            await reader.press("question_mark")
            assert "在本文中查找" in reader.seen()
            await reader.press(key)
            assert "在本文中查找" not in reader.seen()
            assert reader.app.is_running


def odd(*blocks: Block, sections: tuple[Section, ...] = (), title: str = "怪") -> Issue:
    article = Article("1-1", "1", "第1版", "news", title, headline=title, blocks=blocks)
    return Issue((Page("1", None, inferred=True, source="x"),), sections, (article,), ())


@pytest.mark.parametrize(
    "odd_issue",
    [
        Issue((), (), (), ()),
        odd(),
        odd(Block("paragraph", "1", "")),
        odd(Block("paragraph", "1", "长" * 100_000)),
        odd(Block("paragraph", "7", "\x1b[31m\x07\u202e危险\x9b2J\n\n")),
        odd(Block("paragraph", "1", "[b]粗[/b] [@click=app.quit]点[/] \\["), title="[red]标题[/"),
        odd(sections=(Section("空", ()), Section("缺", ("9-9",)))),
        odd(Block("verse", "1", "a\n" * 3000)),
        odd(title="标" * 5000),
    ],
    ids=[
        *("no articles", "no blocks", "empty block", "long", "controls", "markup", "sections"),
        *("verse", "title"),
    ],
)
async def test_an_odd_issue_is_shown_and_can_be_left(odd_issue: Issue) -> None:
    async with reading(odd_issue, (24, 8)) as reader:
        await reader.press("enter", "G", "J", "3", "enter", "y", "slash", "x", "enter", "plus")
        assert not {"\x1b", "\u202e", "\x9b", "\x07"} & set(reader.seen())
        await reader.press("q")
        assert reader.app.return_code == 0
