"""Articles made ready for an archive, whichever keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.record import pages_of
from summarize.library.archive.kept import IndexedArticle
from summarize.library.archive.pairs import indexed, letters, tokens
from summarize.library.archive.record import Stored, pack, stretches, unpack

if TYPE_CHECKING:
    from collections.abc import Sequence


def index_article(stored: Stored) -> IndexedArticle:
    """An article with all that is kept and indexed of it."""
    return _indexed(stored, pack(stored))


def index_again(record: bytes) -> IndexedArticle:
    """The same from its record: what an index is told to forget, or made from anew."""
    return _indexed(unpack(record), record)


def _indexed(stored: Stored, record: bytes) -> IndexedArticle:
    parts = stretches(stored)
    fields = [_texts(part) for part in (parts.body, parts.headline, parts.deck, parts.byline)]
    body, headline, deck, byline = map(tokens, fields)
    article = stored.article
    return IndexedArticle(
        article.id,
        article.page,
        article.section,
        article.kind,
        article.title,
        tuple(pages_of(article)),
        record,
        (body, headline, deck, byline),
        letters(text for field in fields for text in field),
    )


def _texts(stretches: Sequence[str]) -> list[str]:
    return [indexed(text) for text in stretches]
