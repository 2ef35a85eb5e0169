"""Texts that came through a pipe: kept by content, the newest few, whatever happens meanwhile."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.reader.memory import piped
from tui.reader.memory.memory import Memory, last_issue
from tui.reader.memory.piped import keep_text, kept_keys, kept_text
from tui.reader.memory.store import KnownIssue, store_path

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "第1版 要闻\n芦汀大桥昨日合龙\n"


def test_a_text_comes_back_as_it_was_with_its_encoding(tmp_path: Path) -> None:
    data = TEXT.encode("gb18030")
    keep_text(tmp_path / "piped", "a", data, "gb18030:replace")
    assert kept_text(tmp_path / "piped", "a") == (data, "gb18030:replace")
    keep_text(tmp_path / "piped", "a", TEXT.encode(), None)
    assert kept_text(tmp_path / "piped", "a") == (TEXT.encode(), None)
    assert len(list((tmp_path / "piped").iterdir())) == 1
    assert kept_text(tmp_path / "piped", "b") is None
    assert kept_text(tmp_path / "gone", "a") is None


def test_the_oldest_give_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piped, "MOST_TEXTS", 3)
    for number in range(5):
        keep_text(tmp_path, str(number), TEXT.encode(), None)
        for age, key in enumerate(sorted(kept_keys(tmp_path), reverse=True)):
            os.utime(tmp_path / key, (1e9 - age, 1e9 - age))
        if number == 3:
            assert kept_keys(tmp_path) == {"1", "2", "3"}
            keep_text(tmp_path, "1", TEXT.encode(), None)  # read again: no more the oldest
    assert kept_keys(tmp_path) == {"1", "3", "4"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(sizes=st.lists(st.integers(0, 60), max_size=8))
def test_no_more_bytes_are_kept_than_are_allowed(
    sizes: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("piped")
    before, piped.MOST_BYTES = piped.MOST_BYTES, 50
    try:
        for number, size in enumerate(sizes):
            keep_text(folder, str(number), b"x" * size, None)
            assert (str(number) in kept_keys(folder)) == (size <= 50)
            assert sum(path.stat().st_size for path in folder.iterdir()) <= 50
    finally:
        piped.MOST_BYTES = before


def test_what_is_half_written_is_no_text_and_goes_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".a-half").write_bytes(b"x")
    os.utime(tmp_path / ".a-half", (1, 1))
    assert kept_keys(tmp_path) == frozenset()
    monkeypatch.setattr(piped, "MOST_TEXTS", 1)
    keep_text(tmp_path, "b", b"y", None)
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_where_nothing_can_be_kept_it_is_said(home: Path) -> None:
    memory = Memory(store_path())
    (home / "piped").write_text("no folder")
    memory.keep_text("a", b"x", None)
    assert memory.trouble is not None
    assert memory.kept_text(KnownIssue("a", None, None, None)) is None
    memory.close()


def test_a_piped_issue_is_the_last_one_as_long_as_its_text_is_kept(home: Path) -> None:
    memory = Memory(store_path())
    memory.open_issue("one", "p.txt", None, "一")
    memory.open_issue("two", "-", None, "二")
    memory.keep_text("two", TEXT.encode(), None)
    memory.close()
    last = last_issue()
    assert last is not None
    assert (last.key, last.source, last.kept) == ("two", None, True)
    assert memory.kept_text(last) == (TEXT.encode(), None)
    (home / "piped" / "two").unlink()
    last = last_issue()
    assert last is not None
    assert last.key == "one"
