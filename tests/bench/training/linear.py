"""Logistic regression over hashed features by LIBLINEAR, through scikit-learn.

Fan et al., *LIBLINEAR: A Library for Large Linear Classification* (JMLR 2008): one thread and a
fixed order, so the same build learns the same weights to the bit.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from summarize.learned.linear import SCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Floats: TypeAlias = "np.ndarray[Any, Any]"
Truths: TypeAlias = "np.ndarray[Any, Any]"


def table(samples: Iterable[Iterable[str]], size: int) -> csr_matrix:
    """One row a sample, one column a place in a model's table, how often a feature is there."""
    places: array[int] = array("i")
    ends: array[int] = array("q", [0])
    for names in samples:
        places.extend(sorted(crc32(name.encode()) & (size - 1) for name in names))
        ends.append(len(places))
    found = csr_matrix(
        (np.ones(len(places), np.float64), np.asarray(places), np.asarray(ends)),
        shape=(len(ends) - 1, size),
    )
    found.sum_duplicates()
    return found


def fit(
    samples: csr_matrix, outcomes: Truths, strength: float, weights: Floats | None = None
) -> Floats:
    """Weights as they are stored: whole numbers of :data:`~summarize.learned.linear.SCALE`.

    There is no intercept: every sample carries a feature that is always there.
    """
    model = LogisticRegression(
        C=strength, solver="liblinear", fit_intercept=False, max_iter=100, random_state=0
    )
    model.fit(samples, outcomes, sample_weight=weights)
    rounded: Floats = np.clip(np.round(model.coef_[0] * SCALE), -127, 127)
    return rounded


def scores(samples: csr_matrix, weights: Floats) -> Floats:
    """Log-odds as the engine finds them: whole numbers are added, so the order doesn't matter."""
    found: Floats = samples @ weights / SCALE
    return found


def out_of_fold(
    learned: csr_matrix,
    asked: csr_matrix,
    outcomes: Truths,
    folds: Sequence[Truths],
    strength: float,
    weights: Floats | None = None,
) -> Floats:
    """Log-odds of each sample by a model that was learned without the sample's days."""
    found = np.zeros(len(outcomes))
    for fold in folds:
        counted = None if weights is None else weights[~fold]
        model = fit(learned[~fold], outcomes[~fold], strength, counted)
        found[fold] = scores(asked[fold], model)
    return found


def store(weights: Floats, path: Path) -> None:
    """Writes the weights as signed bytes."""
    path.write_bytes(weights.astype(np.int8).tobytes())
