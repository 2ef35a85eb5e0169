"""The side panel in use: keywords and their other articles, the summary's length, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, StubDigester, opened, reading
from tui.reader.digest.queue import Digest, NameCount, SummaryPlace

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article, Issue


class Digests(StubDigester):
    """A keyword that three articles have, five sentences, a name."""

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest | None:
        sentences = tuple(
            SummaryPlace(block.text[:5], number, 0, 5, 1 / (1 + number))
            for number, block in enumerate(article.blocks[:5])
        )
        part = Digest(None, sentences)
        if tell is not None:
            tell(part)
        names = (NameCount("周见山", "person", 7),)
        return Digest(("灯", "桥"), sentences, (1.0, 0.4), names)


async def test_a_chosen_keyword_is_lit_and_lists_the_other_articles_that_have_it(
    issue: Issue,
) -> None:
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        await reader.press("3", "enter")
        assert reader.lit("current") == "灯"
        assert "查找 1/2" in reader.rows()[0]
        side = reader.seen("side")
        assert "另有“灯”的稿件" in side
        assert "1 今日导读" in side
        assert "2 巷口的灯又亮了" in side
        await reader.press("enter", "enter")
        assert opened(reader) == "1-1"  # round in the article, not on to the next
        assert "查找 1/2" in reader.rows()[0]
        await reader.press("l", "l", "l", "enter")
        assert opened(reader) == "2-1"
        assert reader.lit("current") == "灯"
        assert "1 青石渡大桥合龙" in reader.seen("side")
        await reader.press("backspace", "escape")
        assert opened(reader) == "1-1"
        assert "另有" not in reader.seen("side")


async def test_a_word_typed_to_be_found_lists_nothing(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        await reader.press("slash", "灯", "enter")
        assert "另有" not in reader.seen("side")


async def test_the_summary_gets_longer_and_shorter_at_once_and_stays_so(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        assert "摘要 3句" in reader.seen("side")
        await reader.press(">")
        assert "摘要 4句" in reader.seen("side")
        assert "4 第4段" in reader.seen("side")
        await reader.burst(*["greater_than_sign"] * 3)
        assert "摘要 5句" in reader.seen("side")
        assert {note.message for note in reader.app._notifications} == {"摘要不能再长"}
        await reader.burst(*["less_than_sign"] * 6)
        assert "摘要 1句" in reader.seen("side")
        assert "摘要不能再短" in {note.message for note in reader.app._notifications}
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        assert "摘要 1句" in reader.seen("side")


async def test_what_is_chosen_stays_chosen_when_the_summary_changes(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        await reader.press("3", "j", "j", ">")
        link = reader.screen.side.focused_link
        assert link is not None
        await reader.press(">")
        again = reader.screen.side.focused_link
        assert again is not None
        assert again.target == link.target
        await reader.press("enter")
        assert reader.lit("mark") == "云泽市青石"


async def test_a_name_leads_to_its_places(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        await reader.click_on("周见山 7", "side")
        assert reader.lit("current") == "周见山"
        assert "查找 1/7" in reader.rows()[0]


@pytest.mark.parametrize("size", [(40, 12), NARROW, WIDE])
async def test_facts_stand_at_the_end(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size, article="1-1", digester=Digests()) as reader:
        await reader.press("3", "G")
        assert "日期  2025-03-01" in reader.seen("side")


async def test_keys_in_a_burst_choose_and_follow_in_turn(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1", digester=Digests()) as reader:
        await reader.burst("3", "enter", "j", "j", "j", "enter", "less_than_sign", "backspace")
        await reader.burst("3", "k")
        assert opened(reader) == "1-1"
        assert "摘要 2句" in reader.seen("side")
