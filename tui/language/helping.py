"""The help of a command, which stands in the code in English, in the language of the interface.

It is told paragraph by paragraph; where click is to leave the lines as they are (after a line
``\\b``), line by line: the headings, and what is remarked, behind blanks, on an example.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from summarize.patterns import lazy
from tui.language import language, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

AS_IT_IS = "\b"
_BREAK = lazy(r"\s*\n\s*")
_REMARK = lazy(r"(\s+\S+(?: \S+)*\s{2,})(\S.*)")


def told_command(command: click.Command) -> click.Command:
    """The command with its help, and that of its options, in the language of the interface."""
    if language() == "en":
        return command
    import copy  # noqa: PLC0415 (English needs none of it)

    from tui.language.chinese_help import ChineseContext  # noqa: PLC0415 (as above)

    told = copy.copy(command)
    told.help = tell_help(command.help or "")
    told.epilog = tell_help(command.epilog or "")
    told.params = [_told_option(copy.copy(each)) for each in command.params]
    told.context_class = ChineseContext
    vars(told)["_help_option"] = None  # click keeps the one it made, in whatever language
    return told


def _told_option(option: click.Parameter) -> click.Parameter:
    if isinstance(option, click.Option):
        option.help = tell_help(option.help or "")
    return option


def tell_help(text: str, tell: Callable[[str], str] = tell) -> str:
    """A text of help, told by ``tell`` piece by piece."""
    import inspect  # noqa: PLC0415 (as above)

    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(_paragraph(each, tell) for each in paragraphs)


def help_messages(command: click.Command) -> Iterator[str]:
    """The messages of which a command's help is made."""
    found: list[str] = []

    def note(message: str) -> str:
        found.append(message)
        return message

    for text in (command.help, command.epilog, *(getattr(p, "help", "") for p in command.params)):
        tell_help(text or "", note)
    yield from (each for each in found if each)


def _paragraph(text: str, tell: Callable[[str], str]) -> str:
    first, _, rest = text.partition("\n")
    if first.strip() != AS_IT_IS:
        return tell(_BREAK.sub(" ", text))
    return "\n".join((AS_IT_IS, *(_line(each, tell) for each in rest.split("\n"))))


def _line(line: str, tell: Callable[[str], str]) -> str:
    if not line.startswith(" "):
        return tell(line)
    remark = _REMARK.fullmatch(line)
    return remark[1] + tell(remark[2]) if remark else line
