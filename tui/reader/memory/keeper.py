"""Writes down what changes, as it happens, in a thread: a slow disk never holds the reader up."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

from tui.language import tell_system
from tui.reader.memory.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from pathlib import Path

    from tui.reader.memory.store import Statement

_AGAIN = 0.2  # seconds until what another process locked is tried again


class Keeper:
    """Takes statements and writes them in order; of several under one name only the last.

    ``trouble`` is called once, in the thread, with what went wrong, where it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.trouble: Callable[[str], None] = lambda _: None
        self._path = path
        self._waiting: dict[Hashable, Statement] = {}
        self._change = threading.Condition()
        self._busy = False
        self._closed = False
        self._told = False
        self._thread: threading.Thread | None = None

    def put(self, name: Hashable, sql: str, *values: object) -> None:
        """Have it written soon; returns at once."""
        with self._change:
            self._waiting.pop(name, None)
            self._waiting[name] = (sql, values)
            if self._thread is None:
                # A daemon: whatever the disk does, the reader can be left.
                self._thread = threading.Thread(target=self._run, name="memory", daemon=True)
                self._thread.start()
            self._change.notify_all()

    def flush(self, seconds: float) -> bool:
        """Wait until all is written, but no longer than that; whether it is."""
        with self._change:
            return self._change.wait_for(lambda: not self._waiting and not self._busy, seconds)

    def close(self, seconds: float = 2.0) -> None:
        """Write what waits, if it takes no longer than that, and end."""
        self.flush(seconds)
        with self._change:
            self._closed = True
            self._change.notify_all()
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        store: Store | None = None
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    break
                batch, self._waiting = self._waiting, {}
                self._busy = True
            try:
                store = store or Store(self._path)
                store.write(batch.values())
            except (sqlite3.Error, OSError) as error:
                self._failed(error, batch)
            with self._change:
                self._busy = False
                self._change.notify_all()
        if store is not None:
            store.close()

    def _failed(self, error: Exception, batch: dict[Hashable, Statement]) -> None:
        locked = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
        with self._change:
            if locked and not self._closed:
                self._waiting = {**batch, **self._waiting}
                self._change.wait(_AGAIN)
            told, self._told = self._told, True
        if not told:
            self.trouble(reason(error))


def reason(error: Exception) -> str:
    """What went wrong with the file, in a few words."""
    return tell_system(error)
