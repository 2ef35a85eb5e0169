"""The README's table of keys and the table of commands say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tui.reader.commands import COMMANDS
from tui.reader.key_names import key_name
from tui.reader.keymap import key_map

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
TABLE = [
    row for row in README.split("| keys | |")[1].split("\n\n")[0].splitlines() if row[:1] == "|"
]
KEYS = {
    key.replace("&#124;", "|")
    for row in TABLE
    for pair in re.findall(r"`([^`]+)`|<kbd>([^<]+)</kbd>", row.split(" | ")[0])
    for key in pair
    if key
}


def test_every_command_is_in_the_readme_by_its_first_key() -> None:
    missing = [command.id for command in COMMANDS if key_name(command.keys[0]) not in KEYS]
    assert not missing


def test_every_key_in_the_readme_does_something() -> None:
    bound = {key_name(key) for command in COMMANDS for key in command.keys}
    assert bound >= KEYS


def test_every_key_that_does_something_is_in_the_readme() -> None:
    bound = {key_name(key) for command in COMMANDS for key in command.keys}
    assert bound <= KEYS


def test_the_example_of_own_keys_is_right() -> None:
    example = README.split("```toml\n")[1].split("```")[0]
    doubts = key_map(tomllib.loads(example)).doubts
    assert not [doubt for doubt in doubts if "没有" in doubt]
