"""Articles in Traditional characters are read as Simplified ones, and answered in their own.

Dictionaries, word lists and models of this package know Simplified text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.layout.text.fold import simplified
from summarize.layout.text.printed import printer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarize.issue import Article


def read_simplified(article: Article) -> Article:
    """The article with its Traditional characters read as Simplified ones, each one for one.

    The same object where it has none.
    """
    if all(simplified(text) is text for text in _texts(article)):
        return article
    return replace(
        article,
        kicker=article.kicker and simplified(article.kicker),
        headline=article.headline and simplified(article.headline),
        deck=article.deck and simplified(article.deck),
        bylines=tuple(map(simplified, article.bylines)),
        dateline=article.dateline and simplified(article.dateline),
        blocks=tuple(replace(block, text=simplified(block.text)) for block in article.blocks),
    )


def printed_in(articles: Sequence[Article]) -> Callable[[str], str]:
    """What gives words that were read in the articles the characters that are printed there."""
    return printer("\n".join(part for article in articles for part in _texts(article)))


def _texts(article: Article) -> Iterator[str]:
    for part in (article.kicker, article.headline, article.deck, article.dateline):
        if part:
            yield part
    yield from article.bylines
    for block in article.blocks:
        yield block.text
