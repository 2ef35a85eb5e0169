"""Issues into the tables, and out of them; each function is a part of its caller's transaction."""

from __future__ import annotations

import datetime
import time
from typing import TYPE_CHECKING, Any

from summarize.library.archive.facts import fact_tokens
from summarize.library.archive.indexed import index_again
from summarize.library.archive.pairs import tokens
from summarize.library.archive.record import pack_sources
from summarize.library.archive.sqlite.finding.expression import SIGN
from summarize.library.archive.sqlite.pieces import piece_tokens
from summarize.library.archive.sqlite.schema import DAY_BITS
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from summarize.library.archive.kept import IndexedArticle, Reading


def insert(connection: sqlite3.Connection, reading: Reading) -> None:
    """Keep an issue in the place of what was kept by its key."""
    delete(connection, reading.key)
    run = connection.execute
    paper = _named(connection, "papers", reading.paper) if reading.paper else None
    made = run(
        "INSERT INTO issues"
        " (key, paper, date, number, pages, articles, origin, digest, engine, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            reading.key,
            paper,
            reading.date,
            reading.number,
            reading.pages,
            len(reading.articles),
            reading.origin,
            reading.digest,
            reading.engine,
            time.time(),
        ),
    )
    issue = made.lastrowid
    run("INSERT INTO sources VALUES (?, ?)", (issue, pack_sources(reading.sources)))
    numbers = _numbers(connection, reading.date)
    for article in reading.articles:
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
                article.record,
            ),
        )
        index(connection, number, article, (paper, reading.date, section))


def delete(connection: sqlite3.Connection, key: str) -> bool:
    """Forget an issue; whether there was one."""
    run = connection.execute
    found = run("SELECT id, paper, date FROM issues WHERE key = ?", (key,)).fetchone()
    if found is None:
        return False
    issue, paper, date = found
    rows = run("SELECT number, section, record FROM articles WHERE issue = ?", (issue,)).fetchall()
    for number, section, record in rows:
        index(connection, number, index_again(record), (paper, date, section), forget=True)
    for table in ("sources", "articles"):
        run(f"DELETE FROM {table} WHERE issue = ?", (issue,))
    run("DELETE FROM issues WHERE id = ?", (issue,))
    return True


def index(
    connection: sqlite3.Connection,
    number: int,
    article: IndexedArticle,
    known: tuple[int | None, str | None, int],
    *,
    forget: bool = False,
) -> None:
    """An article's words into the index, or out of it; ``known``: paper, date and section."""
    paper, date, section = known
    facts = fact_tokens(paper, date, section, article.kind, article.pages, SIGN)
    body, *others = article.fields
    headline, deck, byline = map(tokens, others)
    rows: list[tuple[str, str, tuple[Any, ...]]] = [
        (
            "texts",
            "body, headline, deck, byline, facts",
            (piece_tokens(body), headline, deck, byline, facts),
        ),
        ("letters", "letter", (article.letters,)),
    ]
    if headline or deck:
        rows.append(("heads", "headline, deck", (headline, deck)))
    for table, columns, values in rows:
        places = ", ".join("?" * len(values))
        if forget:
            sql = f"INSERT INTO {table} ({table}, rowid, {columns}) VALUES ('delete', ?, {places})"
        else:
            sql = f"INSERT INTO {table} (rowid, {columns}) VALUES (?, {places})"
        connection.execute(sql, (number, *values))


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
    low, high = day << DAY_BITS, (day + 1) << DAY_BITS
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
