from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import DubaoError
from summarize.library.query import QueryError, parse_query
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
        ("-词 C++ 5.7% NOT ( x: *", ("-词", "c++", "5.7%", "not", "(", "x:", "*")),
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
