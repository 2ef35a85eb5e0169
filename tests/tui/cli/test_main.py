"""How the command line ends: statuses, one line on stderr, and never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import summarize

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

ROOT = Path(__file__).parents[3]
DUBAO = [sys.executable, "-c", "from tui.cli.main import main; main()"]
PAGE = """青禾日报

三座新桥通车

本报记者 杜若

昨日上午,青禾县的三座新桥同时通车,村民走过新桥。
"""


def dubao(
    *arguments: str | bytes, stdin: bytes = b"", home: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*DUBAO, *arguments],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **environment, **({"DUBAO_HOME": str(home)} if home else {})},
        timeout=60,
        check=False,
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"dubao {summarize.__version__}\n"
    for flag in ("-h", "--help"):
        assert "ISSUE" in run(flag).out


def test_a_mistyped_command_gets_a_hint(run: Run) -> None:
    result = run("lsit", "page.txt")
    assert result.status == 2
    assert "no such command or file: lsit; did you mean list?" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ("list",),
        ("list", "--no-such"),
        ("no-such-file.txt",),
        ("--no-such",),
        ("explain", "a", "b"),
    ],
)
def test_bad_usage_is_one_line_and_status_2(run: Run, wrong: tuple[str, ...]) -> None:
    result = run(*wrong)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("dubao")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("name", ["klingon", "hex", "", "utf-8:no-such-handler"])
def test_an_unknown_encoding_is_one_line_and_status_2(page: Path, name: str) -> None:
    result = dubao("list", str(page), "--encoding", name)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.startswith(b"dubao: ")
    assert result.stderr.count(b"\n") == 1


def test_options_before_the_command_hold_for_it(run: Run) -> None:
    assert "\x1b" in run("--color", "always", "list", "p").out
    assert "\x1b" not in run("--color", "always", "list", "p", "--color", "never").out


def test_the_reader_needs_a_terminal(run: Run) -> None:
    for arguments in (("read", "p"), (str(ROOT / "pyproject.toml"),)):
        result = run(*arguments)
        assert result.status == 2
        assert "terminal" in result.err


def test_a_missing_file_is_one_line_and_status_2(tmp_path: Path) -> None:
    result = dubao("list", str(tmp_path / "none.txt"))
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.count(b"\n") == 1
    assert b"none.txt" in result.stderr


def test_a_file_name_cannot_write_to_the_terminal(tmp_path: Path) -> None:
    result = dubao("list", str(tmp_path / "a\x1b[2Jb\nc.txt"))
    assert result.returncode == 2
    assert b"\x1b" not in result.stderr
    assert result.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="arguments are bytes on POSIX only")
def test_an_argument_that_is_no_text_is_no_traceback(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    result = dubao(b"list", name)
    assert result.returncode == 2
    assert result.stderr.count(b"\n") == 1


def test_standard_input_is_an_issue() -> None:
    result = dubao("list", "-", stdin=PAGE.encode("gb18030"))
    assert (result.returncode, result.stderr) == (0, b"")
    assert "三座新桥通车" in result.stdout.decode()


@pytest.mark.parametrize("encoding", ["ascii", "gbk", "latin-1"])
def test_an_output_encoding_that_lacks_characters_is_no_error(page: Path, encoding: str) -> None:
    page.write_text(PAGE.replace("杜若", "杜\U00020000"), encoding="utf-8")
    result = dubao("show", str(page), PYTHONIOENCODING=encoding)
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"\\U00020000" in result.stdout
    if encoding == "gbk":
        assert "三座新桥".encode("gbk") in result.stdout


def test_json_is_utf8_whatever_the_terminal_speaks(page: Path) -> None:
    for command in (("list", str(page), "--json"), ("export", str(page), "--json")):
        assert "三座新桥" in dubao(*command, PYTHONIOENCODING="ascii").stdout.decode("utf-8")


@pytest.mark.parametrize("command", ["--help", "list", "show", "export"])
def test_a_reader_that_closes_the_pipe_early_is_no_error(page: Path, command: str) -> None:
    page.write_text(PAGE * 400, encoding="utf-8")
    arguments = {
        "--help": ["--help"],
        "export": ["export", str(page), "--json"],
    }.get(command, [command, str(page)])
    reading, writing = os.pipe()
    os.close(reading)
    try:
        result = subprocess.run(
            [*DUBAO, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line_and_status_2(page: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*DUBAO, "show", str(page)],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    assert result.returncode == 2
    assert result.stderr.count(b"\n") == 1


def test_an_interrupt_is_status_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tui.cli.commands.list.printer", interrupted)
    result = run("list", "p")
    assert (result.status, result.out, result.err) == (130, "", "")


def test_alone_with_nothing_to_resume_it_says_how_to_begin(tmp_path: Path) -> None:
    result = dubao(home=tmp_path)
    assert result.returncode == 0
    assert b"ISSUE" in result.stdout


def test_an_issue_without_an_article_says_so(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("第2版 要闻\n", encoding="utf-8")
    result = dubao("show", str(page))
    assert (result.returncode, result.stdout) == (0, b"")
    said = result.stderr.decode()
    assert said == f"dubao: {page}: no article in it; dubao explain says why\n"
