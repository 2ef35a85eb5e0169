"""``dubao`` alone: the reader where it was left, or a word on how to begin."""

from __future__ import annotations

import click

from summarize.errors import DubaoError, InputError
from tui.cli.commands.read import open_reader
from tui.language import tell, tell_error


def resume(ctx: click.Context) -> int:
    """Open what was read last; print the help where nothing was. The status."""
    # Only this one needs to know where the platform keeps a user's data.
    from tui.reader.memory.memory import last_issue  # noqa: PLC0415

    last = last_issue()
    if last is None or last.source is None:
        click.echo(ctx.get_help())
        return 0
    try:
        return open_reader(last.source, None, ctx.params["encoding"] or last.encoding)
    except DubaoError as error:
        raise InputError(tell("cannot resume: {why}", why=tell_error(error))) from error
