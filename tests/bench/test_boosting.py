"""LightGBM's trees say the same as the tables made of them."""

from __future__ import annotations

import pytest

from summarize.learned.trees import SCALE

lightgbm = pytest.importorskip("lightgbm")
np = pytest.importorskip("numpy")


def test_a_table_gives_the_scores_of_the_model_it_was_made_of() -> None:
    from tests.bench.training import boosting

    random = np.random.default_rng(1)
    rows = random.integers(-20, 20, (600, 4))
    outcomes = rows[:, 0] + rows[:, 1] > random.integers(-9, 9, 600)
    trees = 12
    data = lightgbm.Dataset(rows.astype(float), outcomes.astype(float))
    raw = lightgbm.train(boosting.PARAMETERS, data, trees).predict(rows, raw_score=True)
    found = boosting.scores(boosting.fit(rows, outcomes, trees), rows)
    assert np.ptp(raw) > 0.5
    assert np.abs(found - raw).max() <= trees * 0.5 / SCALE + 1e-9
