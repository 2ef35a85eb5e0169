"""Jumps and Back, find, summary and keywords: every way to a place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.reader.screen import NARROW, WIDE, reading

if TYPE_CHECKING:
    import pytest

    from summarize.issue import Issue


async def test_a_linked_jump_leads_down_to_the_page_and_back_returns(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        assert "→ 下转第2版" not in reader.seen()
        await reader.press("enter")  # no link in view: the next one is brought there
        assert "→ 下转第2版" in reader.seen("text")
        before = reader.rows("text")
        await reader.press("enter")
        assert "─── 第2版 民生 ───" in reader.seen("text")
        assert "收官。云泽市" in reader.seen("text")
        assert reader.rows("text") != before
        await reader.press("backspace")
        assert reader.rows("text") == before


async def test_forward_goes_again_where_back_came_from(issue: Issue) -> None:
    async with reading(issue, (80, 12), article="1-1") as reader:
        await reader.press("l")
        start = reader.rows("text")
        await reader.press("enter")
        there = reader.rows("text")
        assert there != start
        await reader.press("u")
        assert reader.rows("text") == start
        await reader.press("U")
        assert reader.rows("text") == there


async def test_jumps_that_lead_nowhere_say_so(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-2") as reader:
        assert "→ 下转第3版(本期未收录)" in reader.seen("text")
        assert "未完: 下转第3版(本期未收录)" in reader.seen("side")
        await reader.press("J", "J")
        assert "→ 下转第1版(该版未找到续文)" in reader.seen("text")
        assert "→ 下转第1版(有几处可能的续文)" in reader.seen("text")


async def test_a_click_follows_a_jump(issue: Issue) -> None:
    async with reading(issue, (80, 12), article="1-1") as reader:
        await reader.press("l")
        await reader.click_on("下转第2版", "text")
        assert "大桥建设指挥部负责人介绍" in reader.seen("text")
        assert "→ 下转第2版" not in reader.rows("text")[0]


async def test_a_guide_leads_to_the_article_it_names(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-3") as reader:
        await reader.press("enter")
        assert "一盏灯照亮" in reader.seen("text")
        await reader.press("backspace")
        assert "今日导读" in reader.seen("text")


async def test_find_counts_marks_and_walks_round(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("slash", *"12.5")
        assert "查找 1/7" in reader.rows()[0]
        await reader.press("enter")
        assert reader.lit("current") == "12.5"
        assert reader.lit("found").replace("12.5", "") == ""
        assert reader.lit("found")
        await reader.press("n")
        assert "查找 2/7" in reader.rows()[0]
        await reader.press("N", "N")
        assert "查找 7/7" in reader.rows()[0]
        await reader.press("escape")
        assert "查找" not in reader.rows()[0]
        assert reader.lit("found") == ""


async def test_a_match_over_a_soft_wrap_is_lit_whole(issue: Issue) -> None:
    words = "步行过江的日子不远了"
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("slash")
        reader.screen.find_bar.value = words
        await reader.press("enter")
        assert reader.lit("current") == words
        assert words not in reader.seen("text").replace("│", "")


async def test_giving_a_search_up_returns_to_where_it_began(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("j", "j")
        before = reader.rows("text")
        await reader.press("slash", "收", "escape")
        assert reader.rows("text") == before
        assert "查找" not in reader.rows()[0]


async def test_what_is_not_there_is_found_no_times(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("slash", "z", "enter", "n")
        assert "没有找到" in reader.rows()[0]
        told = [note.message for note in reader.app._notifications]
        assert "本文中没有“z”" in told


async def test_a_summary_sentence_shows_its_place(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("3", "l", "l", "enter")
        marked = reader.lit("mark")
        assert marked.startswith("收官。")
        assert "收官。" in reader.seen("middle")
        await reader.press("escape")
        assert reader.lit("mark") == ""


async def test_a_click_on_a_keyword_finds_it_and_again_the_next(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.click_on("大桥", "side")
        assert "查找 1/" in reader.rows()[0]
        assert reader.lit("current") == "大桥"
        await reader.click_on("大桥", "side")
        assert "查找 2/" in reader.rows()[0]


async def test_a_click_in_the_list_opens_the_article(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.click_on("水库今春", "list")
        assert "全市水库蓄水" in reader.seen("text")
        assert "✓ 1 水库今春" in reader.seen("list")


async def test_a_selection_over_soft_wraps_is_copied_as_one_line_a_paragraph(
    issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        copied: list[str] = []
        monkeypatch.setattr(reader.app, "copy_to_clipboard", copied.append)
        start = reader.place_of("云泽市青石渡大桥昨日合龙", "text")
        end = reader.place_of("第3段", "text")
        await reader.pilot.mouse_down(offset=start)
        await reader.pilot.hover(offset=end)
        await reader.pilot.mouse_up(offset=end)
        await reader.press("ctrl+c")
        first, second, rest = copied[0].split("\n")
        assert first == issue.articles[0].blocks[0].text
        assert second == issue.articles[0].blocks[1].text
        assert rest == "第"  # the character under the mouse is selected too


async def test_copying_the_article_copies_all_of_it(
    issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        copied: list[str] = []
        monkeypatch.setattr(reader.app, "copy_to_clipboard", copied.append)
        await reader.press("y")
        lines = copied[0].split("\n")
        assert [block.text for block in issue.articles[0].blocks if block.text in lines] == [
            block.text for block in issue.articles[0].blocks
        ]


async def test_another_width_keeps_the_first_words_in_view(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("space")
        first = reader.rows("text")[0].strip("▇▁▂▃▄▅▆█ ")
        await reader.pilot.resize_terminal(100, 30)
        await reader.settle()
        assert first[:6] in "".join(row.strip("▇▁▂▃▄▅▆█ ") for row in reader.rows("text")[:2])
