"""Find: as one types, on into the next articles, by regular expressions, in bursts of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.reader.screen import NARROW, WIDE, opened, reading, told

if TYPE_CHECKING:
    from summarize.issue import Issue
    from tests.tui.reader.screen import Reader


async def answered(reader: Reader) -> None:
    """Wait for the process that tries regular expressions."""
    search = reader.screen.session.finder.search
    while search is not None and search.pending:
        await reader.settle()
        search = reader.screen.session.finder.search
    await reader.settle()


async def test_n_goes_on_into_the_next_articles_and_back_returns(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("slash", "灯", "enter")
        assert "查找 1/2" in reader.rows()[0]
        await reader.press("n")
        assert opened(reader) == "1-1"
        await reader.press("n")
        assert opened(reader) == "1-3"
        assert reader.lit("current") == "灯"
        assert "查找 1/1" in reader.rows()[0]
        assert told(reader) == ["今日导读"]
        await reader.press("N")
        assert opened(reader) == "1-1"
        assert "查找 2/2" in reader.rows()[0]
        await reader.press("backspace")
        assert opened(reader) == "1-3"


async def test_from_an_article_without_the_words_n_goes_to_the_next_that_has_them(
    issue: Issue,
) -> None:
    async with reading(issue, WIDE, article="1-2") as reader:
        await reader.press("slash", *"东流", "enter")
        assert "没有找到" in reader.rows()[0]
        await reader.press("n")
        assert opened(reader) == "2-2"
        assert reader.lit("current") == "东流"


async def test_n_skips_articles_without_the_words_and_goes_round_the_issue(issue: Issue) -> None:
    async with reading(issue, WIDE, article="2-2") as reader:
        await reader.press("slash", *"东流", "enter", "n")
        assert opened(reader) == "2-2"
        assert told(reader) == ["本期别处没有, 从头再来"]
        await reader.press("escape", "slash", "水", "enter", "n")
        assert opened(reader) == "1-2"


async def test_keys_typed_in_a_burst_each_do_what_they_mean_in_turn(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.burst("slash", *"12.5", "enter", "n", "n", "N")
        assert "查找 2/7" in reader.rows()[0]
        assert reader.lit("current") == "12.5"
        await reader.burst("slash", "桥", "escape", "J")
        assert opened(reader) == "1-2"
        await reader.burst("K", "escape", "2", "slash", "桥", "backspace", *"合龙", "enter", "n")
        assert opened(reader) == "1-1"
        assert reader.screen.session.finder.search is not None
        assert reader.screen.session.finder.search.words == "合龙"
        assert "查找 2/" in reader.rows()[0]


async def test_a_regular_expression_is_found_and_walked_through(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("slash", "ctrl+r", *r"\d+分钟", "enter")
        await answered(reader)
        assert "正则 1/14" in reader.rows()[0]
        assert reader.lit("current") == "40分钟"
        await reader.press("n")
        assert reader.lit("current") == "5分钟"
        await reader.press("N", "N")
        await answered(reader)
        assert "正则 14/14" in reader.rows()[0]


async def test_steps_asked_for_while_a_pattern_is_tried_are_taken_after(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.burst("slash", "ctrl+r", *r"\d+分钟", "enter", "n", "n")
        await answered(reader)
        assert "正则 3/14" in reader.rows()[0]


async def test_a_pattern_goes_on_into_other_articles(issue: Issue) -> None:
    async with reading(issue, WIDE, article="2-1") as reader:
        await reader.press("slash", "ctrl+r", *"[灯火]", "enter")
        await answered(reader)
        count = int(reader.rows()[0].split("正则 1/")[1].split()[0])
        await reader.press(*["n"] * count)
        await answered(reader)
        assert opened(reader) == "2-2"
        assert reader.lit("current") == "火"
        await reader.press("N")
        await answered(reader)
        assert opened(reader) == "2-1"
        assert f"正则 {count}/{count}" in reader.rows()[0]


async def test_a_wrong_pattern_is_said_and_the_reader_reads_on(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("slash", "ctrl+r", "(", "enter")
        await answered(reader)
        assert "表达式不对" in reader.rows()[0]
        assert "表达式不对" in told(reader)[0]
        await reader.press("n", "slash", "ctrl+r", "桥", "enter")
        assert "查找 1/" in reader.rows()[0]


async def test_a_pattern_without_end_is_given_up(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        reader.app._matcher._limit = 0.2
        await reader.press("slash", "ctrl+r", *"(.+)+z", "enter")
        await answered(reader)
        assert "这个表达式太费时" in reader.rows()[0]
        await reader.press("j", "slash", "ctrl+r", "桥", "enter")
        assert "查找 1/" in reader.rows()[0]


async def test_find_works_where_one_pane_has_room(issue: Issue) -> None:
    async with reading(issue, (40, 12)) as reader:
        await reader.burst("slash", *"合龙", "enter", "n")
        assert reader.lit("current") == "合龙"
        assert reader.screen.text.has_focus


async def test_a_word_is_found_over_spaces_and_in_either_script(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("slash")
        reader.screen.find_bar.value = "大 橋昨日　合龍"
        await reader.press("enter")
        assert reader.lit("current") == "大桥昨日合龙"


async def test_what_is_not_found_is_said_once_however_often_it_is_asked_for(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("slash", *"云雾谷", "enter")
        assert told(reader) == ["本文中没有“云雾谷”"]
        await reader.press("n")
        await reader.burst("n", "n", "N")
        assert len(told(reader)) == 1
        await reader.burst("asterisk", "asterisk", "r")
        assert told(reader) == ["标为未读"]
