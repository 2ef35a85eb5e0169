"""How fast the library adds and finds, how large it grows, beside a plain scan in the same run.

    python -m tests.bench.library 10000             articles of the month, resampled and re-dated
    python -m tests.bench.library 100000 --kept f   in a file that is made once
    python -m tests.bench.library 10000 --server    and in PostgreSQL, on a server of its own or URL

Told are, by class of query, the median and the 95th percentile of the first page of ranked results
in milliseconds of the processor, beside Python's own scan of the same text (``str.find`` in all of
it) and ripgrep's bare count where it is installed; and whether all that the scan finds is found.
A server's processor counts too, where it runs on this machine.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from summarize.issue import Article, Block, RawPage
from summarize.library.archive.engine import Archive
from summarize.library.archive.indexed import index_article
from summarize.library.archive.kept import Reading, SourcePage
from summarize.library.archive.record import Stored
from summarize.library.archive.sqlite import SqliteArchive
from summarize.library.query import parse_query
from tests.bench import corpus

PAPER = "month"
A_DAY = 40
FIRST = datetime.date(1950, 1, 1)
AT_ONCE = 32


class Grown(NamedTuple):
    """What it took to make a library: articles, bytes of text, seconds of indexing and keeping."""

    articles: int
    text: int
    seconds: float


def days(count: int, random: Random) -> Iterator[tuple[Reading, int, float]]:
    """Issues of resampled articles with their bytes of text and the seconds it took to index."""
    month = [each for each in corpus.articles() if each.paragraphs]
    for day in range(count // A_DAY):
        articles = tuple(_article(number, month, random) for number in range(A_DAY))
        text = sum(len(b.text.encode()) for a in articles for b in a.blocks)
        pages = [
            RawPage(
                f"{page}.txt", tuple(b.text for a in articles if a.page == page for b in a.blocks)
            )
            for page in dict.fromkeys(a.page for a in articles)
        ]
        date = (FIRST + datetime.timedelta(days=day)).isoformat()
        begun = time.process_time()
        reading = Reading(
            f"{PAPER}@{date}",
            PAPER,
            date,
            None,
            "/",
            date,
            "1",
            len(pages),
            tuple(SourcePage(page.source, page) for page in pages),
            tuple(index_article(Stored(article, ())) for article in articles),
        )
        yield reading, text, time.process_time() - begun


def _article(number: int, month: list[corpus.Article], random: Random) -> Article:
    one, other = random.choice(month), random.choice(month)
    head, *body = (paragraph.text for paragraph in one.paragraphs)
    body += [p.text for p in other.paragraphs[1:]][: max(1, len(other.paragraphs) // 2)]
    page = str(number // 8 + 1)
    return Article(
        id=f"{page}-{number % 8 + 1}",
        page=page,
        section=f"第{page}版",
        kind="news",
        title=head,
        headline=head,
        blocks=tuple(Block("paragraph", page, text) for text in body),
    )


def grow(archive: Archive, count: int, random: Random) -> Grown:
    """Fill an empty archive."""
    text, seconds, articles = 0, 0.0, 0
    waiting: list[Reading] = []

    def keep() -> float:
        begun = spent(archive)
        archive.keep(waiting, [None] * len(waiting))
        waiting.clear()
        return spent(archive) - begun

    for reading, size, took in days(count, random):
        waiting.append(reading)
        text, seconds, articles = text + size, seconds + took, articles + len(reading.articles)
        if len(waiting) == AT_ONCE:
            seconds += keep()
    return Grown(articles, text, seconds + keep())


def classes(random: Random, many: int) -> dict[str, list[str]]:
    """Queries by class, cut out of the month's own text at random places."""
    text = "".join(p.text for a in corpus.articles() for p in a.paragraphs)

    def cut(length: int) -> list[str]:
        found: list[str] = []
        while len(found) < many:
            at = random.randrange(len(text) - length)
            piece = text[at : at + length]
            if all("\u4e00" <= letter <= "\u9fff" for letter in piece):
                found.append(piece)
        return found

    pairs = list(zip(cut(2), cut(2), strict=True))
    return {
        "one character": cut(1),
        "two": cut(2),
        "three": cut(3),
        "four": cut(4),
        "phrase of eight": cut(8),
        "very frequent": ["中国", "发展", "经济", "一个", "我们", "工作", "国家", "的", "是"],
        "two words": [f"{a} {b}" for a, b in pairs],
        "OR": [f"{a} OR {b}" for a, b in pairs],
        "exclusion": [f"{a} -{b}" for a, b in pairs],
        "a year of it": [f"{a} date:1951" for a, _ in pairs],
        "in the title": [f"title:{a}" for a, _ in pairs],
        "page": [f"{a} page:3" for a, _ in pairs],
    }


