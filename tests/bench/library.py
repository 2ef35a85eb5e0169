"""How fast the library adds and finds, and how large it grows, beside others in the same run.

    python -m tests.bench.library 10000             articles of the month, resampled and re-dated
    python -m tests.bench.library 100000 --kept f   in a file that is made once
    python -m tests.bench.library 10000 --server    and in PostgreSQL, on a server of its own or URL
    python -m tests.bench.library 10000 --indexes   beside FTS5's trigrams, and tantivy where it is

Told are, by class of query, the median, the 95th and 99th percentiles and the longest of the first
page of ranked results, in milliseconds of the processor, the least of three times; the median of
the same from a file of which nothing is in memory, in milliseconds that pass; Python's own scan of
the same text (``str.find`` in all of it) and ripgrep's bare count, where it is installed, in
milliseconds of the processor; and of how many queries all that the scan finds is found. A server's
processor counts too, where it runs on this machine. Words are cut without rjieba, as where it is
not installed.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from summarize.library.archive.engine import Archive
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query
from tests.bench.library_asked import Asked, Text, classes, texts
from tests.bench.library_grown import Grown, grow, spent
from tests.bench.library_peers import Peer, peers

PAGE = 20
TIMES = 3
FEW = 5
"""So many words of each class are asked of others, and from a file that is not in memory."""


def timed(do: Callable[[], object], archive: Archive | None = None) -> float:
    """Milliseconds of the processor."""
    begun = spent(archive)
    do()
    return (spent(archive) - begun) * 1000


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", type=int)
    parser.add_argument("--kept", type=Path, help="The library's file; made where it is not there.")
    parser.add_argument("--server", nargs="?", const="", help="PostgreSQL, too: an empty database.")
    parser.add_argument("--indexes", action="store_true", help="Others that make an index, too.")
    parser.add_argument("--queries", type=int, default=60)
    parser.add_argument("--checked", type=int, help="Queries of each class held to a scan: all.")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.modules["rjieba"] = None  # type: ignore[assignment]
    asked = classes(Random(given.seed + 1), given.queries)
    with tempfile.TemporaryDirectory() as folder:
        path = given.kept or Path(folder) / "library.sqlite3"
        if not path.exists():
            with SqliteArchive(path, writing=True) as archive:
                made = grow(archive, given.articles, Random(given.seed))
            _tell_grown(made, path.stat().st_size)
        with SqliteArchive(path) as archive:
            scan = texts(archive)
            others = list(peers(scan, Path(folder), indexes=given.indexes))
            _tell_peers(others, sum(len(text.words.encode()) for text in scan))
            _tell(archive, asked, scan, given.checked, others, path)
        if given.server is not None:
            from tests.bench.library_server import Measured, served

            with served(given.server) as url:
                with Measured(url, writing=True) as filled:
                    if not filled.issues():
                        made = grow(filled, given.articles, Random(given.seed))
                        _tell_grown(made, filled.size)
                with Measured(url) as filled:
                    _tell(filled, asked, scan, given.checked)


def _tell_grown(made: Grown, size: int) -> None:
    rate = made.text / 1e6 / made.seconds
    print(
        f"{made.articles} articles, {made.text / 1e6:.1f} MB of text; "
        f"{rate:.2f} MB a second, {size / made.text:.2f} of the text on disk"
    )


def _tell_peers(others: Sequence[Peer], size: int) -> None:
    for peer in others:
        if peer.seconds:
            rate = size / 1e6 / peer.seconds
            print(
                f"{peer.name}: {rate:.2f} MB a second, {peer.size / size:.2f} of the text on disk"
            )


def _tell(
    archive: Archive,
    asked: dict[str, list[Asked]],
    scan: Sequence[Text],
    checked: int | None,
    others: Sequence[Peer] = (),
    path: Path | None = None,
) -> None:
    archive.search(parse_query("春耕"), PAGE)
    gc.collect()
    gc.freeze()  # what the scan needs is not what a search would tidy up
    heads = ["median", "p95", "p99", "max", "cold", *(peer.name for peer in others)]
    print("", *heads, "all found, of", *(f"by {p.name}" for p in others[1:]), sep=" | ")
    for name, queries in asked.items():
        took = sorted(_warm(archive, query) for query in queries)
        shown = [f"{statistics.median(took):.2f}", *(f"{_at(took, p):.1f}" for p in (95, 99, 100))]
        shown.append(f"{_cold(path, queries[:FEW]):.0f}" if path is not None else "-")
        words = [query.word for query in queries if query.word is not None]
        shown += [_beside(peer, words[:FEW]) for peer in others]
        held = queries[:checked]
        found = [sum(map(query.right, scan)) for query in held]
        right = [archive.count(parse_query(q.query)) == f for q, f in zip(held, found, strict=True)]
        shown.append(f"{sum(right)} of {len(held)}")
        for peer in others[1:]:
            same = [
                peer.look(q.word).articles == f for q, f in zip(held, found, strict=True) if q.word
            ]
            shown.append(f"{sum(same)}" if same else "-")
        print(name, *shown, sep=" | ", flush=True)


def _warm(archive: Archive, query: Asked) -> float:
    def ask() -> object:
        return archive.search(parse_query(query.query), PAGE)

    return min(timed(ask, archive) for _ in range(TIMES))


def _at(ordered: Sequence[float], percent: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def _beside(peer: Peer, words: Sequence[str]) -> str:
    if not words:
        return "-"
    return f"{statistics.median(peer.look(word).milliseconds for word in words):.2f}"


def _cold(path: Path, queries: Sequence[Asked]) -> float:
    """Milliseconds that pass from opening a file that is not in memory to the first page."""
    took = []
    for query in queries:
        descriptor = os.open(path, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)
        begun = time.perf_counter()
        with SqliteArchive(path) as archive:
            archive.search(parse_query(query.query), PAGE)
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)


if __name__ == "__main__":
    main()
