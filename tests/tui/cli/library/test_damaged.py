"""Bytes of the library overwritten at any place: one clear line, and what is left is saved."""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.tui.cli import test_library

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.test_library import Dubao

dubao = test_library.dubao
filled = test_library.filled
KEY = "云陂日报@2025-03-04/1-1"
ASK = (
    ("search", "渡船"),
    ("search", "渡", "--count"),
    ("search", "渡船", "--sort", "date", "--json"),
    ("trend", "渡船"),
    ("with", "渡船"),
    ("related", KEY),
    ("show", KEY),
    ("digest", "2025-03-04"),
    ("watch", "run"),
    ("library", "list"),
    ("library", "export"),
    ("library", "check"),
    ("library", "remove", "云陂日报@2025-03-07"),
)


def overwrite(file: Path, random: Random) -> None:
    """Some bytes anywhere, often among the first ones; or the end is gone."""
    data = bytearray(file.read_bytes())
    for _ in range(random.choice((1, 1, 3, 20))):
        at = random.randrange(len(data) if random.random() < 0.8 else 8192)
        new = random.randbytes(random.choice((1, 16, 512, 4096)))[: len(data) - at]
        data[at : at + len(new)] = new
    if random.random() < 0.1:
        del data[random.randrange(len(data)) :]
    file.write_bytes(data)


@pytest.mark.parametrize("seed", range(24))
def test_damage_is_one_line_wherever_it_is_and_what_can_be_read_is_saved(
    filled: Dubao, seed: int
) -> None:
    filled("watch", "add", "船", "渡船")
    file = filled.folder / "home" / "library.sqlite3"
    overwrite(file, Random(seed))
    damaged = file.read_bytes()
    for command in ASK:
        found = filled(*command)
        assert found.status in {0, 1, 2}, command
        assert found.err.count("\n") == (found.status == 2 and "check" not in command), command
        assert "fault of dubao's own" not in found.err, command
    file.write_bytes(damaged)
    added = filled("library", "add", str(filled.folder / "云陂日报" / "2025-03-07"))
    assert "fault of dubao's own" not in added.err
    repaired = filled("library", "check", "--repair")
    assert "fault of dubao's own" not in repaired.err
    if repaired.status == 0:
        assert filled("library", "check").out == "the library is sound\n"
        assert filled("search", "渡船").status in {0, 1}
    else:
        assert "nothing can be read of it" in repaired.err
        assert repaired.err.count("\n") == 1


def test_a_library_that_nothing_can_be_read_of_is_left_where_it_is(filled: Dubao) -> None:
    file = filled.folder / "home" / "library.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    before = file.read_bytes()
    repaired = filled("library", "check", "--repair")
    assert repaired.status == 2
    assert "move it away" in repaired.err
    assert file.read_bytes() == before
    shutil.move(file, f"{file}.old")
    assert filled("library", "add", str(filled.folder / "云陂日报")).status == 0


def test_an_import_that_breaks_off_says_what_it_kept(filled: Dubao) -> None:
    lines = filled("library", "export").out.encode()
    file = filled.folder / "half.ndjson"
    file.write_bytes(lines[: lines.index(b"\n") + 99])
    filled.monkeypatch.setenv("DUBAO_LIBRARY", str(filled.folder / "other.sqlite3"))
    found = filled("library", "import", str(file))
    assert (found.status, found.out) == (2, "1 issue kept, 0 as before\n")
    assert "line 2 is no issue" in found.err
    assert found.err.count("\n") == 1
