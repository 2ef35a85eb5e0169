"""The tables of the embedded archive, and how an older file is brought up to date.

``articles.number`` orders by day: the day (proleptic Gregorian ordinal, 0 for undated) in the upper
bits, a running number below, so that walking an index backwards meets the newest first. ``body``
is the first column of the texts because FTS5 spends no byte on telling the first one. The FTS5
tables hold no text of their own (``content=''``): what they are told to forget is made again from
the article's record.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from summarize.errors import InputError
from summarize.library.archive.sqlite.made import TABLE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

VERSION = 2
DAY_BITS = 11
"""Bits of an article's number for those of one day; more would cost a byte in every entry of the
index. Those of a fuller day take free numbers of the days before it.
"""
_MARK = 0x64756261
"""SQLite's application_id: ``duba``."""

_TABLES = f"""
{TABLE};
CREATE TABLE papers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, squeezed TEXT NOT NULL);
CREATE TABLE sections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, squeezed TEXT NOT NULL);
CREATE TABLE issues (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, paper INTEGER REFERENCES papers,
    date TEXT, number TEXT, pages INTEGER NOT NULL, articles INTEGER NOT NULL,
    origin TEXT NOT NULL, digest TEXT NOT NULL, engine TEXT NOT NULL, added REAL NOT NULL
);
CREATE TABLE sources (issue INTEGER PRIMARY KEY REFERENCES issues, pages BLOB NOT NULL);
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, issue INTEGER NOT NULL REFERENCES issues, id TEXT NOT NULL,
    page TEXT NOT NULL, section INTEGER NOT NULL REFERENCES sections, kind TEXT NOT NULL,
    title TEXT NOT NULL, record BLOB NOT NULL
);
CREATE UNIQUE INDEX articles_of_issue ON articles (issue, id);
CREATE VIRTUAL TABLE texts USING fts5(
    body, headline, deck, byline, facts, content='', columnsize=0, tokenize='ascii'
);
CREATE VIRTUAL TABLE heads USING fts5(
    headline, deck, content='', columnsize=0, tokenize='ascii'
);
CREATE VIRTUAL TABLE letters USING fts5(
    letter, content='', columnsize=0, detail=none, tokenize='ascii'
);
"""


def _without_signs(connection: sqlite3.Connection) -> None:
    """Version 1 had tokens for signs between words (see :mod:`.pieces`)."""
    from summarize.library.archive.sqlite.checking import fill_index  # noqa: PLC0415 (as it is)

    fill_index(connection)


_MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _without_signs}
"""By the version that a file has: what makes it one of the next version."""


def prepare(connection: sqlite3.Connection, path: str) -> None:
    """Make the tables in an empty file, bring older ones up to date; InputError for others.

    All in one transaction: a file that is killed halfway is what it was.
    """
    version = _version(connection, path)
    if version == VERSION:
        return
    connection.execute("BEGIN EXCLUSIVE")
    try:
        version = _version(connection, path)
        if version == 0:
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
        while 0 < version < VERSION:
            _MIGRATIONS[version](connection)
            version += 1
        connection.execute(f"PRAGMA application_id = {_MARK}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def years_of(connection: sqlite3.Connection) -> tuple[int, int]:
    """The first and the last year that articles are of, by their numbers; 1 where none is dated."""
    least, most = (
        connection.execute(
            f"SELECT {end}(number) FROM articles WHERE number >= ?", (1 << DAY_BITS,)
        ).fetchone()[0]
        for end in ("min", "max")
    )
    if least is None:
        return 1, 1
    first, last = (datetime.date.fromordinal(number >> DAY_BITS) for number in (least, most))
    return first.year, last.year


def is_current(connection: sqlite3.Connection, path: str) -> bool:
    """Whether the file can be read as it is; InputError where it is none of ours."""
    return _version(connection, path) == VERSION


def _version(connection: sqlite3.Connection, path: str) -> int:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and mark != _MARK:
        raise InputError(
            "{name}: a database, but not a library of dubao's; name another one", name=path
        )
    if version > VERSION:
        raise InputError(
            "{name}: written by a later dubao (format {version}); update dubao",
            name=path,
            version=version,
        )
    return version
