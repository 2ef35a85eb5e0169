"""Trees over whole numbers."""

from __future__ import annotations

import pytest

from summarize.layout import wording
from summarize.layout.neighbours import Neighbours
from summarize.layout.odds import STEPS, values
from summarize.layout.starts import Page
from summarize.layout.surroundings import Surroundings
from summarize.layout.trees import LEAF, SCALE, Node, Trees, load, pack
from tests.summarize.layout.flows import flow_of


def tree(*nodes: Node) -> bytes:
    return pack(nodes)


STUMP = tree((1, 5, 1, 2), (LEAF, -SCALE, 0, 0), (LEAF, 2 * SCALE, 0, 0))


@pytest.mark.parametrize(("value", "score"), [(4, -1.0), (5, -1.0), (6, 2.0)])
def test_a_value_up_to_the_bound_goes_left(value: int, score: float) -> None:
    assert Trees(STUMP).score([99, value]) == score


def test_trees_add_up() -> None:
    deep = tree(
        (0, 0, 1, 2),
        (LEAF, 3 * SCALE, 0, 0),
        (1, 7, 3, 4),
        (LEAF, SCALE // 2, 0, 0),
        (LEAF, SCALE, 0, 0),
    )
    trees = Trees(STUMP + deep + STUMP)
    assert trees.score([0, 0]) == 1.0
    assert trees.score([1, 7]) == 4.5
    assert trees.score([1, 8]) == 5.0


def test_what_is_sure_is_not_asked_further() -> None:
    sure = Trees(STUMP * 400).score([0, 6])
    assert 6 <= sure < 2 * 400


def test_no_trees_say_nothing() -> None:
    assert Trees(b"").score([]) == 0.0


def test_the_stored_trees_are_read_once() -> None:
    assert load("joins").roots
    assert load("joins") is load("joins")


def test_unknown_trees_are_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load("no-such-trees")


@pytest.mark.parametrize("name", [name for name, _ in STEPS])
def test_stored_trees_ask_only_for_values_that_are_given(name: str) -> None:
    page = Page(flow_of("苇塘大桥合龙在即"))
    around = Surroundings(page)
    neighbours = Neighbours(page, around.headings, [0.0])
    width = len(values(around, neighbours, 0, 0.0, [0.0] * len(wording.MODELS)))
    trees = load(name)
    assert trees.roots
    assert all(LEAF <= asked < width for asked in trees.features)
    for at, asked in enumerate(trees.features):
        if asked != LEAF:
            assert at < trees.lefts[at] < len(trees.features)
            assert at < trees.rights[at] < len(trees.features)
