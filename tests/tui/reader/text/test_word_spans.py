"""What a double click takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.reader.text.word_spans import run_span, word_span

LINE = "渡口昨日迎来Red Lantern剧团，共288人。"


def cut(text: str) -> list[str]:
    """Words of two characters."""
    return [text[start : start + 2] for start in range(0, len(text), 2)]


def word(character: str) -> str:
    start, end = word_span(LINE, LINE.index(character), cut)
    return LINE[start:end]


def test_chinese_is_cut_into_words_and_other_scripts_are_taken_whole() -> None:
    assert word("昨") == "昨日"
    assert word("日") == "昨日"
    assert word("d") == "Red"
    assert word("L") == "Lantern"
    assert word("8") == "288"


def test_a_mark_is_taken_alone() -> None:
    assert word("，") == "，"
    assert word("。") == "。"


def test_a_cutter_that_is_wrong_does_no_harm() -> None:
    assert word_span(LINE, 1, lambda _: [])[0] == 0


@given(st.text(min_size=1, max_size=80), st.integers(0, 79))
def test_the_word_holds_the_character(text: str, character: int) -> None:
    character %= len(text)
    for start, end in (word_span(text, character, cut), run_span(text, character)):
        assert 0 <= start <= character < end <= len(text)
