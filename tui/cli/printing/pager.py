"""A pager for what is longer than the terminal; what fits is printed as it is."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import click

from tui.config import setting
from tui.language import tell
from tui.printable import printable
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from typing_extensions import Buffer

NONE = ("", "cat")
"""Names for no pager."""


def chosen_pager() -> str | None:
    """The shell's command that pages; None where none is wanted or there is none.

    DUBAO_PAGER, else ``pager`` of the settings, else PAGER, else less.
    """
    if os.environ.get("TERM") == "dumb":
        return None
    command = str(setting("pager").value).strip()
    if command in NONE or (command == "less" and shutil.which("less") is None):
        return None
    return command


@contextmanager
def paging(command: str) -> Iterator[None]:
    """Hand what is printed inside to the pager, once it is more than the terminal has room for."""
    stdout, stderr = sys.stdout, sys.stderr
    pages = Pages(command, stdout)
    sys.stdout = io.TextIOWrapper(
        io.BufferedWriter(pages),
        encoding=getattr(stdout, "encoding", None) or "utf-8",
        errors="backslashreplace",
    )
    try:
        yield
        sys.stdout.flush()
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
        held, sys.stdout, sys.stderr = sys.stderr, stdout, stderr
        pages.finish()
        if held is not stderr and isinstance(held, io.StringIO) and stderr is not None:
            stderr.write(held.getvalue())


class Pages(io.RawIOBase):
    """A terminal to write to, with a pager between once it is full.

    A pager that fails is told of, and the text printed without it.
    """

    def __init__(self, command: str, terminal: TextIO) -> None:
        super().__init__()
        self._command = command
        self._terminal = terminal
        self._written = bytearray()
        self._pager: subprocess.Popen[bytes] | None = None
        self._failed = False
        self._left = False

    def writable(self) -> bool:
        """It is there to be written to."""
        return True

    def isatty(self) -> bool:
        """What is written is seen on a terminal."""
        return True

    def write(self, data: Buffer, /) -> int:
        """Take ``data``; BrokenPipeError once the pager was left. The number of its bytes."""
        piece = bytes(data)
        if self._left:
            raise BrokenPipeError
        if self._failed:
            self._print(piece)
            return len(piece)
        self._written += piece
        if self._pager is not None:
            self._send(piece)
        elif not self._fits():
            self._start()
            self._send(bytes(self._written))
        return len(piece)

    def finish(self) -> None:
        """Wait until the pager is left; print what it could not show, or what needed none."""
        if self._pager is not None:
            self._wait()
        elif not (self._failed or self._left):
            self._print(bytes(self._written))
        self._left = True

    def _fits(self) -> bool:
        size = shutil.get_terminal_size()
        rows = 0
        text = click.unstyle(self._written.decode("utf-8", "replace"))
        for line in text.removesuffix("\n").split("\n"):
            rows += max(1, -(-cells(line) // max(size.columns, 1)))
            if rows >= size.lines:
                return False
        return True

    def _start(self) -> None:
        # As git has it: leave where all fits, show colours, leave the text on the screen.
        environment = {"LESS": "FRX", "LV": "-c", **os.environ}
        self._pager = subprocess.Popen(
            self._command,
            shell=True,
            stdin=subprocess.PIPE,
            env=environment,
        )
        if sys.stderr is not None and sys.stderr.isatty():
            # Told when the pager is left: it would write over its screen.
            sys.stderr = io.StringIO()

    def _send(self, piece: bytes) -> None:
        assert self._pager is not None
        assert self._pager.stdin is not None
        try:
            self._pager.stdin.write(piece)
            self._pager.stdin.flush()
        except BrokenPipeError:
            self._wait()
            if not self._failed:
                raise

    def _wait(self) -> None:
        pager, self._pager = self._pager, None
        assert pager is not None
        assert pager.stdin is not None
        interrupted = False

        def interrupt(_number: int, _frame: FrameType | None) -> None:
            # Ctrl+C is the pager's own as long as it is there.
            nonlocal interrupted
            interrupted = True

        before = signal.signal(signal.SIGINT, interrupt)
        try:
            with contextlib.suppress(BrokenPipeError):
                pager.stdin.close()
            status = pager.wait()
        finally:
            signal.signal(signal.SIGINT, before)
        self._failed = status > 0 and not interrupted
        self._left = not self._failed
        if self._failed:
            self._print(bytes(self._written))
            told = tell("the pager failed: {pager}; --no-pager does without", pager=self._command)
            click.echo(f"dubao: {printable(told)}", err=True)

    def _print(self, text: bytes) -> None:
        stream = getattr(self._terminal, "buffer", None)
        if stream is not None:
            stream.write(text)
            stream.flush()
        else:
            self._terminal.write(text.decode("utf-8", "replace"))
