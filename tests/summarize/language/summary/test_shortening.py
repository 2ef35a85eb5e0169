"""Sentences are made shorter only where grammar leaves no doubt, and tell what is left out."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block
from summarize.language.summary import summarise
from summarize.language.summary.shortening import certain_cuts, clause_ends


def shortened(text: str) -> str:
    kept, at = "", 0
    for start, end in certain_cuts(text):
        kept, at = kept + text[at:start], end
    return kept + text[at:]


@pytest.mark.parametrize(
    ("text", "shorter"),
    [
        ("据介绍，槐江上的五座渡口今年全部改成了桥。", "槐江上的五座渡口今年全部改成了桥。"),
        (
            "本报记者昨天从市水务局获悉，云陂水库今年汛期腾出库容三千万方。",
            "云陂水库今年汛期腾出库容三千万方。",
        ),
        (
            "3月9日，槐江日报全媒体记者从市水务局获悉，云陂水库今年汛期腾出库容三千万方。",
            "云陂水库今年汛期腾出库容三千万方。",
        ),
        ("县农技站站长秦川介绍，早稻比去年早熟了六天。", "早稻比去年早熟了六天。"),
        ("芦汀镇（原芦汀乡）新修水渠四十里（含支渠）。", "芦汀镇新修水渠四十里。"),
        (
            "据市气象台消息，秦川站长表示，明后两天槐江流域仍有大雨（局部暴雨）。",
            "明后两天槐江流域仍有大雨。",
        ),
    ],
)
def test_lead_ins_attributions_and_brackets_go(text: str, shorter: str) -> None:
    assert shortened(text) == shorter


@pytest.mark.parametrize(
    "text",
    [
        "秦川表示，“渡口一天也不能停”。",
        "秦川说，他在渡口撑了三十年船，没有误过一天。",
        "市水务局没有表示，库容什么时候能够腾出来。",
        "记者获悉，“渡口改桥”今年全部完工。",
        "秦川、何静和村民们说，水渠修到了家门口。",
        "村民们说：“水渠（支渠）修到了家门口。”",
        "县农技站站长秦川强调，要赶在谷雨以前把秧田整好。",
        "据介绍，桥通了。",
        "（何静）",
    ],
)
def test_what_is_not_certain_stays(text: str) -> None:
    assert shortened(text) == text


def ends(text: str) -> list[str]:
    return [text[:end] for end in clause_ends(text)]


def test_a_sentence_ends_behind_clauses_that_stand_by_themselves() -> None:
    assert ends("随着汛期到来，云陂水库昨天腾出库容三千万方，下游不再担心。") == [
        "随着汛期到来，云陂水库昨天腾出库容三千万方"
    ]
    assert ends("水渠昨天修到芦汀镇东头；为了赶在春耕前通水，工人没有休息。") == [
        "水渠昨天修到芦汀镇东头",
    ]


def test_it_does_not_end_inside_quotation_marks_or_before_a_turn() -> None:
    assert ends("村民说“水渠修到了我们家门口，日子好过了”。") == []
    assert ends("云陂水库昨天腾出库容三千万方，但下游仍然担心洪水。") == []
    assert ends("县农技站有关负责人在会上表示，早稻比去年早熟了六天。") == []
    assert ends("原来在外打工的年轻人，今年回来了三十多个。") == []


def test_an_article_summed_up_short_leads_back_to_its_sentences() -> None:
    text = "据介绍，芦汀镇（原芦汀乡）新修水渠四十里，两万亩地用上了水。老秦看着水进田。"
    given = Article(
        "1-1",
        "1",
        "要闻",
        "news",
        "水",
        headline="芦汀修渠",
        blocks=(Block("paragraph", "1", text),),
    )
    (whole,) = summarise(given, sentences=1).sentences
    assert (whole.shortened, whole.cuts) == (False, ())
    (one,) = summarise(given, sentences=1, short=True).sentences
    assert one.text == "芦汀镇新修水渠四十里，两万亩地用上了水。"
    assert one.shortened
    kept, at = "", one.start
    for start, end in one.cuts:
        kept, at = kept + text[at:start], end
    assert kept + text[at : one.end] == one.text
    (fitted,) = summarise(given, sentences=1, chars=13, short=True).sentences
    assert fitted.text == "芦汀镇新修水渠四十里…"
    assert text[fitted.start : fitted.end] == "芦汀镇（原芦汀乡）新修水渠四十里"
    assert fitted.cuts == one.cuts
