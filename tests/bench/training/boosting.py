"""Boosted trees by LightGBM, turned into the engine's own tables of whole numbers.

Ke et al., *LightGBM: A Highly Efficient Gradient Boosting Decision Tree* (NeurIPS 2017), on one
thread and in its deterministic mode: the same build learns the same trees to the bit.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeAlias

import lightgbm
import numpy as np

from summarize.layout.forest import SCALE, Forest, Node, pack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.bench.training.linear import Floats, Truths

PARAMETERS = {
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
    "num_threads": 1,
    "verbose": -1,
    "seed": 1,
}

Values: TypeAlias = "np.ndarray[Any, Any]"


def fit(values: Values, outcomes: Truths, trees: int) -> Forest:
    """The trees that tell the outcomes from the values."""
    data = lightgbm.Dataset(values.astype(np.float64), outcomes.astype(np.float64))
    model = lightgbm.train(PARAMETERS, data, trees)
    roots: list[int] = []
    nodes: list[Node] = []
    leaves: list[int] = []
    for info in model.dump_model()["tree_info"]:
        roots.append(_add(info["tree_structure"], nodes, leaves))
    return Forest(tuple(roots), tuple(nodes), tuple(leaves))


def _add(tree: dict[str, Any], nodes: list[Node], leaves: list[int]) -> int:
    """Puts a tree into the lists: the number of its first node, or ``~`` that of its only leaf."""
    if "split_feature" not in tree:
        leaves.append(round(tree["leaf_value"] * SCALE))
        return ~(len(leaves) - 1)
    at = len(nodes)
    nodes.append((0, 0, 0, 0))
    left = _add(tree["left_child"], nodes, leaves)
    right = _add(tree["right_child"], nodes, leaves)
    nodes[at] = (tree["split_feature"], math.floor(tree["threshold"]), left, right)
    return at


def scores(forest: Forest, values: Values) -> Floats:
    """The log-odds of each row."""
    return np.array([forest.score(row) for row in values.tolist()])


def out_of_fold(values: Values, outcomes: Truths, folds: Sequence[Truths], trees: int) -> Floats:
    """Log-odds of each sample by trees that were learned without the sample's days."""
    found = np.zeros(len(outcomes))
    for fold in folds:
        found[fold] = scores(fit(values[~fold], outcomes[~fold], trees), values[fold])
    return found


def store(forest: Forest, path: Path) -> None:
    """Writes the trees as the engine reads them."""
    path.write_bytes(pack(forest))
