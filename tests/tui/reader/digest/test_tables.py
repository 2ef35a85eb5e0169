from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from summarize.language.words import jieba_tables
from tui.reader.digest.tables import build_apart

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _as_in_a_new_process() -> Iterator[None]:
    build_apart.cache_clear()
    yield
    build_apart.cache_clear()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", ":".join(entry for entry in sys.path if entry))
    return tmp_path


def test_the_tables_asked_for_lie_ready_and_no_others(home: Path) -> None:
    assert jieba_tables.missing(["words", "tags", "idf"]) == ["words", "tags", "idf"]
    build_apart("tags")
    assert jieba_tables.missing(["words", "tags", "idf"]) == ["words", "idf"]


def test_a_stale_table_is_built_again(home: Path) -> None:
    kept = home / "cache" / "tags.table"
    kept.parent.mkdir()
    kept.write_bytes(b"dubao table 1\nof another version\n")
    build_apart("tags")
    assert jieba_tables.missing(["tags"]) == []
    assert jieba_tables.tagged_runs().words("槐江")


def test_no_process_is_started_for_what_is_there_or_cannot_be_kept(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_apart("tags")
    build_apart.cache_clear()
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("started"))
    build_apart("tags")
    (home / "no folder").touch()
    monkeypatch.setenv("DUBAO_HOME", str(home / "no folder"))
    build_apart("words")
