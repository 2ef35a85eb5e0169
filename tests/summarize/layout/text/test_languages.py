"""Lines of two languages, and pages that set both by turns."""

from __future__ import annotations

import pytest

from summarize.layout.text.languages import (
    begins_in_latin,
    bilingual,
    language_of,
    of_two_languages,
    prose_in_latin,
    translated_title,
)

CHINESE = "渡口的灯挂在一棵柳树上。"
ENGLISH = "The lamp at the ferry hangs on a willow."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (CHINESE, "chinese"),
        (ENGLISH, "latin"),
        ("他在 Lakeside Institute of Hydrology 读了三年书。", "chinese"),
        ("La lumière du gué pend à un saule, l’été.", "latin"),
        ("VIP", None),
        ("2025-03-18", None),
        ("www.example.com", None),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_two_languages() -> None:
    assert of_two_languages(CHINESE, ENGLISH)
    assert of_two_languages(ENGLISH, CHINESE)
    assert not of_two_languages(CHINESE, CHINESE)
    assert not of_two_languages(ENGLISH, ENGLISH)
    assert not of_two_languages("他换了一台 iPhone", "手机")
    assert not of_two_languages("比分是", "3:1")


def test_a_page_is_bilingual_by_its_lines() -> None:
    assert bilingual([CHINESE, ENGLISH] * 3)
    assert not bilingual([CHINESE] * 9)
    assert not bilingual([ENGLISH] * 9)
    assert not bilingual([CHINESE] * 30 + [ENGLISH] * 2)


@pytest.mark.parametrize("text", ["渡口的灯 The Ferry Lamp", "渡口的灯　A Lamp, and a Ferry"])
def test_titles_with_their_translation(text: str) -> None:
    assert translated_title(text)


@pytest.mark.parametrize(
    "text", [CHINESE, ENGLISH, "他换了一台 iPhone", "渡口的灯 Lamp", "云陂 A 座"]
)
def test_no_translated_titles(text: str) -> None:
    assert not translated_title(text)


@pytest.mark.parametrize(
    ("left", "right", "prose"),
    [
        ("containers, mostly", "bamboo products and frozen seafood,", True),
        ("the company said in a", "note.", True),
        ("iPh", "one", False),
        (CHINESE, ENGLISH, False),
        ("市民用 iPh", "one 15 拍下了老桥", False),
        ("", "", False),
    ],
)
def test_prose_in_latin(left: str, right: str, prose: bool) -> None:
    assert prose_in_latin(left, right) is prose


@pytest.mark.parametrize(
    ("left", "right", "begins"),
    [
        ("BUSINESS", "Port opens two short-sea routes", True),
        ("Port opens two short-sea routes", '"We used to wait," said a dispatcher.', True),
        ("Three sailings are scheduled each", "week, rising to five in June.", False),
        ("The first voyage, he said,", "Cen Yue told the paper, was a quiet one.", False),
        ("VIP", "GDP", False),
        (CHINESE, ENGLISH, False),
        ("", "", False),
    ],
)
def test_begins_in_latin(left: str, right: str, begins: bool) -> None:
    assert begins_in_latin(left, right) is begins
