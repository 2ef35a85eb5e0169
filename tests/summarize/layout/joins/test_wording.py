"""What the texts on both sides of a break say about it."""

from __future__ import annotations

import pytest

from summarize.layout.joins.grams import EDGE, TOTAL, grams, pair_level, rare, triple_level
from summarize.layout.joins.wording import contact, features
from summarize.learned.linear import load

CUT = "湖东三镇到市区的车程由一个半小时缩到二十分钟,公交、物流和急"
PARTS = ["救车辆都不再绕行老渡口。", "昨天上午,全县春季农业生产会议在苇塘召开。"]


def test_the_rest_of_a_word_goes_on_better_than_the_head_of_a_story() -> None:
    rest, head = (contact(CUT, part) for part in PARTS)
    assert rest > 0 > head


@pytest.mark.parametrize(
    ("left", "right"),
    [("同比增长8.", "6%,其中出口增长最快。"), ("全长２", "４公里，明年通车。")],
)
def test_a_number_goes_on(left: str, right: str) -> None:
    assert contact("上半年,全县水产加工产值再创新高," + left, right) > 0


def test_a_headline_and_a_paragraph_are_not_one_sentence() -> None:
    assert contact("苇塘大桥合龙在即", "本报讯(记者 卢小满)16日,大桥最后一个节段运抵工地。") < 0


def test_characters_of_a_word_stand_together_more_often_than_chance() -> None:
    table = grams()
    chance = pair_level(100.0, 100.0, TOTAL)
    assert table.pair("经济") > chance
    assert table.pair("召开") > chance
    assert table.pair("济召") < chance


def test_a_sentence_seldom_begins_with_a_particle() -> None:
    table = grams()
    assert table.pair(EDGE + "近") >= 5 > table.pair(EDGE + "了")


def test_levels_rise_with_counts_and_stay_in_four_bits() -> None:
    pairs = [pair_level(count, 1000.0, 1000.0) for count in (0.0, 1.0, 10.0, 1e3, 1e9)]
    triples = [triple_level(count) for count in (0.0, 2.0, 30.0, 1e9)]
    assert pairs == sorted(pairs)
    assert triples == sorted(triples)
    assert min(*pairs, *triples) >= 1
    assert max(*pairs, *triples) == 15
    assert rare(1, 1) == rare(1, 2) == -1


def test_the_parts_of_the_evidence_add_up() -> None:
    names = features(CUT, PARTS[0], grams())
    assert load("contact").score(names) == contact(CUT, PARTS[0])


@pytest.mark.parametrize("blank", ["\u200b", "\u3000"])
def test_a_side_without_a_sign_has_a_score_too(blank: str) -> None:
    assert isinstance(contact("苇塘" + blank, blank), float)
