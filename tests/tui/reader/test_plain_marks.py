"""Marks of ambiguous width, for terminals that give them two cells."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from tests.tui.reader.screen import WIDE, reading
from tui.reader.plain_marks import drawn_plainly
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue


def test_each_mark_keeps_its_cell() -> None:
    text = "“快了……”——他说·①●※│─┌▌▅"
    assert cells(drawn_plainly(text)) == cells(text)
    assert not [c for c in drawn_plainly(text) if east_asian_width(c) == "A"]


async def test_nothing_drawn_is_of_ambiguous_width_and_that_is_remembered(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        assert "“过去绕行" in reader.seen()
        await reader.press("A")
        await reader.app.workers.wait_for_complete()
        reader.app.clear_notifications()
        await reader.settle()
        assert not {c for c in reader.seen() if east_asian_width(c) == "A"}
        assert '"过去绕行' in reader.seen()
        assert "“过去绕行" in reader.screen.text.passages[5].text
    async with reading(issue, WIDE) as reader:
        assert '"过去绕行' in reader.seen()
        await reader.press("A")
        assert "“过去绕行" in reader.seen()


async def test_pane_borders_stand_in_one_column(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        rows = reader.rows()[1:-1]
        columns = set()
        for row in rows:
            at = row.index("│")
            columns.add(cells(row[:at]))
        assert len(columns) == 1
