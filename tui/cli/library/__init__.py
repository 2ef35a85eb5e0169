"""``dubao library``: the archive of issues on this machine."""

from __future__ import annotations

from importlib import import_module

import click

from tui.cli import options
from tui.language.helping import told_command

COMMANDS = ("add", "list", "remove", "check", "export", "import")
# Names that mean something else in Python, or here.
_MODULES = {"list": "listing", "import": "importing", "export": "exporting"}


class _Group(click.Group):
    """Commands imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now, its help in the language of the interface."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tui.cli.library.{_MODULES.get(cmd_name, cmd_name)}")
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return told_command(command)


@click.group(
    "library",
    cls=_Group,
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library add papers/          keep all issues in a folder
  dubao library list                 what is kept
  dubao search 春耕                  search it
  dubao show 芦汀日报@2025-03-04/1-2 an article by its key
""",
)
@options.lang_option
def library_command() -> int:
    """Keep issues (馆藏) and search them all: the library.

    It is one file, library.sqlite3 in the folder of your data; DUBAO_LIBRARY or dubao --library
    FILE names another one, or a database on a server (postgresql://HOST/NAME). An issue is called
    by its key wherever a file is.
    """
    return 0
