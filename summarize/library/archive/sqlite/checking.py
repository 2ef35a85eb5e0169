"""Whether the file is sound, and a sound one made of what can still be read of it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from summarize.library.archive.indexed import index_again
from summarize.library.archive.record import unpack_page
from summarize.library.archive.sqlite.connection import opened, told, transaction
from summarize.library.archive.sqlite.writing import index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarize.library.archive.kept import Reading

TABLES = ("texts", "heads", "letters")
_SHOWN = 3


class Fault(NamedTuple):
    """What is wrong: the file as such, its index, or an issue (``key``) whose text is damaged."""

    kind: str
    key: str | None
    why: str


def faults(connection: sqlite3.Connection) -> list[Fault]:
    """What is wrong with the file; nothing where it is sound."""
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
    (articles,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    for table in TABLES:
        try:
            # The index's own check writes nothing but counts as writing.
            (held,) = connection.execute(f"SELECT count(*) FROM {table}_idx").fetchone()
            if articles and not held:
                found.append(Fault("index", None, f"{table} is empty"))
        except sqlite3.DatabaseError as error:
            found.append(Fault("index", None, f"{table}: {error}"))
    return found


def _of_issues(connection: sqlite3.Connection) -> list[Fault]:
    found: list[Fault] = []
    issues = connection.execute("SELECT id, key, articles FROM issues").fetchall()
    for issue, key, articles in issues:
        try:
            records = connection.execute("SELECT record FROM articles WHERE issue = ?", (issue,))
            held = sum(1 for (record,) in records if index_again(record))
            pages = connection.execute("SELECT page FROM sources WHERE issue = ?", (issue,))
            sources = sum(1 for (page,) in pages if unpack_page(page))
        except (sqlite3.DatabaseError, zlib.error, ValueError, TypeError) as error:
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
        for table in TABLES:
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        rows = connection.execute(
            "SELECT a.number, a.section, i.paper, i.date, a.record"
            " FROM articles a JOIN issues i ON i.id = a.issue ORDER BY a.number"
        )
        for number, section, paper, date, record in rows:
            index(connection, number, index_again(record), (paper, date, section))


class Rescued(NamedTuple):
    """Keys of the issues that were brought over, and of those of which nothing was left to read."""

    kept: list[str]
    lost: list[str]


def rescue(
    path: Path, read_again: Callable[[sqlite3.Connection, str], Reading], into: Path
) -> Rescued:
    """A new file ``into`` with every issue whose sources can be read from ``path``."""
    from summarize.library.archive.sqlite.writing import insert  # noqa: PLC0415

    kept: list[str] = []
    lost: list[str] = []
    damaged = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    with closing(damaged), closing(opened(into, writing=True)) as made, told(str(into)):
        for key in _keys(damaged):
            try:
                reading = read_again(damaged, key)
            except (sqlite3.DatabaseError, zlib.error, ValueError, TypeError):
                lost.append(key)
                continue
            with transaction(made):
                insert(made, reading)
            kept.append(key)
    return Rescued(kept, lost)


def _keys(connection: sqlite3.Connection) -> list[str]:
    """The keys that can be read, over whatever page of the table is damaged."""
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
