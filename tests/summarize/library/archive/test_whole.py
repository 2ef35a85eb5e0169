"""What stands as a word: words as jieba cuts them, and the parts of its longer ones."""

from __future__ import annotations

import pytest

from summarize.library.archive.whole import is_whole


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("到国会旁听", "国会"),
        ("美国国会众议院的人", "国会"),
        ("国会议员说", "国会"),
        ("足球赛昨天踢完", "足球"),
        ("强台风昨天来了", "台风"),
        ("香港特别行政区", "香港"),
        ("科技创新能力", "科技创新"),
    ],
)
def test_words_and_parts_of_compounds_stand_as_words(text: str, term: str) -> None:
    at = text.index(term)
    assert is_whole(text, at, at + len(term))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("在中国会议中心", "国会"),
        ("缴联合国会费", "国会"),
        ("救国会成立", "国会"),
        ("舞台风格不同", "台风"),
        ("平台风险大", "台风"),
        ("住房价格涨了", "房价"),
        ("票房价值高", "房价"),
        ("南京市长江大桥", "市长"),
    ],
)
def test_characters_that_meet_by_accident_do_not(text: str, term: str) -> None:
    at = text.index(term)
    assert not is_whole(text, at, at + len(term))
