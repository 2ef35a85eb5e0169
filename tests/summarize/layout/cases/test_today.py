"""Today's papers on whole pages: what begins an article there and what only looks like it."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.dump import (
    furniture,
    headed,
    headlines,
    page,
    read,
    states,
    texts,
)
from tests.summarize.layout.cases.test_today_heads import ABOVE, BELOW, LAST, around

LEAD = (
    "本报记者 卫蓝",
    "从云陂县城出发，沿盘山公路走四十公里，便到了槐江边的石坪村。三年前，这里的路还是一条泥路，"
    "雨天车进不来，货出不去。",
)
PARTS = (
    "村里请来规划院的技术员，用半年时间走遍十一个自然村，把水、电、路、房画在一张图上，"
    "先干什么、后干什么，一目了然。",
    "去年秋天，新桥通车。村民卫成把山货装上客车，两个小时到县城，当天就能卖完回家，"
    "一年多挣了一万多元。",
    "如今，村里建起卫生室和图书室，孩子们放学后有了去处，外出的年轻人陆续回来，"
    "边寨的夜晚又亮起了灯。",
    "村支书说，下一步还要修一条环山的步道，把几个自然村连起来，让来的人留得住。",
)


def whole(headline: str, *rest: str) -> list[str]:
    """Texts of the article that was put between others, of which it took nothing."""
    issue = around(headline, *rest)
    return texts(headed(issue, headline))


@pytest.mark.parametrize(
    "subheads",
    [
        (
            ("接续奋进：", "以长远规划带动全局"),
            ("连通内外：", "以一座新桥打开山门"),
            ("守望相助：", "以一盏灯火照亮边寨"),
        ),
        (
            ("山乡画新图", "荒坡变果园"),
            ("山乡连心架新桥", "货出深山富农家"),
            ("书声伴灯火", "边寨安宁添新颜"),
        ),
        (
            ("一张图干到底", "规划先行不走样"),
            ("一座桥通山外", "山货进城不隔夜"),
            ("一盏灯暖边寨", "年轻人回村安家"),
            ("一条路绕青山", "步道连起众村寨"),
        ),
    ],
)
def test_subheads_in_two_lines_begin_no_articles(subheads: tuple[tuple[str, str], ...]) -> None:
    parts = [line for head, text in zip(subheads, PARTS, strict=False) for line in (*head, text)]
    found = whole("石坪村的三年", *LEAD, *parts)
    assert "".join(found) == "".join((*LEAD[1:], *parts))


@pytest.mark.parametrize(
    "credit",
    [
        "（新华社云陂3月3日电 记者岑越 卫蓝）",
        "文字整理/卫小蓝",
        "执行策划：岑越",
        "制图/卫蓝",
        "（作者系芦汀师范学院教授）",
        "数据来源：云陂市统计局",
        "新华社发",
    ],
)
def test_a_credit_alone_heads_nothing_and_stands_last(credit: str) -> None:
    found = whole("石坪村的三年", *LEAD, *PARTS[:2], credit)
    assert found == [*LEAD[1:], *PARTS[:2], credit]


@pytest.mark.parametrize(
    "byline", ["本报记者", "记者 岑越", "本报记者 岑越 卫蓝", "（综合本报记者岑越、卫蓝报道）"]
)
def test_case_07_a_byline_at_its_end_parts_it_from_the_next(byline: str) -> None:
    lead = f"本报讯 {LEAD[1]}"
    issue = around("石坪村修好出山路", lead, *PARTS[:2], byline)
    article = headed(issue, "石坪村修好出山路")
    assert article.bylines == (byline,)
    assert texts(article) == [lead, *PARTS[:2]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("更正 本报昨日三版《早班车》一文中“两班”应为“三班”。特此更正。", "correction"),
        ("更正：本报3月2日二版图片说明中“卫兰”应为“卫蓝”，特此更正。", "correction"),
        ("遗失声明 卫小蓝不慎遗失渔船证，编号0317，声明作废。", "notice"),
        ("讣告 芦汀中学退休教师岑远先生于3月2日逝世，享年八十六岁。", "notice"),
    ],
)
def test_case_16_a_notice_in_one_line_is_an_article(text: str, kind: str) -> None:
    article = around(text).articles[1]
    assert (article.kind, texts(article), article.headline) == (kind, [text], None)


def test_case_16_traditional_signs() -> None:
    first = page(
        *("第1版 要聞", "沿江防洪堤全線加固完工", "——三十一公里堤防可抵禦五十年一遇洪水"),
        "本報記者 祁若川 通訊員 衛藍",
        "歷時十四個月的沿江防洪堤加固工程昨天完工。工程全長三十一公里，堤頂加高一點二米，"
        "新建排澇泵站四座。（下轉第2版）",
        "圖為完工後的堤頂道路。本報記者 簡寧 攝",
        "夜間門診開診",
        "本報訊（記者 岑越）從下週一開始，市中醫院每晚六點到九點開設夜間門診，首批開放內科、"
        "推拿科和兒科。",
        "更正 本報昨日三版《早班車》一文中「兩班」應為「三班」。特此更正。",
        "責任編輯：衛藍 版式：岑遠",
    )
    rest = "（上接第1版）四座泵站由調度中心統一控制，汛期每小時可排水八萬立方米。"
    issue = read(first, page("第2版 綜合", rest))
    assert [article.kind for article in issue.articles] == ["news", "news", "correction"]
    news = issue.articles[0]
    assert news.deck == "——三十一公里堤防可抵禦五十年一遇洪水"
    assert news.bylines == ("本報記者 祁若川 通訊員 衛藍",)
    assert states(news) == [("2", "linked")]
    assert texts(news, "caption") == ["圖為完工後的堤頂道路。本報記者 簡寧 攝"]
    assert furniture(issue, "credits") == ["責任編輯：衛藍 版式：岑遠"]


def test_case_13_a_text_with_pictures_by_its_writers_is_news() -> None:
    for byline in ("文/图 本报全媒体记者 岑越 卫蓝", "本报首席记者 简宁 文 见习记者 祁若川 图"):
        article = around("石坪村修好出山路", byline, LEAD[1], PARTS[0]).articles[1]
        assert (article.kind, article.bylines, article.deck) == ("news", (byline,), None)
    byline = "本报记者 卫蓝 摄影报道"
    assert around("石坪村修好出山路", byline, PARTS[0]).articles[1].kind == "picture"


CITY = [
    "【記者周品妤／台北報導】氣象署昨日表示，鋒面通過後北部氣溫回升，本周白天高溫可達二十七度。",
    "【記者林子翔／台北報導】陽明山花季延長至三十日，公車處宣布假日加開一百二十車次。（下轉A6版）",
    "【記者周品妤／台南報導】當年的收費員吳小姐如今在台南賣豆花。她說，最懷念的是清晨第一班車。",
]
TITLES = ["氣溫回升 清明連假防雷雨", "花季延長一周 陽明山公車加開", "國道收費員改行賣豆花"]


def test_case_24_reporters_and_places_in_brackets() -> None:
    blocks = [line for pair in zip(TITLES, CITY, strict=True) for line in pair]
    issue = read(page("A4 生活", *blocks))
    assert headlines(issue) == TITLES
    assert [article.dateline for article in issue.articles] == [
        f"【記者{who}報導】" for who in ("周品妤／台北", "林子翔／台北", "周品妤／台南")
    ]
    assert states(issue.articles[1]) == [("A6", "missing-page")]


def test_case_20_a_masthead_with_the_republics_date() -> None:
    masthead = "聯合晨報　　中華民國一一四年三月十八日　星期二　農曆二月十九　第二六三一八號"
    issue = read(page(masthead, "A4 生活", CITY[0], TITLES[1], CITY[1], TITLES[2], CITY[2]))
    assert (issue.paper, issue.date, issue.number) == ("聯合晨報", "2025-03-18", "26318")
    assert headlines(issue) == [None, *TITLES[1:]]
    assert [each.label for each in issue.pages] == ["A4"]


def test_case_17_a_byline_with_a_sign_ends_its_article() -> None:
    home = (
        "【本報訊】元朗區十六戶劏房住戶昨日搬入新落成的過渡性房屋。住戶陳女士說，"
        "一家四口過去住在不足一百呎的劏房，如今兒子終於有一張書枱。",
        "房屋局發言人稱，今年內還會有五個同類項目落成，提供約一千八百個單位。（相關新聞刊A13）",
    )
    rail = "【本報訊】輕鐵首批三列新列車將於本月底投入服務。新列車車廂噪音較舊車低四分貝。"
    heads = ("元朗十六戶遷入過渡屋", "社工：三年等到一個窗")
    issue = read(
        page("A12 港聞", *heads, *home, "■本報記者 何詠詩", "輕鐵新列車月底投入服務", rail)
    )
    first, second = issue.articles
    assert "".join(first.title.split()) == "".join(heads)
    assert first.bylines == ("■本報記者 何詠詩",)
    assert texts(first) == list(home)
    assert first.jumps == ()
    assert (second.headline, second.column, texts(second)) == (
        "輕鐵新列車月底投入服務",
        None,
        [rail],
    )


def test_case_14_a_leader_below_the_news_is_an_opinion() -> None:
    leader = (
        "堤坝再长，也是一块石头一块石头垒起来的。夜间门诊多开三个小时，早班车早发二十分钟，"
        "看起来是小事，却是许多人一天里最要紧的事。"
    )
    issue = read(
        page(
            *(
                "芦汀日报",
                "2025年3月18日 星期二",
                "重点工程进行时",
                ABOVE[0],
                f"本报讯 {ABOVE[2]}",
                *BELOW,
                *LAST,
            ),
            *("社论：", "把小事办成大事", leader),
        )
    )
    article = issue.articles[-1]
    assert (article.headline, article.kind) == ("把小事办成大事", "opinion")
    assert "社论" in (article.column, article.kicker)
    assert issue.articles[0].headline == ABOVE[0]
    assert issue.articles[0].kicker == "重点工程进行时"
    assert [each.column for each in issue.articles[:-1]] == [None] * 3


def test_case_15_full_width_decimals_end_no_paragraph() -> None:
    text = (
        "本报讯（记者 简宁）影院的新银幕宽１２．",
        "５米，比旧银幕宽了３．４米。票价没有变，仍是每张十五元。",
    )
    assert whole("老电影院放映周开场", *text) == ["".join(text)]


@pytest.mark.parametrize("pointer", ["（A02版）", "（详见A02版）", "【A02版】"])
def test_a_pointer_amid_a_page_is_no_page_header(pointer: str) -> None:
    lines = (*ABOVE, "夜校办进九个村", pointer, *BELOW, *LAST)
    issue = read(
        page(*lines, label="A1", source="A01.txt"),
        page("石坪村的三年", *LEAD, label="A2", source="A02.txt"),
    )
    assert [each.label for each in issue.pages] == ["A1", "A2"]
    assert headed(issue, BELOW[0]).page == "A1"
    assert headed(issue, LAST[0]).page == "A1"
    assert headed(issue, "石坪村的三年").page == "A2"


def test_facts_of_an_event_begin_no_articles() -> None:
    facts = ("时间：3月20日上午九点", "地点：城南广场东门")
    lead = "本报讯（记者 卫蓝）春季农副产品交易会明天开幕，设展位三百二十个，市民可免费入场。"
    assert whole("交易会明天开幕", lead, *facts) == [lead, *facts]


def test_briefs_with_datelines_of_their_own() -> None:
    briefs = (
        ("渡口恢复夜航", "本报讯（记者 岑越）停了两年的渡口昨晚恢复夜航，末班船改到九点半。"),
        ("桥头集市开张", "本报讯（记者 卫蓝）桥头集市上周六重新开张，摊位有八十六个。"),
        ("林场补种杉苗", "本报讯（记者 简宁）南岭林场今春补种杉苗四万株，成活率过九成。"),
    )
    issue = read(page("第03版 民生", *ABOVE, *(line for each in briefs for line in each)))
    assert headlines(issue) == [ABOVE[0], *(head for head, _ in briefs)]
