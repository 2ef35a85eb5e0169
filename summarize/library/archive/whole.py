"""Whether an article holds the words of a query as words, or only as characters side by side."""

from __future__ import annotations

from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Protocol

from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_AROUND = 6
"""Characters on either side of a place that are cut into words with it."""
_NEAR = 4
"""So many where an order hangs on it and nothing else: the same in all but one place of 700."""
_LEAST = 2
"""Characters of a part of a longer word."""
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
    """Whether words begin and end where this stretch of a text does.

    So do parts of a compound: 国会 in 美国国会, 足球 in 足球赛, but not 国会 in 爱国会.
    """
    from summarize.language.words import cut  # noqa: PLC0415 (its tables take time to load)

    first = max(0, start - around)
    return _at_edges(cut(text[first : end + around]), start - first, end - first)


def _at_edges(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a stretch of words, glued together, begins and ends with them or their parts."""
    at = 0
    for word in words:
        left, right = max(start - at, 0), min(end - at, len(word))
        if 0 < right - left < len(word) and not _is_part(word, left, right):
            return False
        at += len(word)
    return True


@lru_cache(maxsize=20_000)
def _is_part(word: str, left: int, right: int) -> bool:
    """Whether a longer word is made of parts of which one, or several, stand there."""
    if len(word) <= _LEAST or right - left < _LEAST:
        return False
    parts = _parts(word)
    return len(parts) > 1 and _at_edges(parts, left, right)


def _parts(word: str) -> tuple[str, ...]:
    """The likeliest shorter words that make up a word; itself where there are none."""
    from summarize.language.words import likelihood  # noqa: PLC0415 (as above)

    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(word) + 1):
        found: list[tuple[float, tuple[str, ...]]] = [(-inf, (word[:end],))]
        for start in range(end):
            part = word[start:end]
            if part != word:
                score, before = best[start]
                found.append((score + likelihood(part), (*before, part)))
        best.append(max(found))
    return best[-1][1]
