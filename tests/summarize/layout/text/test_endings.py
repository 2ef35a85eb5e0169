from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.text.endings import (
    ends_open,
    ends_sentence,
    open_brackets,
    starts_inside,
    unopened,
)


@pytest.mark.parametrize(
    "text",
    ["丰收。", "丰收!", "“丰收吗？”", "（丰收。）", "丰收……", "丰收。 ", "丰收．", "“丰收．”"],
)
def test_ends_of_sentences(text: str) -> None:
    assert ends_sentence(text)
    assert not ends_open(text)


@pytest.mark.parametrize(
    "text", ["丰收", "丰收:", "丰收,", "增长5.", "增长５．", "增长１２．", "丰收”", ""]
)
def test_no_end_of_a_sentence(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("实现“线", id="case-33"),
        pytest.param("先后到达临江、", id="case-34"),
        pytest.param("同比增长5.", id="case-35"),
        "同比增长１２．",
        pytest.param("(记者", id="case-37"),
        "丰收，",
        "他说“开始吧。",
    ],
)
def test_open_ends(text: str) -> None:
    assert ends_open(text)


@pytest.mark.parametrize(
    "text", [pytest.param("。建立台账", id="case-43"), "，今年", "”他说", "％以上", "one 的用户"]
)
def test_no_paragraph_begins_so(text: str) -> None:
    assert starts_inside(text)


@pytest.mark.parametrize("text", ["“开始", "(一)", "《书》", "App", "a. 一", "’97", "今年", ""])
def test_a_paragraph_may_begin_so(text: str) -> None:
    assert not starts_inside(text)


def test_brackets() -> None:
    assert open_brackets("他说“去《春") == ("“", "《")
    assert open_brackets("（完）[注]") == ()
    assert unopened("上+线下”双线") == ("”",)
    assert unopened("“线上”") == ()


@given(st.text(alphabet="（）()“”《》‘’春"))
def test_closing_what_is_open_leaves_nothing_open(text: str) -> None:
    closers = {"(": ")", "“": "”", "《": "》", "‘": "’"}
    closed = text + "".join(closers[opener] for opener in reversed(open_brackets(text)))
    assert open_brackets(closed) == ()
