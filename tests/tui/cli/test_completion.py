"""What shells are offered while a line is typed."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ISSUE = str(ROOT / "samples" / "one-file.txt")
DUBAO = [sys.executable, "-c", "from tui.cli.main import main; main()"]


def offered(line: str, shell: str = "bash", cwd: Path = ROOT) -> list[str]:
    """The shell's answer to the last word of the line; nothing is said on stderr."""
    words = shlex.split(line)
    number = len(words) if line.endswith(" ") else len(words) - 1
    done = subprocess.run(
        DUBAO,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "_DUBAO_COMPLETE": f"{shell}_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(number),
            "DUBAO_HOME": str(cwd / "no-home"),
        },
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def plain(answer: list[str]) -> list[str]:
    return [line.removeprefix("plain,") for line in answer if line.startswith("plain,")]


def test_commands_and_files_are_offered_first() -> None:
    answer = offered("dubao s")
    assert plain(answer) == ["serve", "show", "summary", "search"]
    assert "file,s" in answer


def test_the_ids_of_the_issue_are_offered_behind_it() -> None:
    every = ["A1-1", "A1-2", "A2-1", "A3-1", "A4-1", "A4-2"]
    for command in ("show", "summary", "keywords", "read"):
        assert plain(offered(f"dubao {command} {ISSUE} ")) == every
    assert plain(offered(f"dubao {ISSUE} A1")) == ["A1-1", "A1-2"]
    assert plain(offered(f"dubao show -i {ISSUE} A4")) == ["A4-1", "A4-2"]
    page = ROOT / "samples" / "single-page.txt"
    assert plain(offered(f"dubao show {ISSUE} A1-1 {page} A")) == []


def test_shells_that_show_it_get_the_title() -> None:
    answer = offered(f"dubao show {ISSUE} A1-2", "zsh")
    assert answer[-3:] == ["plain", "A1-2", "三条断头路月底打通"]


def test_a_file_is_offered_where_an_issue_may_stand() -> None:
    for line in ("dubao list ", "dubao show ", f"dubao show {ISSUE} ", "dubao search 桥 "):
        assert any(each.startswith("file,") for each in offered(line)), line


def test_values_of_options_are_offered() -> None:
    assert plain(offered("dubao list p --format ")) == ["text", "json", "csv", "tsv"]
    assert plain(offered("dubao list p --fields id,head")) == ["id,headline"]
    assert plain(offered("dubao help ex")) == ["export", "explain"]
    assert plain(offered("dubao completion ")) == ["bash", "zsh", "fish"]


def test_what_cannot_be_read_is_silence(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02" * 99)
    (tmp_path / "large.txt").write_text("芦汀渡口今日通航。\n\n" * 200_000, encoding="utf-8")
    for issue in ("none.txt", "bad.txt", "large.txt", "-"):
        assert plain(offered(f"dubao show {issue} ", cwd=tmp_path)) == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_completes_with_the_script(tmp_path: Path) -> None:
    program = tmp_path / "dubao"
    command = " ".join(map(shlex.quote, DUBAO))
    program.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    script = f"""
        eval "$(dubao completion bash)"
        complete -p dubao
        compopt() {{ :; }}
        COMP_WORDS=(dubao show {shlex.quote(ISSUE)} A4); COMP_CWORD=3
        _dubao_completion dubao
        echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={
            **os.environ,
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
        },
        check=False,
    )
    assert done.stderr == ""
    set_up, answer = done.stdout.splitlines()
    assert "_dubao_completion dubao" in set_up
    assert answer == "A4-1 A4-2"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*DUBAO, "completion", shell], capture_output=True, env=environment, check=True
    )
    assert f"{shell}_complete".encode() in done.stdout


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A folder with a library and a watch in its ``no-home``."""
    home = tmp_path / "no-home"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DUBAO_HOME": str(home)}
    for arguments in (["library", "add", ISSUE], ["watch", "add", "船", "渡船"]):
        subprocess.run([*DUBAO, *arguments], env=environment, capture_output=True, check=True)
    return tmp_path


def test_keys_papers_and_watches_are_offered(kept: Path) -> None:
    key = "霁州晚报@2025-04-18"
    for line in (
        "show 霁",
        "list 霁",
        "digest 霁",
        "library remove ",
        "watch run 霁",
        "search x 霁",
    ):
        assert plain(offered(f"dubao {line}", cwd=kept)) == [key], line
    assert plain(offered("dubao show 芦", cwd=kept)) == []
    assert plain(offered(f"dubao show {key}/A1", cwd=kept)) == [f"{key}/A1-1", f"{key}/A1-2"]
    assert plain(offered(f"dubao show {key} A1", cwd=kept))[:2] == ["A1-1", "A1-2"]
    assert plain(offered("dubao trend 桥 --paper ", cwd=kept)) == ["霁州晚报"]
    assert plain(offered("dubao watch remove ", cwd=kept)) == ["船"]
    assert plain(offered("dubao watch run -w ", cwd=kept)) == ["船"]


def test_without_a_library_or_with_a_damaged_one_nothing_is_offered_nor_said(kept: Path) -> None:
    lines = ("dubao show 霁", "dubao library remove ", "dubao trend 桥 --paper ")
    (kept / "no-home" / "library.sqlite3").write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    (kept / "no-home" / "watch.toml").write_text("[[watch", encoding="utf-8")
    for folder in (kept, kept / "elsewhere"):
        folder.mkdir(exist_ok=True)
        for line in (*lines, "dubao watch remove ", "dubao show 霁州晚报@2025-04-18 A"):
            assert plain(offered(line, cwd=folder)) == []
    assert not (kept / "elsewhere" / "no-home").exists()


def test_a_key_is_one_word_to_bash() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    script = subprocess.run(
        [*DUBAO, "completion", "bash"], capture_output=True, env=environment, check=True
    ).stdout.decode()
    if shutil.which("bash") is None:
        pytest.skip("there is no bash here")
    done = subprocess.run(
        ["bash", "-c", f'COMP_WORDBREAKS="@:"; {script}\necho "$COMP_WORDBREAKS"'],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == ":"


def test_papers_of_the_settings_are_offered_to_be_fetched(tmp_path: Path) -> None:
    home = tmp_path / "no-home"
    home.mkdir()
    address = "https://paper.invalid/{date}/node_1.htm"
    (home / "config.toml").write_text(
        f'[papers]\n"芦汀日报" = "{address}"\n"云陂日报" = "{address}"\n', encoding="utf-8"
    )
    assert plain(offered("dubao fetch 芦", cwd=tmp_path)) == ["芦汀日报"]
