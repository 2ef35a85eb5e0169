"""Boosted trees: stored without loss, scored as they read; the stored tables are sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout import wording
from summarize.layout.forest import SCALE, Forest, load, pack, unpack
from summarize.layout.neighbours import Neighbours
from summarize.layout.odds import STEPS, values
from summarize.layout.starts import Page
from summarize.layout.surroundings import Surroundings
from tests.summarize.layout.flows import flow_of

WORD = st.integers(-(1 << 31), (1 << 31) - 1)
VALUES = 5


@st.composite
def forests(draw: st.DrawFn) -> Forest:
    """Trees of any shape over a few values."""
    roots: list[int] = []
    nodes: list[tuple[int, int, int, int]] = []
    leaves: list[int] = []

    def grow(depth: int) -> int:
        if depth == 0 or draw(st.booleans()):
            leaves.append(draw(WORD))
            return ~(len(leaves) - 1)
        at = len(nodes)
        nodes.append((0, 0, 0, 0))
        asked, threshold = draw(st.integers(0, VALUES - 1)), draw(st.integers(-5, 5))
        nodes[at] = (asked, threshold, grow(depth - 1), grow(depth - 1))
        return at

    roots.extend(grow(3) for _ in range(draw(st.integers(0, 3))))
    return Forest(tuple(roots), tuple(nodes), tuple(leaves))


def leaf(forest: Forest, at: int, asked: list[int]) -> int:
    if at < 0:
        return forest.leaves[-at - 1]
    number, threshold, left, right = forest.nodes[at]
    return leaf(forest, right if asked[number] > threshold else left, asked)


@given(forests())
def test_what_is_stored_is_read_again(forest: Forest) -> None:
    assert unpack(pack(forest)) == forest


@given(forests(), st.lists(st.integers(-6, 6), min_size=VALUES, max_size=VALUES))
def test_a_score_is_the_sum_of_a_leaf_of_each_tree(forest: Forest, asked: list[int]) -> None:
    found = sum(leaf(forest, root, asked) for root in forest.roots)
    assert forest.score(asked) == found / SCALE


@pytest.mark.parametrize("name", [name for name, _ in STEPS])
def test_stored_trees_are_sound(name: str) -> None:
    page = Page(flow_of("苇塘大桥合龙在即"))
    around = Surroundings(page)
    neighbours = Neighbours(page, around.headings, [0.0])
    width = len(values(around, neighbours, 0, 0.0, [0.0] * len(wording.MODELS)))
    forest = load(name)
    sides = [side for *_, left, right in forest.nodes for side in (left, right)]
    inner = [at for at in (*forest.roots, *sides) if at >= 0]
    ends = [~at for at in (*forest.roots, *sides) if at < 0]
    assert forest.roots
    assert sorted(inner) == list(range(len(forest.nodes)))
    assert sorted(ends) == list(range(len(forest.leaves)))
    assert all(0 <= node[0] < width for node in forest.nodes)
    assert all(side < 0 or side > at for at, node in enumerate(forest.nodes) for side in node[2:])
