"""The tables of the archive on a server, and how older ones are brought up to date.

``articles.number`` orders by day: the day (proleptic Gregorian ordinal, 0 for undated) in the upper
bits, then a block of numbers that a sequence gives to one issue, so that two who add at once never
want the same. ``text`` is all that is searched of an article, in the form of its index, its
stretches parted by line feeds.

The long columns lie apart from the rows (``toast_tuple_target``): dozens of articles stand on one
page, so that the index tells them apart in fewer bytes and sets of them are read from few pages.

A record is packed beside the text of its row (:mod:`~.packing`).

One table holds all years: parted by year, a rare word of seventy years took twenty times as long,
because the index of each part has to be asked (2.1 ms of the server's processor for 0.1 ms).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.errors import InputError
from summarize.library.archive.postgres import made
from summarize.library.archive.postgres.connection import run, transaction
from summarize.library.archive.postgres.tokens import FUNCTION, INDEX, UNFIT_INDEX

if TYPE_CHECKING:
    from collections.abc import Callable

    from psycopg import Connection

VERSION = 2
_LOCK = 0x64756261
"""The advisory lock of those who make the tables: ``duba``."""

_TABLES = (
    "CREATE SCHEMA dubao",
    "CREATE TABLE dubao.format (version integer NOT NULL)",
    "CREATE TABLE dubao.papers"
    " (id serial PRIMARY KEY, name text NOT NULL UNIQUE, squeezed text NOT NULL)",
    "CREATE TABLE dubao.sections"
    " (id serial PRIMARY KEY, name text NOT NULL UNIQUE, squeezed text NOT NULL)",
    """CREATE TABLE dubao.issues (
        id bigserial PRIMARY KEY, key text COLLATE "C" NOT NULL UNIQUE,
        paper integer REFERENCES dubao.papers, date text COLLATE "C", number text,
        pages integer NOT NULL, articles integer NOT NULL, origin text NOT NULL,
        digest text NOT NULL, engine text NOT NULL, added double precision NOT NULL
    )""",
    "CREATE TABLE dubao.sources"
    " (issue bigint PRIMARY KEY REFERENCES dubao.issues, pages bytea NOT NULL)",
    """CREATE TABLE dubao.articles (
        number bigint PRIMARY KEY, issue bigint NOT NULL REFERENCES dubao.issues,
        id text COLLATE "C" NOT NULL, page text NOT NULL,
        section integer NOT NULL REFERENCES dubao.sections, kind text NOT NULL, title text NOT NULL,
        fits boolean NOT NULL, headline text COLLATE "C" NOT NULL, deck text COLLATE "C" NOT NULL,
        byline text COLLATE "C" NOT NULL, facts text COLLATE "C" NOT NULL,
        text text COLLATE "C" NOT NULL, record bytea NOT NULL
    ) WITH (toast_tuple_target = 128)""",
    "ALTER TABLE dubao.articles ALTER title SET STORAGE MAIN, ALTER headline SET STORAGE MAIN,"
    " ALTER deck SET STORAGE MAIN, ALTER byline SET STORAGE MAIN, ALTER facts SET STORAGE MAIN",
    "ALTER TABLE dubao.sources ALTER pages SET STORAGE EXTERNAL",  # compressed already
    "ALTER TABLE dubao.articles ALTER record SET STORAGE EXTERNAL",
    "CREATE SEQUENCE dubao.blocks",
    "CREATE INDEX issues_of_day ON dubao.issues (date)",
    "CREATE UNIQUE INDEX articles_of_issue ON dubao.articles (issue, id)",
    UNFIT_INDEX,
    made.TABLE,
    FUNCTION,
    *INDEX,
    f"INSERT INTO dubao.format VALUES ({VERSION})",
)


def _one_index_entry_a_pair(connection: Connection[Any]) -> None:
    """From 1: characters without tokens of their own, a table for work that was done.

    Records stay as they were packed: alone, which is told from packed beside a text.
    """
    run(connection, "SELECT set_config('maintenance_work_mem', '256MB', true)")
    for statement in (
        "DROP INDEX dubao.articles_words",
        "DROP FUNCTION dubao.tokens, dubao.pairs",
        UNFIT_INDEX,
        made.TABLE,
        FUNCTION,
        *INDEX,
    ):
        run(connection, statement)
    _compress(connection)


def _compress(connection: Connection[Any]) -> None:
    """Let the texts be compressed by what is quick to read (lz4), where the server has it."""
    sql = (
        "SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression'"
        " AND 'lz4' = ANY(enumvals)"
    )
    if run(connection, sql).fetchone():
        run(connection, "ALTER TABLE dubao.articles ALTER text SET COMPRESSION lz4")


_MIGRATIONS: dict[int, Callable[[Connection[Any]], None]] = {1: _one_index_entry_a_pair}
"""By the version that a server has: what makes its tables those of the next version."""


def prepare(connection: Connection[Any], name: str) -> None:
    """Make the tables on an empty server, bring older ones up to date; InputError for others.

    All in one transaction, by one at a time; others wait until it is done.
    """
    if version_of(connection, name) == VERSION:
        return
    with transaction(connection):
        run(connection, "SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        version = version_of(connection, name)
        if version:
            # Whoever is in the middle of something ends it first; what is begun then sees the new.
            run(connection, "LOCK TABLE dubao.format IN ACCESS EXCLUSIVE MODE")
            version = version_of(connection, name)
        if version == 0:
            for statement in _TABLES:
                run(connection, statement)
            _compress(connection)
            return
        while version < VERSION:
            _MIGRATIONS[version](connection)
            version += 1
        run(connection, "UPDATE dubao.format SET version = %s", (version,))


def version_of(connection: Connection[Any], name: str) -> int:
    """The version of the tables, 0 where there are none; InputError where they are not ours."""
    there = run(
        connection, "SELECT to_regclass('dubao.format') IS NOT NULL, to_regnamespace('dubao')"
    ).fetchone()
    assert there is not None
    if not there[0]:
        if there[1] is not None:
            raise InputError(
                "{name}: a database, but not a library of dubao's; name another one", name=name
            )
        return 0
    found = run(connection, "SELECT version FROM dubao.format").fetchone()
    version = int(found[0]) if found else 0
    if version > VERSION:
        raise InputError(
            "{name}: written by a later dubao (format {version}); update dubao",
            name=name,
            version=version,
        )
    return version


def expect(connection: Connection[Any], name: str) -> None:
    """InputError where the tables are not of this version (any more)."""
    version = version_of(connection, name)
    if version == 0:
        raise InputError("{name}: no library yet; dubao library add PATH... makes one", name=name)
    if version < VERSION:
        raise InputError(
            "{name}: of an earlier dubao; the next dubao library add mends that", name=name
        )
