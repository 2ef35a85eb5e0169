"""The manual page ``dubao(1)``, made of the help of all commands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from summarize import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = (
    ("config.toml", "settings: language, colour, width and so on; dubao config shows them"),
    ("keys.toml", "keys of the reader"),
    ("overrule.toml", "what was put right by dubao overrule"),
    ("watch.toml", "the watch words of dubao watch"),
    ("watched.sqlite3", "what dubao watch run has told"),
    ("words.txt", "words of your own, for keywords and summaries"),
    ("reader.sqlite3", "where the reader was left, what was read and starred"),
)
ENVIRONMENT = (
    ("DUBAO_HOME", "the folder of all these files, instead of the platform's own"),
    ("DUBAO_LANG", "zh or en: in which language dubao speaks"),
    ("DUBAO_PAGER, PAGER", "what pages on a terminal; empty or cat for nothing"),
    ("NO_COLOR", "set to anything: no colour"),
)
STATUS = (
    ("0", "done; search and its like: found"),
    ("1", "search, watch run, trend, with, related: nothing found"),
    ("2", "wrong usage, or input that cannot be read; other input was done all the same"),
    ("130", "interrupted"),
)

_ESCAPES = {
    "\\": "\\e",
    "-": "\\-",
    "'": "\\(aq",
    '"': "\\(dq",
    "`": "\\(ga",
    "^": "\\(ha",
    "~": "\\(ti",
}


def manual(group: click.Group) -> str:
    """The page in the language of man, for all commands of ``dubao``; it ends in a line feed."""
    return "\n".join(_page(group)) + "\n"


def _page(group: click.Group) -> Iterator[str]:
    root = click.Context(group, info_name="dubao", **group.context_settings)
    yield f'.TH DUBAO 1 "" "dubao {__version__}" "dubao"'
    yield from (".ad l", ".nh")
    yield ".SH NAME"
    yield r"dubao \- read a Chinese newspaper in the terminal, from the raw text of its pages"
    yield ".SH SYNOPSIS"
    yield _synopsis(group, root)
    yield ".SH DESCRIPTION"
    yield from _text(group.help or "")
    yield from _options(group, root)
    yield from _examples(group)
    yield ".SH COMMANDS"
    for name in group.list_commands(root):
        command = group.get_command(root, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=root)
        yield f'.SS "dubao {name}"'
        yield _synopsis(command, context)
        yield ".PP"
        yield from _text(command.help or "")
        yield from _options(command, context)
        yield from _examples(command)
        yield from _inner(command, context)
    for title, rows in (("EXIT STATUS", STATUS), ("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
        yield f".SH {title}"
        for name, told in rows:
            yield from (".TP", f".B {_safe(name)}", _safe(told))


def _inner(group: click.Command, context: click.Context) -> Iterator[str]:
    """The commands of a command, each with what it says of itself."""
    if not isinstance(group, click.Group):
        return
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        yield from (".PP", _synopsis(command, inner), ".PP")
        yield from _text(command.help or "")
        yield from _options(command, inner)


def _synopsis(command: click.Command, context: click.Context) -> str:
    pieces = " ".join(command.collect_usage_pieces(context))
    return f"\\fB{_safe(context.command_path)}\\fR {_safe(pieces)}"


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    options = [each for each in command.get_params(context) if isinstance(each, click.Option)]
    rows = [row for each in options if (row := each.get_help_record(context))]
    if rows:
        yield from (".PP", "Options:")
    for name, told in rows:
        yield from (".TP", f"\\fB{_safe(name)}\\fR", _safe(" ".join(told.split())))


def _examples(command: click.Command) -> Iterator[str]:
    if command.epilog:
        yield from (".PP", "Examples:")
        lines = [line for line in command.epilog.splitlines() if line.startswith("  ")]
        yield from _verbatim(lines)


def _text(text: str) -> Iterator[str]:
    """Help as click has it: paragraphs, and, behind a form feed's line, lines that stay apart."""
    for number, paragraph in enumerate(re.split(r"\n\s*\n", _even(text))):
        lines = paragraph.strip("\n").splitlines()
        if lines and lines[0].strip() == "\b":
            yield from _verbatim(lines[1:])
            continue
        if number:
            yield ".PP"
        yield _safe(" ".join(" ".join(lines).split()))


def _even(text: str) -> str:
    import inspect  # noqa: PLC0415 (few ask for a manual)

    return inspect.cleandoc(text)


def _verbatim(lines: list[str]) -> Iterator[str]:
    yield from (".PP", ".nf", ".RS 2")
    yield from (_safe(line.removeprefix("  ")) for line in lines)
    yield from (".RE", ".fi")


def _safe(text: str) -> str:
    """Text in which man finds no request, no escape, and hyphens that can be copied."""
    text = "".join(_ESCAPES.get(character, character) for character in text)
    return f"\\&{text}" if text.startswith(".") else text
