"""A selection by the mouse is none that the keys go on with, however it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.selection import Selection

from tests.tui.reader.screen import NARROW, opened, reading

if TYPE_CHECKING:
    from summarize.issue import Issue


async def test_after_another_article_the_keys_extend_nothing_of_the_one_before(
    issue: Issue,
) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("V", "G", "J")
        assert opened(reader) == "1-2"
        text = reader.screen.text
        reader.screen.selections = {text: Selection(Offset(0, 0), Offset(2, 1))}
        await reader.press("l", "h", "j", "G", "g")
        assert opened(reader) == "1-2"
        assert reader.app.is_running


async def test_the_keys_extend_what_they_chose_themselves(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("V", "l", "l")
        chosen = reader.screen.text.text_selection
        assert chosen is not None
        text = reader.screen.text
        reader.screen.selections = {text: Selection(Offset(1, 2), Offset(3, 2))}
        await reader.press("l")
        assert text.text_selection == Selection(Offset(1, 2), Offset(3, 2))
        await reader.press("V", "l")
        now = text.text_selection
        assert now is not None
        assert (now.start, now.end) == (Offset(1, 2), Offset(4, 2))
