"""The other end is gone: the window was closed, or the process that one works for."""

from __future__ import annotations

import select
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def watch_for_hangup(descriptor: int, call: Callable[[], None]) -> None:
    """Call ``call`` in a thread once the other end of a terminal or pipe is closed.

    Nothing is read from it. Where the system cannot tell, it is never called.
    """
    if hasattr(select, "poll"):
        watch = threading.Thread(target=_wait, args=(descriptor, call), name="hangup", daemon=True)
        watch.start()


def _wait(descriptor: int, call: Callable[[], None]) -> None:
    poll = select.poll()
    poll.register(descriptor, 0)  # POLLHUP and POLLERR come without being asked for
    try:
        while not (events := poll.poll()):
            pass
    except OSError:
        return
    if not any(event & select.POLLNVAL for _, event in events):
        call()
