"""A real reader in a real terminal: killed, hung up on or failing, it keeps the place and ends.

Everything is waited for on the terminal or the process, never for a length of time.
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

pty = pytest.importorskip("pty", reason="pseudo terminals are there on Unix only")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")

ROOT = Path(__file__).parents[3]
SAMPLE = str(ROOT / "samples" / "huaijiang")
DUBAO = "import sys; from tui.cli.main import main; sys.exit(main())"
DEADLINE = 40.0  # seconds after which a test has failed
ESCAPES = re.compile(r"\x1b\[[0-9;?<>=]*[A-Za-z$]|\x1b[\]P][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.")


class Terminal:
    """A reader on a pseudo terminal of 130 by 30 cells."""

    def __init__(self, home: Path, *arguments: str, code: str = DUBAO, term: str = "xterm") -> None:
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (30, 130))
        path = os.pathsep.join([str(ROOT), *filter(None, sys.path)])
        environment = {
            **os.environ, "PYTHONPATH": path, "DUBAO_HOME": str(home), "TERM": term, "LINES": "30",
            "COLUMNS": "130",
        }  # fmt: skip
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509
            start_new_session=True,
            cwd=ROOT,
        )
        os.close(slave)
        self.seen = ""
        self.raw = b""

    def read(self) -> bool:
        """What comes next is added to ``seen``; False at the end."""
        with contextlib.suppress(OSError):
            if select.select([self.master], [], [], 0.2)[0]:
                data = os.read(self.master, 65536)
                self.raw += data
                self.seen = ESCAPES.sub("", self.raw.decode("utf-8", "replace"))
                return bool(data)
            return True
        return False

    def wait_for(self, words: str) -> None:
        """Until the terminal has shown these words since the last :meth:`type`."""
        end = time.monotonic() + DEADLINE
        while words not in self.seen:
            assert time.monotonic() < end, f"no {words} in {self.seen[-3000:]}"
            assert self.read(), f"ended without {words}: {self.seen[-3000:]}"

    def type(self, keys: str) -> None:
        self.raw, self.seen = b"", ""
        os.write(self.master, keys.encode())

    def ended(self) -> int:
        """The status with which it ends; what it says last is in ``seen``."""
        end = time.monotonic() + DEADLINE
        while self.process.poll() is None:
            assert time.monotonic() < end, f"still there: {self.seen[-2000:]}"
            self.read()
        while select.select([self.master], [], [], 0)[0] and self.read():
            pass
        return self.process.returncode

    def children(self) -> list[int]:
        pid = self.process.pid
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def gone(pid: int) -> bool:
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        os.sched_yield()
    return False


@pytest.fixture
def terminals(home: Path) -> Iterator[list[Terminal]]:
    opened: list[Terminal] = []
    yield opened
    for each in opened:
        if each.process.poll() is None:
            each.process.kill()
        each.process.wait()
        with contextlib.suppress(OSError):
            os.close(each.master)


def start(opened: list[Terminal], home: Path, *arguments: str, **given: str) -> Terminal:
    opened.append(Terminal(home, *arguments, **given))
    return opened[-1]


linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks into /proc")


@linux
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, None])
def test_however_it_ends_the_place_is_kept_and_no_process_is_left(
    home: Path, terminals: list[Terminal], how: signal.Signals | None
) -> None:
    reader = start(terminals, home, SAMPLE, "小渡口")
    reader.wait_for("3/30篇")  # the one asked for; what is typed before would be before it
    reader.wait_for("摘要")
    reader.type("J")
    reader.wait_for("市领导开展春季巡河")
    reader.wait_for("4/30篇")
    while not reader.children():
        reader.read()
    helpers = reader.children()
    if how is None:
        os.close(reader.master)
    else:
        reader.process.send_signal(how)
    status = reader.process.wait(DEADLINE) if how is None else reader.ended()
    assert status in {-9, 128 + signal.SIGTERM, 128 + signal.SIGHUP, -signal.SIGHUP}
    assert all(gone(helper) for helper in helpers)
    again = start(terminals, home)  # without an argument
    again.wait_for("4/30篇")
    again.type("q")
    assert again.ended() == 0


@pytest.fixture
def weekend(tmp_path: Path) -> str:
    """An issue of so many pages that one does not wait for the last."""
    folder = tmp_path / "weekend"
    folder.mkdir()
    for number in range(1, 201):
        lines = [f"第{number}版 要闻", ""]
        for each in "甲乙丙丁戊己":
            lines += [f"芦汀{each}渠第{number}段通水", "", "　　本报讯 (记者 岑越)"]
            lines += [f"昨日,芦汀{each}渠第{number}段通水,沿岸农户浇上了头水。"] * 12 + [""]
        (folder / f"第{number:03}版.txt").write_text("\n".join(lines), encoding="utf-8")
    return str(folder)


@linux
@pytest.mark.parametrize("how", ["q", "hangup", "kill"])
def test_it_can_be_left_amid_the_reading_of_a_large_issue(
    home: Path, terminals: list[Terminal], weekend: str, how: str
) -> None:
    reader = start(terminals, home, weekend)
    reader.wait_for("芦汀甲渠第1段")
    reader.wait_for("已读")
    helpers = reader.children()
    assert helpers
    if how == "q":
        reader.type("q")
        assert reader.ended() == 0
    elif how == "kill":
        reader.process.kill()
        reader.ended()
    else:
        os.close(reader.master)
        reader.process.wait(DEADLINE)
    assert all(gone(helper) for helper in helpers)


def test_an_error_of_the_reader_is_a_line_and_status_1(
    home: Path, terminals: list[Terminal]
) -> None:
    broken = (
        "from tui.reader.screens.looking import LookActions\n"
        "def fail(self):\n    raise KeyError('zu [b]eng[/b]')\n"
        "LookActions.action_zoom = fail\n"
    )
    reader = start(terminals, home, SAMPLE, code=broken + DUBAO)
    reader.wait_for("退出")
    reader.type("z")
    assert reader.ended() == 1
    (line,) = [line for line in reader.seen.splitlines() if "dubao:" in line]
    assert "KeyError" in line
    assert "zu [b]eng[/b]" in line
    assert "Traceback" not in reader.seen
    assert b"\x1b[?1049l" in reader.raw  # the shell's screen is back


def test_what_cannot_be_read_is_a_line_and_status_2(
    home: Path, terminals: list[Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_LANG", "en")
    reader = start(terminals, home, "read", "/nowhere/at-all.txt")
    assert reader.ended() == 2
    assert "at-all.txt: no such file" in reader.seen
    reader = start(terminals, home, SAMPLE, "没有这样的标题")
    assert reader.ended() == 2
    assert "no article “没有这样的标题”" in reader.seen


def test_a_dumb_terminal_is_told_in_a_line(home: Path, terminals: list[Terminal]) -> None:
    reader = start(terminals, home, SAMPLE, term="dumb")
    assert reader.ended() == 2
    assert reader.seen.count("\n") == 1
    assert "dubao show" in reader.seen


def test_what_is_doubtful_is_told_when_the_shell_is_back(
    home: Path, terminals: list[Terminal], tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text("三座新桥通车\n\n昨日上午,三座新桥同时通车。\n", encoding="utf-8")
    (tmp_path / "notes.docx").write_bytes(b"PK\x03\x04" + bytes(40))
    reader = start(terminals, home, str(tmp_path))
    reader.wait_for("三座新桥")
    reader.wait_for("退出")
    reader.type("q")
    assert reader.ended() == 0
    assert "notes.docx" in reader.seen
