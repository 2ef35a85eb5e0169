"""How quick and how large the reader is, as ratios against Textual itself in the same run.

    python -m tests.bench.reader              all of it, with what each is held to
    python -m tests.bench.reader --only paint

What runs by turns is told by the best of its rounds, which other work on the machine disturbs
least.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.bench import reader_inside
from tests.bench.terminal import ROOT, Terminal
from tui.collecting import spare_collecting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROUNDS = 7
PAGE = ROOT / "samples" / "single-page.txt"
PAGES = ROOT / "samples" / "huaijiang"
PAGE_TITLE, PAGES_TITLE = "把好种子播进", "让每一滴水"
FOOT = "退出"
READER = "from tui.start import main; main()"
EMPTY = """
from textual.app import App
from textual.screen import Screen
class Blank(Screen):
    def render(self):
        return "BLANK"
class Empty(App):
    def get_default_screen(self):
        return Blank()
Empty().run()
"""


class Figure(NamedTuple):
    """What was measured, in what unit, and the most that it may be."""

    name: str
    value: float
    most: float
    unit: str = "x"

    def __str__(self) -> str:
        verdict = "" if self.value <= self.most else "   TOO MUCH"
        return f"{self.name:58} {self.value:8.2f} {self.unit:3} (at most {self.most}){verdict}"


@contextmanager
def twenty_pages() -> Iterator[Path]:
    """A folder of the sample's pages, five times over."""
    with tempfile.TemporaryDirectory() as folder:
        pages = sorted(PAGES.iterdir())
        for number in range(20):
            name = f"第{number + 1:02}版.txt"
            shutil.copy(pages[number % len(pages)], Path(folder) / name)
        yield Path(folder)


def _reader(issue: Path) -> Terminal:
    return Terminal(["-c", READER, "read", str(issue)])


def paint(rounds: int) -> Iterator[Figure]:
    """From the start of the process until frame and list are drawn."""
    best: dict[str, float] = {}

    def note(name: str, seconds: float) -> None:
        best[name] = min(best.get(name, seconds), seconds)

    with twenty_pages() as issue:
        for _ in range(rounds):
            with Terminal(["-c", EMPTY]) as terminal:
                note("empty", terminal.until("BLANK"))
            for name, source, title in (("1", PAGE, PAGE_TITLE), ("20", issue, PAGES_TITLE)):
                with _reader(source) as terminal:
                    note(f"frame {name}", terminal.until(FOOT))
                    note(f"list {name}", terminal.until(title))
    base = best["empty"]
    print(f"an empty Textual app: {base * 1000:.0f} ms")
    yield Figure("frame drawn, 1 page, of an empty app", best["frame 1"] / base, 1.5)
    yield Figure("frame and list drawn, 1 page", best["list 1"] / base, 1.5)
    yield Figure("frame drawn, 20 pages", best["frame 20"] / base, 2)
    yield Figure("frame and list drawn, 20 pages", best["list 20"] / base, 2)


def keys(rounds: int) -> Iterator[Figure]:
    """60 keys at 30 a second: how long after the last one the screen shows where it led."""
    waits: list[float] = []
    sizes: list[float] = []
    peaks: list[float] = []
    with twenty_pages() as issue:
        for _ in range(min(rounds, 3)):
            with _reader(issue) as terminal:
                while "人物".encode() not in terminal.seen:
                    terminal.read(0.02)
                    peaks.append(terminal.memory())
                while terminal.read(1.5):
                    pass
                sizes.append(terminal.memory())
                begun = time.perf_counter()
                for number in range(60):
                    while (left := begun + number / 30 - time.perf_counter()) > 0:
                        terminal.read(left)
                    before = len(terminal.seen)
                    terminal.type("j")
                typed = time.perf_counter() - terminal.since
                waits.append((terminal.until("61/", before) - typed) * 1000)
    yield Figure("the 61st article is shown after the last of 60 keys", min(waits), 150, "ms")
    yield Figure("memory of the reader and its helpers", max(sizes), 150, "MB")
    yield Figure("memory at its peak, in a home without tables of words", max(peaks), 150, "MB")


def inside(rounds: int) -> Iterator[Figure]:
    """What is measured within the process, without a terminal."""
    spare_collecting()  # as the program does
    for name, value, most, unit in asyncio.run(reader_inside.measure(rounds)):
        yield Figure(name, value, most, unit)


PARTS: dict[str, Callable[[int], Iterator[Figure]]] = {
    "paint": paint,
    "keys": keys,
    "inside": inside,
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--only", choices=PARTS)
    given = parser.parse_args()
    for name, part in PARTS.items():
        if given.only in (None, name):
            for figure in part(given.rounds):
                print(figure, flush=True)


if __name__ == "__main__":
    main()
