"""Whether what a server holds is sound, and its index made anew."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from summarize.library.archive.indexed import index_again
from summarize.library.archive.kept import Fault
from summarize.library.archive.postgres.asking import all_of, any_of, of_day, standing
from summarize.library.archive.postgres.connection import run, transaction
from summarize.library.archive.postgres.packing import unpack_beside
from summarize.library.archive.postgres.tokens import INDEX
from summarize.library.archive.record import unpack_sources
from summarize.library.query import Term

if TYPE_CHECKING:
    from psycopg import Connection

    from summarize.library.archive.kept import IndexedArticle

DAMAGED = (zlib.error, OSError, ValueError, TypeError, LookupError)
"""What reading a damaged record or source raises."""


def faults(connection: Connection[Any]) -> list[Fault]:
    """What is wrong; nothing where all is sound.

    Pages of its files are the server's own to check (``pg_amcheck``, checksums). Looked at here is
    what dubao put there: each record, each source, and whether the index finds each article.
    """
    found: list[Fault] = []
    if not _index_is_there(connection):
        found.append(Fault("index", None, "it is not there"))
    issues = run(
        connection, "SELECT id, key, articles, date FROM dubao.issues ORDER BY id"
    ).fetchall()
    for issue, key, articles, date in issues:
        rows = run(
            connection, "SELECT number, record, text FROM dubao.articles WHERE issue = %s", (issue,)
        ).fetchall()
        pages = run(
            connection, "SELECT pages FROM dubao.sources WHERE issue = %s", (issue,)
        ).fetchone()
        try:
            read = {
                number: index_again(unpack_beside(record, text)) for number, record, text in rows
            }
            sources = len(unpack_sources(pages[0])) if pages else 0
        except DAMAGED as error:
            found.append(Fault("issue", key, str(error)))
            continue
        if len(read) != articles:
            found.append(Fault("issue", key, f"{len(read)} of {articles} articles"))
        if not sources:
            found.append(Fault("issue", key, "no source"))
        lost = _lost(connection, read, date)
        if lost:
            found.append(Fault("index", None, f"{key}: {lost} articles are not found"))
    return found


def _lost(connection: Connection[Any], read: dict[int, IndexedArticle], date: str | None) -> int:
    """How many articles of an issue the index does not have where some pair of each is asked."""
    wanted = {number: each.tokens[0].split(" ") for number, each in read.items()}
    pairs = {number: [t for t in some if len(t) == 2] for number, some in wanted.items()}
    pairs = {number: some for number, some in pairs.items() if some}
    if not pairs:
        return 0
    # Pairs from the middle, which are rarer than those that articles begin with.
    words = any_of(standing(Term(some[len(some) // 2]), (("text", ""),)) for some in pairs.values())
    if date is not None:
        words = all_of([words, of_day(date)])
    where, values = words.where()
    sql = f"SELECT count(*) FROM dubao.articles a WHERE {where} AND a.number + 0 = ANY(%s)"
    row = run(connection, sql, [*values, list(pairs)]).fetchone()
    assert row is not None
    return len(pairs) - int(row[0])


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
