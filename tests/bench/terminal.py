"""A program on a pseudo terminal of its own, and what it writes there as time goes by."""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import importlib.util
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
SIZE = (140, 40)
LONGEST = 60.0  # seconds that anything is waited for
UNLIKE_A_USER = {"NO_COLOR", "PYTHONDONTWRITEBYTECODE"}


class Terminal:
    """Runs Python with these arguments; ``seen`` is all it wrote, ``since`` the clock at its start.

    It remembers nothing of other runs: its home is a folder that goes with it. Modules are compiled
    once, as they are where a program is installed.
    """

    def __init__(self, arguments: Sequence[str], size: tuple[int, int] = SIZE) -> None:
        self._home = tempfile.TemporaryDirectory()
        environment = {
            **{name: value for name, value in os.environ.items() if name not in UNLIKE_A_USER},
            "DUBAO_HOME": self._home.name,
            "PYTHONPYCACHEPREFIX": _compiled(),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "DUBAO_LANG": "zh",
            "PYTHONPATH": str(ROOT),
        }
        self.seen = b""
        self.since = time.perf_counter()
        self.process, self._file = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            os.chdir(ROOT)
            os.execve(sys.executable, [sys.executable, *arguments], environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self.process, signal.SIGKILL)
        os.close(self._file)
        os.waitpid(self.process, 0)
        # A helper process that ends after us may still write there.
        with contextlib.suppress(OSError):
            self._home.cleanup()

    def type(self, keys: str) -> None:
        """Press these keys at once."""
        os.write(self._file, keys.encode())

    def read(self, seconds: float) -> bool:
        """Take what is written, waiting so long for it; whether there was any."""
        if not select.select([self._file], [], [], max(seconds, 0))[0]:
            return False
        try:
            self.seen += os.read(self._file, 1 << 16)
        except OSError as error:
            raise RuntimeError(f"ended: {self.seen[-400:].decode(errors='replace')}") from error
        return True

    def until(self, words: str, start: int = 0) -> float:
        """The seconds from the start until these words are written; ``start`` skips so many bytes.

        Words only count where they are drawn in one piece.
        """
        end = time.perf_counter() + LONGEST
        while words.encode() not in self.seen[start:]:
            if not self.read(0.5) and time.perf_counter() > end:
                raise TimeoutError(f"{words} was not shown")
        return time.perf_counter() - self.since

    def memory(self) -> float:
        """The megabytes of the process and its children that they share with nobody, in part."""
        mine = [self.process, *_children(self.process)]
        return sum(_size(process) for process in mine) / 1024


@cache
def _compiled() -> str:
    """A folder for compiled modules, gone when this process ends."""
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    # As where a program is installed; what is compiled on the way would be measured with it.
    packages = ("textual", "rich", "click", "jieba", "summarize", "tui")
    found = [importlib.util.find_spec(name) for name in packages]
    places = [place for spec in found if spec for place in spec.submodule_search_locations or ()]
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", *places],
        env={**os.environ, "PYTHONPYCACHEPREFIX": folder},
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return folder


def _children(process: int) -> list[int]:
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [each for child in map(int, text.split()) for each in (child, *_children(child))]


def _size(process: int) -> int:
    """Its proportional set size in kilobytes: what is shared counts for each in part."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
