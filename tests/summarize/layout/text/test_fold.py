from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.text.fold import fold, squeeze, tight


@given(st.text())
def test_every_character_folds_to_one(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="第２ 版\u3000\u00a0a⻚"))
def test_squeezed_offsets_lead_back_to_the_text(text: str) -> None:
    plain, offsets = squeeze(text)
    assert len(offsets) == len(plain) + 1
    assert [fold(text[at]) for at in offsets[:-1]] == list(plain)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("（Ａ０５）", "(A05)", id="full-width"),
        pytest.param("第\u30002\u00a0版", "第 2 版", id="spaces"),
        pytest.param("⽂化⻚⻢", "文化页马", id="radicals"),
        pytest.param("﹐﹔｡､", ",;。、", id="small-forms"),
        pytest.param("“线”‘上’《书》—·…", "“线”‘上’《书》—·…", id="quotes-stay"),
        pytest.param("⼾口", "户口", id="simplified-radical"),
    ],
)
def test_plain_form(text: str, plain: str) -> None:
    assert fold(text) == plain


def test_tight_has_no_white_space() -> None:
    assert tight(" 要\u3000闻\t２ ") == "要闻2"
