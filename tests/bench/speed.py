"""Processor time and memory by size, and for hostile input: ``python -m tests.bench.speed``.

Each row is measured in a process of its own. ``ratio`` is time per character: of pages, against
the row before, about 1.0 where cost grows linearly; of hostile input, against the most pages, so
that a 2.0 is twice what a character of plain text takes.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from itertools import chain
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from summarize.issue import RawPage
from tests.bench.defects import SETS, dumps
from tests.bench.segmentation import engine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SIZES = (1, 4, 16, 64)
DAYS = range(1, 16)


def issue_of(pages: int, name: str = "layout") -> tuple[RawPage, ...]:
    """So many pages of the month's first half as one issue, with numbers of their own."""
    names = SETS[name] - {"one-file"}
    found = list(chain.from_iterable(made.pages for made in dumps(DAYS, names, pages=pages)))
    return tuple(
        RawPage(f"{number}.txt", page.lines, str(number))
        for number, page in enumerate(found[:pages], 1)
    )


def _one(*lines: str) -> tuple[RawPage, ...]:
    return (RawPage("hostile.txt", lines, "1"),)


HOSTILE: dict[str, Callable[[], tuple[RawPage, ...]]] = {
    "a line of 5 MB": lambda: _one("江" * 1_700_000),
    "5 MB of full stops": lambda: _one("。" * 1_700_000),
    "5 MB of open brackets": lambda: _one("（" * 1_700_000),
    "5 MB of spaces and 下": lambda: _one("下 " * 1_250_000),
    "a million lines of 1": lambda: _one(*["江"] * 1_000_000),
    "a million blank lines": lambda: _one(*[""] * 1_000_000, "临江"),
    "10,000 jump markers": lambda: _one(*["春耕全面铺开，（下转第2版）"] * 10_000),
    "10,000 jumps, 10,000 ends": lambda: (
        RawPage("1.txt", ("春耕全面铺开，（下转第2版）",) * 10_000, "1"),
        RawPage("2.txt", ("（上接第1版）各村抢抓农时。",) * 10_000, "2"),
    ),
    "10,000 page headers": lambda: _one(*[f"第{n}版 要闻" for n in range(1, 10_001)]),
    "10,000 equal headlines": lambda: _one(
        *chain.from_iterable([["春耕全面铺开", "", "本报讯 各村抢抓农时。", ""]] * 10_000)
    ),
}


def measured(kind: str, size: int) -> dict[str, float]:
    """Characters, seconds of processor time, and megabytes above what the input took."""
    pages = issue_of(size) if kind == "pages" else HOSTILE[kind]()
    characters = sum(len(line) + 1 for page in pages for line in page.lines)
    read_issue = engine()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    read_issue(pages)
    seconds = time.process_time() - start
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return {
        "characters": characters,
        "seconds": round(seconds, 3),
        "megabytes": round((after - before) / scale, 1),
    }


def _send(kind: str, size: int, pipe: Connection) -> None:
    pipe.send(measured(kind, size))


def timed(kind: str, size: int, limit: float) -> dict[str, float] | None:
    """The same in a process of its own; None if it took more than ``limit`` seconds."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    worker = context.Process(target=_send, args=(kind, size, theirs))
    worker.start()
    theirs.close()
    try:
        if not ours.poll(limit):
            return None
        found: dict[str, float] = ours.recv()
        return found
    finally:
        worker.terminate()
        worker.join()


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.speed", description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds a row may take")
    parser.add_argument("--only", choices=("pages", "hostile"))
    options = parser.parse_args(argv)
    rows: list[tuple[str, int]] = []
    if options.only != "hostile":
        rows += [("pages", size) for size in SIZES]
    if options.only != "pages":
        rows += [(name, 1) for name in HOSTILE]
    last = 0.0
    for kind, size in rows:
        found = timed(kind, size, options.limit)
        title = f"{size} pages" if kind == "pages" else kind
        if found is None:
            sys.stdout.write(f"{title:<28} not within {options.limit} s\n")
            sys.stdout.flush()
            continue
        each = found["seconds"] / found["characters"] * 1e6
        ratio = f"{each / last:.2f}" if last else "-"
        if kind == "pages":
            last = each
        if options.json:
            sys.stdout.write(json.dumps({"input": title, **found}, ensure_ascii=False) + "\n")
        else:
            sys.stdout.write(
                f"{title:<28}{found['characters']:>10.0f} chars {found['seconds']:>8.3f} s"
                f" {each:>7.2f} µs/char  ratio {ratio:<5} {found['megabytes']:>7.1f} MB\n"
            )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
