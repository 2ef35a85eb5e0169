"""Commands run in this process on an issue built by hand: what is tested here is the outside."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pytest

from summarize.errors import InputError
from tests.papers import PAPER
from tui.cli import main, options

if TYPE_CHECKING:
    from pathlib import Path

    from summarize.issue import Issue


@dataclass(frozen=True, slots=True)
class Result:
    status: int
    out: str
    err: str


UNREADABLE = "unreadable.txt"


class Run(Protocol):
    def __call__(self, *arguments: str, issue: Issue = PAPER, terminal: bool = False) -> Result: ...


class _Stream(io.TextIOWrapper):
    def __init__(self, *, terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def written(self) -> str:
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode("utf-8", "surrogateescape")


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """dubao speaks Chinese."""
    monkeypatch.setenv("DUBAO_LANG", "zh")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run ``dubao`` with these arguments; any ISSUE but UNREADABLE is the one given."""
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("DUBAO_PAGER", "")

    def runner(*arguments: str, issue: Issue = PAPER, terminal: bool = False) -> Result:
        out, err = _Stream(terminal=terminal), _Stream(terminal=False)

        def load(source: str, encoding: str | None) -> Issue:
            if source == UNREADABLE:
                raise InputError(f"{source}: no such file")
            return issue

        monkeypatch.setattr(options, "load", load)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stderr", err)
            status = main.run(arguments)
        return Result(status, out.written(), err.written())

    return runner
