"""How fast several add to one server at once, and whether all of it is there once.

    python -m tests.bench.library_adders                 1, 2 and 4 adders, 2,000 articles each
    python -m tests.bench.library_adders --articles 4000 --server URL

Each adder is a process with papers of its own, and all of them keep one paper more, the same for
all. Told are the text kept a second by the clock, by the processor (of adders and server), what a
single adder's rate is beside it, and what a check of the server then finds.
"""

from __future__ import annotations

import argparse
import multiprocessing
import time
from contextlib import closing
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

import psycopg

from summarize.library.query import parse_query
from tests.bench.library_grown import A_DAY, AT_ONCE, days, spent
from tests.bench.library_server import Measured, served

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier

    from summarize.library.archive.kept import Reading

ADDERS = (1, 2, 4)
SHARED = "both"


def issues(paper: str, articles: int, seed: int) -> tuple[list[Reading], int]:
    """Issues of a paper and their bytes of text."""
    found, size = [], 0
    for reading, text, _ in days(articles, Random(seed)):
        key = f"{paper}@{reading.date}"
        found.append(replace(reading, paper=paper, key=key))
        size += text
    return found, size


def add(url: str, number: int, articles: int, start: Barrier, told: Any) -> None:
    """One adder: tells its bytes of text and its seconds of processor."""
    own, size = issues(f"paper{number}", articles, number)
    shared, _ = issues(SHARED, A_DAY * 5, 1)
    with Measured(url, writing=True) as archive:
        start.wait()
        begun = spent(archive)
        for at in range(0, len(own), AT_ONCE):
            some = own[at : at + AT_ONCE]
            assert not archive.keep(some, [None] * len(some))
        archive.keep(shared, [None] * len(shared))
        told.put((size, spent(archive) - begun))


def run(url: str, adders: int, articles: int) -> str:
    """Let so many add at once; a line of what was seen."""
    context = multiprocessing.get_context("spawn")
    start, told = context.Barrier(adders + 1), context.Queue()
    made = [
        context.Process(target=add, args=(url, number, articles, start, told))
        for number in range(adders)
    ]
    for each in made:
        each.start()
    start.wait()
    begun = time.perf_counter()
    every = [told.get() for _ in made]
    took = time.perf_counter() - begun
    for each in made:
        each.join()
    text = sum(size for size, _ in every) / 1e6
    spent_ = sum(seconds for _, seconds in every)
    with Measured(url) as archive:
        wanted = articles // A_DAY * A_DAY * adders + A_DAY * 5
        kept = sum(each.articles for each in archive.issues())
        found = archive.count(parse_query("kind:news"))
        faults = archive.faults()
    assert (kept, found, faults) == (wanted, wanted, []), (kept, found, wanted, faults)
    rates = f"{adders:6} {text:7.1f} {text / took:9.2f} {text / spent_:13.2f}"
    return f"{rates}   {kept} of {wanted}, once"


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--server", default="", help="An address where databases may be made.")
    given = parser.parse_args()
    with served(given.server) as url:
        print("adders    MB  MB/second  MB/processor   kept")
        for adders in ADDERS:
            name = f"adders{adders}"
            with closing(psycopg.connect(url, autocommit=True)) as connection:
                connection.execute(f"DROP DATABASE IF EXISTS {name}".encode())
                connection.execute(f"CREATE DATABASE {name}".encode())
            print(run(url.replace("/postgres?", f"/{name}?"), adders, given.articles), flush=True)


if __name__ == "__main__":
    main()
