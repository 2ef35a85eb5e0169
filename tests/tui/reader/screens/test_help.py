"""The table of keys at any width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import reading
from tui.reader.commands import COMMANDS
from tui.reader.screens.help import help_text
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue


@pytest.mark.parametrize("width", [2, 11, 20, 35, 48, 66])
def test_keys_and_what_they_do_stand_in_two_columns_and_nothing_is_lost(width: int) -> None:
    text = help_text(width).plain
    assert all(cells(row) <= max(width, 4) for row in text.split("\n"))
    squeezed = "".join(text.split())
    if width >= 35:
        assert all("".join(command.help.split())[:6] in squeezed for command in COMMANDS)


async def test_in_40_columns_no_row_of_help_breaks_its_columns(issue: Issue) -> None:
    async with reading(issue, (40, 12)) as reader:
        await reader.press("question_mark")
        seen: set[str] = set()
        for _ in range(12):
            rows = reader.rows()
            assert all(cells(row) <= 40 for row in rows)
            inside = [row[2:-2] for row in rows if row.startswith("│")]
            assert all(row[:1] != " " or row[:11].isspace() for row in inside)
            seen.update(inside)
            await reader.press("space")
        shown = "".join("".join(row.split()) for row in seen)
        assert "Alt+Right" in shown
        assert "加宽正文" in shown
        await reader.press("escape")
        assert "水库今春" in reader.seen()
