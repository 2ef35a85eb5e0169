"""Standard output to which everything is written, or an error raised: never a part in silence.

An unbuffered stdout (``PYTHONUNBUFFERED``, ``python -u``) takes a short write for a whole one, and
a pipe that must not block takes what it has room for.
"""

from __future__ import annotations

import os
import select
import sys
from io import BufferedWriter, RawIOBase, TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Whole(RawIOBase):
    """A file descriptor to write to; a write ends when all of it is written."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.descriptor = descriptor

    def writable(self) -> bool:
        """It is there to be written to."""
        return True

    def fileno(self) -> int:
        """The descriptor."""
        return self.descriptor

    def isatty(self) -> bool:
        """Whether a terminal is behind it."""
        return os.isatty(self.descriptor)

    def write(self, data: Buffer, /) -> int:
        """Write all of ``data``; OSError where that cannot be done. The number of its bytes."""
        rest = memoryview(data).cast("B")
        whole = len(rest)
        while rest:
            try:
                rest = rest[os.write(self.descriptor, rest) :]
            except BlockingIOError:
                select.select([], [self.descriptor], [])
        return whole


def write_whole() -> None:
    """Put such a stream in the place of a stdout that could write a part of what it is given."""
    stdout = sys.stdout
    if not isinstance(stdout, TextIOWrapper):
        return
    try:
        descriptor = stdout.fileno()
        sound = isinstance(stdout.buffer, BufferedWriter) and os.get_blocking(descriptor)
        stdout.flush()
    except (OSError, ValueError):
        return
    if not sound:
        sys.stdout = TextIOWrapper(
            BufferedWriter(Whole(descriptor)),
            encoding=stdout.encoding,
            errors=stdout.errors,
            line_buffering=True,
        )
