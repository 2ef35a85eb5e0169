"""A server that looks at its newest articles first finds what the embedded store finds, in order.

What counts as many articles is set so low that a few hundred are many.
"""

from __future__ import annotations

import datetime
from random import Random
from typing import TYPE_CHECKING

import pytest

from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query
from tests.summarize.library.archive.invented import article, keep, reading
from tests.summarize.library.backends import Postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import Order, Reading
    from tests.summarize.library.server import Server

psycopg = pytest.importorskip("psycopg")

WORDS = ("芦汀", "渡船", "云陂", "春耕", "的", "麦田水渠", "槐江", "老丁说", "晒谷", "秤砣")
SHARES = (0.9, 0.5, 0.3, 0.2, 0.8, 0.1, 0.05, 0.03, 0.01, 0.004)
QUERIES = (
    *WORDS,
    "芦汀 渡船",
    "春耕 OR 麦田水渠",
    "槐江 OR 秤砣",
    "芦汀 -渡船",
    "渡船 -的",
    "title:渡船 春耕",
    "云陂 date:2024-11",
    "kind:news 老丁",
    "page:1 -芦汀",
    "date:2024-12..2025-01 的",
    "芦",
    "砣",
    "渡",
    "title:耕",
    "丁说 槐",
    "无此字",
)


def issues(random: Random) -> Iterator[Reading]:
    """Some hundred articles of half a year, with words of which some are rare of late."""
    first = datetime.date(2024, 9, 1)
    for day in range(120):
        articles = []
        for number in range(3):
            fresh = 1 if day < 90 else 0.3
            body = [w for w, s in zip(WORDS, SHARES, strict=True) if random.random() < s * fresh]
            head = [w for w, s in zip(WORDS, SHARES, strict=True) if random.random() < s / 3]
            deck = "。".join(w for w in WORDS if random.random() < 0.02) or None
            random.shuffle(body)
            articles.append(
                article(f"1-{number + 1}", "，".join(head) or "近况", "，".join(body), deck=deck)
            )
        date = (first + datetime.timedelta(days=day)).isoformat() if day % 17 else None
        yield reading(articles, key=f"甲@{day}", paper="甲报", date=date)


def pages(archive: Archive, query: str, order: Order) -> list[str]:
    """All that is found, by pages of seven."""
    found: list[str] = []
    after = None
    while True:
        page = archive.search(parse_query(query), 7, after, order)
        found += [each.key for each in page.articles]
        if (after := page.after) is None:
            return found


@pytest.fixture(scope="module")
def both(server: Server, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The same issues in a file and on a server."""
    from summarize.library.archive.postgres import PostgresArchive

    file = tmp_path_factory.mktemp("order") / "library.sqlite3"
    place = Postgres(server).place()
    every = list(issues(Random(3)))
    with SqliteArchive(file, writing=True) as archive:
        keep(archive, *every)
    with PostgresArchive(place, writing=True) as archive:
        keep(archive, *every)
    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute("ANALYZE dubao.articles")
    return file, place


@pytest.mark.parametrize("few", [True, False])
@pytest.mark.parametrize("order", ["rank", "date", "page"])
def test_pages_are_those_of_the_embedded_store(
    both: tuple[Path, str], order: Order, few: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summarize.library.archive.postgres import PostgresArchive, rows, tiers

    if few:
        for module, name, value in (
            (rows, "_WIDER", 2),
            (tiers, "MANY", 20),
            (tiers, "_NEWEST", 12),
            (tiers, "_WALKED", 9),
            (tiers, "_RARE", 20),
            (tiers, "_RARE_HEADS", 30),
            (tiers, "_FEW", 60),
            (tiers, "_FIRST", 30),
        ):
            monkeypatch.setattr(module, name, value)
    file, place = both
    with SqliteArchive(file) as one, PostgresArchive(place) as other:
        for query in QUERIES:
            wanted = pages(one, query, order)
            assert pages(other, query, order) == wanted, query
            assert other.count(parse_query(query)) == len(wanted), query
