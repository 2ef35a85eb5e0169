"""Pages of today: what stands alone at an article's end, archives, lost stops, two languages."""

from __future__ import annotations

import pytest

from summarize.issue import RawPage
from tests.summarize.layout.cases.dump import (
    BODY,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    alone,
    body,
    columns,
    furniture,
    headed,
    headlines,
    page,
    read,
    texts,
)

HEADLINE = "渡口夜航恢复"
LEAD = (
    "本报讯 停了两年的东门渡口夜航昨晚恢复。末班船由六点改到九点半，船上新装了二十四盏灯，"
    "票价没有变，仍是每人两元。"
)
REST = "船工说，头一晚载了三百多人，多数是下了夜班的工人，也有专门来坐船看灯的老人。"


def lines(text: str, source: str = "issue.txt") -> RawPage:
    return RawPage(source, tuple(text.split("\n")))


@pytest.mark.parametrize("byline", ["本报记者", "■ 新华社记者"])
def test_case_07_an_office_alone_ends_an_article(byline: str) -> None:
    market = (
        "停办三年的桥头市集上周六重新开张，摊位有八十六个，一半卖的是竹器。管理方说，"
        "市集每周六开放，收市后统一清扫。"
    )
    issue = read(
        page(
            *("第03版 民生", HEADLINE, LEAD, REST, byline),
            *("桥头市集重新开张", market, "记者 岑越"),
        )
    )
    assert headlines(issue) == [HEADLINE, "桥头市集重新开张"]
    assert [article.bylines for article in issue.articles] == [(byline,), ("记者 岑越",)]
    assert [texts(article) for article in issue.articles] == [[LEAD, REST], [market]]


@pytest.mark.parametrize(
    "credit",
    [
        "（新华社云陂3月3日电 记者岑越 卫蓝）",
        "（据新华社）",
        "数据来源：云陂市统计局",
        "制图：卫蓝",
        "文字整理/卫小蓝",
        "（作者系芦汀师范学院教授）",
        "（岑越参与采写）",
        "据央视新闻",
    ],
)
def test_a_credit_stays_at_its_articles_end(credit: str) -> None:
    issue = read(page(HEADLINE, "本报记者 岑越", BODY, MORE, credit, OTHER_HEADLINE, OTHER_BODY))
    first = headed(issue, HEADLINE)
    assert headlines(issue) == [HEADLINE, OTHER_HEADLINE]
    assert [(block.kind, block.text) for block in first.blocks][-1] == ("paragraph", credit)
    assert texts(headed(issue, OTHER_HEADLINE)) == [OTHER_BODY]
    assert furniture(issue, "credits") == []


