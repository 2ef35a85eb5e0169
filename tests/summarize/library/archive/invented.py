"""Issues of invented articles, and what a plain scan over them finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.issue import Article, Block, Jump, RawPage
from summarize.library.archive.indexed import index_article
from summarize.library.archive.kept import Reading, SourcePage
from summarize.library.archive.record import Stored, unpack
from summarize.library.search import Where, search_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.library.archive.engine import Archive
    from summarize.library.query import Query


def article(number: str, headline: str | None = None, *texts: str, **more: object) -> Article:
    """An article of page 1 with these paragraphs."""
    values: dict[str, object] = {
        "id": number,
        "page": "1",
        "section": "第1版",
        "kind": "news",
        "title": headline or "〔无题〕",
        "headline": headline,
        "blocks": tuple(Block("paragraph", "1", text) for text in texts),
        **more,
    }
    return Article(**values)  # type: ignore[arg-type]


def jumping(number: str, before: str, after: str) -> Article:
    """An article whose text goes on on page 2, in the middle of a word or not."""
    return article(
        number,
        "渡口",
        blocks=(Block("paragraph", "1", before), Block("paragraph", "2", after)),
        jumps=(Jump("1", "2", "下转2版", "linked", 1),),
    )


def reading(
    articles: Iterable[Article],
    *,
    key: str = "芦汀日报@2025-03-04",
    paper: str | None = "芦汀日报",
    date: str | None = "2025-03-04",
    digest: str = "1",
) -> Reading:
    """An issue of these articles, as the archive takes it."""
    every = tuple(articles)
    lines = tuple(block.text for each in every for block in each.blocks)
    source = SourcePage("1", RawPage("01.txt", lines))
    indexed = tuple(index_article(Stored(each, ())) for each in every)
    return Reading(key, paper, date, None, "/x", digest, "1", 1, (source,), indexed)


def keep(archive: Archive, *readings: Reading) -> None:
    """Keep them, whatever is kept by their keys."""
    kept = [archive.issue(each.key) for each in readings]
    assert archive.keep(readings, [each.digest if each else None for each in kept]) == []


def scanned(readings: Iterable[Reading], query: Query) -> set[str]:
    """Keys of the articles that a plain scan finds."""
    return {
        f"{each.key}/{found.id}"
        for each in readings
        for found in each.articles
        if search_article(unpack(found.record).article, query, (), Where(each.paper, each.date))
    }
