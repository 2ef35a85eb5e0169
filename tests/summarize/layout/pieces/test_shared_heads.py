"""Heads of neighbouring columns on one line go each to its article; one headline stays whole."""

from __future__ import annotations

import pytest

from summarize.issue import Issue
from summarize.layout.articles.reasons import said
from summarize.layout.pieces.shared_heads import SHARED
from summarize.rulings import Verdict
from tests.summarize.layout.cases.dump import headlines, page, read, texts
from tests.summarize.layout.test_rulings import ruled

MENDING = (
    "本报讯（记者 简宁）东门菜场的角落里新开了一家修补铺，补锅、配钥匙、换拉链都能做。"
    "铺子由三位退休师傅轮流值守，每天上午开门。开张半个月，已经接了四百多单。"
)
STOPS = (
    "本报讯（记者 祁若川）城北线的十二块公交站牌这个月换了新装，除了普通话，还会用芦汀方言报站。"
    "报站的声音来自一位七十三岁的老售票员。乘客说，听着像回了家。"
)
FERRY = (
    "本报讯（记者 岑越）停了两年的渡口夜航昨晚恢复，末班船由六点改到九点半，"
    "船上新装了二十四盏灯，头一晚载了三百多人。"
)
BARE = "船工老卫说，下了夜班的工人不必再绕石桥，路上可以省下四十分钟。"
"""More of the ferry's article."""
RIVER = (
    "本报讯（记者 卫蓝）昨天，芦汀市启动春季巡河，沿岸住户和志愿者一起清理江滩，"
    "守护一江清水。护江队在两岸设了十九个岗，人家门前的排水口逐一登记。"
)
MARKET = "本报讯（记者 岑越）停办三年的桥头集市上周六重新开张，摊位有八十六个，一半卖的是竹器。"
TREES = "本报讯（记者 简宁）南岭林场今春补种杉苗四万株，成活率比去年高出一成，护林员添到三十人。"


def explained(issue: Issue, line: str) -> list[str]:
    """Why each stretch of the line is what it is."""
    return [
        note.reason
        for note in issue.notes
        if line in issue.lines[note.span.line].text and note.role == "headline"
    ]


@pytest.mark.parametrize("space", [" ", "　　", "   "])
def test_two_heads_on_one_line_are_two_articles(space: str) -> None:
    heads = ["菜场里开了修补铺", "公交站牌会报方言"]
    issue = read(page("第03版 民生", space.join(heads), MENDING, STOPS))
    assert headlines(issue) == heads
    assert [texts(article) for article in issue.articles] == [[MENDING], [STOPS]]
    assert [article.title for article in issue.articles] == heads
    why = explained(issue, heads[0])
    assert len(why) == 2
    assert all(said(SHARED) in each for each in why)


@pytest.mark.parametrize(
    ("heads", "bodies"),
    [
        (("公交站牌会报方言", "菜场里开了修补铺"), ((STOPS,), (MENDING,))),
        (("渡口恢复夜航", "桥头集市重新开张"), ((FERRY, BARE), (MARKET,))),
        (("南岭林场补种杉苗", "渡口昨晚恢复夜航"), ((TREES,), (FERRY, BARE))),
    ],
)
def test_each_head_goes_to_the_article_that_has_its_words(
    heads: tuple[str, ...], bodies: tuple[tuple[str, ...], ...]
) -> None:
    issue = read(page("第03版 民生", " ".join(heads), *(each for body in bodies for each in body)))
    assert headlines(issue) == list(heads)
    assert [texts(article) for article in issue.articles] == [list(body) for body in bodies]


@pytest.mark.parametrize(
    ("headline", "bodies"),
    [
        ("守好一江清水 护住两岸人家", (RIVER,)),
        ("守好一江清水 护住两岸人家", (RIVER, MARKET)),
        ("渡口夜航恢复 工人少绕石桥", (FERRY, BARE)),
        ("渡口夜航恢复 工人少绕石桥", (FERRY, BARE, MARKET)),
        ("渡口夜航恢复 船上添二十四盏灯", (FERRY, TREES)),
        ("修补铺接单四百 老师傅轮流值守", (MENDING, STOPS)),
        ("菜场里开了修补铺 街坊们都说好", (MENDING, STOPS)),
        ("公交站牌会报方言 菜场里开了修补铺", (MENDING, STOPS)),
    ],
)
def test_a_headline_of_two_halves_about_one_thing_stays_whole(
    headline: str, bodies: tuple[str, ...]
) -> None:
    issue = read(page("第03版 民生", headline, *bodies))
    assert issue.articles[0].headline == headline
    assert said(SHARED) not in "".join(explained(issue, headline))


@pytest.mark.parametrize("verdict", ["no-start", "start"])
def test_what_the_reader_ruled_stands(verdict: Verdict) -> None:
    headline = "菜场里开了修补铺 公交站牌会报方言"
    pages = [page("第03版 民生", headline, MENDING, STOPS)]
    issue = ruled(pages, (verdict, STOPS, ""))
    assert [each.outcome for each in issue.ruled] == ["held"]
    assert headlines(issue)[0] == headline
    assert len(issue.articles) == (1 if verdict == "no-start" else 2)
