"""The connection to the server of an archive: to read or to write, a line for what goes wrong."""

from __future__ import annotations

import contextlib
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import errors

from summarize.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_Result = TypeVar("_Result")

_PATIENCE = 15
"""Seconds to wait for a server to answer."""
_TRIES = 8
"""How often a transaction is begun anew that another one was in the way of."""
_AGAIN = (
    errors.SerializationFailure,
    errors.DeadlockDetected,
    errors.UniqueViolation,
    errors.DuplicateSchema,  # two begin a library at once, and one saw none a moment ago
)

_SETTINGS = {
    "application_name": "dubao",
    "client_encoding": "UTF8",
    "jit": "off",  # what it costs to make ready is more than our queries take
    "max_parallel_workers_per_gather": "0",
    "work_mem": "64MB",  # room for exact sets of articles, and for words that wait to be indexed
    "idle_in_transaction_session_timeout": "10min",  # a machine that is gone lets go of its locks
}


def opened(url: str, *, writing: bool) -> psycopg.Connection[Any]:
    """A connection to the server, which need not be one that can be written, to read."""
    name = shown(url)
    with told(name):
        # Nothing is prepared, so that what pools connections may stand between.
        connection = psycopg.connect(
            url, autocommit=True, connect_timeout=_PATIENCE, prepare_threshold=None
        )
        try:
            settings = {**_SETTINGS, "default_transaction_read_only": "off" if writing else "on"}
            wanted = ", ".join("set_config(%s, %s, false)" for _ in settings)
            run(connection, f"SELECT {wanted}", list(chain.from_iterable(settings.items())))
            if writing:
                # What is said to be kept is kept, whatever the server's default.
                run(
                    connection,
                    "SELECT set_config('synchronous_commit', 'on', false)"
                    " WHERE current_setting('synchronous_commit') = 'off'",
                )
            encoding = connection.info.parameter_status("server_encoding")
            if encoding != "UTF8":
                raise InputError(
                    "{name}: its encoding is {encoding}; make the database with ENCODING 'UTF8'",
                    name=name,
                    encoding=str(encoding),
                )
        except BaseException:
            connection.close()
            raise
    return connection


def run(
    connection: psycopg.Connection[Any], text: str, values: Sequence[object] = ()
) -> psycopg.Cursor[Any]:
    """A statement, run; ``%s`` stands for a value."""
    return connection.execute(text.encode(), values or None)


def shown(url: str) -> str:
    """The server's address as messages name it: without a password."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "postgresql://"
    user, at, host = parts.netloc.rpartition("@")
    place = f"{user.partition(':')[0]}{at}{host}"
    query = "&".join(p for p in parts.query.split("&") if not p.lower().startswith("password="))
    return urlunsplit(parts._replace(netloc=place, query=query))


@contextlib.contextmanager
def told(name: str) -> Iterator[None]:
    """What the server says, or the way to it, as one line with the way out."""
    try:
        yield
    except psycopg.Error as error:
        raise _error(name, error) from error


def _error(name: str, error: psycopg.Error) -> InputError:
    why = (error.diag.message_primary or str(error) or type(error).__name__).strip()
    why = why.splitlines()[0].strip() if why else type(error).__name__
    if isinstance(error, errors.ReadOnlySqlTransaction | errors.InsufficientPrivilege):
        return InputError(
            "{name}: cannot be written ({why}); name the server, and a user, that may write",
            name=name,
            why=why,
        )
    if isinstance(error, errors.DiskFull):
        return InputError(
            "{name}: no room left on the disk; what was kept before is kept: make room, add again",
            name=name,
        )
    if isinstance(error, _AGAIN):
        return InputError(
            "{name}: another dubao is writing it; try again when that is done", name=name
        )
    if isinstance(error, psycopg.ProgrammingError) and error.diag.sqlstate is None:
        return InputError("{name}: no address of a server ({why})", name=name, why=why)
    if isinstance(error, psycopg.OperationalError):
        return InputError(
            "{name}: no server, or none any more ({why}); what was kept is kept, so start it and "
            "do the same again",
            name=name,
            why=why,
        )
    return InputError("{name}: the server refuses ({why})", name=name, why=why)


@contextlib.contextmanager
def transaction(connection: psycopg.Connection[Any]) -> Iterator[None]:
    """All or nothing; each statement sees what others have kept by then."""
    yield from _within(connection, "BEGIN ISOLATION LEVEL READ COMMITTED")


@contextlib.contextmanager
def snapshot(connection: psycopg.Connection[Any]) -> Iterator[None]:
    """Everything as it is at one moment; nothing is written. A replica has that, too."""
    yield from _within(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")


def _within(connection: psycopg.Connection[Any], begin: str) -> Iterator[None]:
    run(connection, begin)
    try:
        yield
        run(connection, "COMMIT")
    except BaseException:
        with contextlib.suppress(psycopg.Error):
            run(connection, "ROLLBACK")
        raise


def patiently(do: Callable[[], _Result]) -> _Result:
    """Do it, anew where another one's transaction, or a replica's catching up, was in the way."""
    for _ in range(_TRIES - 1):
        try:
            return do()
        except _AGAIN:
            continue
    return do()
