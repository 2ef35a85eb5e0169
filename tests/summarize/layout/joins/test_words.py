"""Words of a text and what kind they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.joins.words import cost, parse


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("我们在桥上", ["我们", "在", "桥", "上"]),
        ("如何使赞助", ["如何", "使", "赞助"]),
        ("", []),
    ],
)
def test_text_is_parted_into_words(text: str, words: list[str]) -> None:
    assert [word for word, _ in parse(text)] == words


@pytest.mark.parametrize(("word", "name"), [("的", "u"), ("因为", "c"), ("他们", "r"), ("把", "p")])
def test_function_words_have_their_class(word: str, name: str) -> None:
    assert parse(word) == ((word, name),)


def test_what_is_no_han_is_its_own_class() -> None:
    assert parse("0,") == (("0", "0"), (",", ","))


def test_a_word_costs_less_than_its_characters_apart() -> None:
    assert cost("召开") < cost("召") + cost("开")


@given(st.text(max_size=40))
def test_no_character_is_lost(text: str) -> None:
    words = parse(text)
    assert "".join(word for word, _ in words) == text
