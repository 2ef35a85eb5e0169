"""Whether an article holds the words of a query as words, or only as characters side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable

_AROUND = 6
"""Characters on either side of a place that are cut into words with it."""
_NEAR = 4
"""So many where an order hangs on it and nothing else: the same in all but one place of 700."""
_PLACES = 3
"""Places of a word that are looked at in one article."""
_LONGEST = 5
"""So long is a word at most that may stand somewhere by accident."""


class Texts(Protocol):
    """An article's text."""

    def holding(self, term: str) -> list[str]:
        """The stretches of it that hold a term as printed."""

    def texts(self) -> list[str]:
        """All of them."""


def holds_words(title: str, article: Texts, terms: Iterable[str]) -> bool:
    """Whether each of the terms (squeezed) that stands in an article stands in a place as a word.

    A term stands as a word where jieba's words begin and end with it; a longer phrase always does.
    The text is read where the title does not tell.
    """
    every = [term for term in terms if 1 < len(term) <= _LONGEST]
    absent: list[str] = []
    for term in every:
        headed = _as_word([title], term)
        if headed:
            continue
        found = _as_word((text for text in article.holding(term) if text != title), term)
        if found is False or (found is None and headed is False):
            return False
        if found is None:
            absent.append(term)
    if not absent or len(absent) < len(every):
        return True
    # Printed in other widths, case or script, or with white space in it.
    squeezed = [squeeze(text).text for text in article.texts()]
    return all(_as_word(squeezed, term) is not False for term in absent)


def _as_word(texts: Iterable[str], term: str) -> bool | None:
    """Whether one of a term's places is a word's; None where it has none."""
    places = 0
    for text in texts:
        at = text.find(term)
        while at >= 0:
            if is_whole(text, at, at + len(term), _NEAR):
                return True
            places += 1
            if places >= _PLACES:
                return False
            at = text.find(term, at + 1)
    return False if places else None


def is_whole(text: str, start: int, end: int, around: int = _AROUND) -> bool:
    """Whether words begin and end where this stretch of a text does."""
    from summarize.language.words import cut  # noqa: PLC0415 (its tables take time to load)

    first = max(0, start - around)
    edges = {first}
    at = first
    for word in cut(text[first : end + around]):
        at += len(word)
        edges.add(at)
    return start in edges and end in edges
