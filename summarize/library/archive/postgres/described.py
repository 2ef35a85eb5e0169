"""What is read of the articles that a search has found."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from summarize.library.archive.kept import KeptArticle
from summarize.library.archive.postgres.checking import DAMAGED
from summarize.library.archive.postgres.connection import run
from summarize.library.archive.postgres.packing import unpack_beside
from summarize.library.archive.postgres.writing import safe
from summarize.library.archive.record import unpack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import Connection

_ARTICLES = (
    "SELECT a.number, i.key, i.paper, i.date, a.id, a.page, a.section, a.kind, a.title"
    " FROM dubao.articles a JOIN dubao.issues i ON i.id = a.issue WHERE a.number = ANY(%s)"
)


class IndexedText:
    """What is searched of an article, as the index has it, a stretch each."""

    def __init__(self, stretches: list[str]) -> None:
        self._stretches = stretches

    def holding(self, term: str) -> list[str]:
        """The stretches that hold a term."""
        return [text for text in self._stretches if term in text]

    def texts(self) -> list[str]:
        """All of them."""
        return self._stretches


class Describing:
    """Tells of articles by number; names of papers and sections are asked for once."""

    def __init__(self, connection: Connection[Any]) -> None:
        self._connection = connection
        self._names: dict[str, dict[int | None, str]] = {}

    def articles(self, numbers: list[int]) -> Iterator[KeptArticle]:
        """What a list shows of them, in their order."""
        rows = run(self._connection, _ARTICLES, (numbers,)).fetchall()
        papers = self._named("papers", {row[2] for row in rows})
        sections = self._named("sections", {row[6] for row in rows})
        found = {
            number: KeptArticle(
                f"{issue}/{own}",
                issue,
                papers.get(paper),
                date,
                own,
                page,
                sections[section],
                kind,
                title,
            )
            for number, issue, paper, date, own, page, section, kind, title in rows
        }
        return (found[number] for number in numbers)

    def texts(self, numbers: list[int]) -> list[IndexedText]:
        """All that is searched of each, in the form of the index."""
        sql = "SELECT number, text FROM dubao.articles WHERE number = ANY(%s)"
        found = dict(run(self._connection, sql, (numbers,)).fetchall())
        return [IndexedText(found[number].split("\n")) for number in numbers]

    def _named(self, table: str, wanted: set[int | None]) -> dict[int | None, str]:
        known = self._names.setdefault(table, {})
        if new := [each for each in wanted if each is not None and each not in known]:
            sql = f"SELECT id, name FROM dubao.{table} WHERE id = ANY(%s)"
            known.update(run(self._connection, sql, (new,)).fetchall())
        return known


def contents(connection: Connection[Any], key: str) -> Iterator[bytes]:
    """What an issue's articles say, as work on them is kept by; nothing of damaged ones."""
    from summarize.library.recalling import content  # noqa: PLC0415 (not to search)

    rows = run(
        connection,
        "SELECT a.record, a.text FROM dubao.articles a JOIN dubao.issues i ON i.id = a.issue"
        " WHERE i.key = %s",
        (safe(key),),
    )
    for row in rows:
        with contextlib.suppress(*DAMAGED):
            yield content(unpack(unpack_beside(*row)).article)
