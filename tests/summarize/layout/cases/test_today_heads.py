"""Heads of today's papers on whole pages: never half a headline in a list, roles where clear."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Issue
from tests.summarize.layout.cases.dump import headlines, page, read, texts

ABOVE = (
    "沿江防洪堤全线加固完工",
    "本报记者 祁若川",
    "历时十四个月的沿江防洪堤加固工程昨天完工。工程全长三十一公里，堤顶加高一点二米，"
    "新建排涝泵站四座。",
    "市水利局负责人说，加固后可抵御五十年一遇的洪水。",
)
BELOW = (
    "北线客运增开早班车",
    "本报讯（记者 岑越）自本月二十五日起，北线客运增开早班车两班，沿线十一个乡镇的学生"
    "可以当天往返。",
    "票价与原来的班次一样，学生凭证半价。",
)
LAST = (
    "市中医院开设夜间门诊",
    "本报讯（记者 简宁）从下周一开始，市中医院每晚六点到九点开设夜间门诊，首批开放内科、"
    "推拿科和儿科。",
    "号源在前一天中午放出。",
)

FAIR = (
    "本报记者 卫蓝",
    "记者昨日获悉，云陂市第三届春季农副产品交易会将于明天上午在城南开幕，会期五天，"
    "设展位三百二十个。",
    "交易会期间，城南广场至会场每十分钟发一班免费客车。",
)
RIVER = (
    "本报记者 卫蓝",
    "清晨六点，护江队员老程已经沿着江堤走了三公里。一江清水绕城而过，两岸住着四万户人家，"
    "排口有没有异味，他一闻便知。",
    "今年以来，芦汀在两岸设了十九个岗，登记排水口二百一十四处。",
)
CONCERT = (
    "本报讯（记者 卫蓝）新年首场音乐会昨晚在城南广场举行，芦汀交响乐团演奏了十二首曲目，"
    "三千多名市民到场。",
    "乐团团长说，今后每月末都在广场演一场，不收门票。",
)
SILK = (
    "本报记者 卫蓝",
    "走进云陂丝厂的车间，新装的六十台织机一字排开。去年，这家百年老厂投入两千万元改造设备，"
    "产值增长三成。",
    "厂长说，老厂的出路在新机器，也在新花样。",
)


def around(*article: str) -> Issue:
    """A page with the article as its second of four; all others are read as they are."""
    issue = read(page("第03版 民生", *ABOVE, *article, *BELOW, *LAST))
    assert len(issue.articles) == 4, [each.title for each in issue.articles]
    assert [headlines(issue)[at] for at in (0, 2, 3)] == [ABOVE[0], BELOW[0], LAST[0]]
    return issue


def tight(text: str | None) -> str:
    return "".join((text or "").split())


def head(article: Article) -> str:
    """All of its head that is no column, without spaces."""
    return tight(article.kicker) + tight(article.headline) + tight(article.deck)


@pytest.mark.parametrize(
    ("lines", "behind"),
    [
        (("云陂市第三届春季农副产品", "交易会明天在城南开幕"), FAIR),
        (("守好一江清水", "护住两岸人家"), RIVER),
        (("城南广场新年首场", "音乐会昨晚举行"), CONCERT),
        (("云陂丝厂投入两千万元", "改造百年老厂设备"), SILK),
        (("老厂添新机", "旧丝出新样"), SILK),
        (("芦汀在一江两岸设岗十九个", "登记排水口二百一十四处"), RIVER),
        (("交易会期间城南广场至", "会场十分钟一班车"), FAIR),
    ],
)
def test_two_lines_of_one_headline_are_whole_in_a_list(
    lines: tuple[str, ...], behind: tuple[str, ...]
) -> None:
    article = around(*lines, *behind).articles[1]
    assert tight(article.title) == "".join(lines)
    assert head(article) == "".join(lines)
    texts_ = [each for each in behind if not each.startswith("本报记者")]
    assert texts(article) == texts_


@pytest.mark.parametrize(
    ("lines", "headline", "behind"),
    [
        (("城南广场：", "新年首场音乐会举行"), "新年首场音乐会举行", CONCERT),
        (("云陂丝厂——", "老厂添新机 旧丝出新样"), "老厂添新机 旧丝出新样", SILK),
        (
            ("云陂丝厂投入两千万元改造设备", "——一家百年老厂的新花样"),
            "云陂丝厂投入两千万元改造设备",
            SILK,
        ),
        (
            ("护江队员老程的一天", "——来自芦汀江堤的见闻"),
            "护江队员老程的一天",
            RIVER,
        ),
        (
            ("云陂市：", "春季农副产品交易会明天开幕", "——设展位三百二十个 会期五天"),
            "春季农副产品交易会明天开幕",
            FAIR,
        ),
        (
            ("走进百年老厂①", "云陂丝厂投入两千万元改造设备"),
            "云陂丝厂投入两千万元改造设备",
            SILK,
        ),
    ],
)
def test_a_headline_with_kicker_or_deck_is_whole_in_a_list(
    lines: tuple[str, ...], headline: str, behind: tuple[str, ...]
) -> None:
    article = around(*lines, *behind).articles[1]
    assert article.headline == headline
    assert headline in article.title


def test_a_deck_behind_a_dash_is_the_deck() -> None:
    deck = "——来自芦汀江堤的见闻"
    article = around("护江队员老程的一天", deck, *RIVER).articles[1]
    assert (article.deck, article.bylines) == (deck, (RIVER[0],))


@pytest.mark.parametrize(
    ("headline", "column"),
    [("排口的味道骗不了人（城事快评）", "城事快评"), ("老程的江堤（一线见闻）", "一线见闻")],
)
def test_a_column_in_brackets_stays_in_the_headline(headline: str, column: str) -> None:
    article = around(headline, *RIVER).articles[1]
    assert (article.headline, article.column) == (headline, column)
    assert article.title == headline


@pytest.mark.parametrize("title", ["编者按", "开栏的话", "核心阅读", "核心提示"])
def test_a_note_between_head_and_byline_is_neither_headline_nor_deck(title: str) -> None:
    note = "老江堤走了几十年，有人记得它的每一块石头。今天我们跟着老程走一段。"
    article = around("护江队员老程的一天", title, note, *RIVER).articles[1]
    assert (article.headline, article.kicker, article.deck) == ("护江队员老程的一天", None, None)
    assert article.title == "护江队员老程的一天"
    assert article.bylines == (RIVER[0],)
    assert texts(article) == [title, note, *RIVER[1:]]


def test_a_note_of_two_paragraphs_before_the_byline_begins_an_article() -> None:
    note = (
        "老江堤走了几十年，有人记得它的每一块石头。",
        "从今天起，本报请读者跟着护江人走一走，看一看两岸的变化。",
    )
    article = around("护江队员老程的一天", "编者按", *note, *RIVER, "（下转第5版）").articles[1]
    assert article.headline == "护江队员老程的一天"
    assert article.bylines == (RIVER[0],)
    assert [jump.target for jump in article.jumps] == ["5"]
    assert texts(article) == ["编者按", *note, *RIVER[1:]]
