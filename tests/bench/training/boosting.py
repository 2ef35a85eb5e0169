"""Boosted trees by LightGBM, turned into the engine's own tables of whole numbers.

Ke et al., *LightGBM: A Highly Efficient Gradient Boosting Decision Tree* (NeurIPS 2017), on two
threads and in its deterministic mode: the same build learns the same trees to the bit.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeAlias

import lightgbm
import numpy as np

from summarize.learned.trees import SCALE, Trees
from tests.bench.training.packing import LEAF, Node, pack

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.bench.training.linear import Floats, Truths

PARAMETERS: dict[str, object] = {
    "objective": "binary",
    "learning_rate": 0.05,
    "num_leaves": 31,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "boost_from_average": False,
    "use_missing": False,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
    "seed": 1,
}

Values: TypeAlias = "np.ndarray[Any, Any]"


def fit(
    values: Values,
    outcomes: Truths,
    trees: int,
    weights: Floats | None = None,
    parameters: Mapping[str, object] = PARAMETERS,
) -> Trees:
    """The trees that tell the outcomes from the values; ``weights`` say what each row counts."""
    data = lightgbm.Dataset(values.astype(np.float64), outcomes.astype(np.float64), weight=weights)
    model = lightgbm.train(dict(parameters), data, trees)
    nodes: list[Node] = []
    for info in model.dump_model()["tree_info"]:
        nodes.extend(_nodes(info["tree_structure"]))
    return Trees(pack(nodes))


def _nodes(tree: dict[str, Any]) -> list[Node]:
    """A tree's nodes in the order of reading, with children's places counted from its first."""
    found: list[Node] = []

    def add(part: dict[str, Any]) -> int:
        at = len(found)
        if "split_feature" not in part:
            found.append((LEAF, round(part["leaf_value"] * SCALE), 0, 0))
            return at
        found.append((LEAF, 0, 0, 0))
        left, right = add(part["left_child"]), add(part["right_child"])
        found[at] = (part["split_feature"], math.floor(part["threshold"]), left, right)
        return at

    add(tree)
    return found


def scores(trees: Trees, values: Values) -> Floats:
    """The log-odds of each row."""
    return np.array([trees.score(row) for row in values.tolist()])


def predicted(
    values: Values,
    outcomes: Truths,
    trees: int,
    weights: Floats | None,
    asked: Values,
    parameters: Mapping[str, object] = PARAMETERS,
) -> Floats:
    """Log-odds of the asked rows by trees learned from the others, unrounded."""
    data = lightgbm.Dataset(values.astype(np.float64), outcomes.astype(np.float64), weight=weights)
    model = lightgbm.train(dict(parameters), data, trees)
    return np.asarray(model.predict(asked.astype(np.float64), raw_score=True))


def out_of_fold(
    values: Values,
    outcomes: Truths,
    folds: Sequence[Truths],
    trees: int,
    weights: Floats | None = None,
) -> Floats:
    """Log-odds of each sample by trees that were learned without the sample's days."""
    found = np.zeros(len(outcomes))
    for fold in folds:
        counted = None if weights is None else weights[~fold]
        found[fold] = predicted(values[~fold], outcomes[~fold], trees, counted, values[fold])
    return found


def store(trees: Trees, path: Path) -> None:
    """Writes the trees as the engine reads them."""
    path.write_bytes(trees.data)
