"""A server's tables of each version of the format are read, brought up to date and added to.

``made/version-N.sql`` holds ``samples/huaijiang``, as the first dubao of that format kept it: a
dump (``pg_dump --inserts --no-owner``), so what is dumped can be restored, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.library.adding.reading import Asked
from summarize.library.adding.run import add
from summarize.library.query import parse_query
from tests.summarize.library.backends import Postgres

if TYPE_CHECKING:
    from tests.summarize.library.server import Server

psycopg = pytest.importorskip("psycopg")

MADE = Path(__file__).parent / "made"
KEY = "槐江日报@2025-03-12"


def restored(server: Server, number: int) -> str:
    place = Postgres(server).place()
    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute((MADE / f"version-{number}.sql").read_bytes())
    return place


def test_there_is_one_of_each_version() -> None:
    from summarize.library.archive.postgres.schema import VERSION

    names = sorted(path.name for path in MADE.iterdir())
    assert names == [f"version-{number}.sql" for number in range(1, VERSION + 1)]


@pytest.mark.parametrize("number", [1, 2])
def test_tables_of_that_version_are_read_and_go_on(
    server: Server, number: int, tmp_path: Path
) -> None:
    from summarize.library.archive.postgres import PostgresArchive
    from summarize.library.archive.postgres.schema import VERSION

    place = restored(server, number)
    if number < VERSION:
        with pytest.raises(InputError, match="of an earlier dubao"):
            PostgresArchive(place)
    with PostgresArchive(place, writing=True) as archive:
        assert archive.faults() == []
        assert archive.count(parse_query("立方米")) == 1
        assert archive.count(parse_query("米")) >= 1
        found = archive.search(parse_query("渡口 -春耕"), 5).articles
        assert [article.key for article in found] == [f"{KEY}/1-3", f"{KEY}/3-3"]
        for issue in archive.issues():
            assert issue.articles == archive.count(parse_query("date:2025"))
        stored = archive.article(f"{KEY}/1-3")
        assert stored is not None
        assert stored.article.title == found[0].title
        assert len(archive.sources(KEY)) == 4
        page = tmp_path / "03.txt"
        page.write_text(
            "第03版：要闻\n麦田浇水\n\n　　本报讯 麦田浇上了第一遍水。\n", encoding="utf-8"
        )
        add(archive, [str(page)], Asked("槐江日报", "2025-03-13"), processes=1)
        assert archive.count(parse_query("麦田")) >= 1
        assert archive.remove(KEY)
        assert archive.faults() == []
        assert archive.count(parse_query("立方米")) == 0
    with PostgresArchive(place) as archive:
        assert archive.count(parse_query("浇水")) == 1
