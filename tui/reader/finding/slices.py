"""Work for the loop, in slices: keys have their turn in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE = 0.001  # seconds between two slices, in which whatever has happened is seen to


class Slices:
    """One piece of work at a time; nothing more of it is done after :meth:`stop`."""

    def __init__(self) -> None:
        self._timer: asyncio.TimerHandle | None = None

    def run(self, work: Callable[[], bool]) -> None:
        """Call ``work``, now and between the keys, until it says that it is done.

        Where no loop is running, at once.
        """
        self.stop()
        self._go_on(work)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _go_on(self, work: Callable[[], bool]) -> None:
        self._timer = None
        loop = _running_loop()
        while not work():
            if loop is not None:
                self._timer = loop.call_later(_PAUSE, self._go_on, work)
                return


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
