from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import DubaoError
from summarize.library.query import (
    Dates,
    Either,
    Every,
    Fact,
    Node,
    QueryError,
    Term,
    Without,
    parse_query,
)
from summarize.library.query.tree import wanted_terms
from summarize.library.squeeze import squeeze


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("春耕", ("春耕",)),
        ("春耕 会议", ("春耕", "会议")),
        ("春耕　会议", ("春耕", "会议")),
        ('"春耕 会议" 桥', ("春耕会议", "桥")),
        ("“春耕 会议”桥", ("春耕会议", "桥")),
        ("＂春耕 会议＂", ("春耕会议",)),
        ('"New Bridge"', ("new bridge",)),
        ("ＧＤＰ gdp", ("gdp",)),
        ("C++ 5.7% NOT ( x: * --", ("c++", "5.7%", "not", "(", "x:", "*", "--")),
        ('5" 甲"乙', ('5"', '甲"乙')),
        ('"没有收尾', ('"没有收尾',)),
    ],
)
def test_words_and_phrases_and_nothing_else(text: str, terms: tuple[str, ...]) -> None:
    assert parse_query(text).terms == terms


@pytest.mark.parametrize("text", ["", " ", "　\n", '""', "“ ”"])
def test_an_empty_query_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(QueryError, match="nothing to search for") as caught:
        parse_query(text)
    assert isinstance(caught.value, DubaoError)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=60))
def test_places_lead_back_to_the_letters_of_any_text(text: str) -> None:
    squeezed = squeeze(text)
    assert len(squeezed.places) == len(squeezed.text)
    assert all(a < b for a, b in zip(squeezed.places, squeezed.places[1:], strict=False))
    for place, letter in zip(squeezed.places, squeezed.text, strict=True):
        assert text[place].isspace() == (letter == " ")


@given(st.text(max_size=40).filter(lambda text: bool(text.split())))
def test_any_text_is_found_in_itself(text: str) -> None:
    squeezed = squeeze(text)
    found = squeezed.find_all(squeezed.text)
    assert [text[start:end].strip() for start, end in found] == [text.strip()]


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("甲 OR 乙 丙", Either((Term("甲"), Every((Term("乙"), Term("丙")))))),
        ("甲|乙｜丙", Either((Term("甲"), Term("乙"), Term("丙")))),
        ("甲 -乙 －丙", Every((Term("甲"), Without(Term("乙")), Without(Term("丙"))))),
        ("（甲 OR 乙）丙", Every((Either((Term("甲"), Term("乙"))), Term("丙")))),
        ("甲 -(乙 | 丙)", Every((Term("甲"), Without(Either((Term("乙"), Term("丙"))))))),
        ("(词(注) 乙)", Every((Term("词(注)"), Term("乙")))),
        ('"甲 OR 乙" OR', None),
        ("标题：“春 耕”", Term("春耕", "title")),
        ("title:(甲 OR 乙)", Either((Term("甲", "title"), Term("乙", "title")))),
        ("記者:罗敬", Term("罗敬", "byline")),
        ("整词:国会 乙", Every((Term("国会", whole=True), Term("乙")))),
        ("標題:WHOLE:国会", Term("国会", "title", whole=True)),
        (
            "甲 -整詞：(乙 丙)",
            Every((Term("甲"), Without(Every((Term("乙", whole=True), Term("丙", whole=True)))))),
        ),
        ("整词: 甲", Every((Term("整词:"), Term("甲")))),
        ("page:A05", Fact("page", "A5")),
        ("版:第三版", Fact("page", "3")),
        ("kind:评论", Fact("kind", "opinion")),
        ("PAPER:ＡＢ报", Fact("paper", "ab报")),
        ("date:2025-02", Dates("2025-02-01", "2025-02-28")),
        ("date:2025年1月27日", Dates("2025-01-27", "2025-01-27")),
        ("date:..2024", Dates(None, "2024-12-31")),
        ("date:20250127..", Dates("2025-01-27", None)),
    ],
)
def test_signs_mean_what_people_know_them_for(typed: str, tree: Node | None) -> None:
    if tree is None:
        with pytest.raises(QueryError):
            parse_query(typed)
    else:
        assert parse_query(typed).tree == tree


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("-甲", "only words to leave out"),
        ("甲 OR -乙", "only words to leave out"),
        ("甲 OR", "need a word on both sides"),
        ("| 甲", "need a word on both sides"),
        ("date:昨天", "date:昨天"),
        ("date:2025-02-30", "date:2025-02-30"),
        ("date:2025..2024", "ends before it begins"),
        ("kind:诗", "opinion"),
        ("page:甲乙", "page:A05"),
        ("()", "nothing to search for"),
        ("甲 " * 301, "too many words"),
        ("(" * 50 + "甲" + ")" * 50, "brackets"),
    ],
)
def test_what_cannot_be_meant_gets_one_clear_line(typed: str, says: str) -> None:
    with pytest.raises(QueryError) as told:
        parse_query(typed)
    assert says in str(told.value)
    assert "\n" not in str(told.value)


@given(st.text('甲乙 ()（）"“”|-－OR：:titledate标题记者.2025\n', max_size=40))
def test_any_text_is_a_query_or_one_line(typed: str) -> None:
    try:
        tree = parse_query(typed).tree
    except QueryError:
        return
    assert all(term.text for term in wanted_terms(tree))
