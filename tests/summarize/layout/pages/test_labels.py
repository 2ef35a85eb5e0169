from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.pages.labels import chinese_number, page_label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("05", "5"),
        ("Ａ05", "A5"),
        ("a05", "A5"),
        ("五", "5"),
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("二十一", "21"),
        ("一百", "100"),
        ("一百零八", "108"),
        ("一百二十三", "123"),
        ("一〇二", "102"),
        ("一二", "12"),
        ("第 1 2 版", "12"),
        ("第三版", "3"),
    ],
)
def test_labels(text: str, label: str) -> None:
    assert page_label(text) == label


@pytest.mark.parametrize("text", ["", "零", "0", "000", "1000", "二百", "要闻", "十十", "IV", "版"])
def test_no_labels(text: str) -> None:
    assert page_label(text) is None


@given(st.integers(1, 199))
def test_labels_lose_their_zeros(number: int) -> None:
    assert page_label(f"{number:03d}") == str(number)


@given(st.integers(1, 99))
def test_chinese_numerals_are_read_back(number: int) -> None:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    spelled = (digits[tens] if tens > 1 else "") + ("十" if tens else "")
    spelled += digits[ones] if ones else ""
    assert chinese_number(spelled) == number


@given(st.text(max_size=12))
def test_any_text_is_safe(text: str) -> None:
    label = page_label(text)
    assert label is None or page_label(label) == label
