"""Names found in lines, and names that hold others, whatever their number."""

from __future__ import annotations

from summarize.language.names.lines import Whole
from summarize.language.names.overlaps import Holders, Known, Longer
from summarize.language.names.roles import _merge


def test_longer_names_come_before_those_within_them() -> None:
    known = Known(["周望", "周望岭", "柳", ""])
    assert list(known.places("柳周望岭和周望")) == [(1, 4), (1, 3), (5, 7), (0, 1)]


def test_a_stretch_is_held_by_a_longer_one_only() -> None:
    longer = Longer([(2, 5), (2, 9), (12, 14)])
    assert longer.than(2, 5)
    assert longer.than(4, 9)
    assert not longer.than(2, 9)
    assert not longer.than(1, 5)
    assert not longer.than(12, 14)


def test_a_name_before_the_kind_of_a_place() -> None:
    whole = Whole("麦岭区的菜农，和云陂镇")
    assert whole.has_town("麦岭")
    assert whole.has_town("陂")
    assert not whole.has_town("麦")
    assert not whole.has_town("菜农")
    assert not Whole("").has_town("麦岭")


def test_what_stands_twice() -> None:
    whole = Whole("云陂在云陂，槐江")
    assert whole.again("云陂")
    assert not whole.again("槐江")
    assert not whole.again("芦汀")


def test_a_part_of_a_name_stands_for_the_only_whole_one() -> None:
    holders = Holders(["安娜·贝克", "安娜", "贝克", "周望岭", "望岭"])
    assert holders.of("安娜") == {"安娜·贝克"}
    assert holders.of("贝克") == {"安娜·贝克"}
    assert holders.of("望岭") == {"周望岭"}
    assert holders.of("周望岭") == set()


def test_a_part_of_a_part_counts_for_the_whole() -> None:
    people = ["克拉·普特·洛佐", "克拉·普特", "普特"]
    counts = {(name, "person"): 1 for name in people}
    _merge(counts, people)
    assert counts == {("克拉·普特·洛佐", "person"): 3}
