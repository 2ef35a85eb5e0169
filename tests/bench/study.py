"""What watch, trend, with and related take of the processor on a large library.

    python -m tests.bench.study 10000               articles of the month, resampled and re-dated
    python -m tests.bench.study 100000 --kept f     in a file that is made once (bench.library's)

Each is asked as the commands ask it, in this process: told are milliseconds of the processor, and
how many times that is of one plain scan (``str.find`` of one word in all of the text) in the same
run. ``with`` and ``related`` work names and keywords out the first time, and recall them after.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.archive.sqlite.made import SqliteWorks
from summarize.library.asking import every
from summarize.library.query import parse_query
from summarize.library.recalling import Recalling
from summarize.library.study.beside import beside
from summarize.library.study.related import related
from summarize.library.study.trend import trends
from tests.bench.library import timed
from tests.bench.library_asked import texts
from tests.bench.library_grown import grow
from tui.watching.state import Told

WORDS = ("春耕", "文化", "国家")
"""Of few articles, of some, of nearly half."""


def measure(archive: SqliteArchive, path: Path) -> dict[str, tuple[float, ...]]:
    """Milliseconds by what was asked: the first time, and the time after."""
    found: dict[str, tuple[float, ...]] = {}

    def ask(name: str, do: Callable[[], object]) -> None:
        found[name] = (timed(do), timed(do))

    key = next(iter(every(archive, parse_query(WORDS[1])))).key
    stored = archive.article(key)
    assert stored is not None
    for word in WORDS:
        query = parse_query(word)
        ask(f"watch {word}", lambda query=query: _watch(archive, query.text))  # type: ignore[misc]
        ask(f"trend {word}", lambda query=query: trends(archive, [query]))  # type: ignore[misc]
        with Recalling(SqliteWorks(path)) as recalled:
            ask(f"with {word}", lambda query=query: beside(archive, query, recalled))  # type: ignore[misc]
    with Recalling(SqliteWorks(path)) as recalled:
        ask("related", lambda: related(archive, stored.article, recalled, key=key))
    scan = [text.words for text in texts(archive)]
    found["scan"] = (timed(lambda: sum(WORDS[0] in text for text in scan)),)
    return found


def _watch(archive: SqliteArchive, word: str) -> None:
    """A run of one watch that tells nothing of the articles but that they are told."""
    with Told("bench") as told:
        told.add(word, told.new(word, list(every(archive, parse_query(word)))))
        told.keep()


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", type=int)
    parser.add_argument("--kept", type=Path, help="The library's file; made where it is not there.")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DUBAO_HOME"] = folder
        path = given.kept or Path(folder) / "library.sqlite3"
        if not path.exists():
            with SqliteArchive(path, writing=True) as archive:
                grow(archive, given.articles, Random(given.seed))
        with SqliteArchive(path) as archive:
            found = measure(archive, path)
    (scan,) = found.pop("scan")
    print(f"{'':12} {'first':>9} {'again':>9}  milliseconds; beside a scan of {scan:.0f}")
    for name, took in found.items():
        first, again = took
        print(f"{name:10} {first:9.0f} {again:9.0f}  {first / scan:6.1f} x {again / scan:6.1f} x")


if __name__ == "__main__":
    main()
