"""``dubao help``, the manual page, and what is said of an argument that looks like an option."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import summarize
from tui.cli.group import COMMANDS

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

MANUAL = Path(__file__).parents[3] / "tui" / "cli" / "data" / "dubao.1"


def test_help_alone_is_that_of_dubao(run: Run) -> None:
    assert run("help") == run("--help")
    assert run("-V") == run("--version")
    assert run("-V").out == f"dubao {summarize.__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_is_what_the_command_prints(run: Run, name: str) -> None:
    result = run("help", name)
    assert result.status == 0
    assert result == run(name, "--help")
    assert "-h, --help" in result.out


def test_help_of_no_command_is_one_line(run: Run) -> None:
    result = run("help", "lsit")
    assert (result.status, result.out) == (2, "")
    assert "no such command: lsit" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("query", ["-桥", "-5℃", "--桥"])
def test_a_query_that_begins_like_an_option_is_told_of_the_dashes(run: Run, query: str) -> None:
    result = run("search", query, "p")
    assert (result.status, result.out) == (2, "")
    assert "goes behind --" in result.err
    assert result.err.count("\n") == 1
    assert run("search", "--", f'"{query}"', "p").status == 1


def test_the_manual_page_is_made_of_the_help_as_it_is(run: Run) -> None:
    """After a change of the help: dubao help --man --lang en -o tui/cli/data/dubao.1 --force."""
    assert run("help", "--man").out == MANUAL.read_text(encoding="utf-8")


def test_the_manual_page_has_every_command_and_option() -> None:
    page = MANUAL.read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f'.SS "dubao {name}"' in page
    assert r"\fB\-o, \-\-output FILE\fR" in page
    assert ".B DUBAO_HOME" in page


@pytest.mark.skipif(shutil.which("mandb") is None, reason="there is no man-db here")
def test_man_has_nothing_to_say_against_the_manual_page() -> None:
    done = subprocess.run(
        ["man", "--warnings", "-l", str(MANUAL)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin", "MANROFFSEQ": ""},
        check=True,
    )
    assert done.stderr == ""
    assert "dubao show -i monday/ -i tuesday/ 1-1" in done.stdout


def test_help_of_a_command_of_the_library(run: Run) -> None:
    told = run("help", "library", "add")
    assert told.out.startswith("Usage: dubao library add")
    assert told.out == run("library", "add", "--help").out
    assert run("help", "list", "add").status == 2
