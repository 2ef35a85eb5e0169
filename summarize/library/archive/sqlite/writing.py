"""Issues into the tables, and out of them; each function is a part of its caller's transaction."""

from __future__ import annotations

import datetime
import time
from typing import TYPE_CHECKING, Any

from summarize.export.record import pages_of
from summarize.library.archive.pairs import indexed, letters, tokens
from summarize.library.archive.record import (
    Stored,
    pack,
    pack_page,
    stored_articles,
    stretches,
    unpack,
)
from summarize.library.archive.sqlite.expression import fact_tokens
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.kept import Reading

_BITS = 11
"""Bits of an article's number for those of one day; more would cost a byte in every entry of the
index. Those of a fuller day take free numbers of the days before it.
"""


def insert(connection: sqlite3.Connection, reading: Reading, engine: str) -> None:
    """Keep an issue in the place of what was kept by its key."""
    delete(connection, reading.key)
    run = connection.execute
    paper = _named(connection, "papers", reading.paper) if reading.paper else None
    stored = stored_articles(reading.issue)
    made = run(
        "INSERT INTO issues (key, paper, date, number, pages, articles, digest, engine, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            reading.key,
            paper,
            reading.date,
            reading.issue.number,
            len(reading.issue.pages),
            len(stored),
            reading.digest,
            engine,
            time.time(),
        ),
    )
    issue = made.lastrowid
    connection.executemany(
        "INSERT INTO sources VALUES (?, ?, ?)",
        ((issue, at, pack_page(page)) for at, page in enumerate(reading.pages)),
    )
    numbers = _numbers(connection, reading.date)
    for each in stored:
        article = each.article
        number = next(numbers)
        section = _named(connection, "sections", article.section)
        run(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                issue,
                article.id,
                article.page,
                section,
                article.kind,
                article.title,
                pack(each),
            ),
        )
        _index(connection, number, each, (paper, reading.date, section), forget=False)


def delete(connection: sqlite3.Connection, key: str) -> bool:
    """Forget an issue; whether there was one."""
    run = connection.execute
    found = run("SELECT id, paper, date FROM issues WHERE key = ?", (key,)).fetchone()
    if found is None:
        return False
    issue, paper, date = found
    rows = run("SELECT number, section, record FROM articles WHERE issue = ?", (issue,)).fetchall()
    for number, section, record in rows:
        _index(connection, number, unpack(record), (paper, date, section), forget=True)
    for table in ("sources", "articles"):
        run(f"DELETE FROM {table} WHERE issue = ?", (issue,))
    run("DELETE FROM issues WHERE id = ?", (issue,))
    return True


def _index(
    connection: sqlite3.Connection,
    number: int,
    stored: Stored,
    known: tuple[int | None, str | None, int],
    *,
    forget: bool,
) -> None:
    paper, date, section = known
    article = stored.article
    parts = stretches(stored)
    every = [
        [indexed(text) for text in field]
        for field in (parts.body, parts.headline, parts.deck, parts.byline)
    ]
    fields = [tokens(field) for field in every]
    facts = fact_tokens(paper, date, section, article.kind, pages_of(article))
    single = letters(text for field in every for text in field)
    rows: list[tuple[str, str, tuple[Any, ...]]] = [
        ("texts", "body, headline, deck, byline, facts", (*fields, facts)),
        ("letters", "letter", (single,)),
    ]
    if fields[1] or fields[2]:
        rows.append(("heads", "headline, deck", (fields[1], fields[2])))
    for table, columns, values in rows:
        places = ", ".join("?" * len(values))
        if forget:
            connection.execute(
                f"INSERT INTO {table} ({table}, rowid, {columns}) VALUES ('delete', ?, {places})",
                (number, *values),
            )
        else:
            connection.execute(
                f"INSERT INTO {table} (rowid, {columns}) VALUES (?, {places})", (number, *values)
            )


def _named(connection: sqlite3.Connection, table: str, name: str) -> int:
    """The id of a paper's or section's name, given now if it is new."""
    found = connection.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()
    if found is None:
        made = connection.execute(
            f"INSERT INTO {table} (name, squeezed) VALUES (?, ?)", (name, squeeze(name).text)
        )
        assert made.lastrowid is not None
        return made.lastrowid
    return int(found[0])


def _numbers(connection: sqlite3.Connection, date: str | None) -> Iterator[int]:
    """Free numbers for articles of a day, rising as long as the day has room."""
    day = datetime.date.fromisoformat(date).toordinal() if date else 0
    low, high = day << _BITS, (day + 1) << _BITS
    run = connection.execute
    last = run(
        "SELECT max(number) FROM articles WHERE number >= ? AND number < ?", (low, high)
    ).fetchone()[0]
    yield from range(low if last is None else last + 1, high)
    number = high - 1
    while True:
        if run("SELECT 1 FROM articles WHERE number = ?", (number,)).fetchone() is None:
            yield number
        number -= 1
