"""What the command line hands to the reader; the reader itself is tested in its own room."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.papers import PAPER
from tui.reader.state import IssueState, ReaderState

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

Calls = list[dict[str, Any]]
ANY_FILE = str(Path(__file__))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """What the reader was opened with, in place of opening it."""
    calls: Calls = []

    def run_reader(issue: object, **given: Any) -> None:
        calls.append({"issue": issue, **given})

    monkeypatch.setattr("tui.reader.app.run_reader", run_reader)
    return calls


def remember(monkeypatch: pytest.MonkeyPatch, last: str | None) -> None:
    monkeypatch.setattr("tui.reader.state.load_state", lambda: ReaderState(last=last))


def test_a_file_without_a_command_is_read(run: Run, opened: Calls) -> None:
    assert run(ANY_FILE, terminal=True).status == 0
    assert opened == [{"issue": PAPER, "source": ANY_FILE, "article": None, "encoding": None}]


def test_standard_input_can_be_read(run: Run, opened: Calls) -> None:
    assert run("-", terminal=True).status == 0
    assert opened[0]["source"] == "-"


@pytest.mark.parametrize("arguments", [("read", "p", "桥上"), (ANY_FILE, "3-1")])
def test_an_article_is_named_by_words_or_id(
    run: Run, opened: Calls, arguments: tuple[str, ...]
) -> None:
    assert run(*arguments, terminal=True).status == 0
    assert opened[0]["article"] == "3-1"


def test_an_unknown_article_is_told_before_the_screen_is_taken(run: Run, opened: Calls) -> None:
    result = run("read", "p", "没有", terminal=True)
    assert (result.status, opened) == (2, [])
    assert result.err.count("\n") == 1


def test_alone_it_resumes_what_was_read_last(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(monkeypatch, "paper.txt")
    assert run(terminal=True).status == 0
    assert opened == [{"issue": PAPER, "source": "paper.txt", "article": None, "encoding": None}]


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
    state = ReaderState(last="p.txt", issues={"p.txt": IssueState(encoding="big5")})
    monkeypatch.setattr("tui.reader.state.load_state", lambda: state)
    assert run(*arguments, terminal=True).status == 0
    assert opened[0]["encoding"] == encoding


def test_what_cannot_be_resumed_is_one_line(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(monkeypatch, "unreadable.txt")
    result = run(terminal=True)
    assert (result.status, opened) == (2, [])
    assert result.err == "dubao: cannot resume: unreadable.txt: no such file\n"


def test_with_nothing_to_resume_it_prints_its_help(
    run: Run, opened: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(monkeypatch, None)
    result = run(terminal=True)
    assert (result.status, opened) == (0, [])
    assert "ISSUE" in result.out
