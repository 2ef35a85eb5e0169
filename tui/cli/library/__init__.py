"""``dubao library``: the archive of issues on this machine."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.inner import InnerGroup

COMMANDS = ("add", "list", "remove", "check", "export", "import")


class _Group(InnerGroup):
    """Its commands; their modules are named after them but for words of Python's own."""

    package = "tui.cli.library"
    names = COMMANDS
    modules = {"import": "importing", "export": "exporting"}  # noqa: RUF012


@click.group(
    "library",
    cls=_Group,
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library add papers/          keep all issues in a folder
  dubao library list                 what is kept
  dubao search 春耕                  search it
""",
)
@options.lang_option
def library_command() -> int:
    """Keep issues (馆藏) and search them all: the library.

    It is one file, library.sqlite3 in the folder of your data; DUBAO_LIBRARY or dubao --library
    FILE names another one. An issue is called by its key (芦汀日报@2025-03-04) wherever a file is.
    """
    return 0
