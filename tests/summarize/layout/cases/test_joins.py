"""Sentences cut by columns, pictures and printed lines are whole again (cases 31 to 44)."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.dump import (
    BODY,
    HEAD,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    Punctuation,
    alone,
    both,
    headlines,
    kinds,
    page,
    read,
    texts,
)


def joined(*pieces: str, between: str = "") -> None:
    """The pieces stand as blocks one after the other in an article, and come out as one."""
    article = alone(read(page(*HEAD, BODY, *pieces, LAST)))
    assert texts(article) == [BODY, between.join(pieces), LAST]
    assert set(kinds(article)) == {"paragraph"}


@both
def test_case_31_a_word_cut_by_the_column_is_joined_without_a_space(width: Punctuation) -> None:
    joined(
        width("大桥指挥部把工期倒排到每一天,钢箱梁在厂里预拼,夜里运到现场,白天吊"),
        width("装。全桥四十二个节段已经装好三十九个,剩下的月底前到位。"),
    )


def test_case_31_where_the_break_is_healed_is_kept() -> None:
    first = "大桥指挥部把工期倒排到每一天,钢箱梁在厂里预拼,夜里运到现场,白天吊"
    article = alone(read(page(*HEAD, BODY, first, "装。全桥四十二个节段已经装好三十九个。")))
    assert article.blocks[1].joins == (len(first),)


@both
@pytest.mark.parametrize("after", [(), ("",)])
def test_case_32_a_sentence_around_a_caption_is_joined_and_the_caption_follows(
    width: Punctuation, after: tuple[str, ...]
) -> None:
    caption = width("副市长郑远山在合龙现场讲话。(本报记者 卢小满 摄)")
    first = width("大桥建成以后,湖东三镇到市区的车程由一个半小时缩到二十分钟,公交、物流和急")
    second = width("救车辆都不再绕行老渡口。")
    article = alone(read(page(*HEAD, BODY, first, "", caption, *after, second, LAST)))
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", BODY),
        ("paragraph", first + second),
        ("caption", caption),
        ("paragraph", LAST),
    ]


@both
def test_case_33_an_open_quotation_mark_is_closed(width: Punctuation) -> None:
    joined(
        width("县里推出代办服务,镇上设点,村里设岗,做到“窗口"),
        width("办+上门办”两条腿走路,老人一个电话就有人来。"),
    )


def test_case_34_a_list_that_breaks_after_its_comma_goes_on() -> None:
    joined("检查组一连三天走访,先后来到鹿鸣镇、青埂乡、", "石笋岭、苇塘渔港等地察看汛前准备。")


@both
@pytest.mark.parametrize(("left", "right"), [("8.", "6%"), ("12", ".5%"), ("1", "30%")])
def test_case_35_a_number_cut_in_two_is_one_number(
    width: Punctuation, left: str, right: str
) -> None:
    joined(
        width(f"上半年,全县水产加工产值再创新高,网上卖出的鱼干占了四成,同比增长{left}"),
        width(f"{right},其中出口增长最快,新添了三条冷链专线。"),
    )


def test_case_36_a_latin_word_cut_in_two_is_one_word() -> None:
    joined("镇里给渔民统一装上定位终端,老式手机和 Andr", "oid 手机都能接收大风预警,一条不落。")


def test_case_36_two_latin_words_keep_a_space() -> None:
    """Whether the paper had a space there can't be known from the text; one is safe to read."""
    joined(
        "镇里给渔民统一装上定位终端,不会用的由志愿者手把手教他们使用 Lake",
        "Watch 程序接收大风预警,一条不落。",
        between=" ",
    )


@both
def test_case_37_a_bracket_that_is_open_is_closed(width: Punctuation) -> None:
    article = alone(
        read(
            page(
                "苇塘大桥合龙在即",
                width("本报讯(记者"),
                width("卢小满)16日,苇塘大桥最后一个节段运抵工地,比计划提前了九天。"),
                MORE,
            )
        )
    )
    assert len(article.blocks) == 2
    assert "".join(article.blocks[0].text.split()) == width(
        "本报讯(记者卢小满)16日,苇塘大桥最后一个节段运抵工地,比计划提前了九天。"
    )


