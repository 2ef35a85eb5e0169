"""A pager on a terminal, for what is longer than it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DUBAO = [sys.executable, "-c", "from tui.cli.main import main; main()"]
LINE = "芦汀渡口今日通航。\n\n"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a terminal of POSIX")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text("渡口通航\n\n" + LINE * 30, encoding="utf-8")
    return path


def on_terminal(*arguments: str, cwd: Path, **environment: str) -> tuple[int, str]:
    """Run ``dubao`` on a terminal of 10 rows; its status, and what stands there at the end."""
    ours, theirs = os.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in {"PAGER", "LESS"}}
    # stdout alone: a size of 0 is that of no terminal, and LINES is asked.
    process = subprocess.Popen(
        [*DUBAO, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        cwd=cwd,
        env={
            **kept,
            "PYTHONPATH": str(ROOT),
            "DUBAO_HOME": str(cwd / "home"),
            "PYTHONIOENCODING": "utf-8",
            "TERM": "xterm",
            "LINES": "10",
            "COLUMNS": "60",
            **environment,
        },
    )
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        pass  # Linux's word for the end
    os.close(ours)
    return process.wait(), shown.decode().replace("\r\n", "\n")


def test_what_is_longer_than_the_terminal_goes_to_the_pager(page: Path, tmp_path: Path) -> None:
    status, shown = on_terminal(
        "show", str(page), "--color", "never", cwd=tmp_path, DUBAO_PAGER="cat > paged"
    )
    assert (status, shown) == (0, "")
    paged = (tmp_path / "paged").read_text(encoding="utf-8")
    _, printed = on_terminal("show", str(page), "--color", "never", "--no-pager", cwd=tmp_path)
    assert paged == printed
    assert paged.count("芦汀渡口今日通航。") == 30


def test_what_fits_is_printed(page: Path, tmp_path: Path) -> None:
    status, shown = on_terminal("list", str(page), cwd=tmp_path, DUBAO_PAGER="cat > paged")
    assert status == 0
    assert "渡口通航" in shown
    assert not (tmp_path / "paged").exists()


def test_a_pager_that_is_not_there_keeps_nothing_back(page: Path, tmp_path: Path) -> None:
    for broken in ("no-such-pager", "exit 3", "head -n 1 >/dev/null; exit 1"):
        status, shown = on_terminal("show", str(page), cwd=tmp_path, DUBAO_PAGER=broken)
        assert status == 0
        assert shown.count("芦汀渡口今日通航。") == 30
        assert f"dubao: the pager failed: {broken}; --no-pager" in shown


def test_a_pager_that_is_left_early_is_no_error(page: Path, tmp_path: Path) -> None:
    page.write_text("渡口通航\n\n" + LINE * 9000, encoding="utf-8")
    status, shown = on_terminal("show", str(page), cwd=tmp_path, DUBAO_PAGER="head -n 1")
    assert status == 0
    assert len(shown.splitlines()) == 1


@pytest.mark.parametrize("none", ["", "cat"])
def test_no_pager_can_be_wanted(page: Path, tmp_path: Path, none: str) -> None:
    environment = {"DUBAO_PAGER": none, "PAGER": "cat > paged"}
    _, shown = on_terminal("show", str(page), cwd=tmp_path, **environment)
    assert shown.count("芦汀渡口今日通航。") == 30
    assert not (tmp_path / "paged").exists()


def test_a_pipe_and_a_file_have_none(page: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DUBAO_PAGER": "cat > paged"}
    done = subprocess.run(
        [*DUBAO, "show", str(page)], capture_output=True, cwd=tmp_path, env=environment, check=True
    )
    assert done.stdout.decode().count("芦汀渡口今日通航。") == 30
    on_terminal("show", str(page), "-o", "kept", cwd=tmp_path, DUBAO_PAGER="cat > paged")
    assert (tmp_path / "kept").read_bytes() == done.stdout
    assert not (tmp_path / "paged").exists()


@pytest.mark.parametrize(
    ("environment", "setting", "taken"),
    [
        ({"DUBAO_PAGER": "cat > one", "PAGER": "cat > two"}, "cat > three", "one"),
        ({"PAGER": "cat > two"}, "cat > three", "three"),
        ({"PAGER": "cat > two"}, None, "two"),
    ],
)
def test_which_pager_is_taken(
    page: Path, tmp_path: Path, environment: dict[str, str], setting: str | None, taken: str
) -> None:
    if setting:
        (tmp_path / "home").mkdir()
        (tmp_path / "home" / "config.toml").write_text(f'pager = "{setting}"', encoding="utf-8")
    on_terminal("show", str(page), cwd=tmp_path, **environment)
    assert {name for name in ("one", "two", "three") if (tmp_path / name).exists()} == {taken}


def test_less_is_told_to_leave_what_fits_and_to_show_colours(page: Path, tmp_path: Path) -> None:
    on_terminal("show", str(page), cwd=tmp_path, DUBAO_PAGER='cat > paged; echo "$LESS" > flags')
    assert (tmp_path / "flags").read_text(encoding="utf-8") == "FRX\n"
    assert "\x1b[1m渡口通航" in (tmp_path / "paged").read_text(encoding="utf-8")


def test_messages_wait_until_the_pager_is_left(page: Path, tmp_path: Path) -> None:
    issues = [str(page)] * 5
    status, shown = on_terminal(
        "list", *issues, "none.txt", *issues, cwd=tmp_path, DUBAO_PAGER="cat; echo END"
    )
    assert status == 2
    assert shown.count("渡口通航") == 10
    left, told = shown.split("END\n")
    assert "none.txt" not in left
    assert told == "dubao: none.txt: no such file or folder\n"
