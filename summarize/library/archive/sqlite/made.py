"""Work that was done once, kept in a table of the library's file, over a connection of its own."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

TABLE = (
    "CREATE TABLE IF NOT EXISTS made (content BLOB NOT NULL, work TEXT NOT NULL,"
    " version TEXT NOT NULL, result TEXT NOT NULL, PRIMARY KEY (content, work)) WITHOUT ROWID"
)
_PATIENCE = 0.5  # seconds: work can be done again, so nobody waits for an adder
_TOGETHER = 64


class SqliteWorks:
    """:class:`~summarize.library.archive.made.Works` in the library's file, if it is there."""

    def __init__(self, path: Path) -> None:
        self._uri = path.absolute().as_uri()
        self._reading: sqlite3.Connection | None = None
        self._waiting: list[tuple[bytes, str, str, str]] = []
        with _doable():
            self._reading = _connected(f"{self._uri}?mode=ro")

    def recall(self, content: bytes, work: str, version: str) -> str | None:
        """What was kept; None where it is to be made."""
        if self._reading is not None:
            with _doable():
                row = self._reading.execute(
                    "SELECT result FROM made WHERE content = ? AND work = ? AND version = ?",
                    (content, work, version),
                ).fetchone()
                return str(row[0]) if row else None
        return None

    def keep(self, content: bytes, work: str, version: str, result: str) -> None:
        """Keep a result, at the latest when the store is left."""
        self._waiting.append((content, work, version, result))
        if len(self._waiting) >= _TOGETHER:
            self._flush()

    def __enter__(self) -> SqliteWorks:
        return self

    def __exit__(self, *_: object) -> None:
        self._flush()
        if self._reading is not None:
            self._reading.close()

    def _flush(self) -> None:
        rows, self._waiting = self._waiting, []
        if not rows or self._reading is None:
            return
        with _doable(), contextlib.closing(_connected(f"{self._uri}?mode=rw")) as connection:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(TABLE)
            connection.executemany("INSERT OR REPLACE INTO made VALUES (?, ?, ?, ?)", rows)
            connection.execute("COMMIT")


def forget(connection: sqlite3.Connection, contents: Iterable[bytes]) -> None:
    """Let go of all work on these contents; a part of the caller's transaction."""
    connection.execute(TABLE)
    connection.executemany("DELETE FROM made WHERE content = ?", [(each,) for each in contents])


def _connected(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)


@contextlib.contextmanager
def _doable() -> Iterator[None]:
    """What the file does not let be done just now is not done."""
    with contextlib.suppress(sqlite3.DatabaseError, OSError):
        yield
