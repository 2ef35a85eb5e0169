"""Places and offices that are known by name, whatever jieba's dictionary takes them for."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block
from summarize.language.names import names
from summarize.language.names.known import is_known
from summarize.language.names.places import (
    NOT,
    PERHAPS,
    SURE,
    WHOLE,
    known_place,
    packed,
    retagged,
    whole_places,
)


def found(*texts: str) -> set[tuple[str, str]]:
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    article = Article("1-1", "1", "第1版", "news", "", blocks=blocks)
    return {(name.text, name.role) for name in names(article)}


@pytest.mark.parametrize(
    ("name", "sort"),
    [("三亚市", WHOLE), ("约旦", SURE), ("茂名", SURE), ("朝阳", PERHAPS), ("江水", NOT)],
)
def test_a_place_is_known_whole_sure_or_perhaps(name: str, sort: int) -> None:
    assert known_place(name) == sort


def test_a_table_has_a_line_for_each_sort() -> None:
    assert packed([{"三亚市", "本溪市"}, {"约旦"}, {"朝阳"}]).decode().splitlines() == [
        "三亚市 本溪市",
        "约旦",
        "朝阳",
    ]


def test_jiebas_tags_give_way_to_what_is_known() -> None:
    words = [("约旦", "d"), ("的", "uj"), ("教育部", "n"), ("朝阳", "nr")]
    assert retagged(words) == [("约旦", "ns"), ("的", "uj"), ("教育部", "nt"), ("朝阳", "nr")]
    assert is_known("教育部")
    assert not is_known("教育")


def test_a_kind_that_belongs_to_the_next_word_ends_no_division() -> None:
    every = set(range(20))
    assert list(whole_places("武汉市民游三亚市", every)) == [(5, 8)]
    assert list(whole_places("本溪市和三亚市", {0})) == [(0, 3)]
    assert list(whole_places("三亚", every)) == []


def test_divisions_that_begin_as_a_count_or_a_verb_are_places() -> None:
    names_found = found("三亚市办起夏令营,进贤县、于都县和本溪市的孩子也来报名。")
    assert {("三亚市", "place"), ("进贤县", "place"), ("于都县", "place")} <= names_found
    assert ("本溪市", "place") in names_found


def test_countries_and_offices_are_found() -> None:
    names_found = found("教育部和科技部的代表在约旦见到了卡塔尔的客人。")
    assert {("教育部", "organisation"), ("科技部", "organisation")} <= names_found
    assert {("约旦", "place"), ("卡塔尔", "place")} <= names_found
