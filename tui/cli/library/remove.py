"""``dubao library remove``: forget issues."""

from __future__ import annotations

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.completing_kept import complete_keys
from tui.cli.issues import each_of
from tui.cli.output import printer
from tui.language import tell
from tui.libraries import open_library


@click.command(
    "remove",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library remove 芦汀日报@2025-03-04
""",
)
@click.argument("keys", metavar="KEY...", nargs=-1, required=True, shell_complete=complete_keys)
@options.lang_option
def remove_command(*, keys: tuple[str, ...]) -> int:
    """Forget issues (删除).

    KEY is what dubao library list prints. The files that an issue was read from stay where they
    are.
    """
    out = printer("auto")
    with open_library() as found:
        found.issues()  # a library that is not there is not made
    with open_library(writing=True) as library:

        def work(key: str) -> None:
            if not library.remove(key):
                raise InputError(tell("{name}: no issue of the library", name=key))
            out.line(tell("removed: {key}", key=key))

        return each_of(keys, work)
