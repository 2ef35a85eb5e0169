"""Commands, editors and pagers: the text gets to them, and the screen back."""

from __future__ import annotations

import shlex
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.conftest import LONG
from tests.tui.reader.screen import NARROW, WIDE, reading, said
from tests.tui.reader.test_ending import SAMPLE, Terminal, gone
from tui.reader.keeping.running import editor, wants_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarize.issue import Issue
    from tests.tui.reader.screen import Reader

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="commands for a Unix shell")


async def pipe(reader: Reader, command: str) -> None:
    await reader.press("vertical_line", "ctrl+u", *command, "enter")


@contextmanager
def nothing() -> Iterator[None]:
    yield


@pytest.mark.parametrize("key", ["vertical_line", "E"])
async def test_in_a_browser_no_command_is_run(
    issue: Issue, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        monkeypatch.setattr(type(reader.app), "is_web", True)
        await reader.press(key)
        assert len(reader.app.screen_stack) == 1
        assert "不在那台机器上运行命令" in said(reader)


@pytest.mark.parametrize("size", [NARROW, WIDE, (40, 12)])
async def test_what_a_command_prints_is_shown(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await pipe(reader, "head -n 2; echo '[red]x' >&2")
        assert "青石渡大桥合龙" in reader.seen("output")
        assert "[red]x" in reader.seen("output")
        assert "状态 0" in reader.seen()
        await reader.press("j", "space", "G", "g", "escape")
        assert reader.screen.text.has_focus


async def test_a_silent_command_is_a_line_with_its_status(issue: Issue, tmp_path: Path) -> None:
    out = tmp_path / "out"
    async with reading(issue, article="1-1") as reader:
        await pipe(reader, f"cat > {shlex.quote(str(out))}; exit 3")
        assert "状态 3" in said(reader)
        assert reader.screen.text.has_focus
    assert LONG in out.read_text(encoding="utf-8").split("\n")


async def test_the_selection_goes_first(issue: Issue, tmp_path: Path) -> None:
    out = tmp_path / "out"
    async with reading(issue, article="1-1") as reader:
        await reader.press("slash", *"主跨", "enter", "V", "l")
        await pipe(reader, f"cat > {shlex.quote(str(out))}")
    assert out.read_text(encoding="utf-8") == "主跨\n"


async def test_nothing_of_the_article_is_run_or_drawn(issue: Issue, tmp_path: Path) -> None:
    from dataclasses import replace

    from tests.tui.reader.conftest import BRIDGE, paragraph

    trap = tmp_path / "trap"
    bad = f"$(touch {trap}) `touch {trap}`; touch {trap} \x1b[2J"
    article = replace(BRIDGE, headline=bad, blocks=(paragraph(bad),), jumps=())
    changed = replace(issue, articles=(article, *issue.articles[1:]))
    async with reading(changed, article="1-1") as reader:
        await pipe(reader, "cat; printf '\\033[2J\\033]0;t\\007ok'")
        assert "ok" in reader.seen("output")
        assert "\x1b" not in reader.seen("output")
    assert not trap.exists()


async def test_a_command_that_never_ends_printing_is_cut(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await pipe(reader, "yes 云")
        assert "输出过长" in reader.seen()


async def test_leaving_stops_a_command_that_waits(issue: Issue, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    async with reading(issue, article="1-1") as reader:
        await reader.pilot.press("vertical_line", *f"echo $$ > {pid}; sleep 600", "enter")
        while "正在运行" not in reader.seen() or not pid.exists() or not pid.read_text():
            await reader.pilot.pause()
        await reader.press("escape")
        assert reader.screen.text.has_focus
        assert gone(int(pid.read_text()))


async def test_the_last_command_is_offered_again(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await pipe(reader, "wc -l > /dev/null")
        await reader.press("vertical_line")
        assert "wc -l > /dev/null" in reader.seen()
        await reader.press("escape")


def test_who_has_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", "/opt/bin/leaf -R")
    assert wants_terminal("! sort") == "sort"
    assert wants_terminal("less -N") == "less -N"
    assert wants_terminal("sort | less") == "sort | less"
    assert wants_terminal("leaf") == "leaf"
    assert wants_terminal("wc -m") is None
    assert wants_terminal("!") is None


def test_which_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR", "PAGER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PAGER", "less -R")
    assert editor() == ["less", "-R"]
    monkeypatch.setenv("EDITOR", '"/a b/ed" -w')
    assert editor() == ["/a b/ed", "-w"]
    monkeypatch.setenv("VISUAL", "'broken")
    assert editor() == ["/a b/ed", "-w"]


async def test_an_editor_gets_a_copy_that_goes_at_the_end(
    issue: Issue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "seen"
    code = f"import sys,pathlib; pathlib.Path({str(out)!r}).write_text(chr(10).join(sys.argv[1:]))"
    monkeypatch.setenv("VISUAL", shlex.join([sys.executable, "-c", code]))
    async with reading(issue, article="1-1") as reader:
        monkeypatch.setattr(reader.app, "suspend", nothing)
        await reader.press("E")
        (name,) = out.read_text().split("\n")
        from pathlib import Path

        assert LONG in Path(name).read_text(encoding="utf-8")
        assert Path(name).parent.stat().st_mode & 0o077 == 0
    assert not Path(name).exists()


@pytest.mark.parametrize("program", ["/nowhere/editor", "false"])
async def test_an_editor_that_fails_is_a_line(
    issue: Issue, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setenv("VISUAL", program)
    async with reading(issue, article="1-1") as reader:
        monkeypatch.setattr(reader.app, "suspend", nothing)
        await reader.press("E")
        assert program in said(reader)
        assert reader.app.is_running


async def test_where_the_screen_cannot_be_given_over_that_is_said(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await pipe(reader, "!cat")
        assert "不能让出屏幕" in said(reader)


def test_the_screen_is_given_over_and_taken_back(home: Path, tmp_path: Path) -> None:
    script = tmp_path / "ed.sh"
    script.write_text('printf "EDITOR HAS IT\\n"; read line; printf "GOT $line\\n"\n')
    command = f"!cat >/dev/null; sh {script} </dev/tty"
    terminal = Terminal(home, "read", SAMPLE, "1-2")
    try:
        terminal.wait_for("每一滴水")
        terminal.type("|")
        terminal.wait_for("交给命令")
        terminal.type(command + "\r")
        terminal.wait_for("EDITOR HAS IT")
        terminal.type("hello\r")
        terminal.wait_for("GOT hello")
        terminal.wait_for("每一滴水")
        terminal.type("q")
        assert terminal.ended() == 0
    finally:
        terminal.process.kill()
        terminal.process.wait()
