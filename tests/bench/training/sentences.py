"""Learns what a sentence's place is worth: ``python -m tests.bench.training.sentences``.

Ridge regression (Hoerl and Kennedy 1970) in plain Python: from a sentence's TextRank and place to
what of the withheld headline its first 80 letters hold (mean of ROUGE-1 and -2 recall), both as
distances from the mean of their article. Days 1-10 are learned. What it prints, divided by the
weight of the rank, are the numbers in ``summarize/language/summary.py``.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from summarize.language.candidates import candidates
from summarize.language.summary import evidence
from tests.bench.headlines import Item, items, letters, rouge

if TYPE_CHECKING:
    from collections.abc import Sequence

DAYS = range(1, 11)
STIFFNESS = 5.0
NAMES = ("rank", "position", "first", "opens paragraph")


def centred(item: Item) -> list[tuple[list[float], float]]:
    """(features, target) of each sentence of an article, less their means."""
    choice = candidates(item.article)
    features = evidence(choice)
    headline = letters(item.headline)
    targets = []
    for candidate in choice:
        scores = rouge(letters(candidate.text)[:80], headline)
        targets.append((scores["1r"] + scores["2r"]) / 2)
    count = len(choice)
    means = [sum(row[place] for row in features) / count for place in range(len(NAMES))]
    mean = sum(targets) / count
    return [
        ([value - mean_of for value, mean_of in zip(row, means, strict=True)], target - mean)
        for row, target in zip(features, targets, strict=True)
    ]


def ridge(groups: Sequence[Sequence[tuple[list[float], float]]]) -> list[float]:
    """Weights; an article counts by the root of its length, so that long ones don't rule."""
    size = len(NAMES)
    rows = [[STIFFNESS * (row == column) for column in range(size + 1)] for row in range(size)]
    for group in groups:
        weight = 1 / math.sqrt(len(group))
        for features, target in group:
            for row in range(size):
                for column, value in enumerate((*features, target)):
                    rows[row][column] += features[row] * value * weight
    return solved(rows)


def solved(rows: list[list[float]]) -> list[float]:
    """The solution of linear equations, by Gauss and Jordan's elimination."""
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
    weights = ridge([centred(item) for item in items(DAYS)])
    for name, weight in zip(NAMES, weights, strict=True):
        print(f"{name:16} {weight:7.3f} {weight / weights[0]:7.2f}")


if __name__ == "__main__":
    main()
