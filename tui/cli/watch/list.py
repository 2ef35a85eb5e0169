"""``dubao watch list``: what is watched."""

from __future__ import annotations

import click

from tui.cli import options
from tui.cli.output import DIM, SECTION, Printer, printer
from tui.cli.printing.records import shape_of
from tui.language import tell

FIELDS = ("name", "query", "whole")


@click.command("list", context_settings=options.HELP)
@options.format_options(fields=FIELDS)
@options.color_option
@options.lang_option
def list_command(*, kind: str | None, as_json: bool, fields: str | None, color: str) -> int:
    """List the watch words (关注词), as dubao watch alone does."""
    shape = shape_of(options.format_of(kind, as_json=as_json), fields, FIELDS)
    return listed(printer(color, shape=shape))


def listed(out: Printer) -> int:
    """Print the watches of the user's file; the status."""
    from tui.watching.file import load_watches  # noqa: PLC0415 (help needs none)

    watches = load_watches()
    if out.shape is not None:
        out.raw(out.shape.head())
        for each in watches:
            out.record({"name": each.name, "query": each.query.text, "whole": each.whole})
        return 0
    if not watches:
        out.line(tell("nothing is watched; dubao watch add NAME QUERY begins"), DIM)
    for each in watches:
        out.line(each.name, SECTION)
        whole = f"  ({tell('whole words')})" if each.whole else ""
        out.line(each.query.text + whole, lead="  ")
    return 0
