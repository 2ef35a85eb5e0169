"""What an earlier dubao read is read again from the kept sources, and nothing else is touched."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.library.adding.reading import ENGINE, Asked
from summarize.library.adding.rereading import outdated, read_outdated
from summarize.library.adding.run import Progress, add
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query
from tests.summarize.library.adding.test_adding import FRONT, SECOND, put

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAYS = ("2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07", "2025-03-08")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[SqliteArchive]:
    """Five issues: an earlier dubao found no article in the last four of them."""
    pages = {f"{day}__01_txt": FRONT for day in DAYS} | {"2025-03-08__02_txt": SECOND}
    folder = put(tmp_path / "云陂日报", **pages)
    with SqliteArchive(tmp_path / "library.sqlite3", writing=True) as made:
        add(made, [str(folder)], Asked(), processes=1)
        for kept in made.issues()[1:]:
            now = _reading(made, kept.key)
            made.keep([replace(now, engine="0.0.1", articles=())], [kept.digest])
        yield made


def _reading(archive: SqliteArchive, key: str):  # type: ignore[no-untyped-def]
    from summarize.library.adding.joining import read_again

    kept = archive.issue(key)
    assert kept is not None
    return read_again(archive, kept)


@pytest.mark.parametrize("processes", [1, 2])
def test_all_that_is_old_is_read_again(archive: SqliteArchive, processes: int) -> None:
    query = parse_query("农机手")
    assert archive.count(query) == 1
    old = outdated(archive)
    assert [issue.date for issue in old] == list(DAYS[1:])
    seen: list[Progress] = []
    assert read_outdated(archive, old, seen.append, processes) == 4
    assert archive.count(query) == 5
    assert outdated(archive) == []
    assert {issue.engine for issue in archive.issues()} == {ENGINE}
    assert [each.kept for each in seen] == [1, 2, 3, 4]


def test_broken_off_what_is_done_is_done(archive: SqliteArchive) -> None:
    def stop(at: Progress) -> None:
        if at.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_outdated(archive, outdated(archive), stop, 1)
    assert len(outdated(archive)) == 2
    assert archive.count(parse_query("农机手")) == 3


def test_what_changed_meanwhile_is_left(archive: SqliteArchive) -> None:
    old = outdated(archive)
    newer = replace(_reading(archive, old[0].key), digest="of someone else's")
    archive.keep([newer], [old[0].digest])
    assert read_outdated(archive, old, None, 1) == 3
    kept = archive.issue(old[0].key)
    assert kept is not None
    assert kept.digest == "of someone else's"
