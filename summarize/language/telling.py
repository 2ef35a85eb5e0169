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
_COUNTS = (2, 3, 4, 6, 9)
_PLACES = (1, 2, 3, 5, 8)
_LONG = 4


def telling(documents: Sequence[Sequence[str]], paragraphs: Sequence[int]) -> dict[str, float]:
    """Chances, from 0 to 1, that each word stands in the headline, in the order of the text.

    ``documents`` are the words of each sentence, ``paragraphs`` the paragraph of each.
    """
    weights = _weights()
    return {word: chance(found, weights) for word, found in features(documents, paragraphs)}


def chance(found: Features, weights: Mapping[str, float]) -> float:
    """The logistic function of the features' weighted sum."""
    total = 0.0
    for name, value in found:
        total += weights.get(name, 0.0) * value
    return 1 / (1 + math.exp(-total))


def features(
    documents: Sequence[Sequence[str]], paragraphs: Sequence[int]
) -> Iterator[tuple[str, Features]]:
    """Each word with what is to be seen of it: names and values, the constant among them."""
    counts = Counter[str]()
    first: dict[str, int] = {}
    spread: dict[str, set[int]] = {}
    opening: set[str] = set()
    before: int | None = None
    for place, (document, paragraph) in enumerate(zip(documents, paragraphs, strict=True)):
        counts.update(document)
        for word in document:
            first.setdefault(word, place)
            spread.setdefault(word, set()).add(paragraph)
        if paragraph != before:
            opening.update(document)
        before = paragraph
    total = counts.total()
    all_paragraphs = len(set(paragraphs))
    for word, count in counts.items():
        place = first[word]
        found: Features = [
            ("constant", 1.0),
            (f"stands {_step(count, _COUNTS)}", 1.0),
            ("times", math.log(count)),
            ("share of words", math.log(count / total)),
            (f"first {_step(place, _PLACES)}", 1.0),
            ("first in text", place / len(documents)),
            ("share of paragraphs", len(spread[word]) / all_paragraphs),
            (f"letters {min(len(word), _LONG)}", 1.0),
        ]
        if word in opening:
            found.append(("opens a paragraph", 1.0))
        if any(map(str.isdigit, word)):
            found.append(("digits", 1.0))
        yield word, found


def _step(value: int, steps: Sequence[int]) -> int:
    """The highest step not above ``value``; 0 below the first."""
    found = bisect_right(steps, value)
    return steps[found - 1] if found else 0


@cache
def _weights() -> dict[str, float]:
    path = files("summarize.language") / "data" / "telling.json"
    weights: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return weights
