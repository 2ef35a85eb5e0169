"""What is said in the corner can be read, whatever lies below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import Reader, StubDigester
from tui.reader.app import ReaderApp
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import store_path
from tui.reader.opening.opening import Ready

if TYPE_CHECKING:
    from summarize.issue import Issue

WORDS = ("把所选文字放进剪贴板", "a把所选文字放进剪贴板")


@pytest.mark.parametrize("pane", ["1", "2", "3"])
@pytest.mark.parametrize("width", [40, 69, 80, 81, 99, 100, 101, 120, 140])
async def test_no_character_is_cut_in_two_by_the_edge_of_a_pane(
    issue: Issue, width: int, pane: str
) -> None:
    memory = Memory(store_path())
    app = ReaderApp(Ready(issue, memory, source="p.txt"), memory, digester=StubDigester())
    async with app.run_test(size=(width, 24), notifications=True) as pilot:
        reader = Reader(app, pilot)
        await reader.settle()
        await reader.press(pane)
        for words in WORDS:
            reader.screen.say(words * 2)
            await reader.settle()
            await reader.settle()
            shown = "".join(reader.seen().split())
            for character in words:
                assert shown.count(character) >= 2, reader.seen()
    memory.close()
