"""Whether an article holds the words of a query as words, or only as characters side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_AROUND = 6
"""Characters on either side of a place that are cut into words with it."""
_PLACES = 3
"""Places of a word that are looked at in one article."""


def holds_words(texts: Sequence[str], terms: Iterable[str]) -> bool:
    """Whether each of the terms (squeezed) that stands in the texts stands in one place as a word.

    A term stands as a word where jieba's words begin and end with it.
    """
    return all(_as_word(texts, term) for term in terms if len(term) > 1)


def _as_word(texts: Sequence[str], term: str) -> bool:
    found = [text for text in texts if term in text]
    if not found:
        # Printed in other widths, case or script, or with white space in it.
        found = [text for text in (squeeze(text).text for text in texts) if term in text]
    places = 0
    for text in found:
        at = text.find(term)
        while at >= 0:
            if is_whole(text, at, at + len(term)):
                return True
            places += 1
            if places >= _PLACES:
                return False
            at = text.find(term, at + 1)
    return places == 0


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether words begin and end where this stretch of a text does."""
    from summarize.language.words import cut  # noqa: PLC0415 (its tables take time to load)

    first = max(0, start - _AROUND)
    edges = {first}
    at = first
    for word in cut(text[first : end + _AROUND]):
        at += len(word)
        edges.add(at)
    return start in edges and end in edges
