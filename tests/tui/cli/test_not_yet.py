"""What was promised and is not there yet says so itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run


@pytest.mark.parametrize(
    "words", [[], ["-h"], ["--help"], ["add", "pages"], ["list"], ["remove", "x"], ["check"]]
)
def test_there_is_no_library_yet(run: Run, words: list[str]) -> None:
    result = run("library", *words)
    assert (result.status, result.out) == (2, "")
    assert result.err == (
        "dubao: there is no library yet; name files, folders or archives, as for dubao search "
        "(see dubao --help)\n"
    )


def test_nor_is_it_searched(run: Run) -> None:
    result = run("search", "渡口")
    assert (result.status, result.out) == (2, "")
    assert result.err == (
        "dubao search: name an ISSUE to search; there is no library yet (see dubao search --help)\n"
    )


@pytest.mark.usefixtures("chinese")
def test_in_chinese_too(run: Run) -> None:
    assert "还没有报库" in run("library", "list").err
    assert "还没有报库" in run("search", "渡口").err


def test_a_folder_of_that_name_is_an_issue_like_any_other(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "library").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "there is no library" not in run("library").err
