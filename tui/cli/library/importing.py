"""``dubao library import``: what was exported, kept again."""

from __future__ import annotations

import contextlib
import sys
from typing import IO

import click

from summarize.errors import InputError
from tui.cli import options
from tui.cli.output import printer
from tui.language import tell, tell_count, tell_system
from tui.libraries import open_library


@click.command(
    "import",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library import library.ndjson
  zstdcat library.ndjson.zst | dubao library import -
""",
)
@click.argument("file", metavar="FILE", type=options.PATH)
@options.lang_option
def import_command(*, file: str) -> int:
    """Keep what export wrote (导入).

    FILE is NDJSON, an issue a line; - is standard input. What is kept already is left as it is.
    """
    from summarize.library.adding.carrying import carry_in  # noqa: PLC0415 (help needs none)

    changed = same = 0
    try:
        with _opened(file) as lines, open_library(writing=True) as library:
            for _, kept in carry_in(library, lines, file):
                changed, same = changed + kept, same + (not kept)
    finally:
        # What stands before a line that is none is kept, and told.
        told = tell_count("{count} issue kept", changed, "{count} issues kept")
        same_told = tell_count("{count} as before", same, "{count} as before")
        if changed or same or sys.exc_info()[0] is None:
            printer("auto").line(f"{told}, {same_told}")
    return 0


def _opened(file: str) -> contextlib.AbstractContextManager[IO[bytes]]:
    if file == "-":
        return contextlib.nullcontext(sys.stdin.buffer)
    try:
        return open(file, "rb")  # noqa: PTH123
    except OSError as error:
        raise InputError(
            tell("{name}: cannot be read ({why})", name=file, why=tell_system(error))
        ) from None
