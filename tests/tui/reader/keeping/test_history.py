"""The issues read before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, reading, said
from tests.tui.reader.test_ending import SAMPLE, Terminal

if TYPE_CHECKING:
    from summarize.issue import Issue

ROOT = Path(SAMPLE).parents[1]


def other(issue: Issue) -> Issue:
    return replace(issue, paper="芦汀晚报", articles=issue.articles[1:], date=None)


@pytest.mark.parametrize("size", [NARROW, WIDE, (40, 12)])
async def test_past_issues_are_listed_the_last_one_first(
    issue: Issue, size: tuple[int, int], tmp_path: Path
) -> None:
    async with reading(issue, source=str(tmp_path)):
        pass
    async with reading(other(issue), size, source="-") as reader:
        await reader.press("O")
        listed = reader.seen("menu")
        assert listed.index("芦汀晚报") < listed.index("云泽日报 2025-03-01")
        if size != (40, 12):
            assert "管道" in listed
        await reader.press("escape")
        assert reader.app.is_running


async def test_another_is_opened_and_the_same_is_not(issue: Issue, tmp_path: Path) -> None:
    async with reading(issue, source=str(tmp_path)):
        pass
    async with reading(other(issue), source="-") as reader:
        await reader.press("O", "enter")
        assert "管道" in said(reader)
        await reader.press("O", "j", "enter")
        assert reader.app.another is not None
        assert reader.app.another.source == str(tmp_path)


async def test_what_cannot_be_opened_says_why(issue: Issue, tmp_path: Path) -> None:
    async with reading(issue, source="-"):
        pass
    async with reading(other(issue), source=str(tmp_path / "gone")):
        pass
    async with reading(replace(other(issue), paper="槐江日报", articles=issue.articles[2:])) as now:
        await now.press("O", "j", "enter")
        assert "找不到了" in said(now)
        await now.press("O", "j", "j", "enter")
        assert "管道" in said(now)
        assert now.app.another is None


PIPED = (
    "import os, sys; os.dup2(os.open(sys.argv.pop(), os.O_RDONLY), 0);"
    "from tui.cli.main import main; sys.exit(main())"
)


def test_what_came_through_a_pipe_is_opened_again_after_a_kill(home: Path) -> None:
    piped = str(ROOT / "samples" / "one-file.txt")
    first = Terminal(home, "read", "-", piped, code=PIPED)
    try:
        first.wait_for("霁州晚报")
        first.wait_for("摘要")
        first.type("J\r")
        first.wait_for("2/")
        first.wait_for("✓")
        while not any((home / "piped").glob("[!.]*")):
            assert first.read()
    finally:
        first.process.kill()
        first.process.wait()
    again = Terminal(home)
    try:
        again.wait_for("霁州晚报")
        again.wait_for("2/")
        again.type("q")
        assert again.ended() == 0
    finally:
        again.process.kill()
        again.process.wait()
    other = Terminal(home, "read", SAMPLE, "1-2")
    try:
        other.wait_for("每一滴水")
        other.type("O")
        other.wait_for("管道")
        other.type("j\r")
        other.wait_for("三条断头路")
        other.wait_for("帮助")
        other.type("q")
        assert other.ended() == 0
    finally:
        other.process.kill()
        other.process.wait()


def test_the_reader_goes_on_with_the_chosen_issue(home: Path) -> None:
    first = Terminal(home, "read", str(ROOT / "samples" / "one-file.txt"))
    try:
        first.wait_for("霁州晚报")
        first.wait_for("帮助")
        first.type("q")
        assert first.ended() == 0
    finally:
        first.process.kill()
    second = Terminal(home, "read", SAMPLE, "1-2")
    try:
        second.wait_for("每一滴水")
        second.type("O")
        second.wait_for("读过的报纸")
        second.type("j\r")
        second.wait_for("城墙")
        second.type("O")
        second.wait_for("读过的报纸")
        second.type("j\r")
        second.wait_for("每一滴水")
        second.type("q")
        assert second.ended() == 0
    finally:
        second.process.kill()
        second.process.wait()
