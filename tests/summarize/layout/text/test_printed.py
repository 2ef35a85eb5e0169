from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.text.fold import fold
from summarize.layout.text.printed import as_printed


@pytest.mark.parametrize(
    ("plain", "text", "printed"),
    [
        pytest.param("轻铁", "乘坐輕　鐵", "輕鐵", id="over-a-space"),
        pytest.param("头发", "出發前剪頭髮", "頭髮", id="its-own-characters"),
        pytest.param("综合·生活", "綜合、生活", "綜合·生活", id="made-of-two"),
        pytest.param("要闻", "要闻", "要闻", id="simplified"),
        pytest.param("A叠要闻", "Ａ疊要聞", "A疊要聞", id="widths-stay-folded"),
    ],
)
def test_words_get_the_characters_of_their_text(plain: str, text: str, printed: str) -> None:
    assert as_printed(plain, text) == printed


@given(st.text(alphabet="輕鐵轻铁後后　 「」"), st.text(alphabet="輕鐵轻铁後后　 「」"))
def test_what_is_printed_reads_the_same(plain: str, text: str) -> None:
    assert fold(as_printed(fold(plain), text)) == fold(plain)
