"""The page is read back as XML: it is what it says, and nothing of the newspaper is markup."""

from __future__ import annotations

import re
import sys
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.export.html import to_html
from summarize.export.hypertext.articles import Brief
from summarize.issue import Block, Issue
from summarize.opening import open_issue
from tests.papers import BRIDGE, LEAD, PAPER
from tests.samples.expectation import NAMES, source
from tests.summarize.export.hostile import hostile_issue
from tests.summarize.export.reading import ids, kept, links, of_class, parsed, said, strange
from tui.printable import printable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from summarize.issue import JumpState

SAMPLES = [source(name) for name in NAMES]
BRIEFS = {"1-1": Brief(("三座新桥同时通车。", "渡工改做讲解员。"), ("青禾县", "渡工"))}


def _page(issue: Issue, briefs: dict[str, Brief] | None = None) -> Element:
    return parsed(to_html(issue, briefs))


def _of(*blocks: Block) -> Element:
    article = replace(BRIDGE, blocks=blocks, jumps=())
    return of_class(_page(replace(PAPER, articles=(article,))), "text")[0]


@pytest.mark.parametrize("source", SAMPLES, ids=lambda path: path.name)
def test_a_sample_stands_whole_on_its_page(source: Path) -> None:
    issue = open_issue(str(source))
    tree = _page(issue)
    assert kept(issue, [tree])
    assert not strange(tree)
    assert set(links(tree)) <= {f"#{each}" for each in ids(tree)}
    assert set(ids(tree).values()) == {1}


@given(st.text(), st.text(), st.text())
def test_any_text_comes_back_from_wherever_it_stands(one: str, two: str, three: str) -> None:
    article = replace(
        BRIDGE,
        kicker=one,
        headline=two,
        deck=three,
        bylines=(one, two),
        title=two,
        blocks=(Block("verse", "1", one), Block("paragraph", "3", two), Block("table", "3", three)),
    )
    issue = replace(PAPER, articles=(article,), paper=one, number=three)
    tree = _page(issue, {"1-1": Brief((one,), (two,))})
    assert kept(issue, [tree])
    assert not strange(tree)


def test_each_sentence_of_a_summary_leads_to_its_paragraph() -> None:
    brief = Brief(("三座新桥同时通车。", "渡工改做讲解员。", "无处可寻。"), (), (0, 3))
    tree = _page(PAPER, {"1-1": brief})
    (details,) = (each for each in tree.iter("details") if each.get("class") == "brief")
    led = {said(each): each.get("href") for each in details.iter("a")}
    assert led == {"三座新桥同时通车。": "#a1-1.p0", "渡工改做讲解员。": "#a1-1.p3"}
    (place,) = (each for each in tree.iter() if each.get("id") == "a1-1.p3")
    assert said(place).startswith("渡工陈阿水")
    assert not [each for each in ids(tree) if each.endswith((".p1", ".p2", ".p4"))]
    assert ids(tree).keys() >= {link.removeprefix("#") for link in links(tree)}


def test_a_hostile_issue_is_text_from_end_to_end() -> None:
    issue, briefs = hostile_issue()
    tree = _page(issue, briefs)
    assert kept(issue, [tree])
    assert not strange(tree)
    assert set(links(tree)) <= {f"#{each}" for each in ids(tree)}
    assert set(ids(tree).values()) == {1}
    assert "<script>window.ran=1</script>" in said(tree)


def test_no_character_of_the_file_acts_on_a_terminal() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    page = to_html(replace(PAPER, paper=every, articles=(replace(BRIDGE, headline=every),)))
    assert printable(page) == page
    page.encode("utf-8")


def test_nothing_outside_of_the_page_is_named_and_its_policy_forbids_all_but_its_style() -> None:
    page = to_html(PAPER, BRIEFS)
    tree = parsed(page)
    assert not re.search(r"(?i)url\(|@import|http:|https:|//", page)
    (style,) = tree.iter("style")
    digest = b64encode(sha256((style.text or "").encode()).digest()).decode()
    (policy,) = (each for each in tree.iter("meta") if each.get("http-equiv"))
    assert policy.get("content") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_it_tells_language_and_title_and_fits_a_telephone() -> None:
    tree = _page(PAPER)
    assert tree.get("lang") == "zh-Hans"
    assert said(next(tree.iter("title"))) == "青禾日报 2025年3月4日 星期二"
    (day,) = tree.iter("time")
    assert (day.get("datetime"), said(day)) == ("2025-03-04", "2025年3月4日 星期二")
    names = {each.get("name"): each.get("content") for each in tree.iter("meta")}
    assert names["viewport"] == "width=device-width, initial-scale=1"


def test_a_paper_in_traditional_characters_says_so() -> None:
    block = Block("paragraph", "1", "昨日上午,三座新橋同時通車,村民們說這條路從此不再繞。")
    assert _page(replace(PAPER, articles=(replace(LEAD, blocks=(block,)),))).get("lang") == (
        "zh-Hant"
    )


def test_the_list_has_each_section_with_its_articles_and_what_goes_on_there() -> None:
    (nav,) = _page(PAPER).iter("nav")
    sections = of_class(nav, "section")
    assert [said(next(each.iter("a"))) for each in sections] == ["要闻", "副刊"]
    assert [said(each) for each in sections[0].iter("li")][1:] == [
        "1-1青禾县:三座新桥通车",
        "1-2〔本报讯 青禾县昨日召开〕下转第5版,本期未收录",
    ]
    assert said(list(sections[1].iter("li"))[-1]) == "续青禾县:三座新桥通车上接第1版"
    assert links(sections[1])[-1] == "#a1-1.4"


