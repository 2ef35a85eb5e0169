"""The reader from its first to its last moment: terminal, memory, issue, and every way to end."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from tui.language import tell
from tui.reader.hangup import watch_for_hangup
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import store_path
from tui.reader.opening.again import asked_again
from tui.reader.opening.apart import Apart, Request
from tui.reader.opening.opening import Reading
from tui.reader.terminal import reopen_terminal

if TYPE_CHECKING:
    import subprocess
    from types import FrameType

    from summarize.issue import Issue
    from summarize.rulings import Ruling
    from tui.reader.app import ReaderApp
    from tui.reader.memory.store import KnownIssue

_SIGNALLED = 128  # and the number of the signal: the status of what a signal ended
_HANGUP = getattr(signal, "SIGHUP", 1)
_PATIENCE = 2.0  # seconds for leaving in good order


class ReaderFailedError(Exception):
    """The reader ended by an error of its own; ``str()`` is one line."""


def run_reader(
    request: Request, child: subprocess.Popen[bytes] | None = None
) -> tuple[Issue | None, int]:
    """Show the issue that ``request`` asks for until the reader is left.

    ``child`` may be started already. What it was opened from, and the encoding given, are
    remembered (``-`` is not). Returns the issue, if it was read to its end, and a status. Raises
    :class:`~tui.reader.terminal.NoTerminalError` where there is no terminal, what reading raises,
    and :class:`ReaderFailedError`.
    """
    reopen_terminal()
    # It goes on while this process loads Textual.
    apart = Apart(request, child, stays=True)
    memory = Memory(store_path())
    watch_for_hangup(0, partial(_end, memory, _SIGNALLED + _HANGUP))
    try:
        while True:
            issue, status, another = _read(request, apart, memory)
            if another is None:
                return issue, status
            # Chosen in the reader: it begins anew, as if it had been opened with that issue.
            request = replace(asked_again(another, memory), rulings=request.rulings)
            apart = Apart(request, stays=True)
    finally:
        memory.close()


def _read(
    request: Request, apart: Apart, memory: Memory
) -> tuple[Issue | None, int, KnownIssue | None]:
    """Show one issue; with what was read, and the status, the issue to go on with, if any."""
    opening = Reading(
        apart,
        memory,
        source=request.source,
        encoding=request.encoding,
        wanted=request.wanted,
        piped=request.stdin,
    )
    # While the first page is read; and what cannot be read is often told before this is done.
    from tui.reader.app import ReaderApp  # noqa: PLC0415 (imports textual)
    from tui.reader.digest.first import FirstDigest  # noqa: PLC0415 (imports asyncio)
    from tui.reader.digest.queue import ProcessDigester  # noqa: PLC0415 (as above)

    if opening.error is not None:
        raise opening.error

    def again(rulings: tuple[Ruling, ...]) -> Apart:
        return Apart(replace(request, wanted=None, rulings=rulings))

    digester = FirstDigest(opening, ProcessDigester())
    app = ReaderApp(opening, memory, digester=digester, again=again)
    _heed_signals(app, memory)
    try:
        app.run()
    finally:
        opening.cancel()
    if isinstance(app.failure, DubaoError):
        raise app.failure
    if app.failure is not None:
        raise ReaderFailedError(_one_line(app.failure)) from app.failure
    return opening.issue, app.return_code or 0, app.another


def _heed_signals(app: ReaderApp, memory: Memory) -> None:
    """Leave on a signal: in good order, or, if the terminal is gone or stuck, without it."""

    def leave(number: int, _: FrameType | None) -> None:
        late = threading.Timer(_PATIENCE, _end, (memory, _SIGNALLED + number))
        late.daemon = True
        late.start()
        app.leave(_SIGNALLED + number)

    for name in ("SIGHUP", "SIGTERM"):
        if number := getattr(signal, name, None):
            signal.signal(number, leave)


def _end(memory: Memory, status: int) -> None:
    """End now. The process that makes digests ends with us."""
    memory.close()
    os._exit(status)


def _one_line(error: Exception) -> str:
    """What happened, and where."""
    where = ""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is not None:
        name = os.path.basename(trace.tb_frame.f_code.co_filename)  # noqa: PTH119
        where = f" ({name}:{trace.tb_lineno})"
    what = f"{type(error).__name__}: {error}{where}"
    return tell("the reader failed: {what}", what=what)
