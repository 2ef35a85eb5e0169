"""The stores that an archive can be kept in, opened alike in tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.archive.sqlite.made import SqliteWorks

if TYPE_CHECKING:
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.made import Works
    from tests.summarize.library.server import Server


class Backend(Protocol):
    """Archives by names of a test's own; ``place`` is what ``--library`` calls one.

    ``works`` opens what was worked out of one's articles, ``ask`` its tables.
    """

    def place(self, name: str = "library") -> str: ...

    def opened(self, name: str = "library", *, writing: bool = True) -> Archive: ...

    def works(self, name: str = "library") -> Works: ...

    def ask(self, statement: str, name: str = "library") -> list[Any]: ...


class Sqlite:
    """Files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place(self, name: str = "library") -> str:
        return str(self._folder / "home" / f"{name}.sqlite3")

    def opened(self, name: str = "library", *, writing: bool = True) -> Archive:
        return SqliteArchive(Path(self.place(name)), writing=writing)

    def works(self, name: str = "library") -> Works:
        return SqliteWorks(Path(self.place(name)))

    def ask(self, statement: str, name: str = "library") -> list[Any]:
        with closing(sqlite3.connect(self.place(name))) as connection, connection:
            return connection.execute(statement).fetchall()


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

    def works(self, name: str = "library") -> Works:
        from summarize.library.archive.postgres.made import PostgresWorks

        return PostgresWorks(self.place(name))

    def ask(self, statement: str, name: str = "library") -> list[Any]:
        import psycopg

        with psycopg.connect(self.place(name), autocommit=True) as connection:
            connection.execute("SET search_path = dubao")
            return connection.execute(statement.encode()).fetchall()
