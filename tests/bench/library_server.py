"""A library on a server of PostgreSQL, as the bench of the library measures it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from summarize.library.archive.postgres import PostgresArchive
from tests.summarize.library.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator


class Measured(PostgresArchive):
    """An archive that tells what it costs its server."""

    @property
    def server_process(self) -> int | None:
        """The process that serves it, where that runs on this machine."""
        local = self._connection.info.host.startswith("/")
        return self._connection.info.backend_pid if local else None

    @property
    def size(self) -> int:
        """Bytes of the database."""
        row = self._connection.execute("SELECT pg_database_size(current_database())").fetchone()
        assert row is not None
        return int(row[0])


@contextmanager
def served(url: str) -> Iterator[str]:
    """The address of a server: that one, or one that is there for the while."""
    if url:
        yield url
        return
    server = Server(durable=True)
    try:
        yield server.url()
    finally:
        server.remove()
