"""One table feeds the keys, the footer, the help and the palette."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, reading
from tui.reader.commands import COMMANDS, EVERYWHERE, Place, bindings
from tui.reader.key_names import key_name
from tui.reader.page.overruling import Overruler
from tui.reader.page.screen import PageScreen
from tui.reader.screens.help import help_text
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue

PLACES: tuple[Place, ...] = ("reader", "list", "text", "side", "page")


@pytest.mark.parametrize("place", PLACES)
def test_no_key_means_two_things(place: Place) -> None:
    everywhere = [
        each
        for each in bindings("reader")
        if place not in ("reader", "page") or (place == "page" and each.action in EVERYWHERE)
    ]
    keys = Counter(binding.key for binding in (*everywhere, *bindings(place)))
    assert not [key for key, count in keys.items() if count > 1]


async def test_every_command_has_an_action(issue: Issue) -> None:
    async with reading(issue) as reader:
        screen = reader.screen
        owners = {
            "reader": screen,
            "list": screen.list,
            "text": screen.text,
            "side": screen.side,
            "page": PageScreen(screen.session, Overruler(screen.session, None)),
        }
        for command in COMMANDS:
            assert hasattr(owners[command.place], f"action_{command.id}"), command.id


def test_help_names_every_key_and_fits_80_cells() -> None:
    rows = str(help_text()).split("\n")
    for command in COMMANDS:
        keys = " ".join(key_name(key) for key in command.keys)
        assert any(row.startswith(f"{keys} ") and row.endswith(command.help) for row in rows)
    assert all(cells(row) <= 68 for row in rows if "  " in row)


@pytest.mark.parametrize("key", ["enter", "3"])
async def test_the_footer_fits_80_cells(issue: Issue, key: str) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press(key)
        footer = reader.rows()[-1]
        assert "退出" in footer
        assert "帮助" in footer


async def test_the_palette_runs_a_command(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("ctrl+p")
        await reader.pilot.press(*"专注")
        await reader.pilot.pause()
        await reader.press("down", "enter")
        assert "水库今春" not in reader.seen()


async def test_escape_backs_out_one_step_at_a_time(issue: Issue) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        await reader.press("z", "slash", "桥", "enter")
        await reader.press("escape")
        assert "查找" not in reader.rows()[0]
        assert "水库今春" not in reader.seen()
        await reader.press("escape")
        assert "水库今春" in reader.seen()
        await reader.press("escape")
        assert reader.screen.list.has_focus
        await reader.press("escape")
        assert reader.app.is_running


async def test_what_textual_says_is_said_in_chinese_too(issue: Issue) -> None:
    async with reading(issue) as reader:
        await reader.press("ctrl+c")
        assert [note.message[:6] for note in reader.app._notifications] == ["按 q 退出"]
        await reader.press("ctrl+p")
        assert "查找命令" in reader.seen()