@both
def test_case_37_a_bracket_inside_a_paragraph(width: Punctuation) -> None:
    joined(
        width("全县七个渔港都通了车,其中三个(鹿鸣、石"),
        width("笋岭、老渡口)还能停靠百吨渔船,夏汛前全部启用。"),
    )


def test_case_38_a_sentence_goes_on_after_a_quotation() -> None:
    joined("老支书在会上只讲了一句“路修不好我不退休”", "这句话让在场的人都红了眼眶。")


def test_case_38_a_quoted_sentence_that_has_ended_is_not_joined() -> None:
    first = "老支书在会上只讲了一句话:“路修不好,我不退休。”"
    second = "这句话让在场的人都红了眼眶,散会后当场就有十一户报名出工。"
    article = alone(read(page(*HEAD, BODY, first, second)))
    assert texts(article) == [BODY, first, second]


INDENTED = """\
苇塘大桥合龙在即
本报记者 卢小满
\u3000\u3000入夏以来,澜溪市苇塘县把村道
修缮摆在前面,沿湖九个村子先后铺上
沥青,客车每天多开四趟,赶集的老人
不用再摸黑走回头路。
\u3000\u3000县公路站站长说,下一步还要给
弯道加装护栏,把路灯接到每一个岔口,
争取在秋收以前全部完工。
\u3000\u3000眼下,施工队正赶在雨前浇筑最
后一段路肩,沿线的村民自发送来茶水。"""


def test_case_39_hard_wrapped_lines_with_indents() -> None:
    article = alone(read(page(INDENTED)))
    assert article.headline == "苇塘大桥合龙在即"
    assert article.bylines == ("本报记者 卢小满",)
    whole = INDENTED.replace("\n\u3000\u3000", "|").split("|")[1:]
    assert texts(article) == [text.replace("\n", "") for text in whole]


def test_case_40_hard_wrapped_lines_without_indents() -> None:
    text = INDENTED.replace("\u3000\u3000", "").splitlines()
    # Each paragraph's first line is as full as the others: only a short last line tells.
    paragraphs = [
        "入夏以来,澜溪市苇塘县把村道修缮摆在\n前面,沿湖九个村子先后铺上沥青,客车\n"
        "每天多开四趟,赶集的老人不用再摸黑走\n回头路。",
        "县公路站站长说,下一步还要给弯道加装\n护栏,把路灯接到每一个岔口,争取在秋\n收以前全部完工。",
        "眼下,施工队正赶在雨前浇筑最后一段路\n肩,沿线的村民自发送来茶水和西瓜,工\n地上一片忙碌。",
    ]
    article = alone(read(page("\n".join([*text[:2], *paragraphs]))))
    assert article.headline == text[0]
    assert texts(article) == [paragraph.replace("\n", "") for paragraph in paragraphs]


def test_case_41_a_new_paragraph_at_the_top_of_a_column_is_neither_joined_nor_an_article() -> None:
    issue = read(page(*HEAD, BODY, MORE, LAST, BODY))
    assert texts(alone(issue)) == [BODY, MORE, LAST, BODY]


@pytest.mark.parametrize("start", ["。", ",", "、", ")", "”"])
def test_case_43_a_paragraph_never_begins_with_a_closing_mark(start: str) -> None:
    opened = {")": "(", "”": "“"}.get(start, "")
    joined(
        f"二是抓管护。每条村道都有路长,路长名单上墙公示,群众随时可以打{opened}监督电话",
        f"{start}一个月一评,评得差的当月扣补贴,三次垫底的换人。",
    )


@both
def test_case_44_the_paragraph_after_a_picture_without_a_caption_stays_a_paragraph(
    width: Punctuation,
) -> None:
    article = alone(read(page(*HEAD, width(BODY), "", width(MORE), width(LAST))))
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", width(BODY)),
        ("paragraph", width(MORE)),
        ("paragraph", width(LAST)),
    ]


def test_case_42_a_one_character_tail_is_joined_and_the_headline_after_it_kept() -> None:
    first = "大家相信,只要一锤接着一锤敲,苇塘一定能建成近者悦、远者来的水乡新"
    issue = read(page(*HEAD, BODY, first, "城", OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == [HEAD[0], OTHER_HEADLINE]
    assert texts(issue.articles[0]) == [BODY, first + "城"]
