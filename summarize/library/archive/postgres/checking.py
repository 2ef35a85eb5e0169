"""Whether what a server holds is sound, and its index made anew."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from summarize.library.archive.indexed import index_again
from summarize.library.archive.kept import Fault
from summarize.library.archive.postgres.asking import standing
from summarize.library.archive.postgres.connection import run, transaction
from summarize.library.archive.postgres.schema import INDEX
from summarize.library.archive.record import unpack_sources
from summarize.library.query import Term

if TYPE_CHECKING:
    from psycopg import Connection

_DAMAGED = (zlib.error, OSError, ValueError, TypeError, LookupError)


def faults(connection: Connection[Any]) -> list[Fault]:
    """What is wrong; nothing where all is sound.

    Pages of its files are the server's own to check (``pg_amcheck``, checksums). Looked at here is
    what dubao put there: each record, each source, and whether the index finds each article.
    """
    found: list[Fault] = []
    if not _index_is_there(connection):
        found.append(Fault("index", None, "it is not there"))
    issues = run(connection, "SELECT id, key, articles FROM dubao.issues ORDER BY id").fetchall()
    for issue, key, articles in issues:
        rows = run(
            connection, "SELECT number, record FROM dubao.articles WHERE issue = %s", (issue,)
        ).fetchall()
        pages = run(
            connection, "SELECT pages FROM dubao.sources WHERE issue = %s", (issue,)
        ).fetchone()
        try:
            read = {number: index_again(record) for number, record in rows}
            sources = len(unpack_sources(pages[0])) if pages else 0
        except _DAMAGED as error:
            found.append(Fault("issue", key, str(error)))
            continue
        if len(read) != articles:
            found.append(Fault("issue", key, f"{len(read)} of {articles} articles"))
        if not sources:
            found.append(Fault("issue", key, "no source"))
        lost = [n for n, each in read.items() if not _found(connection, n, each.letters)]
        if lost:
            found.append(Fault("index", None, f"{key}: {len(lost)} articles are not found"))
    return found


def _found(connection: Connection[Any], number: int, letters: str) -> bool:
    """Whether the index has an article where its own letters are asked."""
    letter = letters.partition(" ")[0]
    if not letter:
        return True
    where, values = standing(Term(letter), (("text", ""),)).where
    sql = f"SELECT 1 FROM dubao.articles a WHERE {where} AND a.number + 0 = %s"
    return run(connection, sql, [*values, number]).fetchone() is not None


def index_anew(connection: Connection[Any]) -> None:
    """The index made anew from the articles; while it is there others read and add meanwhile."""
    run(connection, "SELECT set_config('maintenance_work_mem', '256MB', false)")
    if _index_is_there(connection):
        run(connection, "REINDEX INDEX CONCURRENTLY dubao.articles_words")
        return
    with transaction(connection):
        run(connection, "DROP INDEX IF EXISTS dubao.articles_words")
        for statement in INDEX:
            run(connection, statement)


def _index_is_there(connection: Connection[Any]) -> bool:
    sql = "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('dubao.articles_words')"
    row = run(connection, sql).fetchone()
    return row is not None and bool(row[0])
