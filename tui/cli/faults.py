"""Whatever was not foreseen ends in one line, too; ``--traceback`` shows it to who mends it."""

from __future__ import annotations

import click

from tui.language import tell

shown = False
"""Whether tracebacks are asked for."""


def show(_context: click.Context, _option: click.Parameter, value: bool) -> None:
    """Remember what ``--traceback`` said."""
    global shown  # noqa: PLW0603 (one process is one command)
    shown = value


traceback_option = click.option(
    "--traceback",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=show,
    help="Show where dubao itself fails, to report it.",
)


def told(error: Exception) -> str:
    """An error that nobody foresaw, in a line."""
    if isinstance(error, MemoryError):
        return tell("out of memory; give it fewer pages, or raise the limit")
    said = str(error)
    what = type(error).__name__ + (f": {said}" if said else "")
    return tell(
        "a fault of dubao's own: {what}; dubao --traceback COMMAND ... shows where", what=what
    )
