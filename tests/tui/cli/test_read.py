"""What the command line hands to the reader; the reader itself is tested in its own room."""

from __future__ import annotations

import io
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from tui.reader.memory.memory import Memory
from tui.reader.memory.store import KnownIssue, store_path
from tui.reader.opening.apart import Request

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

Calls = list[Request]
ANY_FILE = str(Path(__file__))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """What the reader was opened with, in place of opening it."""
    calls: Calls = []

    def run_reader(request: Request, child: object, *, terminal: bool) -> tuple[None, int]:
        assert terminal
        if request.source == "unreadable.txt":
            raise InputError("unreadable.txt: no such file")
        calls.append(request)
        return None, 0

    monkeypatch.setattr("tui.reader.running.run_reader", run_reader)
    return calls


def remember(
    monkeypatch: pytest.MonkeyPatch, source: str | None, encoding: str | None = None
) -> None:
    known = None if source is None else KnownIssue("k", source, encoding, None)
    monkeypatch.setattr("tui.reader.memory.memory.last_issue", lambda: known)


def test_a_file_without_a_command_is_read(run: Run, opened: Calls) -> None:
    assert run(ANY_FILE, terminal=True).status == 0
    assert opened == [Request(ANY_FILE)]


def test_standard_input_can_be_read(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("第一版".encode())))
    assert run("-", terminal=True).status == 0
    assert opened[0] == Request("-", stdin="第一版".encode())


def test_a_pipe_by_name_is_read_before_another_process_takes_over(
    run: Run, opened: Calls, tmp_path: Path
) -> None:
    pipe = tmp_path / "page.txt"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(pipe.write_bytes, "第一版".encode())
        assert run(str(pipe), terminal=True).status == 0
    assert opened == [Request("-", stdin="第一版".encode())]


@pytest.mark.parametrize("arguments", [("read", "p", "桥上"), (ANY_FILE, "3-1")])
def test_an_article_is_named_by_words_or_id(
    run: Run, opened: Calls, arguments: tuple[str, ...]
) -> None:
    assert run(*arguments, terminal=True).status == 0
    assert opened[0].wanted == arguments[-1]


def test_alone_it_resumes_what_was_read_last(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(monkeypatch, "paper.txt")
    assert run(terminal=True).status == 0
    assert opened == [Request("paper.txt")]


@pytest.mark.parametrize(
    ("arguments", "encoding"), [((), "big5"), (("--encoding", "gb18030"), "gb18030")]
)
def test_an_encoding_once_given_is_resumed_too(
    run: Run,
    opened: Calls,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    encoding: str,
) -> None:
    remember(monkeypatch, "p.txt", "big5")
    assert run(*arguments, terminal=True).status == 0
    assert opened[0].encoding == encoding


def test_what_cannot_be_resumed_is_one_line(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(monkeypatch, "unreadable.txt")
    result = run(terminal=True)
    assert (result.status, opened) == (2, [])
    assert result.err == "dubao: cannot resume: unreadable.txt: no such file\n"


def test_alone_it_resumes_what_came_through_a_pipe(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path))
    memory = Memory(store_path())
    memory.open_issue("k", "-", None, "")
    memory.keep_text("k", "第一版".encode("gb18030"), "gb18030")
    memory.close()
    assert run(terminal=True).status == 0
    assert opened == [Request("-", "gb18030", stdin="第一版".encode("gb18030"))]


def test_with_nothing_to_resume_it_prints_its_help(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(monkeypatch, None)
    result = run(terminal=True)
    assert (result.status, opened) == (0, [])
    assert "ISSUE" in result.out
