"""Half screens, paragraphs, subheads, and the outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.reader.screen import NARROW, reading

if TYPE_CHECKING:
    from summarize.issue import Issue

_BAR = "▁▂▃▄▅▆▇█ "


async def test_half_a_screen_down_and_up_again(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        rows = reader.rows("text")
        await reader.press("ctrl+d")
        half = len(rows) // 2
        first = [row.rstrip(_BAR) for row in reader.rows("text")[: len(rows) - half]]
        assert first == [row.rstrip(_BAR) for row in rows[half:]]
        await reader.press("ctrl+u")
        assert reader.rows("text") == rows


async def test_paragraphs_come_one_by_one(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        for _ in range(7):
            await reader.press("}")
        assert "第3段" in reader.rows("text")[0]
        await reader.press("{")
        assert "第2段" in reader.rows("text")[0]


async def test_the_next_subhead_and_none_after_it(issue: Issue) -> None:
    async with reading(issue, (80, 10), article="1-1") as reader:
        await reader.press(")")
        assert "护栏与路灯" in reader.rows("text")[0]
        await reader.press(")")
        assert [note.message for note in reader.app._notifications] == ["后面没有小标题"]
        assert "护栏与路灯" in reader.rows("text")[0]


async def test_the_outline_leads_to_a_subhead_and_back_returns(issue: Issue) -> None:
    async with reading(issue, (80, 10), article="1-1") as reader:
        before = reader.rows("text")
        await reader.press("o")
        assert "小标题" in reader.seen()
        await reader.press("enter")
        assert "护栏与路灯" in reader.rows("text")[0]
        await reader.press("backspace")
        assert reader.rows("text") == before


async def test_an_article_without_subheads_says_so(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-2") as reader:
        await reader.press("o")
        assert [note.message for note in reader.app._notifications] == ["本文没有小标题"]
