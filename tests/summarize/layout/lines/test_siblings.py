"""Headings that are built alike."""

from __future__ import annotations

import pytest

from summarize.layout.lines.siblings import has_sibling, parallel, skeleton
from tests.summarize.layout.cases.dump import BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import units_of


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("船不走了,人怎么留", "4,4"),
        ("船不走了，人怎么留", "4,4"),
        ("旧渡口", "3"),
        ("“云上”渔港", "0“2”2"),
        ("", "0"),
    ],
)
def test_a_skeleton_is_punctuation_with_lengths_between(text: str, shape: str) -> None:
    assert skeleton(text) == shape


def test_lines_of_one_length_with_characters_in_their_places_are_parallel() -> None:
    assert parallel("一座桥通两岸", "一条路连九村") is False
    assert parallel("一座桥通了两岸", "一条路通了九村")
    assert not parallel("一座桥通了两岸", "一座桥通了两岸")
    assert not parallel("一座桥", "一条桥")
    assert not parallel("一座桥通了两岸", "一条路通了九个村")


def test_a_series_of_subheads_is_known_by_its_build() -> None:
    found = units_of("船不走了,人怎么留", BODY, "货出去了,钱怎么来", BODY, OTHER_HEADLINE)
    assert has_sibling(found, 0)
    assert has_sibling(found, 2)
    assert not has_sibling(found, 4)


def test_length_alone_says_nothing_and_far_away_is_no_neighbour() -> None:
    assert not has_sibling(units_of("旧渔港改出新码头", BODY, "苇塘夜校办进村里"), 0)
    first, second = "船不走了,人怎么留", "货出去了,钱怎么来"
    assert not has_sibling(units_of(first, *[BODY] * 15, second), 0)
