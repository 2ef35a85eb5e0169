"""Boosted trees learn what a line cannot part, and the same each time."""

from __future__ import annotations

from random import Random

import pytest

from summarize.learned.trees import Trees
from tests.bench.training.growing import BINS, Boosting, bounds

RANDOM = Random("xor")
ROWS = [[RANDOM.randrange(100), RANDOM.randrange(100), RANDOM.randrange(3)] for _ in range(400)]
OUTCOMES = [(a > 50) != (b > 50) for a, b, _ in ROWS]


def learned(seed: str = "boosting") -> bytes:
    model = Boosting(ROWS, OUTCOMES, seed=seed)
    model.fit(20, leaves=6, rate=0.4, share=1.0, ridge=1.0, least=1.0)
    return model.data()


def test_an_exclusive_or_is_learned() -> None:
    trees = Trees(learned())
    right = sum((trees.score(row) > 0) == out for row, out in zip(ROWS, OUTCOMES, strict=True))
    assert right > 380


def test_learning_is_the_same_each_time() -> None:
    assert learned() == learned()
    assert learned("another") != learned()


@pytest.mark.parametrize(
    ("values", "expected"), [([3, 1, 2, 1], [1, 2]), ([4, 4], []), ([0, 1], [0])]
)
def test_few_values_are_parted_at_each(values: list[int], expected: list[int]) -> None:
    assert bounds(values) == expected


def test_many_values_are_parted_at_some() -> None:
    assert len(bounds(range(1000))) < BINS
    assert max(bounds(range(1000))) < 999
