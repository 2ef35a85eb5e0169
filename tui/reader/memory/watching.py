"""What another reader at the same issue marks, seen without opening it anew."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from tui.reader.memory.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from tui.reader.memory.keeper import Keeper
    from tui.reader.memory.store import Remembered


class Watcher:
    """Asks the file whether another connection wrote to it: microseconds where none did."""

    def __init__(self, path: Path, keeper: Keeper) -> None:
        self._path = path
        self._keeper = keeper
        self._store: Store | None = None
        self._version: int | None = None

    def look(self, issue: int) -> Remembered | None:
        """What is remembered of an issue now; None where nothing was written, or not yet."""
        try:
            if self._store is None:
                # Never waits: what is locked now is looked at the next time.
                self._store = Store(self._path, patience=0)
            version = self._store.version()
            if version == self._version or not self._keeper.flush(0):
                return None
            found = self._store.recall_number(issue)
        except (sqlite3.Error, OSError, ValueError):
            return None
        self._version = version
        return found

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None
