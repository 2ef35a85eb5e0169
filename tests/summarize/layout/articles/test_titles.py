"""What stands in a list for an article, with a headline or without."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import Block
from summarize.layout.articles.titles import UNTITLED_CONTINUATION, title
from tests.summarize.layout.cases.dump import BODY


def paragraph(text: str) -> Block:
    return Block("paragraph", "1", text)


@pytest.mark.parametrize(
    ("kicker", "shown"),
    [
        (None, "旧渔港改出新码头"),
        ("苇塘县:", "苇塘县:旧渔港改出新码头"),
        ("苇塘县：", "苇塘县：旧渔港改出新码头"),
        ("夏日送清凉 真情到一线", "旧渔港改出新码头"),
    ],
)
def test_a_kicker_that_names_its_subject_is_folded_in(kicker: str | None, shown: str) -> None:
    assert title(kicker, "旧渔港改出新码头", (paragraph(BODY),), continued=False) == shown


def test_a_kicker_alone_is_the_title() -> None:
    assert title("苇塘县:", None, (), continued=False) == "苇塘县:"


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
    assert title(None, None, (paragraph(text),), continued=False) == shown


def test_text_goes_before_a_caption_and_a_caption_before_nothing() -> None:
    caption = Block("caption", "1", "苇塘大桥合龙现场")
    assert (
        title(None, None, (caption, paragraph("大桥昨日合龙")), continued=False)
        == "〔大桥昨日合龙〕"
    )
    assert title(None, None, (caption,), continued=False) == "〔苇塘大桥合龙现场〕"


def test_a_continuation_without_a_headline_says_so() -> None:
    assert title(None, None, (paragraph(BODY),), continued=True) == UNTITLED_CONTINUATION
    assert title(None, None, (), continued=False) == UNTITLED_CONTINUATION


@given(st.text(alphabet="桥路湖,。:!\n一二三", min_size=1, max_size=60).filter(str.strip))
def test_a_title_is_one_short_line(text: str) -> None:
    shown = title(None, None, (paragraph(text),), continued=False)
    assert shown.startswith("〔")
    assert shown.endswith("〕")
    assert "\n" not in shown
    assert len(shown) <= 25
