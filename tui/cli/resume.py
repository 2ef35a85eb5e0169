"""``dubao`` alone: the reader where it was left, or a word on how to begin."""

from __future__ import annotations

import click

from summarize.errors import DubaoError, InputError
from tui.cli.read import open_reader


def resume(ctx: click.Context) -> None:
    """Open what was read last; print the help where nothing was."""
    # Only this one needs to know where the platform keeps a user's data.
    from tui.reader.state import load_state  # noqa: PLC0415

    state = load_state()
    last = state.last
    if last is None:
        click.echo(ctx.get_help())
        return
    try:
        encoding = ctx.params["encoding"]
        if encoding is None and last in state.issues:
            encoding = state.issues[last].encoding
        open_reader(last, None, encoding)
    except DubaoError as error:
        raise InputError(f"cannot resume: {error}") from error
