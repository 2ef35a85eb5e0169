"""A form's word against the layout's guesses, by a form that this test invents."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.issue import Issue, RawPage
from summarize.layout import read_issue
from summarize.reading.arranging import arrange, describe_sheets
from summarize.reading.forms.form import Block, Sheet
from tests.conservation import characters, lost

HEAD = Block("老码头改建图书馆明春开放", "headline", begins=True)
TEXT = Block("沿江老码头的三座旧仓库正在改建为市图书馆分馆,预计明年三月开放。")
SHORT = Block("渡口的新用处")
SIGNED = Block("本报记者 简宁")
MORE = Block("本报讯 市中医院从下周一开始每晚开放门诊。首批开放内科、推拿科和儿科。")


def pages(*sheets: Sheet) -> tuple[RawPage, ...]:
    return arrange(describe_sheets("issue.form", sheets, "invented", ()), "issue.form")


def read(*sheets: Sheet) -> Issue:
    issue = read_issue(pages(*sheets))
    given = "".join(block.text for sheet in sheets for block in sheet.blocks)
    from summarize.export.record import issue_record

    assert not lost(given, issue_record(issue))
    return issue


def texts(issue: Issue) -> Sequence[tuple[str, list[str]]]:
    return [(article.title, [block.text for block in article.blocks]) for article in issue.articles]


def test_a_closed_sheet_has_the_articles_that_it_says_and_no_others() -> None:
    issue = read(Sheet([HEAD, SIGNED, TEXT, SHORT, MORE], label="3", name="民生", closed=True))
    (article,) = issue.articles
    assert (article.id, article.section, article.headline) == ("3-1", "民生", HEAD.text)
    assert article.bylines == (SIGNED.text,)
    assert [block.kind for block in article.blocks] == ["paragraph", "subhead", "paragraph"]


def test_an_open_sheet_is_parted_further_where_the_layout_finds_an_article() -> None:
    blocks = [HEAD, SIGNED, TEXT, Block("市中医院开设夜间门诊"), MORE]
    assert len(read(Sheet(blocks, label="1")).articles) == 2
    assert len(read(Sheet(blocks, label="1", closed=True)).articles) == 1


def test_a_sentence_is_not_joined_over_what_the_form_says_begins() -> None:
    cut = Block("工程完成以后,沿线的二十三个村庄都装上了水位自动")
    rest = Block("报警器。", begins=True)
    issue = read(Sheet([HEAD, TEXT, cut, rest], label="1", closed=True))
    assert texts(issue)[1][1] == ["报警器。"]
    joined = read(Sheet([HEAD, TEXT, cut, rest._replace(begins=False)], label="1", closed=True))
    assert texts(joined)[0][1][-1] == cut.text + rest.text


def test_all_roles_of_a_head_and_of_text_are_kept() -> None:
    blocks = [
        Block("民生工程", "column", begins=True),
        Block("重点工程进行时", "kicker"),
        Block("沿江防洪堤\n全线加固完工", "headline"),
        Block("三十一公里堤防可抵御洪水。", "deck"),
        Block("祁若川", "byline"),
        Block("一条江,两道堤。\n三座闸,四处站。", "verse"),
        Block("排涝泵站。", "subhead"),
        Block("名称 台数\n泵站 四", "table"),
        Block("完工后的堤顶道路", "caption"),
        Block("泵站四座", "item"),
        Block("编后的话", "box"),
        Block("历时十四个月,工程昨天", "paragraph"),
        Block("第三版 综合", "page-header"),
        Block("2025", "stray"),
    ]
    (article,) = read(Sheet(blocks, label="1", closed=True)).articles
    assert article.column == "民生工程"
    assert article.kicker == "重点工程进行时"
    assert article.headline == "沿江防洪堤 全线加固完工"
    assert article.deck == "三十一公里堤防可抵御洪水。"
    assert article.bylines == ("祁若川",)
    assert [block.kind for block in article.blocks] == [
        *("verse", "subhead", "table", "caption", "item", "box", "paragraph")
    ]
    assert article.blocks[0].text == "一条江,两道堤。\n三座闸,四处站。"


def test_a_jump_in_the_text_is_followed_to_a_page_of_the_form() -> None:
    first = Block("工程沿用了旧堤的石料,节省投资近两千万元。(下转第二版)")
    rest = Block("(上接第一版)四座泵站由调度中心统一控制,每小时可排水八万立方米。")
    issue = read(
        Sheet([HEAD, first], label="1", closed=True),
        Sheet([HEAD, rest, HEAD, TEXT], label="2", closed=True),
    )
    assert [article.id for article in issue.articles] == ["1-1", "2-1"]
    (jump,) = issue.articles[0].jumps
    assert (jump.target, jump.state) == ("2", "linked")


def test_pieces_with_one_key_are_one_article_whatever_their_words() -> None:
    other = Block("夜航恢复", "headline", begins=True, key="b")
    issue = read(
        Sheet([HEAD._replace(key="a"), TEXT, other, MORE], label="1", closed=True),
        Sheet([Block("末班船改到九点半。", begins=True, key="b")], label="2", closed=True),
        Sheet([Block("码头的灯换过了。", begins=True, key="a")], label="4", closed=True),
    )
    assert [[block.page for block in each.blocks] for each in issue.articles] == [
        ["1", "4"],
        ["1", "2"],
    ]
    assert {jump.state for each in issue.articles for jump in each.jumps} == {"linked"}


def test_furniture_before_what_begins_is_no_start() -> None:
    issue = read(Sheet([Block("———", begins=True), HEAD._replace(begins=False), TEXT], closed=True))
    assert texts(issue) == [(HEAD.text, [TEXT.text])]


def test_the_issue_is_called_as_the_form_says() -> None:
    issue = read(Sheet([HEAD, TEXT], date="2025-03-18", paper="芦汀日报", number="88"))
    assert (issue.paper, issue.date, issue.number) == ("芦汀日报", "2025-03-18", "88")
    assert issue.forms == {"issue.form": "invented"}


def test_the_readers_word_goes_before_the_forms() -> None:
    from summarize.rulings import Ruling, places

    sheet = Sheet([HEAD, TEXT, SHORT, MORE], label="1", closed=True)
    lines = [line for page in pages(sheet) for line in page.lines]
    keys = {lines[place.line]: place.key for place in places(lines, ())}
    issue = read_issue(pages(sheet), [Ruling("start", keys[SHORT.text])])
    assert [article.title for article in issue.articles] == [HEAD.text, SHORT.text]


def test_text_of_one_line_of_any_role_is_counted_once() -> None:
    issue = read(Sheet([HEAD, TEXT, Block("芦汀日报", "masthead")], label="1", closed=True))
    (piece,) = issue.furniture
    assert (piece.kind, characters(piece.text)) == ("masthead", characters("芦汀日报"))
