"""The stores that an archive can be kept in, opened alike in tests."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from summarize.library.archive.sqlite import SqliteArchive

if TYPE_CHECKING:
    from summarize.library.archive.engine import Archive
    from tests.summarize.library.server import Server


class Backend(Protocol):
    """Archives by names of a test's own; ``place`` is what ``--library`` calls one."""

    def place(self, name: str = "library") -> str: ...

    def opened(self, name: str = "library", *, writing: bool = True) -> Archive: ...


class Sqlite:
    """Files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, name: str = "library") -> str:
        return str(self._folder / "home" / f"{name}.sqlite3")

    def opened(self, name: str = "library", *, writing: bool = True) -> Archive:
        return SqliteArchive(Path(self.place(name)), writing=writing)


class Postgres:
    """Databases on a server, made when they are first asked for."""

    _numbers = count(1)

    def __init__(self, server: Server) -> None:
        self._server = server
        self._known: dict[str, str] = {}

    def place(self, name: str = "library") -> str:
        import psycopg

        if name not in self._known:
            self._known[name] = f"test{next(self._numbers)}"
            with psycopg.connect(self._server.url(), autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {self._known[name]}".encode())
        return self._server.url(self._known[name])

    def opened(self, name: str = "library", *, writing: bool = True) -> Archive:
        from summarize.library.archive.postgres import PostgresArchive

        return PostgresArchive(self.place(name), writing=writing)
