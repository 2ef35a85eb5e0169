from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import Article, Block
from summarize.language.sentences import ends_sentence
from summarize.language.sentences.credits import credit_start
from summarize.language.summary import summarise

NEWS = "今年全县新建桥梁三座,投资过亿元"
CREDITS = [
    "(卢小满)",
    "（卢小满 岑越）",
    "(完)",
    "(全文完)",
    "(记者 甲某某)",
    "(本报记者 卢小满 通讯员 岑 越)",
    "(据新华社北京3月3日电)",
    "(卢小满 摄)",
    "(图片由县档案馆供图)",
]


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize("form", ["{news}。{credit}", "{news}。 {credit}", "{news}{credit}。"])
def test_a_signed_sentence_is_finished_and_shown_without_who_signs(form: str, credit: str) -> None:
    text = form.format(news=NEWS, credit=credit)
    assert text[: credit_start(text)] in {NEWS, f"{NEWS}。"}
    assert ends_sentence(text) or not text.endswith(credit)
    blocks = (Block("paragraph", "1", text), Block("paragraph", "1", "村民说出行方便多了,都高兴。"))
    article = Article("1-1", "1", "第1版", "news", "新桥", headline="新桥", blocks=blocks)
    shown = [sentence.text for sentence in summarise(article, sentences=5).sentences]
    assert shown == [text[: credit_start(text)], "村民说出行方便多了,都高兴。"]


@pytest.mark.parametrize(
    "text",
    [
        f"{NEWS}(见图)。",
        f"{NEWS}(比去年多一座)。",
        "他来自(中国记者协会)。",
        "“开工吧!”",
        "(一)",
        "",
        f"{NEWS}。",
    ],
)
def test_what_signs_nothing_stays(text: str) -> None:
    assert credit_start(text) == len(text)


def test_a_sentence_that_breaks_off_is_not_finished_by_a_bracket() -> None:
    assert not ends_sentence(f"{NEWS}(见图)")


@given(st.text(alphabet="（）()记者卢小满完。 电摄"))
def test_nothing_but_brackets_and_blanks_is_cut(text: str) -> None:
    cut = text[credit_start(text) :].lstrip()
    assert not cut or cut[0] in "(（"
