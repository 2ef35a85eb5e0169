"""Telling words 关键字眼: how likely a word of an article is in its headline, or its summary.

An editor who writes a headline says what the article tells. A month of a daily teaches which words
of a text those are, by how often each stands there, how early, how widely and what it looks like;
editors' own summaries teach which words they take into these. The weights (logistic regression) are
learned by ``tests/bench/training/telling.py`` and ``tests/bench/training/editors.py``.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from summarize.stored import stored

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Features = list[tuple[str, float]]
# Of a word: times and words in all, place and sentences, paragraphs with it and in all, its looks.
Key = tuple[str, int, int, bool]
_COUNTS = (2, 3, 4, 6, 9)
_PLACES = (1, 2, 3, 5, 8)
_LONG = 4
_NAMED = "in the headline"


def telling(
    documents: Sequence[Sequence[str]], paragraphs: Sequence[int], heading: str = ""
) -> tuple[dict[str, float], dict[str, float]]:
    """Chances, from 0 to 1, of each word to stand in the headline, and in an editor's summary.

    Words are in the order of the text. ``documents`` are the words of each sentence, ``paragraphs``
    the paragraph of each; the summary's chances know the ``heading``, the headline's do not.
    """
    models = (headline_weights(), summary_weights())
    sums: dict[Key, tuple[float, float]] = {}
    headline: dict[str, float] = {}
    summary: dict[str, float] = {}
    named = summary_weights().get(_NAMED, 0.0)
    for word, keys in _seen(documents, paragraphs):
        first, second = 0.0, named if word in heading else 0.0
        for key in keys:
            if (known := sums.get(key)) is None:
                found = _described(key)
                known = sums[key] = (_weighed(found, models[0]), _weighed(found, models[1]))
            first += known[0]
            second += known[1]
        headline[word] = 1 / (1 + math.exp(-first))
        summary[word] = 1 / (1 + math.exp(-second))
    return headline, summary


def features(
    documents: Sequence[Sequence[str]], paragraphs: Sequence[int], heading: str = ""
) -> Iterator[tuple[str, Features]]:
    """Each word with what is to be seen of it: names and values, the constant among them."""
    for word, keys in _seen(documents, paragraphs):
        found = [feature for key in keys for feature in _described(key)]
        yield word, [*found, (_NAMED, 1.0)] if word in heading else found


def _seen(
    documents: Sequence[Sequence[str]], paragraphs: Sequence[int]
) -> Iterator[tuple[str, tuple[Key, ...]]]:
    counts = Counter[str]()
    first: dict[str, int] = {}
    spread: dict[str, int] = {}
    opening: set[str] = set()
    last: dict[str, int] = {}
    before: int | None = None
    for place, (document, paragraph) in enumerate(zip(documents, paragraphs, strict=True)):
        counts.update(document)
        for word in document:
            if last.get(word) != paragraph:
                first.setdefault(word, place)
                last[word] = paragraph
                spread[word] = spread.get(word, 0) + 1
        if paragraph != before:
            opening.update(document)
        before = paragraph
    words, paragraphs_in_all = counts.total(), len(set(paragraphs))
    for word, count in counts.items():
        yield (
            word,
            (
                ("times", count, words, False),
                ("place", first[word], len(documents), word in opening),
                ("spread", spread[word], paragraphs_in_all, False),
                ("looks", min(len(word), _LONG), 0, _has_digits(word)),
            ),
        )


def _has_digits(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _described(key: Key) -> Features:
    sort, number, of, more = key
    if sort == "times":
        return [
            ("constant", 1.0),
            (f"stands {_step(number, _COUNTS)}", 1.0),
            ("times", math.log(number)),
            ("share of words", math.log(number / of)),
        ]
    if sort == "place":
        found: Features = [(f"first {_step(number, _PLACES)}", 1.0), ("first in text", number / of)]
        return [*found, ("opens a paragraph", 1.0)] if more else found
    if sort == "spread":
        return [("share of paragraphs", number / of)]
    found = [(f"letters {number}", 1.0)]
    return [*found, ("digits", 1.0)] if more else found


def _weighed(found: Features, weights: Mapping[str, float]) -> float:
    total = 0.0
    for name, value in found:
        total += weights.get(name, 0.0) * value
    return total


def _step(value: int, steps: Sequence[int]) -> int:
    """The highest step not above ``value``; 0 below the first."""
    found = bisect_right(steps, value)
    return steps[found - 1] if found else 0


@cache
def headline_weights() -> dict[str, float]:
    """What speaks for a word's standing in the headline."""
    return _read("telling.json")


@cache
def summary_weights() -> dict[str, float]:
    """What speaks for a word's standing in an editor's summary."""
    return _read("summary-words.json")


def _read(name: str) -> dict[str, float]:
    weights: dict[str, float] = json.loads(stored("summarize.language.summary", name))
    return weights
