"""What the reader remembers between runs, and that nothing on the disk can stop it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Block, Issue
from tests.tui.reader.conftest import paragraph
from tests.tui.reader.screen import NARROW, reading
from tui.reader.memory.memory import last_issue
from tui.reader.memory.store import Store, store_path

if TYPE_CHECKING:
    from pathlib import Path


async def test_an_issue_opens_where_it_was_left(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        await reader.press("enter", "space")
        left = reader.rows("text")
        await reader.press("q")
    async with reading(issue, NARROW) as reader:
        assert reader.rows("text") == left
        assert "✓ 1 青石渡大桥合龙" in reader.seen("list")


async def test_one_pane_also_opens_where_it_was_left(issue: Issue) -> None:
    async with reading(issue, (40, 12), article="1-1") as reader:
        await reader.press("space")
        left = reader.rows("text")
        await reader.press("q")
    async with reading(issue, (40, 12)) as reader:
        assert reader.rows("text") == left


async def test_each_article_keeps_its_place(issue: Issue) -> None:
    async with reading(issue, NARROW, article="1-1") as reader:
        await reader.press("j", "j", "j")
        left = reader.rows("text")
        await reader.press("J", "K")
        assert reader.rows("text") == left


async def test_the_text_and_not_the_file_is_what_is_remembered(issue: Issue) -> None:
    async with reading(issue, article="1-2", source="-") as reader:
        await reader.press("q")
    async with reading(issue, source="elsewhere.txt") as reader:
        assert "✓ 1 水库今春" in reader.seen("list")
        assert "全市水库蓄水" in reader.seen("text")


async def test_after_a_ruling_the_same_article_is_open_and_ticked_not_the_same_number(
    issue: Issue,
) -> None:
    async with reading(issue, article="1-2") as reader:
        await reader.press("q")
    first, second, *others = issue.articles
    boats = replace(
        second, title="岸边有人看船", headline="岸边有人看船", blocks=(paragraph("船来。"),)
    )
    moved = [replace(second, id="1-3"), *(replace(each, id=f"9-{each.id}") for each in others)]
    shifted = replace(issue, articles=(first, boats, *moved), sections=())
    async with reading(shifted) as reader:
        assert "全市水库蓄水" in reader.seen("text")
        assert "✓ 1 水库今春" in reader.seen("list")
        assert "✓ 1 岸边" not in reader.seen("list")


async def test_a_dump_that_was_mended_keeps_its_marks(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("J", "q")
    grown = replace(issue.articles[-1], blocks=(Block("verse", "2", "江水向西流"),))
    mended = replace(issue, articles=(*issue.articles[:-1], grown))
    async with reading(mended) as reader:
        assert "✓ 1 青石渡大桥合龙" in reader.seen("list")
        assert "全市水库蓄水" in reader.seen("text")


async def test_theme_and_width_are_remembered(issue: Issue) -> None:
    async with reading(issue, (200, 24), article="1-1") as reader:
        before, theme = reader.rows("text"), reader.app.theme
        await reader.press("minus", "minus", "t")
        narrower = reader.rows("text")
        assert narrower != before
        chosen = reader.app.theme
        assert chosen != theme
        await reader.press("q")
    async with reading(issue, (200, 24), article="1-1") as reader:
        assert reader.rows("text") == narrower
        assert reader.app.theme == chosen


@pytest.mark.parametrize("value", ["-5", "100000", "true", '"breit"', "null", "{", "1e400"])
async def test_a_width_that_makes_no_sense_is_not_used(issue: Issue, value: str) -> None:
    async with reading(issue, (200, 24), article="1-1") as reader:
        await reader.press("q")
    store = Store(store_path())
    store.write([("INSERT OR REPLACE INTO settings VALUES ('measure', ?)", (value,))])
    store.close()
    async with reading(issue, (200, 24), article="1-1") as reader:
        assert "云泽市青石渡大桥" in reader.seen("text")


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe\x00" * 999, b"SQLite format 3\x00" * 99])
async def test_a_damaged_file_is_told_once_and_the_reader_reads(
    issue: Issue, home: Path, damage: bytes
) -> None:
    home.mkdir()
    store_path().write_bytes(damage)
    async with reading(issue, article="1-1") as reader:
        await reader.press("j", "J", "t")
        assert "全市水库蓄水" in reader.seen("text")
        told = [note.message for note in reader.app._notifications]
        assert len([text for text in told if "记不下来" in text]) <= 1
        await reader.press("q")
        assert reader.app.return_code == 0


async def test_a_home_that_is_no_folder_is_told_and_the_reader_reads(
    issue: Issue, home: Path
) -> None:
    home.write_text("no folder", encoding="utf-8")
    async with reading(issue, article="1-1") as reader:
        assert any("读到何处记不下来" in note.message for note in reader.app._notifications)
        await reader.press("j", "J", "q")
        assert reader.app.return_code == 0


async def test_what_an_earlier_version_kept_is_taken_over_once(issue: Issue, home: Path) -> None:
    home.mkdir()
    kept = {"article": "1-1", "encoding": "big5", "places": {"1-1": [3, 0]}, "read": ["1-1", "2-2"]}
    old = {"version": 1, "last": "/报/今.txt", "theme": "nord", "issues": {"/报/今.txt": kept}}
    (home / "reader.json").write_text(json.dumps(old), encoding="utf-8")
    known = last_issue()
    assert known is not None
    assert (known.source, known.encoding) == ("/报/今.txt", "big5")
    async with reading(issue, source="/报/今.txt") as reader:
        assert reader.app.theme == "nord"
        assert "第4段" in reader.rows("text")[0]
        assert "✓ 1 青石渡大桥合龙" in reader.seen("list")
        assert "✓ 2 副刊" in reader.seen("list")
        await reader.press("g", "q")
    async with reading(issue, source="/报/今.txt") as reader:
        assert "跨越清澜江" in reader.seen("text")


async def test_what_is_resumed_is_the_last_issue_whose_text_is_to_be_had(issue: Issue) -> None:
    assert last_issue() is None
    for source in ("一.txt", "二.txt", "-"):
        other = replace(issue, articles=issue.articles[: len(source)])
        async with reading(other, source=source, encoding="big5") as reader:
            await reader.press("q")
    known = last_issue()
    assert known is not None
    assert known.source is not None
    assert known.source.endswith("二.txt")
    assert known.encoding == "big5"
