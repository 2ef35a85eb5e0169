"""How much of an article is read for summary, keywords and names: 100,000 characters.

No article of a newspaper is so long; what is, is a dump that was not parted into articles, or no
newspaper at all. Whoever shows what was found says that only the beginning was read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarize.issue import Article, Block

MOST_CHARACTERS = 100_000
MOST_UNITS = 2_000
"""Units of SnowNLP's own summary: each is weighed against each."""
_BACK = 1_000


def is_long(article: Article) -> bool:
    """Whether only the beginning of the article is read."""
    return _characters(article) > MOST_CHARACTERS


def beginning(article: Article) -> Article:
    """The article's first :data:`MOST_CHARACTERS`; the same object where it has no more.

    Blocks keep their numbers. The last is cut at the end of a sentence where one is near.
    """
    if not is_long(article):
        return article
    left = MOST_CHARACTERS
    headings: list[str | None] = []
    for heading in (article.kicker, article.headline, article.deck):
        headings.append(heading and heading[: left // 4])
    bylines = tuple(_first(article.bylines, left // 4))
    left -= sum(map(len, filter(None, headings))) + sum(map(len, bylines))
    blocks: list[Block] = []
    for block in article.blocks:
        if len(block.text) > left:
            end = block.text.rfind("。", max(0, left - _BACK), left) + 1 or left
            blocks.append(replace(block, text=block.text[:end]))
            break
        blocks.append(block)
        left -= len(block.text)
    kicker, headline, deck = headings
    return replace(
        article,
        kicker=kicker,
        headline=headline,
        deck=deck,
        bylines=bylines,
        dateline=article.dateline and article.dateline[:_BACK],
        blocks=tuple(blocks),
    )


def _first(texts: Iterable[str], left: int) -> Iterable[str]:
    for text in texts:
        if len(text) > left:
            break
        left -= len(text)
        yield text


def _characters(article: Article) -> int:
    headings = (article.kicker, article.headline, article.deck, *article.bylines)
    return sum(len(text) for text in headings if text) + sum(
        len(block.text) for block in article.blocks
    )
