"""Telling words 关键字眼: how likely a word of an article's text is to stand in its headline.

An editor who writes a headline says what the article tells. A month of a daily teaches which words
of a text those are, by how often each stands there, how early, how widely and what it looks like;
``tests/bench/training/telling.py`` learns the weights (logistic regression) and writes them.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Features = list[tuple[str, float]]
# Of a word: times and words in all, place and sentences, paragraphs with it and in all, its looks.
Key = tuple[str, int, int, bool]
_COUNTS = (2, 3, 4, 6, 9)
_PLACES = (1, 2, 3, 5, 8)
_LONG = 4


def telling(documents: Sequence[Sequence[str]], paragraphs: Sequence[int]) -> dict[str, float]:
    """Chances, from 0 to 1, that each word stands in the headline, in the order of the text.

    ``documents`` are the words of each sentence, ``paragraphs`` the paragraph of each.
    """
    weights = _weights()
    sums: dict[Key, float] = {}
    chances: dict[str, float] = {}
    for word, keys in _seen(documents, paragraphs):
        total = 0.0
        for key in keys:
            if (known := sums.get(key)) is None:
                known = sums[key] = _weighed(_described(key), weights)
            total += known
        chances[word] = 1 / (1 + math.exp(-total))
    return chances


def features(
    documents: Sequence[Sequence[str]], paragraphs: Sequence[int]
) -> Iterator[tuple[str, Features]]:
    """Each word with what is to be seen of it: names and values, the constant among them."""
    for word, keys in _seen(documents, paragraphs):
        yield word, [feature for key in keys for feature in _described(key)]


def _seen(
    documents: Sequence[Sequence[str]], paragraphs: Sequence[int]
) -> Iterator[tuple[str, tuple[Key, ...]]]:
    counts = Counter[str]()
    first: dict[str, int] = {}
    spread = Counter[str]()
    opening: set[str] = set()
    last: dict[str, int] = {}
    before: int | None = None
    for place, (document, paragraph) in enumerate(zip(documents, paragraphs, strict=True)):
        counts.update(document)
        for word in document:
            if last.get(word) != paragraph:
                first.setdefault(word, place)
                last[word] = paragraph
                spread[word] += 1
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
                ("looks", min(len(word), _LONG), 0, any(map(str.isdigit, word))),
            ),
        )


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
def _weights() -> dict[str, float]:
    path = files("summarize.language") / "data" / "telling.json"
    weights: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return weights
