"""``dubao library``: the archive of issues on this machine."""

from __future__ import annotations

from typing import ClassVar

import click

from tui.cli import options
from tui.cli.inner import InnerGroup

COMMANDS = ("add", "list", "remove", "check", "export", "import")


class _Group(InnerGroup):
    """Its commands."""

    package = "tui.cli.library"
    names = COMMANDS
    # Names that mean something else in Python, or here.
    modules: ClassVar = {"list": "listing", "import": "importing", "export": "exporting"}


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
