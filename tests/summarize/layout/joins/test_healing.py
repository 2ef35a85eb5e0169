"""Halves of sentences find each other, and nothing else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.joins.healing import heal
from summarize.layout.lines.units import Unit, units
from summarize.layout.text.piece import piece_of_line

HEADLINE = "苇塘大桥合龙在即"
BODY = "入夏以来,澜溪市苇塘县把村道修缮摆在前面,沿湖九个村子先后铺上沥青,客车每天多开四趟。"
LAST = "眼下,施工队正赶在雨前浇筑最后一段路肩,沿线的村民自发送来茶水和西瓜。"
LEFT = "大桥建成以后,湖东三镇到市区的车程由一个半小时缩到二十分钟,公交、物流和急"
RIGHT = "救车辆都不再绕行老渡口。"


def page(*texts: str) -> list[Unit]:
    return list(units(piece_of_line(2 * k, text, 0, gap=1) for k, text in enumerate(texts)))


def healed(*texts: str) -> list[str]:
    return [unit.text for unit in heal(page(*texts))]


@pytest.mark.parametrize(
    "between",
    [
        "副市长郑远山在合龙现场讲话。(本报记者 卢小满 摄)",
        "诚招加盟 湖畔鱼庄面向全市招代理 电话:0000-5556688",
        "喜讯 苇塘老街影剧院重新开业 欢迎光临",
        "卢小满遗失居民身份证,声明作废。",
    ],
)
def test_a_sentence_goes_on_behind_what_stands_between(between: str) -> None:
    assert healed(HEADLINE, BODY, LEFT, between, RIGHT, LAST) == [
        HEADLINE,
        BODY,
        LEFT + RIGHT,
        between,
        LAST,
    ]


def test_a_middle_piece_is_joined_on_both_sides() -> None:
    pieces = [LEFT, "救车辆都不再绕行老渡", "口,每年省下的油钱有四百多万元。"]
    assert healed(HEADLINE, BODY, *pieces, LAST) == [HEADLINE, BODY, "".join(pieces), LAST]


def test_where_it_was_cut_is_kept() -> None:
    unit = heal(page(BODY, LEFT, RIGHT))[1]
    assert unit.piece.joins == (len(LEFT),)
    assert [span.line for span in unit.piece.spans] == [2, 4]


@pytest.mark.parametrize("title", ["招聘启事", "遗失声明", "相关链接", "图片新闻", "本报导读"])
def test_a_title_of_the_trade_is_never_the_first_half_of_a_sentence(title: str) -> None:
    assert title in healed(HEADLINE, BODY, title, LAST)


def test_subheads_that_are_built_alike_stay_apart() -> None:
    subheads = ["路修好了,客从哪来", "网织密了,货往哪去"]
    found = healed(HEADLINE, BODY, subheads[0], LAST, BODY, subheads[1], LAST)
    assert [text for text in found if text in subheads] == subheads


def test_items_of_a_numbered_list_stay_apart() -> None:
    items = ["1鹿鸣镇24.8", "2青埂乡24.5", "3石笋岭23.9", "4老渡口23.4"]
    assert healed(HEADLINE, BODY, *items, LAST) == [HEADLINE, BODY, *items, LAST]


def test_a_lead_in_and_a_finished_sentence_stay_what_they_are() -> None:
    lead = "县里今年主要做了以下三件事:"
    assert healed(HEADLINE, lead, BODY, LAST) == [HEADLINE, lead, BODY, LAST]


def test_a_headline_before_a_dateline_is_not_joined_to_it() -> None:
    other = "城西书院迎来首批学员"
    start = "本报讯(记者 郑大勇)16日,城西书院开门迎客,首批四十名学员报到。"
    assert healed(HEADLINE, BODY, other, start) == [HEADLINE, BODY, other, start]


@given(
    st.lists(
        st.text(alphabet="苇塘大桥合龙,。、“”（）;:—1２a \u200b\u3000", min_size=1).filter(
            str.strip
        ),
        max_size=12,
    )
)
def test_every_character_stays_and_in_order_of_first_halves(texts: list[str]) -> None:
    before = page(*texts)
    after = heal(before)
    spans = sorted((span.line, span.start, span.end) for unit in after for span in unit.piece.spans)
    assert spans == sorted(
        (span.line, span.start, span.end) for unit in before for span in unit.piece.spans
    )
    firsts = [unit.piece.line for unit in after]
    assert firsts == sorted(firsts)


SUMMARY = [
    "沿湖九个村子的路面全部换新，客车班次增加一倍，村民进城时间缩短四十分钟",
    "新建的三座泵站投入运行，汛期前完成河道清淤，低洼田块不再积水",
    "■今年，全县还要改造十二条村道，把冷库修到田头",
]


def test_lines_of_a_summary_box_stay_apart_though_no_full_stop_ends_them() -> None:
    assert healed(HEADLINE, *SUMMARY, BODY, LAST) == [HEADLINE, *SUMMARY, BODY, LAST]


@pytest.mark.parametrize("mark", ["（一）", "一、", "1.", "第一，"])
def test_items_that_count_on_stay_apart(mark: str) -> None:
    second = {"（一）": "（二）", "一、": "二、", "1.": "2.", "第一，": "第二，"}[mark]
    items = [mark + "修好沿湖九村的路", second + "把冷库建到田头"]
    assert healed(HEADLINE, BODY, *items, LAST) == [HEADLINE, BODY, *items, LAST]


def test_a_title_with_its_translation_is_whole() -> None:
    lines = [
        "渡口的灯 The Ferry Lamp",
        "老渡口的灯亮了四十年,守灯的人换了三代。",
        "The lamp at the old ferry has been lit for forty years.",
        "船工们靠它认路,孩子们靠它认家。",
        "Boatmen find their way by it, and children find home.",
    ]
    assert healed(*lines) == lines


def test_a_finished_paragraph_behind_a_summary_is_still_made_whole() -> None:
    assert healed(HEADLINE, *SUMMARY, BODY, LEFT, RIGHT, LAST) == [
        HEADLINE,
        *SUMMARY,
        BODY,
        LEFT + RIGHT,
        LAST,
    ]
