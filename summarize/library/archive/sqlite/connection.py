"""The file of the embedded archive: opened to read or to write, a line for what goes wrong."""

from __future__ import annotations

import contextlib
import sqlite3
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.library.archive.sqlite.schema import is_current, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE = 60.0  # seconds to wait for another one's transaction
_CACHE = -32_000  # kibibytes of pages in memory, as SQLite wants it
_PAGE = 8192
"""Bytes of a page of a new file: an article's record leaves less of the last of its pages empty."""


def opened(path: Path, *, writing: bool) -> sqlite3.Connection:
    """A connection to the file; InputError where there is none to read, or it is damaged.

    ``writing`` makes the file, and brings an older one up to date.
    """
    name = str(path)
    if writing:
        with told(name):
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = _connected(f"{path.absolute().as_uri()}?mode=rwc")
    else:
        if not path.is_file():
            raise InputError(
                "{name}: no library yet; dubao library add PATH... makes one; or name a file",
                name=name,
            )
        connection = _to_read(path)
    try:
        with told(name):
            connection.execute(f"PRAGMA cache_size = {_CACHE}")
            connection.execute("PRAGMA foreign_keys = ON")
            if writing:
                connection.execute(f"PRAGMA page_size = {_PAGE}")
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                prepare(connection, name)
            elif not is_current(connection, name):
                raise InputError(
                    "{name}: of an earlier dubao; the next dubao library add mends that",
                    name=name,
                )
    except BaseException:
        connection.close()
        raise
    return connection


def _connected(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)


def _to_read(path: Path) -> sqlite3.Connection:
    """As it is for others too; where the folder lets nobody write, as a file that rests."""
    uri = path.absolute().as_uri()
    with told(str(path)):
        connection = _connected(f"{uri}?mode=ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            connection.close()
            connection = _connected(f"{uri}?mode=ro&immutable=1")
    return connection


@contextlib.contextmanager
def told(name: str) -> Iterator[None]:
    """What SQLite and the system say of the file, as one line with the way out."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _error(name, str(error), getattr(error, "sqlite_errorname", "")) from error
    except (UnicodeDecodeError, zlib.error, EOFError) as error:
        raise damaged(name, str(error)) from error
    except OSError as error:
        if error.errno is None:  # bz2 has no error of its own
            raise damaged(name, str(error)) from error
        raise InputError(
            "{name}: {why}; name another place by DUBAO_HOME or --library",
            name=name,
            why=(error.strerror or str(error)).lower(),
        ) from error


def _error(name: str, why: str, code: str) -> InputError:
    if "full" in why or code in {"SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"}:
        return InputError(
            "{name}: no room left on the disk; what was kept before is kept: make room, add again",
            name=name,
        )
    if "readonly" in why or "unable to open" in why:
        return InputError(
            "{name}: cannot be written ({why}); name another place by DUBAO_HOME or --library",
            name=name,
            why=why,
        )
    if "locked" in why or "busy" in why:
        return InputError(
            "{name}: another dubao is writing it; try again when that is done", name=name
        )
    if any(
        sign in why for sign in ("malformed", "not a database", "corrupt", "vtable constructor")
    ):
        return damaged(name, why)
    return InputError("{name}: cannot be read ({why})", name=name, why=why)


def damaged(name: str, why: str) -> InputError:
    """That the file's bytes are not what was written."""
    return InputError(
        "{name}: damaged ({why}); dubao library check says what can be repaired",
        name=name,
        why=" ".join(why.split()),
    )


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; nobody else writes meanwhile, and everybody may read."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
