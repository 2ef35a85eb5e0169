from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tui.locking import locked

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from tui.locking import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def hold(path: Path) -> subprocess.Popen[bytes]:
    """A process that holds the lock until its standard input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_who_comes_second_waits_and_is_told_when_it_takes_too_long(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with hold(path) as process:
        with pytest.raises(TimeoutError), locked(path, patience=0):
            pytest.fail("two have it at once")
        process.communicate()
    with locked(path, patience=0):
        assert path.read_bytes() == b""


def test_a_process_that_is_killed_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with hold(path) as process:
        process.kill()
        process.communicate()
    with locked(path, patience=0):
        pass


def test_it_is_given_back_after_an_error(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with pytest.raises(KeyError), locked(path):
        raise KeyError
    with locked(path, patience=0):
        pass
