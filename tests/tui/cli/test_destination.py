"""``-o`` wherever something is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run

PRINT = {
    "list": ["list", "p"],
    "show": ["show", "p", "1-1"],
    "summary": ["summary", "p", "--format", "markdown"],
    "keywords": ["keywords", "p", "--json"],
    "digest": ["digest", "p"],
    "search": ["search", "桥", "p"],
    "export": ["export", "p", "--json"],
    "explain": ["explain", "p", "--format", "csv"],
    "config": ["config"],
    "help": ["help", "show"],
}


@pytest.mark.parametrize("name", PRINT)
def test_the_file_has_what_would_have_been_printed(run: Run, name: str, tmp_path: Path) -> None:
    target = tmp_path / "kept.txt"
    printed = run(*PRINT[name])
    result = run(*PRINT[name], "-o", str(target))
    assert (result.status, result.out, result.err) == (printed.status, "", printed.err)
    assert target.read_text(encoding="utf-8") == printed.out
    assert run(*PRINT[name], "-o", "-") == printed


@pytest.mark.parametrize("name", PRINT)
def test_a_file_that_is_there_stays_unless_forced(run: Run, name: str, tmp_path: Path) -> None:
    target = tmp_path / "kept.txt"
    target.write_text("mine", encoding="utf-8")
    result = run(*PRINT[name], "-o", str(target))
    assert (result.status, result.out) == (2, "")
    assert "--force" in result.err
    assert target.read_text(encoding="utf-8") == "mine"
    assert run(*PRINT[name], "-o", str(target), "--force").status == 0
    assert target.read_text(encoding="utf-8") == run(*PRINT[name]).out


def test_nothing_is_written_where_nothing_could_be_read(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "kept.txt"
    for wrong in (
        ["list", "unreadable.txt"],
        ["show", "p", "9-9"],
        ["list", "p", "--fields", "id"],
    ):
        assert run(*wrong, "-o", str(target)).status == 2
        assert not target.exists()


def test_what_could_be_read_is_written_and_the_status_tells_of_the_rest(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "kept.txt"
    result = run("list", "p", "unreadable.txt", "-o", str(target))
    assert (result.status, result.err) == (2, "dubao: unreadable.txt: no such file\n")
    assert "三座新桥通车" in target.read_text(encoding="utf-8")


def test_no_input_is_replaced_the_second_neither(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    for page in (first, second):
        page.write_text("桥", encoding="utf-8")
    for target in (first, second):
        for command in (["list"], ["show"], ["search", "桥"]):
            result = run(*command, str(first), str(second), "-o", str(target), "--force")
            assert (result.status, result.out) == (2, "")
            assert "is the input" in result.err
            assert target.read_text(encoding="utf-8") == "桥"


def test_a_file_gets_no_colour_and_no_rows_though_the_terminal_has_both(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "kept.txt"
    assert run("show", "p", "-o", str(target), terminal=True).out == ""
    assert target.read_text(encoding="utf-8") == run("show", "p").out
