"""How likely an article begins at each unit of a page: log-odds, found in three steps.

First each unit by itself and the order around it (:mod:`..starts.order`, linear). Then
trees that see those log-odds of the neighbours too, what the wording says, lengths, habits of the
page and the vocabulary on both sides (:mod:`..starts.surroundings`). Then trees that see
the second step's log-odds in place of the first's: a sequence judged after its neighbours were
(stacked sequential learning, Cohen and Carvalho 2005).
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.layout.starts import wording
from summarize.layout.starts.neighbours import FINE, Neighbours
from summarize.layout.starts.order import Page
from summarize.layout.starts.surroundings import Surroundings
from summarize.learned import trees

STEPS = (("starts-once", -7.0), ("starts-again", -5.5))
"""Each step's trees, and the log-odds of the step before below which they aren't asked."""


def log_odds(page: Page) -> list[float]:
    """Log-odds of a start for each unit."""
    first = odds = page.starts()
    around = Surroundings(page)
    said: dict[int, Sequence[float]] = {}
    for name, hopeless in STEPS:
        forest = trees.load(name)
        neighbours = Neighbours(page, around.headings, odds)
        asked = [index for index in range(1, len(odds)) if odds[index] > hopeless]
        odds = list(odds)
        for index in asked:
            if index not in said:
                said[index] = wording.scores(page, index)
            odds[index] = forest.score(values(around, neighbours, index, first[index], said[index]))
    return odds


def values(
    around: Surroundings, neighbours: Neighbours, index: int, first: float, said: Sequence[float]
) -> list[int]:
    """The numbers that a step's trees are asked with.

    ``first`` is what the linear model gives, ``said`` what the models of wording do, in log-odds.
    """
    found = [round(FINE * value) for value in (first, *said)]
    found += neighbours.values(index)
    found += around.values(index)
    return found
