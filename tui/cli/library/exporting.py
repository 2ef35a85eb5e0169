"""``dubao library export``: the whole library, to be moved or kept elsewhere."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.output import printer
from tui.libraries import open_library


@click.command(
    "export",
    context_settings=options.HELP,
    epilog="""\b
Examples:
  dubao library export -o library.ndjson
  dubao library export | zstd > library.ndjson.zst
""",
)
@options.lang_option
@options.output_options
def export_command() -> int:
    """Write the whole library (导出) as NDJSON.

    An issue a line, with its sources, whole; dubao library import reads them again.
    """
    from summarize.library.adding.carrying import carried_out  # noqa: PLC0415 (help needs none)

    out = printer("never")
    with open_library() as library:
        for line in carried_out(library):
            out.raw(line + "\n")
    return 0