def spent(archive: Archive | None = None) -> float:
    """Seconds of the processor: this process's, and those of its connection to a server."""
    server = getattr(archive, "server_process", None)
    if server is None:
        return time.process_time()
    told = Path(f"/proc/{server}/schedstat").read_text(encoding="ascii")
    return time.process_time() + int(told.split()[0]) / 1e9


def timed(do: Callable[[], object], archive: Archive | None = None) -> float:
    """Milliseconds of the processor."""
    begun = spent(archive)
    do()
    return (spent(archive) - begun) * 1000


def texts(archive: Archive) -> dict[str, str]:
    """The text of each article, as a scan has it."""
    found = {}
    for issue in archive.issues():
        for number in range(A_DAY):
            key = f"{issue.key}/{number // 8 + 1}-{number % 8 + 1}"
            stored = archive.article(key)
            assert stored is not None
            article = unpack_text(stored)
            found[key] = article
    return found


def unpack_text(stored: Stored) -> str:
    """Headline and blocks, a line each."""
    return "\n".join([stored.article.headline or "", *(b.text for b in stored.article.blocks)])


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", type=int)
    parser.add_argument("--kept", type=Path, help="The library's file; made where it is not there.")
    parser.add_argument("--server", nargs="?", const="", help="PostgreSQL, too: an empty database.")
    parser.add_argument("--queries", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.kept or Path(folder) / "library.sqlite3"
        if not path.exists():
            with SqliteArchive(path, writing=True) as archive:
                made = grow(archive, given.articles, Random(given.seed))
            _tell_grown(made, path.stat().st_size)
        with SqliteArchive(path) as archive:
            _tell(archive, classes(Random(given.seed + 1), given.queries), Path(folder))
        if given.server is not None:
            from tests.bench.library_server import Measured, served

            with served(given.server) as url:
                with Measured(url, writing=True) as filled:
                    if not filled.issues():
                        made = grow(filled, given.articles, Random(given.seed))
                        _tell_grown(made, filled.size)
                with Measured(url) as filled:
                    asked = classes(Random(given.seed + 1), given.queries)
                    _tell(filled, asked, Path(folder))


def _tell_grown(made: Grown, size: int) -> None:
    rate = made.text / 1e6 / made.seconds
    print(
        f"{made.articles} articles, {made.text / 1e6:.1f} MB of text; "
        f"{rate:.2f} MB a second, {size / made.text:.2f} of the text on disk"
    )


def _tell(archive: Archive, asked: dict[str, list[str]], folder: Path) -> None:
    scan = texts(archive)
    lines = folder / "text.txt"
    lines.write_text("\n".join(scan.values()), encoding="utf-8")
    archive.search(parse_query("春耕"), 20)
    gc.collect()
    gc.freeze()  # what the scan needs is not what a search would tidy up
    print(f"{'':16}  median     p95     max    scan  ripgrep  all found")
    for name, queries in asked.items():
        took = [timed(lambda q=q: archive.search(parse_query(q), 20), archive) for q in queries]  # type: ignore[misc]
        took.sort()
        plain = [q for q in queries if " " not in q and ":" not in q]
        beside = whole = rg = "-"
        if plain:
            beside = f"{timed(lambda word=plain[0]: sum(word in t for t in scan.values())):.0f}"  # type: ignore[misc]
            rg = _ripgrep(plain[0], lines)
            right = sum(
                archive.count(parse_query(q)) == sum(q in text for text in scan.values())
                for q in plain
            )
            whole = f"{right} of {len(plain)}"
        print(
            f"{name:16} {statistics.median(took):7.2f} {took[int(len(took) * 0.95)]:7.1f}"
            f" {took[-1]:7.1f} {beside:>7} {rg:>8}  {whole}"
        )


def _ripgrep(word: str, lines: Path) -> str:
    if shutil.which("rg") is None:
        return "-"
    begun = time.perf_counter()
    subprocess.run(["rg", "-c", "-F", word, lines], capture_output=True, check=False)
    return f"{(time.perf_counter() - begun) * 1000:.0f}"


if __name__ == "__main__":
    main()
