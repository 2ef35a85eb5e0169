"""``keys.toml``: keys of the user's own for the commands of the table.

    [reader]
    next_article = ["J", "ctrl+n"]

    [text]
    line_down = "e"

A key that the user gave to a command is taken from any other that had it by default.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.keys import Keys, _character_to_key

from tui.home import config_folder
from tui.language import tell, tell_system
from tui.reader.commands import COMMANDS, EVERYWHERE, binding_id, key_name, keys_by_name

if TYPE_CHECKING:
    from pathlib import Path

    from tui.reader.commands import Command

_FILE = "keys.toml"
_MODIFIERS = frozenset({"ctrl", "alt", "shift", "super", "meta"})
_NO_KEY = "unbound"  # no terminal sends it
_MOST_BYTES = 100_000
_MOST_TOLD = 3
_KNOWN = frozenset(key.value for key in Keys) | frozenset(
    _character_to_key(character) for character in string.punctuation
)


@dataclass(frozen=True, slots=True)
class KeyMap:
    """The table with the user's keys, ``bindings`` for Textual's keymap, and what is wrong."""

    commands: tuple[Command, ...] = COMMANDS
    bindings: tuple[tuple[str, str], ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def told(self) -> str | None:
        """What is wrong, in one line; None where nothing is."""
        if not self.doubts:
            return None
        more = len(self.doubts) - _MOST_TOLD
        tail = tell("; 另有{more}处", more=more) if more > 0 else ""
        return f"{_FILE}: {'; '.join(self.doubts[:_MOST_TOLD])}{tail}"


def key_map_path() -> Path:
    """``keys.toml`` in DUBAO_HOME, or else in the folder of the user's settings."""
    return config_folder() / _FILE


def read_key_map(path: Path) -> KeyMap:
    """The user's keys; the table as it is where there is no file, or none that can be read."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return KeyMap()
    except OSError as error:
        return KeyMap(doubts=(tell_system(error),))
    import tomllib  # noqa: PLC0415 (few have such a file)

    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        why = " ".join(str(error).split())
        return KeyMap(doubts=(tell("不是 TOML({why})", why=why),))
    return key_map(found)


def key_map(found: dict[str, object]) -> KeyMap:
    """The table with the keys of a file, given as it was parsed."""
    doubts: list[str] = []
    chosen = _chosen(found, doubts)
    given: dict[str, tuple[str, ...]] = {}
    for command in COMMANDS:
        if binding_id(command) in chosen:
            given[binding_id(command)] = _kept(command, chosen, given, doubts)
    table = [
        command._replace(keys=given[binding_id(command)])
        if binding_id(command) in given
        else _without(command, given, doubts)
        for command in COMMANDS
    ]
    bindings = [
        pair
        for before, now in zip(COMMANDS, table, strict=True)
        if before.keys != now.keys
        for pair in _bindings(before, now.keys)
    ]
    return KeyMap(tuple(table), tuple(bindings), tuple(doubts))


def _chosen(found: dict[str, object], doubts: list[str]) -> dict[str, tuple[str, ...]]:
    """The keys of each command named in the file, as Textual calls them."""
    known = {binding_id(command) for command in COMMANDS}
    places = {command.place for command in COMMANDS}
    chosen: dict[str, tuple[str, ...]] = {}
    for place, entries in found.items():
        if place not in places or not isinstance(entries, dict):
            doubts.append(tell("没有 [{place}] 一栏", place=place))
            continue
        for name, value in entries.items():
            command = f"{place}.{name}"
            if command not in known:
                doubts.append(tell("没有命令 {command}", command=command))
                continue
            words = [value] if isinstance(value, str) else value
            if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
                doubts.append(tell("{command} 应写键名", command=command))
                continue
            keys = [(word, parse_key(word)) for word in words]
            doubts += [
                tell("{command}: 没有 {word} 键", command=command, word=word)
                for word, key in keys
                if key is None
            ]
            good = tuple(dict.fromkeys(key for _, key in keys if key is not None))
            if good or not words:  # an empty list takes a command's keys away
                chosen[command] = good
    return chosen


def parse_key(word: str) -> str | None:
    """The key as Textual calls it, from its name there or ours (``PgDn``), or its character."""
    word = word if len(word) == 1 else word.strip()
    *before, last = [*word[:-1].split("+"), word[-1:]] if word.endswith("+") else word.split("+")
    modifiers = [part.lower() for part in before if part]
    if not last or not _MODIFIERS.issuperset(modifiers):
        return None
    if len(last) == 1:
        key = _character_to_key(last)
    else:
        key = keys_by_name().get(last.lower(), last.lower())
        if key not in _KNOWN:
            return None
    return "+".join([*modifiers, key])


def _overlap(one: Command, other: Command) -> bool:
    if one.place == other.place:
        return True
    reader = next((each for each in (one, other) if each.place == "reader"), None)
    if reader is None:
        return False
    # The page as printed is a screen of its own, with few of the reader's commands.
    return reader.id in EVERYWHERE or "page" not in (one.place, other.place)


def _by_id(name: str) -> Command:
    return next(command for command in COMMANDS if binding_id(command) == name)


def _kept(
    command: Command,
    chosen: dict[str, tuple[str, ...]],
    given: dict[str, tuple[str, ...]],
    doubts: list[str],
) -> tuple[str, ...]:
    """The command's keys in the file, but for those that a command before it has there too."""
    kept: list[str] = []
    for key in chosen[binding_id(command)]:
        holders = [name for name, keys in given.items() if key in keys]
        taken = next((name for name in holders if _overlap(command, _by_id(name))), None)
        if taken is None:
            kept.append(key)
        else:
            told = {"key": key_name(key), "taken": taken, "command": binding_id(command)}
            doubts.append(tell("{key} 同时给了 {taken} 和 {command}", **told))
    return tuple(kept)


def _without(command: Command, given: dict[str, tuple[str, ...]], doubts: list[str]) -> Command:
    """A command that the file does not name, without the keys that the file gave to others."""
    left: list[str] = []
    for key in command.keys:
        holders = [name for name, keys in given.items() if key in keys]
        taken = next((name for name in holders if _overlap(command, _by_id(name))), None)
        if taken is None:
            left.append(key)
        else:
            told = {"key": key_name(key), "taken": taken, "command": binding_id(command)}
            doubts.append(tell("{key} 归了 {taken}, {command} 不再用它", **told))
    return command._replace(keys=tuple(left)) if len(left) < len(command.keys) else command


def _bindings(before: Command, keys: tuple[str, ...]) -> list[tuple[str, str]]:
    """For Textual's keymap: all keys to the command's first binding, none to its others."""
    return [
        (binding_id(before, number), ",".join(keys) if keys and not number else _NO_KEY)
        for number in range(len(before.keys))
    ]
