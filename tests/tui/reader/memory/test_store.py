"""The file of the memory: two connections share it, and it is written as things happen."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.memory.issue_memory import READ, STAR
from tui.reader.memory.keeper import Keeper
from tui.reader.memory.memory import Memory
from tui.reader.memory.old_file import OldFile, parse, read_old_file
from tui.reader.memory.settings import MEASURES, Settings
from tui.reader.memory.store import Store, store_path

if TYPE_CHECKING:
    from pathlib import Path

SOON = 30.0  # seconds after which a test has failed; nothing waits that long
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["version", "last", "theme", "measure", "issues", "places", "read"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


def test_two_readers_at_once_lose_nothing_of_each_other() -> None:
    first, second = Memory(store_path()), Memory(store_path())
    one = first.open_issue("paper", "p.txt", None, "云泽日报")
    two = second.open_issue("paper", "p.txt", None, "云泽日报")
    one.put_mark(READ, "a", on=True)
    two.put_mark(READ, "b", on=True)
    two.put_mark(STAR, "a", on=True)
    one.put_place("a", 3, 7)
    two.put_note("b", "再看一遍")
    second.close(SOON)
    first.close(SOON)
    found = Memory(store_path()).open_issue("paper", "p.txt", None, "云泽日报")
    assert found.marked(READ) == {"a", "b"}
    assert found.marked(STAR) == {"a"}
    assert found.places == {"a": (3, 7)}
    assert found.notes == {"b": "再看一遍"}


def test_a_change_is_on_the_disk_before_the_reader_is_left() -> None:
    memory = Memory(store_path())
    known = memory.open_issue("paper", "p.txt", None, "")
    known.put_place("a", 1, 2)
    known.open("a", "1-1")
    assert memory._keeper is not None
    assert memory._keeper.flush(SOON)
    found = Store(store_path()).recall("paper")
    assert found is not None
    assert found.places == {"a": (1, 2)}
    assert found.article == "a"
    memory.close()


def test_what_is_taken_back_is_gone() -> None:
    memory = Memory(store_path())
    known = memory.open_issue("paper", "-", None, "")
    known.put_mark(READ, "a", on=True)
    known.put_mark(READ, "a", on=False)
    known.put_note("a", "x")
    known.put_note("a", "")
    memory.close(SOON)
    found = Store(store_path()).recall("paper")
    assert found is not None
    assert not found.marks.get(READ)
    assert not found.notes


def test_what_another_process_locked_is_written_when_it_lets_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tui.reader.memory.store._PATIENCE", 0.01)
    memory = Memory(store_path())
    known = memory.open_issue("paper", "p.txt", None, "")
    other = sqlite3.connect(store_path(), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    known.put_mark(READ, "a", on=True)
    other.execute("COMMIT")
    other.close()
    memory.close(SOON)
    found = Store(store_path()).recall("paper")
    assert found is not None
    assert found.marks == {READ: {"a"}}


def test_what_cannot_be_written_is_told_once(tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / "file").write_text("", encoding="utf-8")
    keeper = Keeper(tmp_path / "file" / "store.sqlite3")
    keeper.trouble = told.append
    for number in range(3):
        keeper.put(number, "SELECT 1")
        assert keeper.flush(SOON)
    keeper.close()
    assert len(told) == 1


def test_a_folder_that_cannot_be_written_is_still_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory = Memory(store_path())
    memory.open_issue("paper", "p.txt", None, "").put_mark(READ, "a", on=True)
    memory.close(SOON)

    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(Store, "open_issue", refuse)
    told: list[str] = []
    again = Memory(store_path())
    again.on_trouble(told.append)
    found = again.open_issue("paper", "p.txt", None, "")
    assert found.marked(READ) == {"a"}
    found.put_mark(READ, "b", on=True)
    again.close()
    assert told == ["数据库文件只读"]


def test_an_old_file_is_taken_over_once(home: Path) -> None:
    home.mkdir()
    (home / "reader.json").write_text(json.dumps({"version": 1, "theme": "nord"}), "utf-8")
    assert Memory(store_path()).settings.theme == "nord"
    (home / "reader.json").write_text(json.dumps({"version": 1, "theme": "light"}), "utf-8")
    assert Memory(store_path()).settings.theme == "nord"


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", "null", '{"version": 99}', "\ufeff{}", "[" * 100_000, '{"version":1,']
)
def test_a_damaged_old_file_counts_as_none(tmp_path: Path, damage: str) -> None:
    (tmp_path / "reader.json").write_text(damage, encoding="utf-8")
    assert read_old_file(tmp_path / "reader.json") == OldFile()


@given(JSON)
def test_foreign_json_never_fails(data: object) -> None:
    parse(data)
    parse({"version": 1, "issues": {"x": data}, "theme": data, "measure": data})
    settings = Settings({"theme": data, "measure": data, "size.list": data})
    assert MEASURES[0] <= settings.measure <= MEASURES[1]
    assert settings.theme is None or isinstance(settings.theme, str)
    assert settings.size("list", 28) >= 1