def test_what_stands_over_an_article_has_elements_of_its_own() -> None:
    article = next(_page(PAPER).iter("article"))
    header = next(article.iter("header"))
    assert [(each.tag, each.get("class"), said(each)) for each in header] == [
        ("p", "kicker", "青禾县:"),
        ("h3", None, "三座新桥通车"),
        ("p", "deck", "——沿河十二村出行不再绕路"),
        ("p", "byline", "本报记者 杜 若"),
    ]
    (title,) = header.iter("h3")
    assert article.get("aria-labelledby") == title.get("id")


def test_an_article_without_a_headline_has_its_title_and_one_with_a_kicker_alone_that() -> None:
    first = replace(LEAD, id="1-3", kicker="春到青禾")
    tree = _page(replace(PAPER, articles=(LEAD, first)))
    heads = [(each.get("class"), said(each)) for each in list(tree.iter("h3"))[:2]]
    assert heads == [("derived", "〔本报讯 青禾县昨日召开〕"), ("alone", "春到青禾")]


def test_a_jump_leads_to_the_place_where_the_article_goes_on() -> None:
    text = of_class(_page(PAPER), "text")[0]
    (jump,) = of_class(text, "jump")
    (turn,) = of_class(text, "turn")
    assert (said(jump), links(jump)) == ("下转第3版", [f"#{turn.get('id')}"])
    after = list(text)[list(text).index(turn) + 1]
    assert (said(turn), said(after)[:2], after.get("class")) == ("第3版", "群的", "on")


def test_a_guide_entry_leads_to_its_article_and_a_pointer_to_the_page_it_names() -> None:
    guide = replace(
        LEAD,
        kind="guide",
        jumps=(),
        blocks=(Block("item", "1", " 三座新桥通车 详见1版"),),
    )
    told = Block("paragraph", "1", "渡口的人都来看桥（诗作见3版）。")
    article = replace(BRIDGE, blocks=(told,), jumps=())
    issue = replace(PAPER, articles=(article, guide, *PAPER.articles[2:]))
    first, second = of_class(_page(issue), "text")[:2]
    assert [(said(each), each.get("href")) for each in second.iter("a")] == [
        ("三座新桥通车 详见1版", "#a1-1")
    ]
    assert [each.get("href") for each in first.iter("a")] == ["#a3-1"]
    assert said(first).strip() == told.text


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("unmatched", "该版未找到续文"),
        ("ambiguous", "有几处可能的续文"),
        ("missing-page", "本期未收录"),
    ],
)
def test_a_jump_that_leads_nowhere_says_why_and_is_no_link(state: JumpState, reason: str) -> None:
    jump = replace(LEAD.jumps[0], state=state)
    tree = _page(replace(PAPER, articles=(replace(LEAD, jumps=(jump,)),)))
    (told,) = of_class(tree, "jump")
    assert (said(told), links(told)) == (f"下转5版（{reason}）", [])


def test_a_continuation_without_a_beginning_says_so() -> None:
    (told,) = (each for each in of_class(_page(PAPER), "jump") if "上接" in said(each))
    assert said(told) == "(上接第2版)（本期未收录）"


def test_summary_and_keywords_are_folded_in_and_absent_where_not_asked_for() -> None:
    assert not of_class(_page(PAPER), "brief")
    (brief,) = of_class(_page(PAPER, BRIEFS), "brief")
    assert (brief.tag, brief.get("open")) == ("details", None)
    assert [said(each) for each in brief.iter("li")] == list(BRIEFS["1-1"].sentences)
    assert said(next(brief.iter("summary"))) == "摘要与关键词"
    assert said(of_class(brief, "keywords")[0]) == "青禾县 渡工"


def test_items_that_follow_each_other_are_one_list_and_boxes_one_box() -> None:
    text = _of(
        Block("item", "1", "●一桥"),
        Block("item", "1", "●二桥"),
        Block("box", "1", "相关链接"),
        Block("box", "1", "新桥长九十米。"),
        Block("caption", "1", "新桥夜色。"),
    )
    assert [(each.tag, len(each)) for each in text] == [("ul", 2), ("aside", 2), ("figure", 1)]


def test_verse_keeps_its_lines() -> None:
    (verse,) = _of(Block("verse", "1", "一河春水向东流\n两岸人家望渡头"))
    assert (len(list(verse.iter("br"))), said(verse)) == (1, "一河春水向东流两岸人家望渡头")


def test_a_table_has_rows_and_the_names_of_its_columns() -> None:
    (frame,) = _of(
        Block("table", "1", "断面 类别 溶解氧\n北栅 二类 8.7\n柳塘闸 三类 7.9\n注:上月数")
    )
    rows = [[(cell.tag, said(cell)) for cell in row] for row in frame.iter("tr")]
    assert rows[0] == [("th", "断面"), ("th", "类别"), ("th", "溶解氧")]
    assert rows[1] == [("td", "北栅"), ("td", "二类"), ("td", "8.7")]
    assert rows[3] == [("td", "注:上月数")]
    assert list(frame.iter("td"))[-1].get("colspan") == "3"


def test_lines_that_are_no_table_stay_lines() -> None:
    (lines,) = _of(Block("table", "1", "一行\n另有 一行\n又有 这样 一行"))
    assert (lines.tag, len(list(lines.iter("br")))) == ("p", 2)


def test_an_empty_issue_is_a_page() -> None:
    tree = _page(Issue((), (), (), ()))
    assert said(next(tree.iter("h1"))) == "读报"
    assert not strange(tree)
