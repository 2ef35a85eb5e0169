"""The user's settings, ``config.toml``: what holds unless an option or the environment says else.

It is read once, where it is there. What is wrong in it is kept as a line for whoever runs a
command, and the rest of it holds.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from summarize.errors import DubaoError
from tui.home import config_folder_name
from tui.language import VARIABLE, language, marked, prefer, tell

FILE = "config.toml"


class ConfigError(DubaoError):
    """What is wrong with the user's settings, and what is allowed."""


class Kind(NamedTuple):
    """One setting: its default, and what it may be: words, or a whole number from ``least`` on.

    With neither it is any text. ``help`` says in English what it does.
    """

    default: str | int
    help: str
    words: tuple[str, ...] = ()
    least: int | None = None


KINDS = {
    "language": Kind("en", "in which language dubao speaks", words=("zh", "en")),
    "color": Kind("auto", "colour in what is printed", words=("auto", "always", "never")),
    "width": Kind(80, "widest line on a terminal, in cells; a Chinese character takes 2", least=20),
    "sentences": Kind(3, "sentences of a summary", least=1),
    "keywords": Kind(8, "keywords of an article", least=1),
    "pager": Kind("less", "command that pages on a terminal; empty for none"),
}


class Setting(NamedTuple):
    """A value and where it is from: a variable of the environment, ``config.toml``, ``default``."""

    value: str | int
    origin: str


COLUMNS = "columns"
"""The table of the user's own names of fields in records, and what they hold."""


DATE = re.compile(r"\{date(?::([^{}]*))?\}")
"""Where the day stands in such an address, and in what form (as of strftime)."""
PAPERS = "papers"
"""The table of digital newspapers: a name, and the address of an issue with its ``{date}``."""


class Config(NamedTuple):
    """What stands in the file at ``path``, and ``faults``: what is wrong with it, a line each.

    ``columns`` are the user's own names of fields in records, ``papers`` addresses by names.
    """

    path: str
    there: bool
    values: dict[str, str | int]
    faults: tuple[str, ...]
    columns: Mapping[str, str] = MappingProxyType({})
    papers: Mapping[str, str] = MappingProxyType({})


def config_path() -> str:
    """Where the file of settings is, or would be."""
    return os.path.join(config_folder_name(), FILE)  # noqa: PTH118 (pathlib costs start-up)


def config() -> Config:
    """What the user's file says; read again only where it has changed."""
    path = config_path()
    try:
        state = os.stat(path)  # noqa: PTH116 (as above)
    except OSError:
        return Config(path, False, {}, ())
    return _read(path, state.st_mtime_ns, state.st_size)


def speak_as_set() -> None:
    """Speak the language of the settings, where nothing that goes before them names one."""
    language = config().values.get("language")
    prefer("zh" if language == "zh" else "en" if language == "en" else None)


def setting(name: str) -> Setting:
    """What holds for a setting where no option says otherwise, and who says so."""
    for variable, value in _environment(name):
        return Setting(value, variable)
    kept = config().values
    if name in kept:
        return Setting(kept[name], FILE)
    if name == "pager" and "PAGER" in os.environ:
        return Setting(os.environ["PAGER"], "PAGER")
    if name == "language":
        return Setting(language(), marked("locale"))
    return Setting(KINDS[name].default, marked("default"))


def _environment(name: str) -> list[tuple[str, str]]:
    if name == "language" and os.environ.get(VARIABLE):
        return [(VARIABLE, language())]
    if name == "color":
        if os.environ.get("NO_COLOR"):
            return [("NO_COLOR", "never")]
        if os.environ.get("TERM") == "dumb":
            return [("TERM", "never")]
    if name == "pager" and "DUBAO_PAGER" in os.environ:
        return [("DUBAO_PAGER", os.environ["DUBAO_PAGER"])]
    return []


@cache
def _read(path: str, _changed: int, _size: int) -> Config:
    import tomllib  # noqa: PLC0415 (most have no such file)

    try:
        with open(path, "rb") as file:  # noqa: PTH123 (as above)
            text = file.read().decode("utf-8-sig")
        read = tomllib.loads(text)
    except OSError as error:
        return Config(path, True, {}, (f"{path}: {error.strerror or error}",))
    except UnicodeDecodeError:
        return Config(path, True, {}, (f"{path}: " + tell("not UTF-8"),))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        why = str(error) or type(error).__name__
        return Config(path, True, {}, (f"{path}: " + tell("not TOML: {why}", why=why),))
    values: dict[str, str | int] = {}
    faults: list[str] = []
    columns, strange = _columns(read.pop(COLUMNS)) if COLUMNS in read else ({}, [])
    papers, strange_papers = _papers(read.pop(PAPERS)) if PAPERS in read else ({}, [])
    strange += strange_papers
    faults += [f"{path}{_line(text, name)}: {wrong}" for name, wrong in strange]
    for name, value in read.items():
        if wrong := _wrong(name, value):
            faults.append(f"{path}{_line(text, name)}: {wrong}")
        else:
            values[name] = value
    return Config(path, True, values, tuple(faults), columns, papers)


def _columns(table: Any) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The user's names of fields, and what is wrong with those that are none."""
    from summarize.reading import FIELDS  # noqa: PLC0415 (most have no such table)

    if not isinstance(table, dict):
        return {}, [(COLUMNS, tell("[columns] is a table: names of fields, and what they hold"))]
    fields = ", ".join(FIELDS)
    known = {name: value for name, value in table.items() if value in FIELDS}
    wrong = tell("a column holds one of {fields}", fields=fields)
    return known, [(name, wrong) for name in table if name not in known]


def _papers(table: Any) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The user's digital newspapers, and what is wrong with those that are none."""
    if not isinstance(table, dict):
        told = tell("[papers] is a table: names of papers, and addresses of their issues")
        return {}, [(PAPERS, told)]
    known = {
        name: value
        for name, value in table.items()
        if isinstance(value, str)
        and value.startswith(("http://", "https://"))
        and DATE.search(value)
    }
    wrong = tell("a paper has an address with {date} in it: https://.../{date:%Y-%m/%d}/node_1.htm")
    return known, [(name, wrong) for name in table if name not in known]


def _wrong(name: str, value: Any) -> str | None:
    """What is wrong with a setting, and what is allowed; None where nothing is."""
    kind = KINDS.get(name)
    if kind is None:
        names = ", ".join(KINDS)
        return tell("no setting “{name}”; there are {names}", name=name, names=names)
    if kind.words:
        if isinstance(value, str) and value in kind.words:
            return None
        words = ", ".join(f'"{word}"' for word in kind.words)
        return tell("{name} is one of {words}", name=name, words=words)
    if kind.least is not None:
        if isinstance(value, int) and not isinstance(value, bool) and value >= kind.least:
            return None
        return tell("{name} is a whole number, at least {least}", name=name, least=kind.least)
    if isinstance(value, str):
        return None
    return tell("{name} is text in quotes", name=name)


def _line(text: str, name: str) -> str:
    """``:3`` where the setting stands on line 3; empty where that is not plain to see."""
    for number, line in enumerate(text.splitlines(), 1):
        left = line.strip().removeprefix("[").split("=")[0].split("]")[0].split(".")[0]
        if left.strip(" \t\"'") == name:
            return f":{number}"
    return ""
