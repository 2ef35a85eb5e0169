"""The set of our own has its form, and the measures on it measure."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from summarize.language.keywords import keywords
from summarize.language.summary import summarise
from tests.bench.own import filled, keyword_f1, rouge
from tests.bench.own_set import KINDS, PATH, Marked, load

SET = load()


def test_thirty_articles_of_many_kinds() -> None:
    assert len(SET) == 30
    assert len({each.article.headline for each in SET}) == 30
    kinds = Counter(each.kind for each in SET)
    assert kinds.keys() == KINDS.keys()
    assert any(block.kind == "subhead" for each in SET for block in each.article.blocks)


def test_each_line_has_the_same_keys() -> None:
    for line in PATH.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        record.pop("kicker", None)
        assert list(record) == ["id", "kind", "headline", "text", "summary", "keywords"]


@pytest.mark.parametrize("each", SET, ids=[each.article.id for each in SET])
def test_each_is_short_and_marked(each: Marked) -> None:
    assert 150 <= each.article.characters <= 600
    assert 20 <= len(each.summary) <= 100
    assert each.summary.endswith("。")
    assert len(set(each.keywords)) == 5
    whole = f"{each.article.title}\n{each.text}"
    # One of the five may be the reader's own word for the matter.
    assert sum(word in whole for word in each.keywords) >= 4
    assert all(2 <= len(word.strip("《》")) <= 8 for word in each.keywords)


def test_each_can_be_summed_up_and_has_keywords() -> None:
    for each in SET:
        assert summarise(each.article, sentences=2).sentences
        assert len(keywords(each.article, 5)) == 5


def test_rouge_by_hand() -> None:
    assert rouge("新桥通车", "新桥 通车") == (1.0, 1.0, 1.0)
    assert rouge("甲乙", "丙丁") == (0.0, 0.0, 0.0)
    # 3 of 4 and 3 characters; pairs: 新桥 of 3 and 2; in order: 新桥车.
    assert rouge("新桥通车", "新桥车") == pytest.approx((6 / 7, 2 / 5, 6 / 7))
    # A character said twice counts once against one; reversed, only one is in order.
    assert rouge("桥桥", "桥") == pytest.approx((2 / 3, 0.0, 2 / 3))
    assert rouge("车桥", "桥车") == pytest.approx((1.0, 0.0, 0.5))
    assert rouge("", "桥") == (0.0, 0.0, 0.0)


def test_keyword_f1_by_hand() -> None:
    assert keyword_f1(["《桥》", "路"], ["桥", "水", "船"]) == pytest.approx(2 / 5)
    assert keyword_f1([], ["桥"]) == 0.0


def test_a_filled_summary_is_just_as_long_as_asked() -> None:
    def first(each: Marked, count: int) -> str:
        return each.text[: count * 10]

    assert filled(first, SET[0], 25) == SET[0].text[:25]
    assert filled(lambda each, count: "短", SET[0], 25) == "短"
