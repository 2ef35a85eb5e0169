"""The ``dubao`` command: finds the command, or opens the issue, that the first argument names."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

import click
from click.core import ParameterSource

from summarize import __version__
from tui.cli.faults import traceback_option
from tui.cli.options import HELP, color_option, encoding_option, lang_option
from tui.config import ConfigError, config, setting
from tui.language import tell
from tui.language.helping import told_command

# Each command's module is named after it and holds a click command of the same name, whose help
# begins as is told here. It is imported when it runs, and what costs (the layout, jieba, textual)
# only inside of it: neither --help nor --version reads a page.
COMMANDS = {
    "read": "Open ISSUE in the reader (阅读).",
    "serve": "Show ISSUE in the reader, in a browser of this machine (在浏览器中阅读).",
    "list": "List the articles of ISSUE by section (版面).",
    "show": "Print articles in full (全文).",
    "summary": "Sum up each article (摘要) in its own sentences.",
    "keywords": "Print the keywords (关键词) of each article, or its names.",
    "digest": "Print one line for each article (一期提要):"
    " its headline and the sentence that says most.",
    "search": "Find articles (检索) that hold all words of QUERY.",
    "library": "Keep issues (馆藏) and search them all: the library.",
    "fetch": "Save an issue of a digital newspaper from the web (下载).",
    "watch": "Follow watch words (关注词): list them, or tell what is new.",
    "trend": "Show how often words stand in the papers over time (词频).",
    "with": "Tell which names and keywords stand beside WORD (共现), and how that changed.",
    "related": "Find the articles of the library that are nearest to one (相关).",
    "export": "Write the whole of ISSUE (导出): JSON, Markdown, HTML or EPUB.",
    "explain": "Say why each line was read as what it is, and how sure that is (缘由).",
    "overrule": "Put right what was read wrongly (改定).",
    "config": "Print the settings (设置) that hold, and where each comes from.",
    "completion": "Print what completes dubao's commands (补全) in a shell.",
    "help": "Print the help of COMMAND (帮助), or of all of dubao.",
}

APART = {
    "overrule": "tui.cli.overrule",
    "library": "tui.cli.library",
    "watch": "tui.cli.watch",
    "trend": "tui.cli.study.trend",
    "with": "tui.cli.study.beside",
    "related": "tui.cli.study.related",
    "serve": "tui.cli.web.serve",
    "fetch": "tui.cli.web.fetch",
}
"""Commands whose module is not one of ``tui.cli.commands`` with their name."""
BLIND = {"config", "completion", "help"}
"""Commands that run whatever stands in the user's settings."""


class Group(click.Group):
    """Commands imported when they are needed; a first argument that is none is an ISSUE."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None for any other word."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(_module(cmd_name)), f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return told_command(command)

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """The commands that begin so, and files: an issue opens the reader."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell asks)

        # As click does it, without importing each command for its help.
        found = click.Command.shell_complete(self, ctx, incomplete)
        if not incomplete.startswith("-"):
            found.append(CompletionItem(incomplete, type="file"))
        for name, told in COMMANDS.items():
            if name.startswith(incomplete):
                found.append(CompletionItem(name, help=told))
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with the first sentence of each one's help, as click prints them."""
        room = formatter.width - 6 - max(map(len, COMMANDS))
        told = [told_command(click.Command(name, help=text)) for name, text in COMMANDS.items()]
        rows = [(each.name or "", each.get_short_help_str(room)) for each in told]
        with formatter.section(tell("Commands")):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that ``args`` call: ``read`` where they begin with an issue."""
        first = args[0]
        if first not in COMMANDS:
            there = first == "-" or "@" in first or os.path.exists(first)  # noqa: PTH110 (start-up)
            if not there and not ctx.resilient_parsing:
                ctx.fail(_unknown(first))
            args = ["read", *args]
        return super().resolve_command(ctx, args)


def _module(command: str) -> str:
    return APART.get(command, f"tui.cli.commands.{command}")


def _library(_: click.Context, __: click.Parameter, value: str | None) -> None:
    from tui.libraries import choose_library  # noqa: PLC0415 (few ask for it)

    if value is not None:
        choose_library(value)


def _unknown(word: str) -> str:
    import difflib  # noqa: PLC0415 (few mistype)

    near = difflib.get_close_matches(word, COMMANDS, n=1)
    if near:
        return tell(
            "no such command or file: {word}; did you mean {near}?", word=word, near=near[0]
        )
    return tell("no such command or file: {word}", word=word)


@click.group(
    cls=Group,
    context_settings=HELP,
    invoke_without_command=True,
    subcommand_metavar="[ISSUE | COMMAND ...]",
    epilog="""\b
Examples:
  dubao samples/huaijiang           open an issue in the reader
  dubao list page1.txt              what is in it
  cat page*.txt | dubao show - 1-2  one article, from standard input
""",
)
@click.version_option(
    __version__, "-V", "--version", prog_name="dubao", message="%(prog)s %(version)s"
)
@click.option(
    "--library",
    metavar="FILE|URL",
    expose_value=False,
    is_eager=True,
    callback=_library,
    help="The library.  [default: DUBAO_LIBRARY, else library.sqlite3 in the folder of your data]",
)
@color_option
@encoding_option
@lang_option
@traceback_option
@click.pass_context
def cli(ctx: click.Context, color: str, encoding: str | None) -> int:
    """Read a Chinese newspaper (读报) from the raw text of its pages.

    ISSUE is a text file, a folder of page files, or - for standard input. With an ISSUE and no
    command the reader opens; without both it resumes where it was left.
    """
    if ctx.invoked_subcommand not in BLIND and (wrong := config().faults):
        raise ConfigError(wrong[0])
    if ctx.get_parameter_source("color") is ParameterSource.DEFAULT:
        color = str(setting("color").value)
    given: dict[str, Any] = {"color": color, "encoding": encoding}
    # Options before the command hold for the command, unless it gets its own.
    ctx.default_map = dict.fromkeys(COMMANDS, given)
    if ctx.invoked_subcommand is None:
        from tui.cli.resume import resume  # noqa: PLC0415 (only a bare `dubao` resumes)

        return resume(ctx)
    return 0
