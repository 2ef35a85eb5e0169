"""Whether an article holds the words of a query as words, or only as characters side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_AROUND = 6
"""Characters on either side of a place that are cut into words with it."""
_NEAR = 4
"""So many where an order hangs on it and nothing else: the same in all but one place of 700."""
_PLACES = 3
"""Places of a word that are looked at in one article."""


def holds_words(texts: Sequence[str], terms: Iterable[str]) -> bool:
    """Whether each of the terms (squeezed) that stands in the texts stands in one place as a word.

    A term stands as a word where jieba's words begin and end with it.
    """
    return all(_as_word(texts, term) is not False for term in terms if len(term) > 1)


def holds_words_under(title: str, texts: Callable[[], Sequence[str]], terms: Iterable[str]) -> bool:
    """The same of an article, whose ``texts`` are read where its title does not tell."""
    rest: list[str] | None = None
    for term in terms:
        headed = _as_word([title], term) if len(term) > 1 and term in title else None
        if headed or len(term) < 2:
            continue
        if rest is None:
            rest = [text for text in texts() if text != title]
        found = _as_word(rest, term)
        if found is False or (found is None and headed is False):
            return False
    return True


def _as_word(texts: Sequence[str], term: str) -> bool | None:
    """Whether one of its places is a word's; None where it has none."""
    found = [text for text in texts if term in text]
    if not found:
        # Printed in other widths, case or script, or with white space in it.
        found = [text for text in (squeeze(text).text for text in texts) if term in text]
    places = 0
    for text in found:
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
