"""Learns which words of a text stand in its headline: ``python -m tests.bench.training.telling``.

Logistic regression (by Newton's method, with a ridge) in plain Python, on the articles of days 1-10
of the month: each content word of an article's sentences, with the features of
``summary/evidence/telling_words.py``, and whether the withheld headline has it. Writes
``summarize/language/summary/data/telling.json``; the same days give the same file.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.language.summary.candidates import candidates
from summarize.language.summary.evidence.features import content
from summarize.language.summary.evidence.telling_words import features
from summarize.language.words import cut
from tests.bench.headlines import Item, items

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DAYS = range(1, 11)
TARGET = Path("summarize/language/summary/data/telling.json")
STIFFNESS = 1.0
ROUNDS = 12
Row = tuple[list[tuple[int, float]], bool]


def words(item: Item) -> Iterator[tuple[list[tuple[str, float]], bool]]:
    """Features of each word of an article, and whether its headline has the word."""
    choice = candidates(item.article)
    documents = [content(cut(candidate.text)) for candidate in choice]
    headline = set(cut(item.headline))
    for word, found in features(documents, [candidate.block for candidate in choice]):
        yield found, word in headline or (len(word) > 1 and word in item.headline)


def newton(rows: Sequence[Row], size: int) -> list[float]:
    """Weights of a logistic regression."""
    weights = [0.0] * size
    for _ in range(ROUNDS):
        matrix = [[STIFFNESS * (row == column) for column in range(size)] for row in range(size)]
        right = [-STIFFNESS * weight for weight in weights]
        for found, stands in rows:
            total = 0.0
            for place, value in found:
                total += weights[place] * value
            chance = 1 / (1 + math.exp(-total))
            miss, doubt = stands - chance, chance * (1 - chance)
            for place, value in found:
                right[place] += miss * value
                line, part = matrix[place], doubt * value
                for other, against in found:
                    line[other] += part * against
        for place, step in enumerate(solved(matrix, right)):
            weights[place] += step
    return weights


def solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """The solution of linear equations, by Gauss and Jordan's elimination."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for pivot in range(size):
        best = max(range(pivot, size), key=lambda row: abs(rows[row][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        for row in range(size):
            if row != pivot:
                factor = rows[row][pivot] / rows[pivot][pivot]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[pivot], strict=True)]
    return [rows[row][size] / rows[row][row] for row in range(size)]


def main() -> None:
    samples = [sample for item in items(DAYS) for sample in words(item)]
    names = sorted({name for found, _ in samples for name, _ in found})
    places = {name: place for place, name in enumerate(names)}
    rows = [([(places[name], value) for name, value in found], told) for found, told in samples]
    weights = newton(rows, len(names))
    # Three decimals: the last bits of a machine's arithmetic don't show.
    kept = {name: round(weight, 3) for name, weight in zip(names, weights, strict=True)}
    TARGET.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    print(f"{len(rows)} words, {sum(told for _, told in rows)} of them in the headline")


if __name__ == "__main__":
    main()
