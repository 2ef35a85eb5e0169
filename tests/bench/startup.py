"""How long short commands take beside a program of click's that does nothing, in the same run.

    python -m tests.bench.startup                       the three commands on a page of the samples
    python -m tests.bench.startup --page page.txt       list on another page
    python -m tests.bench.startup --beside ../old       and on another checkout, by turns

Each command runs in a process of its own, all of them by turns; told is the best of the rounds, in
seconds of the processor as well, which other work on the machine disturbs less.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "samples" / "single-page.txt"
ROUNDS = 15
BARE = """
import click
@click.command()
@click.option("--name", help="A name.")
def main(name):
    "Says nothing."
main()
"""
DUBAO = "from tui.cli.main import main; main()"
BASE = "click --help"


class Command(NamedTuple):
    """A program and the folder that it is imported from."""

    code: str
    arguments: tuple[str, ...]
    folder: Path


@dataclass(slots=True)
class Best:
    """The least seconds of the clock and of the processor."""

    wall: float = float("inf")
    cpu: float = float("inf")


def commands(page: Path, checkouts: dict[str, Path]) -> dict[str, Command]:
    """What is measured, by its name: the bare program first."""
    found = {BASE: Command(BARE, ("--help",), ROOT)}
    for name, folder in checkouts.items():
        for arguments in (("--version",), ("--help",), ("list", str(page))):
            found[f"{name} {arguments[0]}"] = Command(DUBAO, arguments, folder)
    return found


def measure(wanted: dict[str, Command], rounds: int = ROUNDS) -> dict[str, Best]:
    """The best of each over the rounds; a first one, which compiles the modules, is not counted."""
    best = {name: Best() for name in wanted}
    with tempfile.TemporaryDirectory() as kept:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": kept, "DUBAO_HOME": kept}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(rounds + 1):
            for name, command in wanted.items():
                took = _run(command, environment)
                if number:
                    best[name].wall = min(best[name].wall, took.wall)
                    best[name].cpu = min(best[name].cpu, took.cpu)
    return best


def _run(command: Command, environment: dict[str, str]) -> Best:
    begun = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-c", command.code, *command.arguments],
        cwd=command.folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Best(time.perf_counter() - begun, cpu)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", type=Path, default=PAGE)
    parser.add_argument("--beside", type=Path, help="another checkout")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    checkouts = {"dubao": ROOT}
    if given.beside is not None:
        checkouts = {"old": given.beside.resolve(), **checkouts}
    best = measure(commands(given.page.resolve(), checkouts), given.rounds)
    base = best[BASE]
    for name, each in best.items():
        print(
            f"{name:16} {each.wall * 1000:6.1f} ms  {each.wall / base.wall:5.2f} x click"
            f"   cpu {each.cpu * 1000:6.1f} ms  {each.cpu / base.cpu:5.2f} x"
        )
    if given.beside is not None:
        for name in ("--version", "--help", "list"):
            ratio = best[f"dubao {name}"].wall / best[f"old {name}"].wall
            print(f"{name:16} {ratio:.2f} of the other checkout's time")


if __name__ == "__main__":
    main()
