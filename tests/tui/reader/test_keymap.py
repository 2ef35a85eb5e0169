"""Keys of the user's own: they work, they are shown, and what is wrong with them is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, reading, said
from tui.reader.commands import COMMANDS, binding_id
from tui.reader.keymap import key_map, parse_key, read_key_map

if TYPE_CHECKING:
    from pathlib import Path

    from summarize.issue import Issue


def keys(found: dict[str, object], command: str) -> tuple[str, ...]:
    return next(c.keys for c in key_map(found).commands if binding_id(c) == command)


def write(home: Path, text: str) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "keys.toml").write_text(text, encoding="utf-8")


async def test_without_a_file_the_table_holds_and_nothing_is_said(issue: Issue) -> None:
    async with reading(issue) as reader:
        assert reader.app.commands == COMMANDS
        assert said(reader) == ""


@pytest.mark.parametrize("size", [NARROW, WIDE, (40, 12)])
async def test_own_keys_work_and_the_old_ones_no_longer(
    issue: Issue, home: Path, size: tuple[int, int]
) -> None:
    write(home, '[reader]\nnext_article = ["e", "ctrl+n"]\n[list]\nselect = "PgDn"\n')
    async with reading(issue, size) as reader:
        where = reader.screen.session
        await reader.press("e")
        assert where.number == 1
        await reader.press("ctrl+n")
        assert where.number == 2
        await reader.press("J", "right_square_bracket")
        assert where.number == 2
        await reader.press("enter")
        assert reader.screen.list.has_focus
        await reader.press("pagedown")
        assert reader.screen.text.has_focus


async def test_own_keys_are_shown_in_help_and_footer(issue: Issue, home: Path) -> None:
    write(home, '[reader]\nfind = "F3"\n')
    async with reading(issue, WIDE) as reader:
        await reader.press("f1")
        rows = [row for row in reader.rows() if "在本文中查找" in row]
        assert len(rows) == 1
        assert "f3" in rows[0].lower()
        assert " / " not in rows[0]
        await reader.press("escape")
        assert "f3 查找" in reader.rows()[-1].lower()


async def test_two_commands_can_swap_their_keys(issue: Issue, home: Path) -> None:
    write(home, '[reader]\nnext_article = "K"\nprevious_article = "J"\n')
    async with reading(issue) as reader:
        await reader.press("K", "K", "J")
        assert reader.screen.session.number == 1
        assert said(reader) == ""


async def test_a_key_taken_from_another_command_is_named(issue: Issue, home: Path) -> None:
    write(home, '[reader]\nstar = "j"\n')
    async with reading(issue) as reader:
        assert "j 归了 reader.star" in said(reader)
        assert "\n" not in said(reader)
        await reader.press("j")
        assert reader.screen.session.number == 0
        assert "* 1 青石渡" in reader.seen("list")
        await reader.press("down")
        assert reader.screen.session.number == 1


def test_a_key_given_to_two_commands_is_named_and_the_first_has_it() -> None:
    found: dict[str, object] = {"reader": {"star": "x"}, "text": {"follow": ["x", "F5"]}}
    assert "x 同时给了 reader.star 和 text.follow" in (key_map(found).told or "")
    assert keys(found, "reader.star") == ("x",)
    assert keys(found, "text.follow") == ("f5",)


def test_two_panes_may_use_one_key_for_their_own() -> None:
    found: dict[str, object] = {"list": {"select": "Z"}, "text": {"follow": "Z"}}
    assert key_map(found).told is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[reader]\nfly = "f"\n', "没有命令 reader.fly"),
        ('[sky]\nstar = "f"\n', "没有 [sky] 一栏"),
        ('star = "f"\n', "没有 [star] 一栏"),
        ('[reader]\nstar = "hyper+f"\n', "没有 hyper+f 键"),
        ('[reader]\nstar = "frob"\n', "没有 frob 键"),
        ("[reader]\nstar = 3\n", "reader.star 应写键名"),
        ("[reader\n", "不是 TOML"),
    ],
)
async def test_what_is_wrong_is_one_line_and_the_reader_reads(
    issue: Issue, home: Path, text: str, words: str
) -> None:
    write(home, text)
    async with reading(issue) as reader:
        assert words in said(reader)
        assert "\n" not in said(reader)
        await reader.press("asterisk")
        assert "* 1 青石渡" in reader.seen("list")


def test_much_that_is_wrong_is_still_one_line() -> None:
    told = key_map({"reader": {f"no{n}": "x" for n in range(9)}}).told
    assert told is not None
    assert "另有6处" in told


def test_a_file_that_is_no_text_or_no_file(tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_bytes(b"\xff\xfe\x00")
    assert "不是 TOML" in (read_key_map(tmp_path / "keys.toml").told or "")
    assert read_key_map(tmp_path).told is not None
    assert read_key_map(tmp_path / "none").told is None


def test_keys_can_be_written_as_they_are_called_or_typed() -> None:
    assert parse_key("?") == "question_mark"
    assert parse_key("+") == "plus"
    assert parse_key("ctrl++") == "ctrl+plus"
    assert parse_key("PgDn") == "pagedown"
    assert parse_key("Ctrl+N".replace("N", "n")) == "ctrl+n"
    assert parse_key("Space") == parse_key(" ") == "space"
    assert parse_key("J") == "J"
    assert parse_key("") is None
    assert parse_key("ctrl+") is None or parse_key("ctrl+") == "ctrl+plus"


def test_an_empty_list_takes_the_keys_away() -> None:
    assert keys({"reader": {"quit": []}}, "reader.quit") == ()


async def test_a_command_without_keys_is_still_in_the_palette(issue: Issue, home: Path) -> None:
    write(home, "[reader]\nstar = []\n")
    async with reading(issue, WIDE) as reader:
        await reader.press("asterisk")
        assert "* 1" not in reader.seen("list")
        await reader.press("ctrl+p")
        await reader.pilot.press(*"星标")
        await reader.pilot.pause()
        await reader.press("down", "enter")
        assert "* 1 青石渡" in reader.seen("list")
