"""Sets of pairs of characters as whole numbers."""

from __future__ import annotations

from summarize.layout.text.rarity import MOST, Pairs


def test_pairs_are_shared_and_parted_as_sets_are() -> None:
    pairs = Pairs()
    one, other = pairs.of("芦汀大桥通车"), pairs.of("大桥通车了")
    assert (one & other).bit_count() == 3
    assert (one | other).bit_count() == 6
    assert (one & ~other).bit_count() == 2


def test_a_set_weighs_what_its_pairs_weigh() -> None:
    pairs = Pairs()
    first, second = pairs.of("芦汀"), pairs.of("大桥")
    assert pairs.weight(first | second) == pairs.weight(first) + pairs.weight(second)
    assert pairs.weight(first) == MOST
    assert 0 < pairs.weight(second) < MOST


def test_a_text_of_one_character_has_no_pairs() -> None:
    assert Pairs().of("江") == 0
    assert Pairs().weight(0) == 0
