"""Whether a term stands in an article, read off its text: what the index does not tell of signs."""

from __future__ import annotations

from summarize.library.archive.pairs import indexed, plain
from summarize.library.archive.record import stretches, texts, unpack
from summarize.patterns import lazy

_ADAPTED = lazy(r"[\s\0-\x1f\x7f-]")
"""Characters that are searched otherwise than printed, or only between some others."""


def stands(term: str, record: bytes) -> bool:
    """Whether a term (squeezed) stands in a packed article, as a search of its text finds it."""
    printed = plain(term)
    if not _ADAPTED.search(term) and any(printed in text for text in texts(record)):
        return True
    parts = stretches(unpack(record))
    every = (*parts.headline, *parts.deck, *parts.byline, *parts.body)
    return any(printed in indexed(text) for text in every)
