"""Trees over whole numbers."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.learned.trees import SCALE, Trees, load
from tests.bench.training.packing import LEAF, Node, pack

STUMP_NODES: list[Node] = [(1, 5, 1, 2), (LEAF, -SCALE, 0, 0), (LEAF, 2 * SCALE, 0, 0)]
STUMP = pack(STUMP_NODES)


@pytest.mark.parametrize(("value", "score"), [(4, -1.0), (5, -1.0), (6, 2.0)])
def test_a_value_up_to_the_bound_goes_left(value: int, score: float) -> None:
    assert Trees(STUMP).score([99, value]) == score


def test_trees_add_up() -> None:
    deep: list[Node] = [
        (0, 0, 1, 2),
        (LEAF, 3 * SCALE, 0, 0),
        (1, 7, 3, 4),
        (LEAF, SCALE // 2, 0, 0),
        (LEAF, SCALE, 0, 0),
    ]
    trees = Trees(pack([*STUMP_NODES, *deep, *STUMP_NODES]))
    assert trees.score([0, 0]) == 1.0
    assert trees.score([1, 7]) == 4.5
    assert trees.score([1, 8]) == 5.0


def walked(nodes: list[Node], given: list[int]) -> int:
    """A leaf's value, found step by step."""
    at = 0
    while nodes[at][0] != LEAF:
        feature, bound, left, right = nodes[at]
        at = left if given[feature] <= bound else right
    return nodes[at][1]


@st.composite
def grown(draw: st.DrawFn) -> list[Node]:
    """A tree of up to some thirty leaves over four features."""
    nodes: list[Node] = []

    def grow(depth: int) -> int:
        at = len(nodes)
        nodes.append((LEAF, draw(st.integers(-999, 999)), 0, 0))
        if depth and draw(st.booleans()):
            feature, bound = draw(st.integers(0, 3)), draw(st.integers(-5, 5))
            nodes[at] = (feature, bound, grow(depth - 1), grow(depth - 1))
        return at

    grow(5)
    return nodes


@given(st.lists(grown(), max_size=6), st.lists(st.integers(-7, 7), min_size=4, max_size=4))
def test_all_trees_at_once_are_each_of_them_walked(
    found: list[list[Node]], values: list[int]
) -> None:
    table = pack([node for nodes in found for node in nodes])
    assert Trees(table).score(values) == sum(walked(nodes, values) for nodes in found) / SCALE


@pytest.mark.parametrize("cut", [1, 8, 20])
def test_a_table_that_breaks_off_is_an_error(cut: int) -> None:
    with pytest.raises((ValueError, struct.error)):
        Trees(STUMP[:-cut])


def test_no_trees_say_nothing() -> None:
    assert Trees(pack([])).score([]) == 0.0


def test_the_stored_trees_are_read_once() -> None:
    assert load("joins").trees
    assert load("joins") is load("joins")


def test_unknown_trees_are_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load("no-such-trees")


@given(
    st.lists(grown(), min_size=1, max_size=5),
    st.lists(st.lists(st.integers(-7, 7), min_size=4, max_size=4), max_size=8),
)
def test_many_rows_have_the_scores_of_each(forest: list[list[Node]], rows: list[list[int]]) -> None:
    trees = Trees(pack([node for tree in forest for node in tree]))
    assert trees.scores(rows) == [trees.score(row) for row in rows]
