"""Whether the file is sound, and a sound one made of what can still be read of it."""

from __future__ import annotations

import sqlite3
import zlib

from summarize.library.archive.indexed import index_again
from summarize.library.archive.kept import Fault
from summarize.library.archive.record import unpack_sources
from summarize.library.archive.sqlite.connection import transaction
from summarize.library.archive.sqlite.writing import index

TABLES = ("texts", "heads", "letters")
_SHOWN = 3
_DAMAGED = (sqlite3.DatabaseError, zlib.error, OSError, ValueError, TypeError, LookupError)


def faults(connection: sqlite3.Connection) -> list[Fault]:
    """What is wrong with a file that is open to be written; nothing where it is sound."""
    found: list[Fault] = []
    try:
        for (line,) in connection.execute(f"PRAGMA integrity_check({_SHOWN})"):
            if line != "ok":
                found.append(Fault("file", None, line))
        found += _of_index(connection)
        found += _of_issues(connection)
    except sqlite3.DatabaseError as error:
        found.append(Fault("file", None, str(error)))
    return found


def _of_index(connection: sqlite3.Connection) -> list[Fault]:
    found: list[Fault] = []
    for table in TABLES:
        try:
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
            (held,) = connection.execute(f"SELECT count(*) FROM {table}_idx").fetchone()
            if not held and _fills(connection, table):
                found.append(Fault("index", None, f"{table} is empty"))
        except sqlite3.DatabaseError as error:
            found.append(Fault("index", None, f"{table}: {error}"))
    return found


def _fills(connection: sqlite3.Connection, table: str) -> bool:
    """Whether any article has something for a table of the index: not all have a heading."""
    for (record,) in connection.execute("SELECT record FROM articles"):
        try:
            article = index_again(record)
        except _DAMAGED:
            continue
        _, headline, deck, _ = article.fields
        has = {"heads": bool(headline or deck), "letters": any(article.fields)}
        if has.get(table, True):
            return True
    return False


def _of_issues(connection: sqlite3.Connection) -> list[Fault]:
    found: list[Fault] = []
    run = connection.execute
    for issue, key, articles in run("SELECT id, key, articles FROM issues").fetchall():
        try:
            records = run("SELECT record FROM articles WHERE issue = ?", (issue,))
            held = len([index_again(record) for (record,) in records])
            pages = run("SELECT pages FROM sources WHERE issue = ?", (issue,))
            sources = sum(len(unpack_sources(row[0])) for row in pages)
        except _DAMAGED as error:
            found.append(Fault("issue", key, str(error)))
            continue
        if held != articles:
            found.append(Fault("issue", key, f"{held} of {articles} articles"))
        if not sources:
            found.append(Fault("issue", key, "no source"))
    return found


def index_anew(connection: sqlite3.Connection) -> None:
    """The index made anew from the articles."""
    with transaction(connection):
        fill_index(connection)


def fill_index(connection: sqlite3.Connection) -> None:
    """The same as a part of the caller's transaction."""
    for table in TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    rows = connection.execute(
        "SELECT a.number, a.section, i.paper, i.date, a.record"
        " FROM articles a JOIN issues i ON i.id = a.issue ORDER BY a.number"
    )
    for number, section, paper, date, record in rows:
        index(connection, number, index_again(record), (paper, date, section))


def readable_keys(connection: sqlite3.Connection) -> list[str]:
    """The issues' keys that can be read, over whatever page of their table is damaged."""
    try:
        return [row[0] for row in connection.execute("SELECT key FROM issues ORDER BY id")]
    except sqlite3.DatabaseError:
        pass
    found: list[str] = []
    for order in ("ASC", "DESC"):
        try:
            for (key,) in connection.execute(f"SELECT key FROM issues ORDER BY id {order}"):
                if key not in found:
                    found.append(key)
        except sqlite3.DatabaseError:
            continue
    return found
