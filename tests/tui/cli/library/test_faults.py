"""A full disk, a folder that may not be written, a library of a later dubao."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.cli import test_library
from tests.tui.cli.test_library import DAY, Dubao

dubao = test_library.dubao
filled = test_library.filled
_SIZE = 1_000_000


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of little room."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "none", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_one_line_and_what_was_kept_is_kept(filled: Dubao, small: Path) -> None:
    filled.monkeypatch.setenv("DUBAO_LIBRARY", str(small / "library.sqlite3"))
    first = filled.folder / "云陂日报" / "2025-03-04"
    assert filled("library", "add", str(first)).status == 0
    (small / "rest").write_bytes(b"x" * (os.statvfs(small).f_bavail * os.statvfs(small).f_frsize))
    full = filled("library", "add", str(filled.folder / "云陂日报"))
    assert (full.status, full.err.count("\n")) == (2, 1)
    assert "no room left" in full.err
    (small / "rest").unlink()
    assert filled("library", "check").out == "the library is sound\n"
    assert filled("search", "渡船").status == 0
    assert filled("library", "add", str(filled.folder / "云陂日报")).status == 0
    assert len(filled.records("library", "list")) == 2


def test_a_library_that_may_not_be_written_can_be_searched(filled: Dubao, small: Path) -> None:
    place = small / "library.sqlite3"
    filled.monkeypatch.setenv("DUBAO_LIBRARY", str(place))
    first = filled.folder / "云陂日报" / "2025-03-04"
    assert filled("library", "add", str(first)).status == 0
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    assert filled("search", "渡船").status == 0
    assert filled("show", f"{DAY}/2-1").status == 0
    assert filled("summary", f"{DAY}/2-1").status == 0
    found = filled("library", "add", str(filled.folder / "云陂日报"))
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "library.sqlite3" in found.err


@pytest.mark.parametrize(
    "command",
    [
        ("search", "渡船"),
        ("library", "list"),
        ("library", "add", "."),
        ("library", "check", "--repair"),
        ("show", f"{DAY}/2-1"),
        ("watch", "run"),
    ],
)
def test_a_library_of_a_later_dubao_is_told_and_left_alone(
    filled: Dubao, command: tuple[str, ...]
) -> None:
    filled("watch", "add", "船", "渡船")
    file = filled.folder / "home" / "library.sqlite3"
    with sqlite3.connect(file) as later:
        later.execute("PRAGMA user_version = 99")
    later.close()
    before = file.read_bytes()
    found = filled(*command)
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "later dubao" in found.err
    assert file.read_bytes() == before
