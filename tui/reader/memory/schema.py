"""The tables of the reader's memory, and what of an earlier version goes into them."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

VERSION = 1
_TABLES = (
    # key: of the issue's lines; NULL where only an earlier version knew it, by its path alone.
    # article: the key of the one last open, hint: its id. by_id: marks of an earlier version.
    """CREATE TABLE issues (
        id INTEGER PRIMARY KEY, key TEXT UNIQUE, source TEXT, encoding TEXT, title TEXT,
        opened INTEGER NOT NULL, article TEXT, hint TEXT, by_id TEXT)""",
    """CREATE TABLE places (
        issue INTEGER NOT NULL, article TEXT NOT NULL, block INTEGER NOT NULL,
        character INTEGER NOT NULL, PRIMARY KEY (issue, article)) WITHOUT ROWID""",
    """CREATE TABLE marks (
        issue INTEGER NOT NULL, article TEXT NOT NULL, kind TEXT NOT NULL,
        PRIMARY KEY (issue, article, kind)) WITHOUT ROWID""",
    """CREATE TABLE notes (
        issue INTEGER NOT NULL, article TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (issue, article)) WITHOUT ROWID""",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
)


def prepare(connection: sqlite3.Connection, old_file: Path) -> None:
    """Make the tables where there are none, and take over ``reader.json`` then.

    Two readers that begin at once make them once.
    """
    if _version(connection) >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < VERSION:
            for table in _TABLES:
                connection.execute(table)
            _take_over(connection, old_file)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    assert isinstance(version, int)
    return version


def _take_over(connection: sqlite3.Connection, old_file: Path) -> None:
    if not os.path.lexists(old_file):
        return
    from tui.reader.memory.old_file import read_old_file  # noqa: PLC0415 (for one reader in many)

    old = read_old_file(old_file)
    for name, value in (("theme", old.theme), ("measure", old.measure)):
        if value is not None:
            connection.execute("INSERT INTO settings VALUES (?, ?)", (name, json.dumps(value)))
    for number, (source, issue) in enumerate(old.issues.items(), 1):
        by_id = json.dumps({"places": issue.places, "read": issue.read})
        row = (source, issue.encoding, number, issue.article, by_id)
        connection.execute(
            "INSERT INTO issues (source, encoding, opened, hint, by_id) VALUES (?, ?, ?, ?, ?)", row
        )
