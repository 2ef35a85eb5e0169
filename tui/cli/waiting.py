"""A line on a terminal's stderr while something takes more than two seconds; then it is gone."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from tui.language import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TextIO

T = TypeVar("T")

PATIENCE = 2.0
"""Seconds until anything is shown."""
_EACH = 0.5


class _Line:
    """The line; ``done`` of ``of`` are counted in it where there is more than one."""

    def __init__(self, stream: TextIO) -> None:
        self.done = self.of = 0
        self._stream = stream
        self._began = time.monotonic()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._show, daemon=True)
        self._thread.start()

    def _show(self) -> None:
        from tui.wrapping import cells  # noqa: PLC0415 (few wait)

        shown = 0
        wait = PATIENCE
        while not self._over.wait(wait):
            wait = _EACH
            seconds = int(time.monotonic() - self._began)
            if self.of > 1:
                text = tell(
                    "reading, {done} of {of}, {seconds} s",
                    done=self.done,
                    of=self.of,
                    seconds=seconds,
                )
            else:
                text = tell("reading, {seconds} s", seconds=seconds)
            self._write(f"\r{text}" + " " * max(0, shown - cells(text)))
            shown = cells(text)
        if shown:
            self._write("\r" + " " * shown + "\r")

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except (OSError, ValueError):  # nobody is there to see it
            self._over.set()

    def count(self, done: int, of: int) -> None:
        """So many of so many are done."""
        self.done, self.of = done, of

    def end(self) -> None:
        """Take the line away."""
        self._over.set()
        self._thread.join()


@contextmanager
def waiting(*, shown: bool = True) -> Iterator[Callable[[int, int], None]]:
    """What is done within shows how long it takes, and whatever ends it takes that away.

    Gives what is called with the number of things done and of all. Not ``shown``, or without a
    terminal, nothing is seen.
    """
    stream = sys.stderr
    if not shown or stream is None or not stream.isatty():
        yield lambda done, of: None
        return
    line = _Line(stream)
    try:
        yield line.count
    finally:
        line.end()


def counted(things: Iterable[T], of: int) -> Iterator[T]:
    """The things one by one, counted while the work on them goes on.

    Nothing is shown where what is found appears on the terminal as it is found.
    """
    with waiting(shown=sys.stdout is not None and not sys.stdout.isatty()) as count:
        for number, thing in enumerate(things):
            count(number, of)
            yield thing
