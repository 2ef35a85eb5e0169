"""Lines around articles: mastheads, page headers, ends, notices, verse, tables (cases 16 to 30)."""

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
    body,
    both,
    furniture,
    headed,
    headlines,
    page,
    read,
    texts,
)


def test_case_16_the_masthead_gives_date_and_number() -> None:
    line = "2025年6月17日 星期二 农历乙巳年五月廿二 今日12版 第20418期"
    issue = read(page("澜溪日报", line, "苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE))
    assert furniture(issue, "masthead") == ["澜溪日报", line]
    assert issue.paper == "澜溪日报"
    assert "2025" in (issue.date or "")
    assert "20418" in (issue.number or "")
    assert headlines(issue) == ["苇塘大桥合龙在即"]


@pytest.mark.parametrize(
    "line",
    [
        "国内统一连续出版物号 CN00-0088 邮发代号00-17",
        "国内统一刊号:CN00-0088 邮发代号:00-17",
        "国内统一连续出版物号:CN00-0088",
    ],
)
def test_case_17_registration_numbers_are_of_the_masthead(line: str) -> None:
    issue = read(page(line, "苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE))
    assert furniture(issue, "masthead") == [line]
    assert headlines(issue) == ["苇塘大桥合龙在即"]


@pytest.mark.parametrize("header", [("第 3 版", "民 生"), ("第 3 版\n民 生",)])
def test_case_18_a_page_header_over_two_lines_with_spaces(header: tuple[str, ...]) -> None:
    issue = read(page(*header, "苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE))
    assert [(each.label, each.name) for each in issue.pages] == [("3", "民生")]
    assert headlines(issue) == ["苇塘大桥合龙在即"]
    assert alone(issue).id == "3-1"


@pytest.mark.parametrize(
    ("header", "label", "name"),
    [
        ("A07版 社区·邻里", "A7", "社区·邻里"),
        ("06 民生", "6", "民生"),
        ("第五版", "5", None),
        ("第08版:文体", "8", "文体"),
        ("第\uff10\uff18版\uff1a文体", "8", "文体"),
    ],
)
def test_case_19_page_headers(header: str, label: str, name: str | None) -> None:
    issue = read(page(header, "苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE))
    assert [(each.label, each.name, each.inferred) for each in issue.pages] == [
        (label, name, False)
    ]
    assert headlines(issue) == ["苇塘大桥合龙在即"]


def test_case_19_a_headline_that_begins_like_a_page_header_is_none() -> None:
    issue = read(page("第五版《澜溪方言词典》面世", "本报记者 卢小满", BODY, MORE))
    assert [each.inferred for each in issue.pages] == [True]
    assert alone(issue).headline == "第五版《澜溪方言词典》面世"


def test_case_20_our_commentator_signs_an_opinion_piece() -> None:
    issue = read(page("莫让好路变窄路", "本报评论员", BODY, MORE, LAST))
    article = alone(issue)
    assert article.kind == "opinion"
    assert article.headline == "莫让好路变窄路"
    assert article.bylines == ("本报评论员",)


@pytest.mark.parametrize(
    "byline", ["□ 记者 卢小满", "□ 本报记者 郑大勇", "■方晴", "文/方晴 图/白帆"]
)
def test_case_21_bylines_with_a_square_or_a_slash(byline: str) -> None:
    issue = read(page("荷塘边的长桌宴", byline, BODY, MORE))
    article = alone(issue)
    assert article.headline == "荷塘边的长桌宴"
    assert article.bylines == (byline,)
    assert texts(article) == [BODY, MORE]


@both
def test_case_21_names_in_brackets_close_an_article(width: Punctuation) -> None:
    names = width("(卢小满 郑大勇)")
    issue = read(page("荷塘边的长桌宴", BODY, MORE, names, OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == ["荷塘边的长桌宴", OTHER_HEADLINE]
    assert issue.articles[0].bylines == (names,)
    assert texts(issue.articles[0]) == [BODY, MORE]


@both
def test_case_22_a_dateline_in_brackets_may_close_an_article(width: Punctuation) -> None:
    end = width("(据新华社澜溪6月16日电)")
    issue = read(page("湖鸥提前归来", BODY, MORE, end, OTHER_HEADLINE, OTHER_BODY))
    assert headlines(issue) == ["湖鸥提前归来", OTHER_HEADLINE]
    first = issue.articles[0]
    assert body(first) == BODY + MORE + end
    assert "新华社澜溪6月16日电" in (first.dateline or "")


def test_case_22_a_dateline_in_brackets_at_the_end_of_the_last_paragraph() -> None:
    issue = read(
        page("湖鸥提前归来", BODY, MORE + "(据新华社澜溪6月16日电)", OTHER_HEADLINE, OTHER_BODY)
    )
    assert headlines(issue) == ["湖鸥提前归来", OTHER_HEADLINE]
    assert "新华社澜溪6月16日电" in (issue.articles[0].dateline or "")


@pytest.mark.parametrize("dateline", ["【本报苇塘九日电】", "【新华社澜溪十四日讯】"])
def test_case_23_old_datelines_in_square_brackets(dateline: str) -> None:
    lead = f"{dateline}苇塘县的早稻昨天开镰,老农说今年谷粒沉,一把能压弯秤杆,晒场上三天没有空过。"
    issue = read(page("苇塘早稻开镰", lead, MORE))
    article = alone(issue)
    assert article.headline == "苇塘早稻开镰"
    assert texts(article) == [lead, MORE]
    assert dateline.strip("【】") in (article.dateline or "")


@both
def test_case_24_lost_papers_are_a_notice(width: Punctuation) -> None:
    text = width("方某遗失澜溪市渔业船舶登记证一本,编号0000123,声明作废。")
    issue = read(page("苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE, "遗失声明", text))
    assert [article.kind for article in issue.articles] == ["news", "notice"]
    notice = issue.articles[1]
    assert notice.headline == "遗失声明"
    assert texts(notice) == [text]


def test_case_24_a_court_s_announcement_is_a_notice() -> None:
    text = (
        "白某:本院受理的苇塘县鱼种场诉你买卖合同纠纷一案,现依法向你公告送达起诉状副本和开庭传票,"
        "自公告之日起满三十日即视为送达。"
    )
    issue = read(
        page("公告", text, "苇塘县人民法院", "苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE)
    )
    notice = headed(issue, "公告")
    assert notice.kind == "notice"
    assert texts(notice)[0] == text
    assert headed(issue, "苇塘大桥合龙在即").kind == "news"


@both
def test_case_25_a_correction_that_names_a_page_is_no_jump(width: Punctuation) -> None:
    text = width("本报16日三版《荷塘宴》一文中“三千桌”应为“三十桌”。特此更正。")
    issue = read(page("苇塘大桥合龙在即", "本报记者 卢小满", BODY, MORE, "更正", text))
    assert [article.kind for article in issue.articles] == ["news", "correction"]
    correction = issue.articles[1]
    assert correction.headline == "更正"
    assert texts(correction) == [text]
    assert correction.jumps == ()
    assert len(issue.pages) == 1


def test_case_26_verse_keeps_its_lines() -> None:
    lines = [
        "湖上新荷半掩门",
        "渔灯一点照黄昏",
        "老桥不问归帆晚",
        "石埠犹存旧浣痕",
        "风过芦花三两里",
        "月斜柳岸五更村",
    ]
    issue = read(page("夜泊苇塘", "方 晴", "\n".join(lines)))
    article = alone(issue)
    assert article.headline == "夜泊苇塘"
    assert texts(article, "verse") == ["\n".join(lines)]
    assert article.kind == "literature"


def test_case_26_verse_with_a_blank_line_after_each_line_is_not_joined() -> None:
    lines = [
        "湖上新荷半掩门",
        "渔灯一点照黄昏",
        "老桥不问归帆晚",
        "石埠犹存旧浣痕",
        "风过芦花三两里",
        "月斜柳岸五更村",
    ]
    article = alone(read(page("夜泊苇塘", "方 晴", *lines)))
    assert "\n".join(texts(article)).split("\n") == lines


def test_case_27_table_rows_are_one_table() -> None:
    rows = ["湖东中学 97.5 95.0 88", "湖西中学 96.0 94.5 86", "鹿鸣中学 95.5 93.0 91"]
    issue = read(page("全市中学生田径赛落幕", "本报记者 卢小满", BODY, "\n".join(rows), LAST))
    article = alone(issue)
    assert texts(article, "table") == ["\n".join(rows)]
    assert texts(article, "paragraph") == [BODY, LAST]


@both
def test_case_28_questions_of_an_interview_are_no_kickers(width: Punctuation) -> None:
    talk = [
        width("问:沿湖九个村子,为什么先修路?"),
        width("答:路不通,鱼出不去,客进不来。账算清楚了,村里人比我们还着急。"),
        width("问:钱从哪里来?"),
        width("答:县里出一半,村里筹一半,不向农户摊一分钱。"),
    ]
    issue = read(page("听修路人说修路", "本报记者 卢小满", BODY, *talk))
    article = alone(issue)
    assert texts(article, "paragraph") == [BODY, *talk]


def test_case_29_a_headline_set_vertically_is_put_together() -> None:
    issue = read(page("归\n来\n的\n湖\n鸥", "本报记者 卢小满", BODY, MORE))
    assert alone(issue).headline == "归来的湖鸥"
    assert texts(alone(issue)) == [BODY, MORE]


def test_case_30_spaced_glyphs_are_one_headline() -> None:
    issue = read(page("数 字 点 亮 老 街 区", "本报记者 卢小满", BODY, MORE))
    assert alone(issue).headline == "数字点亮老街区"


def test_case_30_a_space_in_a_name_or_a_couplet_stays() -> None:
    issue = read(page("荷风 稻浪", "苇塘湖畔好风光", "本报记者 方 晴", BODY, MORE))
    article = alone(issue)
    assert article.kicker == "荷风 稻浪"
    assert article.headline == "苇塘湖畔好风光"
    assert article.bylines == ("本报记者 方 晴",)


@pytest.mark.parametrize("title", ["招聘启事", "寻物启事"])
def test_case_24_a_notice_before_another_article_has_its_own_end(title: str) -> None:
    text = "湖畔鱼庄面向沿湖九村招服务员三名,待遇面议。电话:0000-5556688"
    issue = read(
        page(
            "苇塘大桥合龙在即",
            "本报记者 卢小满",
            BODY,
            MORE,
            title,
            text,
            OTHER_HEADLINE,
            OTHER_BODY,
        )
    )
    assert headlines(issue) == ["苇塘大桥合龙在即", title, OTHER_HEADLINE]
    assert headed(issue, title).kind == "notice"
    assert texts(headed(issue, title)) == [text]
