"""Lines of an article: which is a kicker, a byline, a caption, furniture (cases 1 to 15)."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.dump import (
    BODY,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    Punctuation,
    alone,
    both,
    furniture,
    headlines,
    kinds,
    page,
    read,
    texts,
)


@both
def test_case_01_a_kicker_that_names_the_subject_is_folded_into_the_title(
    width: Punctuation,
) -> None:
    issue = read(page(width("苇塘县:"), "旧渔港改出新码头", "本报记者 卢小满", width(BODY), MORE))
    article = alone(issue)
    assert article.kicker == width("苇塘县:")
    assert article.headline == "旧渔港改出新码头"
    assert article.title == width("苇塘县:旧渔港改出新码头")
    assert article.bylines == ("本报记者 卢小满",)
    assert texts(article) == [width(BODY), MORE]


@both
def test_case_02_a_couplet_over_a_headline_is_its_kicker(width: Punctuation) -> None:
    lead = width(
        "本报讯(记者 卢小满) 16日,副市长郑远山来到苇塘大桥工地,给高温作业的职工送去绿豆汤。"
    )
    issue = read(page("夏日送清凉 真情到一线", "郑远山看望高温作业职工", lead, MORE))
    article = alone(issue)
    assert article.kicker == "夏日送清凉 真情到一线"
    assert article.headline == "郑远山看望高温作业职工"
    assert texts(article) == [lead, MORE]


@both
def test_case_03_a_speech_has_headline_deck_date_and_speaker(width: Punctuation) -> None:
    date = width("(2025年6月8日)")
    issue = read(
        page("把湖水还给子孙", "——在全市护湖大会上的讲话", date, "副市长 郑远山", BODY, MORE)
    )
    article = alone(issue)
    assert article.headline == "把湖水还给子孙"
    assert article.deck == "——在全市护湖大会上的讲话"
    assert article.bylines == ("副市长 郑远山",)
    assert texts(article) == [date, BODY, MORE]
    assert "2025年6月8日" in (article.dateline or "")


def test_case_04_dashes_inside_an_article_open_a_list_item_and_no_deck() -> None:
    items = [
        "——湖水更清。全年关停沿湖排口四十一个,水质提升一个等级,候鸟比上年多来了三成。",
        "——村路更宽。全年改造村道八十七公里,新开客运班线六条,九个村子通了公交。",
    ]
    issue = read(page("苇塘县晒出年终账单", "本报记者 卢小满", BODY, *items, LAST))
    article = alone(issue)
    assert article.deck is None
    assert texts(article, "item") == items
    assert texts(article) == [BODY, *items, LAST]


@pytest.mark.parametrize(
    ("first", "second"),
    [("修路护湖有高招", "出门赶集有新路"), ("一条路,通了", "一湖水,清了")],
)
def test_case_05_headings_between_paragraphs_are_subheads(first: str, second: str) -> None:
    issue = read(
        page("苇塘湖边话变迁", "本报记者 卢小满", BODY, first, MORE, LAST, second, BODY, LAST)
    )
    article = alone(issue)
    assert article.headline == "苇塘湖边话变迁"
    assert texts(article, "subhead") == [first, second]
    assert texts(article, "paragraph") == [BODY, MORE, LAST, BODY, LAST]


@both
def test_case_06_a_short_line_over_a_dateline_is_a_headline(width: Punctuation) -> None:
    issue = read(
        page("苇塘村道全线贯通", "本报记者 卢小满", BODY, MORE, "六月荷正香", width(OTHER_BODY))
    )
    assert headlines(issue) == ["苇塘村道全线贯通", "六月荷正香"]
    assert texts(issue.articles[1]) == [width(OTHER_BODY)]


@both
@pytest.mark.parametrize("lead_in", ["一年来,我们重点办成了三件实事:", "主要采取以下办法:"])
def test_case_07_a_lead_in_is_a_paragraph_by_itself(width: Punctuation, lead_in: str) -> None:
    issue = read(page("苇塘县晒出年终账单", "本报记者 卢小满", BODY, width(lead_in), MORE, LAST))
    article = alone(issue)
    assert texts(article, "paragraph") == [BODY, width(lead_in), MORE, LAST]


@both
@pytest.mark.parametrize("salutation", ["各位委员:", "编辑同志:", "同志们、朋友们:"])
def test_case_08_a_salutation_is_a_paragraph(width: Punctuation, salutation: str) -> None:
    issue = read(page("把湖水还给子孙", "——在全市护湖大会上的讲话", width(salutation), BODY, MORE))
    article = alone(issue)
    assert article.headline == "把湖水还给子孙"
    assert article.kicker is None
    assert texts(article, "paragraph") == [width(salutation), BODY, MORE]


@pytest.mark.parametrize("tail", ["期办结。", "期限内办结。"])
def test_case_09_a_short_tail_with_a_full_stop_is_no_heading(tail: str) -> None:
    cut = "窗口实行首问负责,材料一次告知,让群众在县里和在市里都能同"
    issue = read(page("苇塘县窗口换新颜", "本报记者 卢小满", BODY, cut, tail, LAST))
    article = alone(issue)
    assert texts(article) == [BODY, cut + tail, LAST]
    assert set(kinds(article)) == {"paragraph"}


@both
def test_case_10_a_caption_needs_no_brackets(width: Punctuation) -> None:
    caption = "图为职工在大桥工地绑扎钢筋。 本报记者 卢小满 摄"
    issue = read(page("苇塘大桥合龙在即", "本报记者 卢小满", width(BODY), "", caption, "", MORE))
    article = alone(issue)
    assert texts(article, "caption") == [caption]
    assert texts(article, "paragraph") == [width(BODY), MORE]


@both
@pytest.mark.parametrize("mark", ["▲", "▼", "◀"])
def test_case_11_a_triangle_opens_a_caption(width: Punctuation, mark: str) -> None:
    caption = width(f"{mark}孩子们在湖边写生。(受访者供图)")
    issue = read(page("苇塘湖边话变迁", "本报记者 卢小满", BODY, "", caption, "", MORE))
    article = alone(issue)
    assert texts(article, "caption") == [caption]
    assert texts(article, "paragraph") == [BODY, MORE]


@pytest.mark.parametrize(
    "byline",
    ["本报记者 卢小满 郑大勇 摄影报道", "本报记者 卢小满 文/图", "本报通讯员 方 晴 摄影报道"],
)
def test_case_12_text_and_pictures_by_one_hand_are_a_byline(byline: str) -> None:
    issue = read(page("荷塘边的长桌宴", byline, BODY, LAST))
    article = alone(issue)
    assert article.bylines == (byline,)
    assert kinds(article) == ["paragraph", "paragraph"]


@both
def test_case_13_a_backward_marker_alone_opens_the_text_after_it(width: Punctuation) -> None:
    """Page 1 is not in the issue, so that the piece stands as a continuation without beginning."""
    rest = "料全部进场,监理每天两次抽检,不合格的当场退回。"
    issue = read(page(width("(上接第1版)"), rest, MORE, OTHER_HEADLINE, OTHER_BODY, label="4"))
    first, second = issue.articles
    assert first.continued_from is not None
    assert first.continued_from.origin == "1"
    assert first.continued_from.marker == width("(上接第1版)")
    assert texts(first) == [rest, MORE]
    assert second.headline == OTHER_HEADLINE


@both
@pytest.mark.parametrize(
    "line", ["责任编辑:沈一舟 版式:丁巧云 校对:白 帆", "本版责编 沈一舟 美编 丁巧云"]
)
def test_case_14_editors_of_a_page_are_furniture(width: Punctuation, line: str) -> None:
    issue = read(page("苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE, width(line)))
    assert furniture(issue, "credits") == [width(line)]
    assert texts(alone(issue)) == [BODY, MORE]


@both
@pytest.mark.parametrize(
    "line", ["新闻热线:0000-5556677 投稿邮箱:desk@lanxi.invalid", "本版邮箱:page2@lanxi.invalid"]
)
def test_case_15_telephones_and_mail_addresses_are_furniture(width: Punctuation, line: str) -> None:
    issue = read(page(width(line), "苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE))
    assert furniture(issue, "contact") == [width(line)]
    assert texts(alone(issue)) == [BODY, MORE]
