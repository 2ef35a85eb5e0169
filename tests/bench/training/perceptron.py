"""An averaged structured perceptron over labels of characters, on whole numbers.

Collins, *Discriminative Training Methods for Hidden Markov Models* (EMNLP 2002). The same samples
in the same order give the same weights to the bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from summarize.language.names.tagger import LABELS, NameModel, best

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.training.name_spans import Sample

Table: TypeAlias = "np.ndarray[Any, Any]"
_PEAK = 127


class Perceptron:
    """Weights with their sums over time, from which the mean is made in the end.

    Features are places in the table; the last place is of those that are not learned.
    """

    def __init__(self, known: Table) -> None:
        self.known = known
        self.weights = np.zeros((len(known) + 1, LABELS), np.int32)
        self.totals = np.zeros((len(known) + 1, LABELS), np.int64)
        self.steps = [[0] * LABELS for _ in range(LABELS)]
        self.step_totals = [[0] * LABELS for _ in range(LABELS)]
        self.time = 1

    def learn(self, rows: Table, wanted: Sequence[int]) -> int:
        """One paragraph; how many of its labels were wrong."""
        found = best(self.weights[rows].sum(axis=1).tolist(), self.steps)
        wrong = 0
        for at, (mine, theirs) in enumerate(zip(found, wanted, strict=True)):
            if mine != theirs:
                wrong += 1
                for label, by in ((theirs, 1), (mine, -1)):
                    np.add.at(self.weights[:, label], rows[at], by)
                    np.add.at(self.totals[:, label], rows[at], by * self.time)
            if at and (found[at - 1], mine) != (wanted[at - 1], theirs):
                self._step(wanted[at - 1], theirs, 1)
                self._step(found[at - 1], mine, -1)
        self.weights[-1] = self.totals[-1] = 0
        self.time += 1
        return wrong

    def _step(self, before: int, label: int, by: int) -> None:
        self.steps[before][label] += by
        self.step_totals[before][label] += by * self.time

    def model(self, scale: float) -> NameModel:
        """The means over time, in ``1 / scale``; features that tell nothing are left out."""
        means = (self.weights[:-1] - self.totals[:-1] / self.time) * scale
        rounded = np.clip(np.round(means), -_PEAK, _PEAK).astype(np.int8)
        kept = rounded.any(axis=1)
        steps = [
            [round((now - total / self.time) * scale) for now, total in zip(*row, strict=True)]
            for row in zip(self.steps, self.step_totals, strict=True)
        ]
        return NameModel(self.known[kept].tolist(), rounded[kept].ravel().tolist(), steps)


def placed(learned: Sequence[Sample], fewest: int) -> tuple[Table, list[tuple[Table, list[int]]]]:
    """The codes that stand ``fewest`` times, ascending, and the samples by their places in them."""
    every = np.concatenate([np.frombuffer(codes, np.uint32) for codes, _ in learned])
    codes, counts = np.unique(every, return_counts=True)
    known = codes[counts >= fewest]
    at = np.minimum(np.searchsorted(known, every), len(known) - 1)
    places = np.where(known[at] == every, at, len(known)).astype(np.int32)
    made: list[tuple[Table, list[int]]] = []
    start = 0
    for rows, wanted in learned:
        made.append((places[start : start + len(rows)].reshape(len(wanted), -1), wanted))
        start += len(rows)
    return known, made
