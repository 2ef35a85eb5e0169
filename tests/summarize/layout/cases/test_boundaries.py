"""Where an article begins and ends, and what belongs to it (cases 45 to 56)."""

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
    body,
    both,
    columns,
    furniture,
    headed,
    headlines,
    kinds,
    page,
    read,
    states,
    texts,
)


@both
@pytest.mark.parametrize("dateline", ["新华社澜溪6月16日电", "本报苇塘6月16日电"])
def test_case_45_a_dateline_without_a_headline_begins_an_article(
    width: Punctuation, dateline: str
) -> None:
    lead = width(
        f"{dateline} 苇塘湖生态观测站16日发布消息,今年归来的湖鸥首次超过一万只,停留的时间也更长。"
    )
    issue = read(page(lead, MORE, OTHER_HEADLINE, width(OTHER_BODY)))
    assert headlines(issue) == [None, OTHER_HEADLINE]
    article = issue.articles[0]
    assert article.title.startswith("〔")
    assert article.title.endswith("〕")
    assert dateline in (article.dateline or "")
    assert texts(article) == [lead, MORE]


@both
def test_case_46_a_page_that_begins_inside_a_sentence_keeps_its_orphan_apart(
    width: Punctuation,
) -> None:
    """No marker says where it comes from: an article without headline, and none guessed for it."""
    orphan = width(
        "装,全桥四十二个节段已经装好三十九个,剩下的月底前到位。指挥部还给每一个节段建了档案。"
    )
    issue = read(page(orphan, OTHER_HEADLINE, width(OTHER_BODY)))
    assert headlines(issue) == [None, OTHER_HEADLINE]
    assert texts(issue.articles[0]) == [orphan]
    assert issue.articles[0].continued_from is None
    assert issue.articles[0].title


def test_case_47_a_headline_without_a_text_before_another_headline() -> None:
    """Whether the first is a picture's title or a kicker can't be known from the text alone.

    The second is the headline of what follows; the first is kept, and is no article of news
    without a text.
    """
    issue = read(page("荷花开满苇塘湖", "", *HEAD, BODY, MORE))
    article = headed(issue, HEAD[0])
    assert texts(article) == [BODY, MORE]
    for each in issue.articles:
        assert each.blocks or each.kind in {"picture", "guide"}


