"""A damaged archive is told, and what can be read of it is saved."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from summarize.errors import InputError
from summarize.library.adding.mending import mend
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query
from tests.summarize.library.adding.test_adding import FRONT, added, put


@pytest.fixture
def path(tmp_path: Path) -> Path:
    days = {f"2025-03-{day:02}__01_txt": FRONT.replace("九台", f"{day}台") for day in range(1, 9)}
    path = tmp_path / "library.sqlite3"
    with SqliteArchive(path, writing=True) as archive:
        added(archive, put(tmp_path / "云陂日报", **days))
    return path


def test_a_sound_archive_has_no_faults(path: Path) -> None:
    with SqliteArchive(path, writing=True) as archive:
        assert archive.faults() == []


def test_articles_without_a_heading_are_no_lost_index(tmp_path: Path) -> None:
    with SqliteArchive(tmp_path / "library.sqlite3", writing=True) as archive:
        added(archive, put(tmp_path / "云陂日报", **{"2025-03-01__01_txt": "。"}))
        assert len(archive.issues()) == 1
        assert archive.faults() == []


def test_a_lost_index_is_told_and_made_anew(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("INSERT INTO texts (texts) VALUES ('delete-all')")
    with SqliteArchive(path, writing=True) as archive:
        assert archive.count(parse_query("农机手")) == 0
        assert [fault.kind for fault in archive.faults()] == ["index"]
        archive.index_anew()
        assert archive.faults() == []
        assert archive.count(parse_query("农机手")) == 8


def test_an_issue_with_damaged_text_is_named_and_the_others_are_saved(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE articles SET record = x'00' WHERE issue = 3")
        raw.execute("UPDATE sources SET pages = x'00' WHERE issue = 5")
    with SqliteArchive(path, writing=True) as archive:
        assert [fault.key for fault in archive.faults()] == [
            "云陂日报@2025-03-03",
            "云陂日报@2025-03-05",
        ]
    done = mend(path)
    assert (len(done.kept), done.lost) == (7, ["云陂日报@2025-03-05"])
    assert done.old.is_file()
    with SqliteArchive(path, writing=True) as archive:
        assert archive.faults() == []
        assert archive.count(parse_query("农机手")) == 7
        assert archive.count(parse_query("3台机车")) == 1


def test_a_file_with_pages_overwritten_is_one_line_and_as_much_as_can_be_read_is_saved(
    path: Path,
) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    half = len(data) // 2
    data[half:] = b"Z" * (len(data) - half)
    path.write_bytes(data)
    with pytest.raises(InputError) as told, SqliteArchive(path) as archive:
        archive.search(parse_query("农机手"), 5)
    assert "\n" not in str(told.value)
    done = mend(path)
    with SqliteArchive(path, writing=True) as archive:
        assert archive.faults() == []
        assert archive.count(parse_query("农机手")) == len(done.kept)
    assert len(done.kept) + len(done.lost) <= 8


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE kitchen (spoon)")
    with pytest.raises(InputError, match="not a library"):
        SqliteArchive(path, writing=True)
    text = tmp_path / "text.sqlite3"
    text.write_text("春耕\n" * 500, encoding="utf-8")
    with pytest.raises(InputError):
        SqliteArchive(text, writing=True)
    assert text.read_text(encoding="utf-8").startswith("春耕")
