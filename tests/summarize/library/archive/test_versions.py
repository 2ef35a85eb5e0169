"""A library made by each version of the format is read, brought up to date and added to.

``made/version-N.sqlite3`` holds ``samples/huaijiang``, as the first dubao of that format kept it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from summarize.library.adding.reading import Asked
from summarize.library.adding.run import add
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.archive.sqlite.schema import VERSION
from summarize.library.query import parse_query

MADE = Path(__file__).parent / "made"
KEY = "槐江日报@2025-03-12"


def test_there_is_one_of_each_version() -> None:
    names = sorted(path.name for path in MADE.iterdir())
    assert names == [f"version-{number}.sqlite3" for number in range(1, VERSION + 1)]


@pytest.mark.parametrize("number", range(1, VERSION + 1))
def test_a_library_of_that_version_is_read_and_goes_on(number: int, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    shutil.copy(MADE / f"version-{number}.sqlite3", path)
    with SqliteArchive(path, writing=True) as archive:
        assert archive.faults() == []
        assert archive.count(parse_query("立方米")) == 1
        found = archive.search(parse_query("渡口 -春耕"), 5).articles
        assert [article.key for article in found] == [f"{KEY}/1-3", f"{KEY}/3-3"]
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


def test_a_library_of_this_version_is_searched_without_being_written(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    shutil.copy(MADE / f"version-{VERSION}.sqlite3", path)
    before = path.read_bytes()
    with SqliteArchive(path) as archive:
        assert archive.count(parse_query("立方米")) == 1
    assert path.read_bytes() == before
