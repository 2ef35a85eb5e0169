"""What stands in a list for an article, with a headline or without."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import Block
from summarize.layout.articles.titles import UNTITLED_CONTINUATION, HeadLine, title
from tests.summarize.layout.cases.dump import BODY


def paragraph(text: str) -> Block:
    return Block("paragraph", "1", text)


@pytest.mark.parametrize(
    ("kicker", "shown"),
    [
        (None, "旧渔港改出新码头"),
        ("苇塘县:", "苇塘县:旧渔港改出新码头"),
        ("苇塘县：", "苇塘县：旧渔港改出新码头"),
        ("苇塘县鹿鸣镇——", "苇塘县鹿鸣镇——旧渔港改出新码头"),
        ("郑远山在全市护湖大会上强调", "郑远山在全市护湖大会上强调 旧渔港改出新码头"),
        ("苇塘县", "苇塘县 旧渔港改出新码头"),
        ("夏日送清凉 真情到一线", "旧渔港改出新码头"),
        ("上岸不失业，护湖有人管", "旧渔港改出新码头"),
    ],
)
def test_a_kicker_that_belongs_to_the_sentence_is_folded_in(kicker: str | None, shown: str) -> None:
    head = [HeadLine("kicker", kicker)] if kicker else []
    head.append(HeadLine("headline", "旧渔港改出新码头"))
    assert title(head, (paragraph(BODY),), continued=False) == shown


def test_a_kicker_alone_is_the_title() -> None:
    assert title([HeadLine("kicker", "苇塘县:")], (), continued=False) == "苇塘县:"


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["渔港昨日开港", "渔港昨日开港"], "渔港昨日开港"),
        (["渔民上岸", "住进新居", "渔民上岸", "住进新居"], "渔民上岸 住进新居"),
        (["渔民上岸，住进新居", "渔民上岸", "住进新居"], "渔民上岸，住进新居"),
        (["渔港昨日", "渔港昨日开港 百船出海"], "渔港昨日开港 百船出海"),
        (["看海", "一起看海去"], "看海 一起看海去"),
    ],
)
def test_what_a_site_printed_twice_is_said_once(lines: list[str], shown: str) -> None:
    head = [HeadLine("headline", line) for line in lines]
    assert title(head, (), continued=False) == shown


def test_a_headline_over_two_lines_is_one_title() -> None:
    head = [HeadLine("headline", "苇塘县夏季渔产品"), HeadLine("headline", "交易会昨天开幕")]
    assert title(head, (), continued=False) == "苇塘县夏季渔产品 交易会昨天开幕"


@pytest.mark.parametrize("doubtful", [True, False])
def test_a_line_that_may_be_half_of_the_headline_stays_in_the_title(doubtful: bool) -> None:
    head = [
        HeadLine("kicker", "守好一湖清水 护住两岸人家", doubtful),
        HeadLine("headline", "渔民上岸"),
        HeadLine("deck", "九村同日挂牌", doubtful),
    ]
    whole = "守好一湖清水 护住两岸人家 渔民上岸 九村同日挂牌"
    assert title(head, (), continued=False) == (whole if doubtful else "渔民上岸")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("大桥昨日合龙", "〔大桥昨日合龙〕"),
        ("大桥昨日合龙。", "〔大桥昨日合龙〕"),
        ("大桥昨日合龙,预计秋收以前通车。", "〔大桥昨日合龙,预计秋收以前通车〕"),
        ("大桥昨日合龙,沿湖九个村的渔民都到岸边来看了一整天。", "〔大桥昨日合龙…〕"),
        ("桥" * 30, "〔" + "桥" * 22 + "…〕"),
        ("湖风吹过旧渡口\n苇花落满小木船", "〔湖风吹过旧渡口〕"),
    ],
)
def test_without_a_headline_the_first_words_stand_in_brackets(text: str, shown: str) -> None:
    assert title((), (paragraph(text),), continued=False) == shown


def test_text_goes_before_a_caption_and_a_caption_before_nothing() -> None:
    caption = Block("caption", "1", "苇塘大桥合龙现场")
    assert title((), (caption, paragraph("大桥昨日合龙")), continued=False) == "〔大桥昨日合龙〕"
    assert title((), (caption,), continued=False) == "〔苇塘大桥合龙现场〕"


def test_a_continuation_without_a_headline_says_so() -> None:
    assert title((), (paragraph(BODY),), continued=True) == UNTITLED_CONTINUATION
    assert title((), (), continued=False) == UNTITLED_CONTINUATION


@given(st.text(alphabet="桥路湖,。:!\n一二三", min_size=1, max_size=60).filter(str.strip))
def test_a_title_is_one_short_line(text: str) -> None:
    shown = title((), (paragraph(text),), continued=False)
    assert shown.startswith("〔")
    assert shown.endswith("〕")
    assert "\n" not in shown
    assert len(shown) <= 25
