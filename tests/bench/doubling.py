"""How cost grows when the text doubles: ``python -m tests.bench.doubling``.

Every command over every hostile shape, each run in a process of its own. The text is doubled until
a run takes ``--until`` seconds of processor time or the text is ``--most`` megabytes. ``ratio`` is
the time of the last run over that of the one before, both without what the command takes for one
line: 2.0 where cost is linear. ``per byte`` is the peak of memory over the bytes of the input.
``--gate`` ends with status 1 where a ratio is above 2.3, or memory above 20 times the input and
above 100 MB.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.doubling_shapes import SHAPES, USERDICT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
COMMANDS = {
    "list": ("list", "-"),
    "show": ("show", "-"),
    "summary": ("summary", "-"),
    "keywords": ("keywords", "-"),
    "people": ("keywords", "-", "--people"),
    "search": ("search", "新桥", "-"),
    "json": ("export", "-", "--format", "json"),
    "markdown": ("export", "-", "--format", "markdown"),
    "digest": ("digest", "-"),
    "explain": ("explain", "-"),
}
FIRST = 32 * 1024
MOST_RATIO = 2.3
MOST_TIMES = 20
FLOOR = 100.0
_LINE = "新桥通车。\n"
_LEAST = 0.25  # seconds below which a ratio tells nothing
_MOST_WORDS = 7 * 1024 * 1024  # of a list of words that is read
_STATUSES = {0, 1}  # of search, 1 is nothing found
_CHILD = """
import resource, sys
seconds, megabytes = map(int, sys.argv[1:3])
del sys.argv[1:3]
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
from tui.cli.main import main
main()
"""


@dataclass(frozen=True, slots=True)
class Run:
    """Bytes given, seconds of processor time and the peak of memory in megabytes."""

    size: int
    seconds: float
    megabytes: float


@dataclass(frozen=True, slots=True)
class Limits:
    """A folder for files and caches; seconds and bytes to double up to; what a run may take."""

    home: Path
    until: float
    most: int
    seconds: int
    memory: int = 4096


@dataclass(frozen=True, slots=True)
class Cell:
    """A command over a shape: its longest run, and what doubling cost; None where too quick."""

    command: str
    shape: str
    last: Run | None
    ratio: float | None
    why: str = ""

    @property
    def times(self) -> float:
        return self.last.megabytes * 1024 * 1024 / self.last.size if self.last else 0.0

    @property
    def misses(self) -> bool:
        if self.last is None or self.why:
            return True
        heavy = self.last.megabytes > FLOOR and self.times > MOST_TIMES
        return heavy or (self.ratio is not None and self.ratio > MOST_RATIO)

    def __str__(self) -> str:
        row = f"{self.command:<10}{self.shape:<17}"
        if self.last is None:
            return f"{row}{self.why}"
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else "-"
        return (
            f"{row}{self.last.size / 1024:>9.0f} KB{self.last.seconds:>8.2f} s{ratio:>7}"
            f"{self.last.megabytes:>8.0f} MB{self.times:>8.1f}"
            f"{'  missed' if self.misses else ''} {self.why}".rstrip()
        )


def written(shape: str, size: int, path: Path) -> int:
    """Write a shape to a file; its bytes.

    In a process of its own: the peak of ours would count as that of every child after it.
    """
    command = [sys.executable, "-m", "tests.bench.doubling_shapes", shape, str(size)]
    with path.open("wb") as file:
        subprocess.run(command, stdout=file, check=True, cwd=ROOT, env=_environment())
    return path.stat().st_size


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def run(arguments: Sequence[str], text: Path, limits: Limits) -> Run | int:
    """One process over the text; its status where that is a failure."""
    with text.open("rb") as source:
        child = subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(limits.seconds), str(limits.memory), *arguments],
            stdin=source,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env={**_environment(), "DUBAO_HOME": str(limits.home)},
        )
        _, ended, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(ended)
    if child.returncode not in _STATUSES:
        return child.returncode
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return Run(text.stat().st_size, used.ru_utime + used.ru_stime, used.ru_maxrss / scale)


def cell(command: str, shape: str, base: Run, limits: Limits) -> Cell:
    """A command over a shape, doubled as far as the limits allow."""
    size = FIRST
    before: Run | None = None
    ratio = None
    while True:
        now = _once(command, shape, size, limits)
        if isinstance(now, int):
            return Cell(command, shape, before, ratio, f"status {now} at {size // 1024} KB")
        if before is not None and before.seconds - base.seconds > _LEAST:
            ratio = (now.seconds - base.seconds) / (before.seconds - base.seconds)
        before = now
        size *= 2
        if now.seconds > limits.until or size > limits.most:
            return Cell(command, shape, now, ratio)


def _once(command: str, shape: str, size: int, limits: Limits) -> Run | int:
    path = limits.home / "text.txt"
    there = written(shape, size, path)
    if shape != USERDICT:
        return run(COMMANDS[command], path, limits)
    line = limits.home / "line.txt"
    found = run((*COMMANDS[command], "--userdict", str(path)), line, limits)
    return found if isinstance(found, int) else replace(found, size=there)


def cells(
    commands: Sequence[str], shapes: Sequence[str], *, until: float, most: int
) -> Iterator[Cell]:
    """The table, row by row."""
    with tempfile.TemporaryDirectory() as folder:
        limits = Limits(Path(folder), until, most, int(12 * until) + 10)
        line = limits.home / "line.txt"
        line.write_text(_LINE, encoding="utf-8")
        for command in commands:
            run(COMMANDS[command], line, limits)  # makes the tables of words
            base = run(COMMANDS[command], line, limits)
            if isinstance(base, int):
                raise SystemExit(f"{command}: status {base}")
            for shape in shapes:
                if shape != USERDICT or command == "keywords":
                    most_here = min(most, _MOST_WORDS) if shape == USERDICT else most
                    yield cell(command, shape, base, replace(limits, most=most_here))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.doubling", description=__doc__)
    parser.add_argument("--command", action="append", choices=COMMANDS)
    parser.add_argument("--shape", action="append", choices=[*SHAPES, USERDICT])
    parser.add_argument("--until", type=float, default=3.0, help="seconds of the longest run")
    parser.add_argument("--most", type=int, default=8, help="megabytes of the longest text")
    parser.add_argument("--gate", action="store_true")
    options = parser.parse_args(argv)
    missed = 0
    for row in cells(
        options.command or list(COMMANDS),
        options.shape or [*SHAPES, USERDICT],
        until=options.until,
        most=options.most * 1024 * 1024,
    ):
        print(row, flush=True)
        missed += row.misses
    if missed and options.gate:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
