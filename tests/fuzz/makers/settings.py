"""The user's own files: settings, keys, rulings and words, as typed, mistyped and damaged."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from summarize.reading.lines import split_parts
from summarize.rulings import PAIRS, VERDICTS, places
from tests.fuzz.cases import Case
from tests.fuzz.makers.dumps import TITLES, WILD, text_of
from tests.fuzz.makers.encodings import damaged
from tui.config import KINDS
from tui.reader.commands import COMMANDS

if TYPE_CHECKING:
    from random import Random

_VALUES = (
    *('"zh"', '"en"', '"auto"', '"always"', '"never"', "72", "20", "0", "-1", "1e9", "true", '""'),
    *("1979-05-27", "[]", "{}", "[[1]]", "nan", "inf", "9" * 30, '"\\u001b[31m"', '"less -S"', "x"),
    *("'''a\nb'''", '"' + "宽" * 300 + '"', "0x10", "1_0", '"no such program 9"', "[" * 500),
)
_KEYS = (
    *(
        '"J"',
        '"ctrl+n"',
        '"PgDn"',
        '["e", "f"]',
        "[]",
        '""',
        '"ctrl+"',
        '"+"',
        '"é"',
        "7",
        '[["j"]]',
    ),
    *('"ctrl+shift+alt+f12"', '"\\n"', '["q", "q"]', '"nonsense"', '"<"', '"\\u001b"'),
)
_HASHES = ("0f3a91c2-77d01b9e-5e6a0c44", "a2b4c6d8-11223344-5566778a", "", "x", "-", "0-0-0", "０")
_STRANGE = (
    *(
        "[overrule]",
        "",
        'rule = "Start"',
        "rule = '\x1b[31m'",
        'line = ""',
        "line = 7",
        "reason = 1",
    ),
    *('words = "通车"', 'from = "0-0-0"', *(f'line = "{each}"' for each in _HASHES)),
)
_NUMBERS = ("", " 3", " 3 nz", " n", " 9999999999999999999", " -1", " 1.5", " nan", " x y z", "\t5")


def _config(random: Random) -> str:
    names = (*KINDS, "colour", "[language]", '"width"', "a.b", "", "语言")
    lines = []
    for name in random.sample(sorted(KINDS), random.randint(0, 5)):
        kind = KINDS[name]
        fit = f'"{random.choice(kind.words)}"' if kind.words else str(kind.least or '"less"')
        lines.append(f"{name} = {fit if random.random() < 0.8 else random.choice(_VALUES)}")
    if random.random() < 0.3:
        lines.append(f"{random.choice(names)} = {random.choice(_VALUES)}")
    return "\n".join(lines)


def _keys(random: Random) -> str:
    lines = []
    for _ in range(random.randint(0, 8)):
        command = random.choice(COMMANDS)
        lines.append(f"[{random.choice((command.place, command.place, 'reader', 'nowhere'))}]")
        lines.append(f"{random.choice((command.id, 'nothing'))} = {random.choice(_KEYS)}")
    return "\n".join(lines)


def _rulings(random: Random, keys: tuple[str, ...]) -> str:
    known = keys or _HASHES
    entries = []
    for _ in range(random.randint(0, 5)):
        verdict = random.choice(VERDICTS)
        line, origin = random.choice(known), random.choice(known)
        lines = ["[[overrule]]", f'rule = "{verdict}"', f'line = "{line}"']
        if verdict in PAIRS or verdict == "no-link":
            lines.append(f'from = "{origin}"')
        if random.random() < 0.3:
            lines[random.randrange(len(lines))] = random.choice(_STRANGE)
        entries.append("\n".join(lines))
    return "\n\n".join(entries)


def _words(random: Random) -> str:
    words = (*TITLES, *WILD, "芦汀", "新桥通车", "a", "# x", "的" * 300)
    lines = [random.choice(words) + random.choice(_NUMBERS) for _ in range(random.randint(0, 30))]
    return random.choice(("\n", "\r\n")).join(lines)


def _line_keys(text: str) -> tuple[str, ...]:
    """Keys of the dump's lines, as rulings name them."""
    parts = split_parts(text)
    lines = [line for part in parts for line in part]
    starts = accumulate((len(part) for part in parts[:-1]), initial=0)
    return tuple(place.key for place in places(lines, starts) if place.key)


def setting(name: str, random: Random) -> Case:
    """A page, and one to four files of the user's, whole or damaged."""
    text = text_of(random)
    made = {
        "config.toml": _config(random),
        "keys.toml": _keys(random),
        "overrule.toml": _rulings(random, _line_keys(text)),
        "words.txt": _words(random),
    }
    files = {"page.txt": text.encode()}
    for file in random.sample(sorted(made), random.randint(1, 4)):
        data = made[file].encode()
        files[f"home/{file}"] = damaged(data, random) if random.random() < 0.15 else data
    return Case("settings", name, files)
