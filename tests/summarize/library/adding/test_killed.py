"""A process that is killed while it adds leaves a sound library, which the next one completes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query
from tests.summarize.library.adding.test_adding import FRONT, added, put

ROOT = Path(__file__).parents[4]
KILLED = """
import os, signal, sys
from pathlib import Path
from summarize.library.adding import run
from summarize.library.adding.reading import Asked
from summarize.library.archive.sqlite import SqliteArchive, writing
real, run._TOGETHER, left = writing.insert, 2, int(sys.argv[3])
def insert(connection, reading):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    real(connection, reading)
writing.insert = insert
with SqliteArchive(Path(sys.argv[1]), writing=True) as library:
    run.add(library, [sys.argv[2]], Asked(), lambda at: print(at.kept, flush=True), processes=1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("at", [1, 2, 5, 8])
def test_what_was_said_to_be_kept_is_kept_and_the_rest_can_be_added(
    tmp_path: Path, at: int
) -> None:
    days = {f"2025-03-{day:02}__01_txt": FRONT.replace("九台", f"{day}台") for day in range(1, 9)}
    folder = put(tmp_path / "云陂日报", **days)
    path = tmp_path / "library.sqlite3"
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(folder), str(at)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    told = int(ended.stdout.split()[-1])
    with SqliteArchive(path, writing=True) as archive:
        assert archive.faults() == []
        kept = len(archive.issues())
        assert told <= kept < 8
        assert archive.count(parse_query("农机手")) == kept
        added(archive, folder)
        assert archive.faults() == []
        assert archive.count(parse_query("农机手")) == len(archive.issues()) == 8


def test_two_that_add_at_once_harm_nothing(tmp_path: Path) -> None:
    days = {f"2025-03-{day:02}__01_txt": FRONT.replace("九台", f"{day}台") for day in range(1, 9)}
    folder = put(tmp_path / "云陂日报", **days)
    path = tmp_path / "library.sqlite3"
    command = [sys.executable, "-c", KILLED, str(path), str(folder), "0"]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(2)]
    assert [process.communicate() and process.returncode for process in both] == [0, 0]
    with SqliteArchive(path, writing=True) as archive:
        assert archive.faults() == []
        assert archive.count(parse_query("农机手")) == len(archive.issues()) == 8
