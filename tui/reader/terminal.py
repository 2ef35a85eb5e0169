"""The terminal given back to a reader whose issue came through a pipe."""

from __future__ import annotations

import os
import sys

from summarize.errors import DubaoError
from tui.language import tell, tell_system

_TERMINAL = "/dev/tty"


class NoTerminalError(DubaoError):
    """The reader was asked for where there is no terminal to show it on."""


def reopen_terminal() -> None:
    """Make the terminal standard input again, after the issue was read from a pipe.

    Does nothing where standard input is a terminal. Raises :class:`NoTerminalError` where there
    is none to open, and where standard error, on which Textual draws, is not one, or a dumb one.
    """
    if os.environ.get("TERM") == "dumb":
        message = tell("the reader needs more than a dumb terminal; dubao show prints the text")
        raise NoTerminalError(message)
    if not _is_terminal(2):
        message = tell("the reader needs a terminal on standard error; dubao show prints the text")
        raise NoTerminalError(message)
    if _is_terminal(0):
        return
    try:
        terminal = os.open(_TERMINAL, os.O_RDWR)
    except OSError as error:
        why = f"{_TERMINAL}: {tell_system(error)}"
        message = tell("the reader needs a terminal ({why}); dubao show prints the text", why=why)
        raise NoTerminalError(message) from error
    try:
        os.dup2(terminal, 0)
    finally:
        os.close(terminal)
    # Textual asks sys.__stdin__ whether it is a terminal, and that object may have been closed.
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    setattr(sys, "__stdin__", sys.stdin)  # noqa: B010 (typeshed calls it final)


def _is_terminal(descriptor: int) -> bool:
    try:
        return os.isatty(descriptor)
    except OSError:
        return False
