"""Articles made ready for an archive, whichever keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.record import pages_of
from summarize.library.archive.kept import IndexedArticle
from summarize.library.archive.pairs import indexed
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
    article = stored.article
    return IndexedArticle(
        article.id,
        article.page,
        article.section,
        article.kind,
        article.title,
        tuple(pages_of(article)),
        record,
        (_texts(parts.body), _texts(parts.headline), _texts(parts.deck), _texts(parts.byline)),
    )


def _texts(stretches: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(indexed, stretches)))
