"""Issues into the tables, and out of them; each function is a part of its caller's transaction."""

from __future__ import annotations

import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from summarize.library.archive.facts import fact_tokens
from summarize.library.archive.postgres.asking import DAY_BITS
from summarize.library.archive.postgres.connection import run
from summarize.library.archive.postgres.packing import pack_beside
from summarize.library.archive.postgres.tokens import FACT
from summarize.library.archive.record import pack_sources
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from psycopg import Connection

    from summarize.library.archive.kept import IndexedArticle, Reading

_BLOCK_BITS = 13
"""Bits of an article's number within the block that its issue has for itself."""
_MOST = 40_000
"""Characters of an article whose tokens PostgreSQL takes for certain: a megabyte of them."""

Names = tuple["Mapping[str, int]", "Mapping[str, int]"]
"""The ids of papers and of sections."""


def safe(text: str) -> str:
    """Text as PostgreSQL can hold it: NUL as its picture, what is no character as an unknown one.

    An article's record and an issue's sources hold them as they are.
    """
    return text.replace("\0", "\u2400").encode("utf-8", "replace").decode("utf-8")


def names_of(connection: Connection[Any], readings: Sequence[Reading]) -> Names:
    """The ids of all names that issues need, given now to those that are new.

    Each name is kept by itself, before the issues: nobody waits for another one's issues.
    """
    papers = {reading.paper for reading in readings if reading.paper}
    sections = {article.section for reading in readings for article in reading.articles}
    return _named(connection, "papers", papers), _named(connection, "sections", sections)


def _named(connection: Connection[Any], table: str, names: Iterable[str]) -> dict[str, int]:
    wanted = {name: safe(name) for name in sorted(names)}

    def known() -> dict[str, int]:
        sql = f"SELECT name, id FROM dubao.{table} WHERE name = ANY(%s)"
        return dict(run(connection, sql, (list(wanted.values()),)).fetchall())

    found = known()
    new = [(name, kept) for name, kept in wanted.items() if kept not in found]
    for name, kept in new:
        run(
            connection,
            f"INSERT INTO dubao.{table} (name, squeezed) VALUES (%s, %s) ON CONFLICT DO NOTHING",
            (kept, safe(squeeze(name).text)),
        )
    if new:
        found = known()
    return {name: found[kept] for name, kept in wanted.items()}


def lock(connection: Connection[Any], keys: Iterable[str]) -> None:
    """Let nobody else keep or remove these issues until the transaction ends.

    All take their locks in the same order: nobody waits for one that waits for him.
    """
    run(
        connection,
        "SELECT pg_advisory_xact_lock(number) FROM"
        " (SELECT DISTINCT hashtextextended(key, 1685414497) AS number"
        " FROM unnest(%s::text[]) keys(key) ORDER BY number) locks",
        (list(map(safe, keys)),),
    )


def insert(connection: Connection[Any], reading: Reading, names: Names) -> None:
    """Keep an issue in the place of what was kept by its key."""
    delete(connection, reading.key)
    papers, sections = names
    paper = papers[reading.paper] if reading.paper else None
    made = run(
        connection,
        "INSERT INTO dubao.issues"
        " (key, paper, date, number, pages, articles, origin, digest, engine, added)"
        " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, extract(epoch FROM clock_timestamp()))"
        " RETURNING id",
        (
            safe(reading.key),
            paper,
            reading.date,
            reading.number and safe(reading.number),
            reading.pages,
            len(reading.articles),
            safe(reading.origin),
            reading.digest,
            reading.engine,
        ),
    ).fetchone()
    assert made is not None
    issue = made[0]
    run(
        connection,
        "INSERT INTO dubao.sources VALUES (%s, %s)",
        (issue, pack_sources(reading.sources)),
    )
    # All of them now: nothing else goes over the connection while rows do.
    numbers = list(islice(_numbers(connection, reading.date), len(reading.articles)))
    with connection.cursor().copy(
        "COPY dubao.articles (number, issue, id, page, section, kind, title, fits, headline, deck,"
        " byline, facts, text, record) FROM STDIN"
    ) as copy:
        for number, article in zip(numbers, reading.articles, strict=True):
            section = sections[article.section]
            text = "".join(map(_lines, article.fields))
            facts = fact_tokens(paper, reading.date, section, article.kind, article.pages, FACT)
            copy.write_row(
                (
                    number,
                    issue,
                    safe(article.id),
                    safe(article.page),
                    section,
                    article.kind,
                    safe(article.title),
                    *_searched(article),
                    safe(facts),
                    text,
                    pack_beside(article.record, text),
                )
            )


def _searched(article: IndexedArticle) -> tuple[bool, str, str, str]:
    """Whether its tokens are few enough; headline, deck and byline."""
    fields = [_lines(part) for part in article.fields]
    _, headline, deck, byline = fields
    return sum(map(len, fields)) <= _MOST, headline, deck, byline


def _lines(stretches: Iterable[str]) -> str:
    return "".join(f"{text}\n" for text in stretches)


def delete(connection: Connection[Any], key: str) -> bool:
    """Forget an issue; whether there was one."""
    found = run(connection, "SELECT id FROM dubao.issues WHERE key = %s", (safe(key),)).fetchone()
    if found is None:
        return False
    for table in ("sources", "articles"):
        run(connection, f"DELETE FROM dubao.{table} WHERE issue = %s", found)
    run(connection, "DELETE FROM dubao.issues WHERE id = %s", found)
    return True


def _numbers(connection: Connection[Any], date: str | None) -> Iterator[int]:
    """Numbers for articles of a day that nobody else gets, rising."""
    day = datetime.date.fromisoformat(date).toordinal() if date else 0
    while True:
        found = run(connection, "SELECT nextval('dubao.blocks')").fetchone()
        assert found is not None
        first = (day << DAY_BITS) + (found[0] << _BLOCK_BITS)
        yield from range(first, first + (1 << _BLOCK_BITS))