@pytest.mark.parametrize("credit", ["影像中国", "新华社发", "卫小蓝摄（人民视觉）", "资料图片"])
def test_who_gave_the_picture_is_a_caption(credit: str) -> None:
    issue = read(page(HEADLINE, "本报记者 岑越", BODY, MORE, credit, OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == [HEADLINE, OTHER_HEADLINE]
    assert texts(headed(issue, HEADLINE), "caption") == [credit]


ARCHIVE = """1957年3月18日芦汀日报  第1版

第1版()
专栏：

沿江堤防春修工程全部完成
三千民工提前半月收工
【本报讯】沿江堤防春修工程已在十六日全部完成，比原定计划提前十五天。这次春修共培土四十二万方，整理石坡七处。
参加春修的三千多民工，有一半来自南岭、北渡两区。

第1版()
专栏：读者来信

请早些修好东门码头
编辑同志：
东门码头的木跳板坏了两个月，过江的人只好从船边跳上岸。希望有关部门早些修好。
　　　　　　　　　　　　　　　　　　　　　　　　　　读者  卫成

第2版()
专栏：工业战线

机器厂试制成功小型抽水机
【本报讯】市机器厂的工人用三个月时间试制成功一种小型抽水机，每小时可以抽水四十吨。这种抽水机用柴油作燃料，两个人就能抬动。
"""


def test_case_08_an_archives_dump() -> None:
    issue = read(lines(ARCHIVE))
    assert (issue.paper, issue.date) == ("芦汀日报", "1957-03-18")
    assert [each.label for each in issue.pages] == ["1", "2"]
    assert columns(issue) == [None, "读者来信", "工业战线"]
    letter = headed(issue, "请早些修好东门码头")
    assert letter.bylines == ("读者  卫成",)
    assert texts(letter)[0] == "编辑同志："
    assert furniture(issue, "page-header", "stray") == [
        "1957年3月18日芦汀日报  第1版",
        *("第1版()", "专栏：", "第1版()", "第2版()"),
    ]


def test_case_13_text_and_pictures_by_one_and_by_two() -> None:
    tea = (
        "南街的新茶馆只有六张桌子，茶是本地的，水是井里打的。老板说不打算开第二家，"
        "六张桌子刚刚好，多了照看不过来。"
    )
    tailor = (
        "西门的老裁缝今年收了三个徒弟，最小的十九岁。他教徒弟先学量，再学剪，最后才许碰缝纫机，"
        "说手稳了心才稳。"
    )
    both, two = "文/图 本报全媒体记者 岑越 卫蓝", "本报首席记者 简宁 文 见习记者 祁若川 图"
    issue = read(
        page("第03版 民生", "南街又开新茶馆", both, tea, "老裁缝收了三个徒弟", two, tailor)
    )
    assert [article.bylines for article in issue.articles] == [(both,), (two,)]
    assert [article.deck for article in issue.articles] == [None, None]


def test_case_14_a_kicker_at_the_pages_top_is_no_column_of_it() -> None:
    news = [
        ("沿江防洪堤全线加固完工", "祁若川", "历时十四个月的沿江防洪堤加固工程昨天完工。"),
        ("夜间门诊开诊", "简宁", "从下周一开始，市中医院每晚六点到九点开设夜间门诊。"),
        ("北线客运增开早班车", "岑越", "自本月二十五日起，北线客运增开早班车两班。"),
    ]
    blocks = [
        block
        for headline, name, text in news
        for block in (headline, f"本报讯（记者 {name}）{text}{MORE}")
    ]
    issue = read(page("芦汀日报", "2025年3月18日 星期二", "重点工程进行时", *blocks))
    assert columns(issue) == [None] * len(issue.articles)
    assert issue.articles[0].column is None
    assert "重点工程进行时" not in furniture(issue, "column")


LOST = [
    "全市经济稳中向好，规模以上工业增加值增速接近 40‰",
    "新开工项目六十二个，比去年多出十一个，投资额增长 12%",
    "新建口袋公园十九处，改造老旧小区三十四个，惠及居民 1.6 万户",
    "夜间门诊、方言报站、渡口夜航这些小事，市民记得最清楚",
    "集中育秧面积扩大三成，全市九成的村庄通了自来水",
]


def test_case_21_a_page_that_lost_its_full_stops() -> None:
    issue = read(
        page(
            *("第06版 专题", "芦汀这一年", *LOST[:2], "民生更暖", *LOST[2:4]),
            *("乡村更美", LOST[4], "记者 祁若川"),
        )
    )
    article = alone(issue)
    assert article.headline == "芦汀这一年"
    assert texts(article, "paragraph") == LOST
    assert texts(article, "subhead") == ["民生更暖", "乡村更美"]
    assert article.bylines == ("记者 祁若川",)


def test_case_19_lines_of_english_are_joined_by_a_space() -> None:
    issue = read(
        lines(
            f"CHINA RIVER POST | Tuesday, March 18, 2025{' ' * 36}PAGE 3\n\nBUSINESS\n\n"
            "Port opens two short-sea routes\n\nBy QI RUOCHUAN in Luting\n\n"
            "Luting Port opened two short-sea routes on Mon-\n"
            "day, both served by ships that burn liquefied natu-\n"
            "ral gas. The port company said the time a ship\n"
            "spends at berth has fallen from 6.5 hours to four.\n\n"
            "Night clinic draws a crowd\nBy JIAN NING\n"
            "The city's hospital of traditional medicine saw 140\n"
            "patients on the first evening of its night clinic. It\n"
            "is open from 6 pm to 9 pm and offers internal medi-\n"
            "cine, massage and pediatrics.\n"
        )
    )
    first, second = issue.articles
    assert (issue.paper, issue.date) == ("CHINA RIVER POST", "2025-03-18")
    assert [(each.label, each.name) for each in issue.pages] == [("3", "BUSINESS")]
    assert first.headline == "Port opens two short-sea routes"
    assert (first.bylines, second.bylines) == (("By QI RUOCHUAN in Luting",), ("By JIAN NING",))
    assert second.headline == "Night clinic draws a crowd"
    assert "said the time a ship spends at berth" in body(first)
    assert "saw 140 patients on the first evening of its night clinic. It is open" in body(second)


def test_case_25_a_bilingual_page() -> None:
    turns = [
        "渡口的灯挂在一棵柳树上。",
        "The lamp at the ferry hangs on a willow.",
        "天一黑，撑船的老人就把它点亮，灯光只照得见半条跳板。",
        "When dark falls the old ferryman lights it; it shows no more than half the gangplank.",
        "后来桥通了，渡口没有了，柳树还在。",
        "Then the bridge was opened. The ferry is gone, the willow is not.",
    ]
    text = "\n\n".join(f"{a}\n{b}" for a, b in zip(turns[::2], turns[1::2], strict=True))
    issue = read(lines(f"第08版 双语 Bilingual\n\n渡口的灯 The Ferry Lamp\n\n{text}\n"))
    article = alone(issue)
    assert article.headline == "渡口的灯 The Ferry Lamp"
    assert texts(article) == turns


def test_a_pointer_behind_a_guide_entry_is_no_page_header() -> None:
    rest = page(HEADLINE, LEAD, REST, "夜校办进九个村", "（A02版）", OTHER_HEADLINE, BODY, LAST)
    issue = read(RawPage("A01.txt", rest.lines, "A1"), page(HEADLINE[::-1], MORE, label="A2"))
    assert [each.label for each in issue.pages] == ["A1", "A2"]
    first = "".join(body(article) for article in issue.articles if article.page == "A1")
    assert BODY in first
    assert LAST in first
