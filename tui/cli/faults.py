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


UNFORESEEN = (ArithmeticError, LookupError, MemoryError, RuntimeError, TypeError, ValueError)
"""What an input that nobody foresaw may raise; other inputs may be read all the same."""


def told(error: Exception, source: str = "") -> str:
    """An error that nobody foresaw, in a line; ``source`` is the input that it is about."""
    name = f"{source}: " if source else ""
    if isinstance(error, MemoryError):
        return name + tell("out of memory; give it fewer pages, or raise the limit")
    said = str(error)
    what = type(error).__name__ + (f": {said}" if said else "")
    return name + tell(
        "a fault of dubao's own: {what}; dubao --traceback COMMAND ... shows where", what=what
    )
