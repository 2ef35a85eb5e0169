"""The reader from its first to its last moment: terminal, memory, issue, and every way to end."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import dataclass, field, replace
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
    from tui.reader.searching.arrival import Arrival
    from tui.reader.searching.searching import Kept

_SIGNALLED = 128  # and the number of the signal: the status of what a signal ended
_HANGUP = getattr(signal, "SIGHUP", 1)
_PATIENCE = 2.0  # seconds for leaving in good order


class ReaderFailedError(Exception):
    """The reader ended by an error of its own; ``str()`` is one line."""


def run_reader(
    request: Request, child: subprocess.Popen[bytes] | None = None, *, terminal: bool = True
) -> tuple[Issue | None, int]:
    """Show the issue that ``request`` asks for until the reader is left.

    ``child`` may be started already. Without a ``terminal`` Textual's driver has another screen.
    What it was opened from, and the encoding given, are remembered (``-`` is not). Returns the
    issue, if it was read to its end, and a status. Raises
    :class:`~tui.reader.terminal.NoTerminalError` where there is no terminal, what reading raises,
    and :class:`ReaderFailedError`.
    """
    if terminal:
        reopen_terminal()
    # It goes on while this process loads Textual.
    apart = Apart(request, child, stays=True)
    memory = Memory(store_path())
    watch_for_hangup(0, partial(_end, memory, _SIGNALLED + _HANGUP))
    try:
        way = _Way()
        while True:
            issue, app = _read(request, apart, memory, way)
            # Chosen in the reader: it begins anew, as if it had been opened with that issue.
            if app.returning:
                request, way.arrival = way.before.pop(), None
            elif app.another is not None:
                way.before.append(replace(request, wanted=None))
                way.arrival = app.arrival
                request = replace(asked_again(app.another, memory), rulings=request.rulings)
            else:
                return issue, app.return_code or 0
            way.search = app.session.searching.kept()
            apart = Apart(request, stays=True)
    finally:
        memory.close()


@dataclass
class _Way:
    """How one came to an issue: the ones ``before``, which Back leads to, the last one last; the
    place to arrive at; and what was searched for.
    """

    before: list[Request] = field(default_factory=list)
    arrival: Arrival | None = None
    search: Kept | None = None


def _read(
    request: Request, apart: Apart, memory: Memory, way: _Way
) -> tuple[Issue | None, ReaderApp]:
    """Show one issue; what was read, and the app, which says how to go on."""
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
    app = ReaderApp(
        opening,
        memory,
        digester=digester,
        again=again,
        arrival=way.arrival,
        came_from=bool(way.before),
    )
    if way.search is not None:
        app.session.searching.restore(way.search)
    _heed_signals(app, memory)
    try:
        app.run()
    finally:
        opening.cancel()
    if isinstance(app.failure, DubaoError):
        raise app.failure
    if app.failure is not None:
        raise ReaderFailedError(_one_line(app.failure)) from app.failure
    return opening.issue, app


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
