"""Whether an exported issue holds each character of its input exactly once."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def characters(text: str) -> Counter[str]:
    """How often each character stands in ``text``, white space and controls left out."""
    return Counter(
        each for each in text if not each.isspace() and unicodedata.category(each) != "Cc"
    )


def text_of(record: dict[str, Any]) -> str:
    """All text of an exported issue that was printed, derived fields left out."""
    return "".join(_printed(record))


def _printed(record: dict[str, Any]) -> Iterator[str]:
    for article in record["articles"]:
        yield from (article[key] or "" for key in ("kicker", "headline", "deck"))
        yield from article["bylines"]
        yield from (block["text"] for block in article["blocks"])
        yield from (jump["marker"] for jump in article["jumps"])
        yield (article["continued_from"] or {"marker": ""})["marker"]
    yield from (piece["text"] for piece in record["furniture"])


def lost(source: str, record: dict[str, Any]) -> Counter[str]:
    """Characters that the record has fewer of than the source."""
    return characters(source) - characters(text_of(record))


def doubled(source: str, record: dict[str, Any]) -> Counter[str]:
    """Characters that the record has more of than the source."""
    return characters(text_of(record)) - characters(source)
