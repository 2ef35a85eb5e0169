"""A library grown from the month: its articles resampled and dated anew, a day after the other."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from summarize.issue import Article, Block, RawPage
from summarize.library.archive.engine import Archive
from summarize.library.archive.indexed import index_article
from summarize.library.archive.kept import Reading, SourcePage
from summarize.library.archive.record import Stored
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


def spent(archive: Archive | None = None) -> float:
    """Seconds of the processor: this process's, and those of its connection to a server."""
    server = getattr(archive, "server_process", None)
    if server is None:
        return time.process_time()
    told = Path(f"/proc/{server}/schedstat").read_text(encoding="ascii")
    return time.process_time() + int(told.split()[0]) / 1e9
