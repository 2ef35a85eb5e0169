"""A database of a server as tests open it: by the archive, and past it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.library.archive.postgres import PostgresArchive


def opened(place: str, *, writing: bool = True) -> PostgresArchive:
    from summarize.library.archive.postgres import PostgresArchive

    return PostgresArchive(place, writing=writing)


def raw(place: str, *statements: str) -> None:
    import psycopg

    with psycopg.connect(place, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())
