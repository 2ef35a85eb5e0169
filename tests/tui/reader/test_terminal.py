"""The terminal of a reader whose issue came through a pipe."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pty = pytest.importorskip("pty", reason="pseudo terminals are there on Unix only")

REOPEN = """
import os, sys
os.open(sys.argv[1], os.O_RDWR)  # a session without a terminal takes the first it opens
sys.stdin.buffer.read()
sys.stdin.close()
from tui.reader.terminal import reopen_terminal
reopen_terminal()
print(os.isatty(0), sys.__stdin__.isatty())
"""
REFUSE = """
from summarize.errors import DubaoError
from tui.reader.terminal import reopen_terminal
try:
    reopen_terminal()
except DubaoError as error:
    print(error)
"""


def run(code: str, *arguments: str, stderr: int = subprocess.PIPE) -> tuple[str, str]:
    """Run it in a session of its own, with an issue on standard input; its two outputs."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        input=b"x",
        stdout=subprocess.PIPE,
        stderr=stderr,
        check=False,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    return done.stdout.decode(), (done.stderr or b"").decode()


def test_after_a_pipe_standard_input_is_the_terminal_again() -> None:
    master, terminal = pty.openpty()
    try:
        shown, _ = run(REOPEN, os.ttyname(terminal), stderr=terminal)
    finally:
        os.close(master)
        os.close(terminal)
    assert shown == "True True\n"


def test_without_a_terminal_it_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_LANG", "en")
    shown, errors = run(REFUSE)
    assert shown.startswith("the reader needs a terminal")
    assert shown.count("\n") == 1
    assert errors == ""


def test_with_no_terminal_to_open_it_is_said_too() -> None:
    master, terminal = pty.openpty()
    try:
        shown, _ = run(REFUSE, stderr=terminal)  # drawn on a terminal, but not its own
    finally:
        os.close(master)
        os.close(terminal)
    assert "/dev/tty" in shown
    assert shown.count("\n") == 1