@pytest.mark.parametrize("mark", ["●", "■", "◆"])
def test_case_48_a_round_up_with_bullets_is_one_article(mark: str) -> None:
    items = [
        f"{mark}鹿鸣镇:三座提灌站修复通水,四千亩晚稻赶在节令前插完,农机手昼夜轮班。",
        f"{mark}青埂乡:村医背着药箱上门,六百多名老人在家门口做了体检,结果当天送到手里。",
        f"{mark}石笋岭:护林员换上新电瓶车,巡山一圈由半天缩到两个钟头,夜里也能出车。",
    ]
    issue = read(page("要闻简报", *items, OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == ["要闻简报", OTHER_HEADLINE]
    assert texts(issue.articles[0], "item") == items


def test_case_48_a_round_up_of_datelines_is_one_article() -> None:
    items = [
        "本报鹿鸣6月16日电 镇里的三座提灌站修复通水,四千亩晚稻赶在节令前插完。",
        "本报青埂6月16日电 村医背着药箱上门,六百多名老人在家门口做了体检。",
    ]
    issue = read(page("沿湖要闻", *items, *HEAD, BODY))
    assert headlines(issue) == ["沿湖要闻", HEAD[0]]
    assert texts(issue.articles[0]) == items


@pytest.mark.parametrize("column", ["深入学习贯彻市委全会精神", "新春走基层", "◆湖畔新事"])
def test_case_49_a_title_over_several_articles_is_their_column(column: str) -> None:
    """The text alone hardly tells a column from a kicker; these look as columns do."""
    issue = read(
        page(
            column,
            "鹿鸣镇把课堂搬到田头",
            "本报记者 卢小满",
            BODY,
            "青埂乡夜校坐满了人",
            "本报记者 郑大勇",
            MORE,
            "石笋岭护林员上讲台",
            "本报记者 方 晴",
            LAST,
        )
    )
    assert headlines(issue) == ["鹿鸣镇把课堂搬到田头", "青埂乡夜校坐满了人", "石笋岭护林员上讲台"]
    assert furniture(issue, "column") == [column]
    assert all(name is not None and name in column for name in columns(issue))
    assert all(article.kicker is None for article in issue.articles)


@both
def test_case_50_an_editor_s_note_belongs_to_the_article_after_it(width: Punctuation) -> None:
    note = width("编者按:今年是苇塘湖退渔还湖十周年。即日起,本报派出记者重访沿湖村庄,看湖,也看人。")
    issue = read(
        page(OTHER_HEADLINE, width(OTHER_BODY), note, "十年再看苇塘湖", "本报记者 方 晴", BODY)
    )
    assert headlines(issue) == [OTHER_HEADLINE, "十年再看苇塘湖"]
    article = issue.articles[1]
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("box", note),
        ("paragraph", BODY),
    ]


def test_case_50_an_editor_s_note_under_the_headline() -> None:
    note = "编者按:今年是苇塘湖退渔还湖十周年。即日起,本报派出记者重访沿湖村庄,看湖,也看人。"
    article = alone(read(page("十年再看苇塘湖", note, "本报记者 方 晴", BODY, MORE)))
    assert article.headline == "十年再看苇塘湖"
    assert texts(article, "box") == [note]
    assert texts(article, "paragraph") == [BODY, MORE]


@pytest.mark.parametrize("column", ["乡村产业看变化⑦", "乡村产业看变化⑫", "湖畔特稿第354期"])
def test_case_51_a_series_with_its_number_is_a_column(column: str) -> None:
    issue = read(page(column, *HEAD, BODY, MORE))
    article = alone(issue)
    assert article.headline == HEAD[0]
    assert article.kicker is None
    assert article.column is not None
    assert column.startswith(article.column)
    assert furniture(issue, "column") == [column]


def test_case_51_a_plain_digit_behind_a_series_name() -> None:
    """Circled numbers become plain ones in some dumps; a headline it is in no case."""
    issue = read(page("乡村产业看变化7", *HEAD, BODY, MORE))
    assert headlines(issue) == [HEAD[0]]


@pytest.mark.parametrize("title", ["相关链接", "名词解释", "链接", "新闻背景"])
def test_case_52_a_box_belongs_to_its_article(title: str) -> None:
    text = "钢箱梁是大跨度桥梁常用的结构,由顶板、底板和腹板焊成箱形,自重轻,抗扭能力强。"
    issue = read(page(*HEAD, BODY, MORE, title, text, OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == [HEAD[0], OTHER_HEADLINE]
    article = issue.articles[0]
    assert texts(article, "paragraph") == [BODY, MORE]
    assert "".join(texts(article, "box")).replace("\n", "") == title + text


@both
@pytest.mark.parametrize("opening", ["又讯(记者 郑大勇) ", "又讯 "])
def test_case_53_a_further_report_is_a_paragraph_of_the_same_article(
    width: Punctuation, opening: str
) -> None:
    further = width(f"{opening}为赶在汛前合龙,市里又从邻县调来两台浮吊,17日一早就能进场作业。")
    issue = read(page(HEAD[0], "本报记者 卢小满", BODY, MORE, further))
    assert texts(alone(issue), "paragraph") == [BODY, MORE, further]


@both
def test_case_54_a_jump_after_the_lead_does_not_end_the_article(width: Punctuation) -> None:
    """The dump put the lead's foot, where the marker stands, before the article's next column."""
    issue = read(
        page(
            HEAD[0],
            HEAD[1],
            BODY.removesuffix("。") + width(",(下转第3版)"),
            MORE,
            LAST,
            OTHER_HEADLINE,
            OTHER_BODY,
            label="1",
        )
    )
    assert headlines(issue) == [HEAD[0], OTHER_HEADLINE]
    article = issue.articles[0]
    assert body(article) == BODY.removesuffix("。") + width(",") + MORE + LAST
    assert states(article) == [("3", "missing-page")]
    assert article.jumps[0].after == len(article.blocks)


@both
def test_case_55_an_advertisement_between_two_columns_is_not_in_the_article(
    width: Punctuation,
) -> None:
    """What the advertisement is called is left open; it is kept, and not in the sentence."""
    advert = width("诚招加盟 湖畔鱼庄面向全市招代理 电话:0000-5556688 地址:苇塘老街8号")
    first = (
        "大桥建成以后,湖东三镇到市区的车程由一个半小时缩到二十分钟。"
        "公交、物流和急救车辆都不再绕行老渡口,沿线六个乡"
    )
    second = "镇的鲜鱼当天就能上省城的早市。"
    issue = read(page(*HEAD, BODY, first, advert, second, LAST))
    article = headed(issue, HEAD[0])
    assert texts(article, "paragraph") == [BODY, first + second, LAST]
    assert advert not in body(article)


@pytest.mark.parametrize("pointer", ["(详见3版)", "▶3版", " 3版"])
def test_case_56_a_guide_entry_is_no_second_article(pointer: str) -> None:
    issue = read(
        page("今日导读", f"鹿鸣镇把课堂搬到田头{pointer}", *HEAD, BODY, MORE, label="1"),
        page("鹿鸣镇把课堂搬到田头", "本报记者 郑大勇", LAST, MORE, label="3"),
    )
    article = headed(issue, "鹿鸣镇把课堂搬到田头")
    assert article.page == "3"
    assert texts(article) == [LAST, MORE]
    assert texts(headed(issue, HEAD[0])) == [BODY, MORE]
    for each in issue.articles:
        assert each.jumps == ()
        assert each.blocks or each.kind == "guide"


def test_case_56_a_bare_headline_on_page_one_is_no_second_article() -> None:
    """A guide entry that names no page, with the article of the same headline further on."""
    issue = read(
        page(*HEAD, BODY, MORE, "鹿鸣镇把课堂搬到田头", label="1"),
        page("鹿鸣镇把课堂搬到田头", "本报记者 郑大勇", LAST, MORE, label="3"),
    )
    news = [each for each in issue.articles if each.kind not in {"guide", "picture"}]
    assert [(each.page, each.headline) for each in news] == [
        ("1", HEAD[0]),
        ("3", "鹿鸣镇把课堂搬到田头"),
    ]
    assert kinds(news[1]) == ["paragraph", "paragraph"]


def test_case_56_the_entries_of_a_guide_are_no_articles_and_no_jumps() -> None:
    entries = ["鹿鸣镇夜校开课 2版", "青埂乡村医上门 3版", "石笋岭换新车 4版"]
    issue = read(page("导读", *entries, *HEAD, BODY, MORE, label="1"))
    assert [each.kind for each in issue.articles] == ["guide", "news"]
    assert headlines(issue) == ["导读", HEAD[0]]
    assert all(each.jumps == () for each in issue.articles)
    assert texts(issue.articles[1]) == [BODY, MORE]
