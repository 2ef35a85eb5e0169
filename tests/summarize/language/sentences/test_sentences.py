"""Where sentences end, and that no character falls out of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.sentences import ends_sentence, sentences


def pieces(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("桥通了。车来了!人呢?", ["桥通了。", "车来了!", "人呢?"]),
        ("桥通了！车来了？人呢。", ["桥通了！", "车来了？", "人呢。"]),
        ("增长5.7%,居前列。出口增3.2%。", ["增长5.7%,居前列。", "出口增3.2%。"]),
        ("银幕宽１２．５米，比旧的宽３．４米。", ["银幕宽１２．５米，比旧的宽３．４米。"]),
        ("桥通了．车来了．", ["桥通了．", "车来了．"]),
        ("１．修路。２．架桥。", ["１．修路。", "２．架桥。"]),
        ("（１）．修路。", ["（１）．修路。"]),
        ("比分停在３：１．观众散了。", ["比分停在３：１．", "观众散了。"]),
        ("有人问：“还放吗？”老程答：“放！”", ["有人问：“还放吗？”老程答：“放！”"]),
        ("有人问：“还放吗？”老程摇头。", ["有人问：“还放吗？”", "老程摇头。"]),
        ("由U.S. Steel供货。", ["由U.S. Steel供货。"]),
        ("一是修路;二是架桥；三是种树。", ["一是修路;二是架桥；三是种树。"]),
        ("“太好了!”村民笑着说。", ["“太好了!”村民笑着说。"]),
        ("“太好了!”近日,村里通车。", ["“太好了!”", "近日,村里通车。"]),
        ("“真快。”老人说,今后常来。", ["“真快。”老人说,今后常来。"]),
        ("“太好了!”、“真快!”的喊声四起。", ["“太好了!”、“真快!”的喊声四起。"]),
        ("读《谁在唱歌?》一书。", ["读《谁在唱歌?》一书。"]),
        ("他来了(真的!)又走了。", ["他来了(真的!)又走了。"]),
        ("(桥长三里。)路宽十步。", ["(桥长三里。)", "路宽十步。"]),
        ("麦子、稻子……等等都熟了。", ["麦子、稻子……等等都熟了。"]),
        ("他想起从前……那年大雪。", ["他想起从前……", "那年大雪。"]),
        ("真的吗?!是的!!!", ["真的吗?!", "是的!!!"]),
        ("见http://a.cn/x?y=1一页。", ["见http://a.cn/x?y=1一页。"]),
        ("春风过江\n新柳成行\n", ["春风过江", "新柳成行"]),
        ("\u3000\u3000前行。\u3000\u3000后行。", ["前行。", "后行。"]),
        ("。尾巴。", ["。尾巴。"]),
        ("", []),
        (" \n\t\u3000", []),
    ],
)
def test_ends(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


MARKS = "。！？!?….;；,，、“”‘’()（）《》【】\"'—— \n\u3000a1中人的等:"


@given(st.one_of(st.text(), st.text(alphabet=MARKS)))
def test_every_character_is_covered_once_and_in_order(text: str) -> None:
    place = 0
    for span in sentences(text):
        assert not text[place : span.start].strip()
        assert place <= span.start < span.end
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        assert not set(text[span.start : span.end]) & set("\n\r\u2028")
        place = span.end
    assert not text[place:].strip()


@pytest.mark.parametrize("text", ["完了。", "完了!”", "完了……)", "完了...", "完了？』 "])
def test_finished(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "”", "没完,", "没完", "增长5."])
def test_unfinished(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("老程答:“会!每年都放。”灯亮了。", ["老程答:“会!每年都放。”", "灯亮了。"]),
        ("“好!好!就这么办。”他说。", ["“好!好!就这么办。”他说。"]),
        (
            "她说:“票价没有变,仍是每张十五元。学生凭证八元。”",
            ["她说:“票价没有变,仍是每张十五元。", "学生凭证八元。”"],
        ),
        ("他喊“来了!灯亮了。", ["他喊“来了!", "灯亮了。"]),
    ],
)
def test_a_cry_does_not_end_a_speech_that_goes_on(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text)] == expected
