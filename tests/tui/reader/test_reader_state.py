"""What the reader remembers, and that nothing on the disk can stop it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.reader.screen import NARROW, reading
from tui.reader.app import ReaderApp
from tui.reader.state import (
    VERSION,
    IssueState,
    ReaderState,
    load_state,
    save_state,
    source_key,
    state_path,
)

if TYPE_CHECKING:
    from pathlib import Path

    from summarize.issue import Issue

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


def test_it_lives_in_dubao_home(home: Path) -> None:
    assert state_path() == home / "reader.json"


def test_what_is_saved_is_loaded(home: Path) -> None:
    state = ReaderState(theme="nord", measure=60)
    memory = state.open("/报/今日.txt")
    memory.article, memory.places, memory.read = "1-2", {"1-2": (3, 17)}, ["1-1", "1-2"]
    save_state(state)
    assert load_state() == state
    assert [path.name for path in home.iterdir()] == ["reader.json"]


def test_nothing_remembered_is_an_empty_state() -> None:
    assert load_state() == ReaderState()


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", "null", '{"version": 99}', "\ufeff{}", "[" * 100_000, '{"version":1,']
)
def test_a_damaged_file_counts_as_none(home: Path, damage: str) -> None:
    home.mkdir()
    (home / "reader.json").write_text(damage, encoding="utf-8")
    assert load_state() == ReaderState()


def test_a_file_that_is_no_text_counts_as_none(home: Path) -> None:
    home.mkdir()
    (home / "reader.json").write_bytes(b"\xff\xfe\x00")
    assert load_state() == ReaderState()


@given(JSON)
def test_foreign_json_never_fails(data: object) -> None:
    ReaderState.parse({"version": 1, "issues": {"x": data}, "theme": data, "measure": data})
    state = ReaderState.parse(data)
    assert ReaderState.parse(json.loads(json.dumps({"version": 1, **state_record(state)}))) == state


def state_record(state: ReaderState) -> dict[str, object]:
    return {
        "last": state.last,
        "theme": state.theme,
        "measure": state.measure,
        "issues": {
            key: {"article": value.article, "places": value.places, "read": value.read}
            for key, value in state.issues.items()
        },
    }


def test_the_oldest_issues_are_forgotten() -> None:
    state = ReaderState()
    for number in range(300):
        state.open(str(number))
    assert state.last == "299"
    assert "0" not in state.issues
    assert len(state.issues) == 200


def test_a_failed_save_leaves_the_old_file(home: Path) -> None:
    save_state(ReaderState(theme="nord"))
    broken = ReaderState(issues={"x": IssueState(read=[object()])})  # type: ignore[list-item]
    with pytest.raises(TypeError):
        save_state(broken)
    assert load_state().theme == "nord"
    assert [path.name for path in home.iterdir()] == ["reader.json"]


def test_standard_input_is_not_remembered() -> None:
    assert source_key("-") is None


async def test_an_issue_opens_where_it_was_left(issue: Issue) -> None:
    state = ReaderState()
    async with reading(issue, NARROW, state=state) as reader:
        await reader.press("enter", "space")
        left = reader.rows("text")
        await reader.press("q")
    async with reading(issue, NARROW, state=state) as reader:
        assert reader.rows("text") == left
        assert "✓ 1 青石渡大桥合龙" in reader.seen("list")


async def test_each_article_keeps_its_place(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("j", "j", "j")
        left = reader.rows("text")
        await reader.press("J", "K")
        assert reader.rows("text") == left


async def test_one_pane_also_opens_where_it_was_left(issue: Issue) -> None:
    state = ReaderState()
    async with reading(issue, (40, 12), state=state, article="1-1") as reader:
        await reader.press("space")
        left = reader.rows("text")
        await reader.press("q")
    async with reading(issue, (40, 12), state=state) as reader:
        assert reader.rows("text") == left


async def test_the_theme_is_remembered(issue: Issue) -> None:
    state = ReaderState()
    async with reading(issue, state=state) as reader:
        before = reader.app.theme
        await reader.press("t", "q")
    assert state.theme is not None
    assert state.theme != before
    async with reading(issue, state=state) as reader:
        assert reader.app.theme == state.theme


async def test_the_width_of_the_text_is_remembered(issue: Issue) -> None:
    async with reading(issue, (200, 24), article="1-1", save=save_state) as reader:
        before = reader.rows("text")
        await reader.press("minus", "minus", "minus")
        narrower = reader.rows("text")
        assert narrower != before
        await reader.press("q")
    async with reading(issue, (200, 24), article="1-1", state=load_state()) as reader:
        assert reader.rows("text") == narrower


async def test_a_disk_that_cannot_be_written_does_not_keep_one_in(issue: Issue) -> None:
    def full(state: ReaderState) -> None:
        raise OSError(28, "No space left on device")

    async with reading(issue, save=full) as reader:
        await reader.press("q")
        assert reader.app.return_code == 0


async def test_the_encoding_it_was_opened_with_is_remembered(issue: Issue) -> None:
    state = ReaderState()
    app = ReaderApp(issue, source="issue.txt", encoding="big5", state=state)
    async with app.run_test():
        pass
    kept = ReaderState.parse({"version": VERSION, **asdict(state)})
    assert kept.last is not None
    assert kept.issues[kept.last].encoding == "big5"
