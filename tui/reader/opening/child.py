"""The process that reads an issue, started before it is known which."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from tui.reader.own_python import own_command, own_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

_early: list[subprocess.Popen[bytes]] = []
_START = "from tui.reader.opening.apart import main; main()"


def start_child() -> subprocess.Popen[bytes]:
    """A Python that waits for a request; it loads all it needs meanwhile.

    It ends when its standard input does: at the latest, when this process is gone.
    """
    return subprocess.Popen(
        own_command(_START),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=own_environment(),
    )


def start_early() -> None:
    """Start the process that :func:`waiting_child` gives, in good time before it is asked for.

    If nobody asks for it, it ends with this process.
    """
    with suppress(OSError):
        _early.append(start_child())


@contextmanager
def waiting_child() -> Iterator[subprocess.Popen[bytes]]:
    """Such a process, which is ended with the block."""
    with _early.pop() if _early else start_child() as child:
        try:
            yield child
        finally:
            child.kill()
