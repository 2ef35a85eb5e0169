from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.text.fold import fold, simplified, squeeze, tight


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
        pytest.param("輕鐵駛過臺灣", "轻铁驶过台湾", id="traditional"),
        pytest.param("線綫、裏裡、爲為", "线线、里里、为为", id="variants"),
        pytest.param("「他說『好』」", "“他说“好””", id="quotes-of-traditional-papers"),
        pytest.param(
            "乾隆、哪吒、著名、慰藉、瞭望", "乾隆、哪吒、著名、慰藉、瞭望", id="simplified"
        ),
        pytest.param("⾒⾨", "见门", id="traditional-radicals"),
        pytest.param("“线”‘上’《书》—·…", "“线”‘上’《书》—·…", id="quotes-stay"),
        pytest.param("⼾口", "户口", id="simplified-radical"),
    ],
)
def test_plain_form(text: str, plain: str) -> None:
    assert fold(text) == plain


def test_tight_has_no_white_space() -> None:
    assert tight(" 要\u3000闻\t２ ") == "要闻2"


def test_the_script_alone_is_made_one_where_widths_matter() -> None:
    assert simplified("第２版　輕鐵（續）") == "第２版　轻铁（续）"


@given(st.text())
def test_reading_text_as_simplified_keeps_its_length(text: str) -> None:
    assert len(simplified(text)) == len(text)
    assert fold(simplified(text)) == fold(text)
