from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tui.reader.opening import child
from tui.reader.opening.child import start_child, start_early, waiting_child
from tui.reader.plainly import asked_plainly
from tui.start import opens_reader

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


@pytest.mark.parametrize("words", [[], ["1-2"], ["大桥"]])
def test_what_surely_opens_the_reader_is_known_before_the_options_are(
    words: list[str], tmp_path: Path
) -> None:
    assert opens_reader([str(tmp_path), *words])
    assert opens_reader(["read", str(tmp_path), *words])


@pytest.mark.parametrize(
    "arguments",
    [[], ["list", "."], ["--help"], ["read", "--help"], ["read"], [".", "-h"], ["芦汀没有的.txt"]],
)
def test_nothing_is_started_for_what_prints(arguments: list[str]) -> None:
    assert not opens_reader(arguments)


def test_the_process_that_was_started_early_is_given_once_and_ends_with_its_block(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        started.append(start_child())
        return started[-1]

    monkeypatch.setattr(child, "start_child", start)
    start_early()
    with waiting_child() as first, waiting_child() as second:
        assert started == [first, second]
        assert first.poll() is None
    assert first.returncode is not None
    assert second.returncode is not None


@pytest.mark.parametrize("named", [[], ["read"]])
@pytest.mark.parametrize("words", [[], ["1-2"]])
def test_an_issue_and_no_more_is_read_without_the_command_line(
    named: list[str], words: list[str], tmp_path: Path
) -> None:
    page = tmp_path / "页.txt"
    page.write_text("苇塘大桥合龙\n", encoding="utf-8")
    asked = asked_plainly([*named, str(page), *words])
    assert asked == (str(page), words[0] if words else None)


@pytest.mark.parametrize(
    "arguments",
    [
        ["read"],
        ["list", "."],
        ["list"],
        [".", "--lang", "zh"],
        ["--color", "never", "."],
        ["-"],
        ["read", "芦汀没有的.txt"],
        [".", "1-1", "1-2"],
    ],
)
def test_all_else_is_for_the_command_line(arguments: list[str]) -> None:
    assert asked_plainly(arguments) is None


def test_a_file_with_the_name_of_a_command_is_none_that_is_read_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list").write_text("苇塘大桥合龙\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert asked_plainly(["list"]) is None
    assert asked_plainly(["./list"]) == ("./list", None)


def test_settings_that_are_wrong_are_told_as_always(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    (tmp_path / "config.toml").write_text("width = 'wide'\n", encoding="utf-8")
    page = tmp_path / "1.txt"
    page.write_text("苇塘大桥合龙\n", encoding="utf-8")
    assert asked_plainly([str(page)]) is None
