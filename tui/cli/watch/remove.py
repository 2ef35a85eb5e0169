"""``dubao watch remove``: watch something no longer."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.completing_kept import complete_watches
from tui.cli.issues import each_of
from tui.cli.output import printer
from tui.language import tell


@click.command(
    "remove",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao watch remove 春耕
""",
)
@click.argument(
    "names", metavar="NAME...", nargs=-1, required=True, shell_complete=complete_watches
)
@options.lang_option
def remove_command(*, names: tuple[str, ...]) -> int:
    """Watch something no longer (取消关注).

    What the watch has told is forgotten with it.
    """
    from tui.watching.file import remove_watch  # noqa: PLC0415 (help needs none)
    from tui.watching.state import Told, state_path  # noqa: PLC0415

    out = printer("auto")

    def work(name: str) -> None:
        remove_watch(name)
        if state_path().exists():
            with Told("") as told:
                told.forget(name)
                told.keep()
        out.line(tell("no longer watched: {name}", name=name))

    return each_of(names, work)
