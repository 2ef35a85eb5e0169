"""Work that was done once, kept in a table of the server, over a connection of its own."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import psycopg

from summarize.errors import InputError
from summarize.library.archive.postgres.connection import opened, run, transaction
from summarize.library.archive.postgres.writing import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TABLE = (
    'CREATE TABLE dubao.made (content bytea NOT NULL, work text COLLATE "C" NOT NULL,'
    " version text NOT NULL, result bytea NOT NULL, PRIMARY KEY (content, work))"
)
_PATIENCE = "500ms"  # work can be done again, so nobody waits for what others write
_TOGETHER = 64
_KEEP = (
    "INSERT INTO dubao.made VALUES (%s, %s, %s, %s) ON CONFLICT (content, work)"
    " DO UPDATE SET version = excluded.version, result = excluded.result"
)


class PostgresWorks:
    """:class:`~summarize.library.archive.made.Works` on the library's server, if it answers.

    Who may write there keeps what was done for all others; a replica, and who may only read,
    recalls it.
    """

    def __init__(self, url: str) -> None:
        self._connection: psycopg.Connection[Any] | None = None
        self._waiting: list[tuple[bytes, str, str, bytes]] = []
        with self._doable(), contextlib.suppress(InputError):
            self._connection = opened(url, writing=True)
            sql = "SELECT set_config('statement_timeout', %s, false)"
            run(self._connection, sql, (_PATIENCE,))

    def recall(self, content: bytes, work: str, version: str) -> str | None:
        """What was kept; None where it is to be made."""
        if self._connection is not None:
            with self._doable():
                row = run(
                    self._connection,
                    "SELECT result FROM dubao.made WHERE content = %s AND work = %s"
                    " AND version = %s",
                    (content, safe(work), version),
                ).fetchone()
                return bytes(row[0]).decode("utf-8", "surrogatepass") if row else None
        return None

    def keep(self, content: bytes, work: str, version: str, result: str) -> None:
        """Keep a result, at the latest when the store is left."""
        data = result.encode("utf-8", "surrogatepass")
        self._waiting.append((content, safe(work), version, data))
        if len(self._waiting) >= _TOGETHER:
            self._flush()

    def __enter__(self) -> PostgresWorks:
        return self

    def __exit__(self, *_: object) -> None:
        self._flush()
        if self._connection is not None:
            self._connection.close()

    def _flush(self) -> None:
        # In the order of their keys: two who keep the same do not wait for each other in a ring.
        rows, self._waiting = sorted(self._waiting), []
        if not rows or self._connection is None:
            return
        connection = self._connection
        with self._doable(), transaction(connection), connection.cursor() as cursor:
            cursor.executemany(_KEEP.encode(), rows)

    @contextlib.contextmanager
    def _doable(self) -> Iterator[None]:
        """What the server does not let be done just now is not done; one that is gone not asked."""
        try:
            yield
        except (psycopg.Error, ValueError):
            if self._connection is not None and self._connection.closed:
                self._connection = None


def forget(connection: psycopg.Connection[Any], contents: Iterable[bytes]) -> None:
    """Let go of all work on these contents; a part of the caller's transaction."""
    run(connection, "DELETE FROM dubao.made WHERE content = ANY(%s)", (sorted(contents),))
