"""Waiting is shown on a terminal alone, and nothing of it stays."""

from __future__ import annotations

import io
import threading

import pytest

from tui.cli import waiting


class Terminal(io.StringIO):
    """A stream that says it is a terminal, and tells when something was written."""

    def __init__(self, *, is_terminal: bool = True) -> None:
        super().__init__()
        self.is_terminal = is_terminal
        self.seen = threading.Event()

    def isatty(self) -> bool:
        return self.is_terminal

    def write(self, text: str) -> int:
        done = super().write(text)
        self.seen.set()
        return done


def shown(text: str) -> str:
    """What a terminal's row holds after all of this."""
    row: list[str] = []
    at = 0
    for character in text:
        if character == "\r":
            at = 0
            continue
        row[at : at + 1] = [character]
        at += 1
    return "".join(row).rstrip()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_LANG", "en")
    monkeypatch.setattr(waiting, "PATIENCE", 0.0)
    monkeypatch.setattr(waiting, "_EACH", 0.01)


def test_a_terminal_is_told_and_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    with waiting.waiting() as count:
        count(3, 7)
        stream.seen.clear()
        assert stream.seen.wait(30)  # one that may have begun before the count
        stream.seen.clear()
        assert stream.seen.wait(30)
    assert "3 of 7" in stream.getvalue()
    assert shown(stream.getvalue()) == ""


def test_an_interruption_clears_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)

    def interrupted() -> None:
        with waiting.waiting():
            assert stream.seen.wait(30)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert shown(stream.getvalue()) == ""


def test_a_pipe_is_told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal(is_terminal=False)
    monkeypatch.setattr("sys.stderr", stream)
    with waiting.waiting() as count:
        count(1, 2)
    assert stream.getvalue() == ""


def test_articles_that_appear_on_the_terminal_are_not_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr("sys.stdout", Terminal())
    assert list(waiting.counted([1, 2], 2)) == [1, 2]
    assert stream.getvalue() == ""
