"""Nothing is lost and nothing doubled, whatever is read: the first promise of the format."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.export.record import issue_record
from summarize.issue import Issue, RawPage
from summarize.layout import read_issue
from summarize.opening import open_issue
from tests.conservation import characters, doubled, lost

ROOT = Path(__file__).parents[2]
FRONT_PAGE = Path(
    os.environ.get("DUBAO_FRONT_PAGE", ROOT.parent / "shared" / "data" / "front-page.txt")
)

# What lines of a dump look like, and look-alikes. All of it is invented.
HEADINGS = """\
三座新桥通车
青禾县:
——沿河十二村出行不再绕路
春耕忙
编者按
遗失声明
更正
丰
收
今日导读
◆新春走基层
第一部分 老渡口的新用处
科 技 赋 能
评论
桥上
""".splitlines()
FURNITURE = """\
青禾日报
第2版 要闻
A05版
第五版
02 综合新闻
2025年3月4日 星期二 第88期 今日4版
责任编辑:杜若 版式:陈阿水
国内统一连续出版物号 CN00-0000
新闻热线:000-00000000
———
2
本版邮箱 a@example.invalid
第 3 版
副 刊
""".splitlines()
BYLINES = """\
本报记者 杜 若 通讯员 陈阿水
□ 杨 柳
本报记者 杜若 摄影报道
文/杜若 图/杨柳
本报评论员
青禾县人民政府县长 吕岩
(本报记者 杜若 摄)
▲村民走过新桥。(受访者供图)
图为渡口。 杜若 摄
""".splitlines()
MARKERS = """\
下转3版
(下转第2版)
下转第2、3版
(上接第1版)
上接一版
▼下转A5版
(下转第二—四版)
下转第9版
(上接第2版)三座新桥通车
(下转第3版)春耕忙
详见3版 ▶
""".splitlines()
BODIES = """\
昨日上午,青禾县的三座新桥同时通车,建设历时两年,投资5.
7%来自社会。他说“往后要改做产业集
群的讲解员”,带游人看水闸。
本报讯(记者 杜若)昨日,青禾县召开春耕会议,安排五件大事, 下转3版
本报青禾3月3日电 记者杨柳报道:河水上涨。
一是修桥。二是修路。三是修渠,往后三年每年修十里,到村到户。
主要做了以下三件事:
●甲村修桥。
●乙村修路。
一中 98.5 96.2
二中 97.1 95.0
一河春水向东流
两岸人家望渡头
问:桥修好了吗?
答:修好了。
各位代表:
。
""".splitlines()
BLANKS = ("", "", "　", " \t", "\x0b", "\u200b")

known = st.sampled_from([*HEADINGS, *FURNITURE, *BYLINES, *MARKERS, *BODIES, *BLANKS])
anything = st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\f")
wild = st.text(
    st.sampled_from(
        "青禾新桥一二三第版上下接转:。,、;!?()（）“”《》—…·▲●◆□1２a B　 \t\x00\x1b\x85\u2028⽂"
    )
    | anything,
    max_size=40,
)
glued = st.tuples(known, known).map("".join)
line = known | wild | glued
lines = st.lists(line, max_size=40)


def check(source: str, issue: Issue) -> None:
    record = issue_record(issue)
    assert not lost(source, record)
    assert not doubled(source, record)


@settings(max_examples=200)
@given(st.lists(lines, min_size=1, max_size=4))
def test_any_pages_keep_every_character_once(pages: list[list[str]]) -> None:
    raw = [RawPage(f"p{number}.txt", tuple(each)) for number, each in enumerate(pages, 1)]
    check("\n".join("\n".join(each) for each in pages), read_issue(raw))


@settings(max_examples=100)
@given(lines, st.sampled_from(["\n", "\r\n", "\n\n", "\n\f"]))
def test_any_text_keeps_every_character_once(drawn: list[str], ending: str) -> None:
    text = ending.join(each.replace("\0", "") for each in drawn)
    if characters(text):
        data = io.BytesIO(text.encode("utf-8"))
        check(text, open_issue("-", encoding="utf-8", stdin=data))


@settings(max_examples=50)
@given(lines)
def test_reading_and_writing_twice_gives_the_same(drawn: list[str]) -> None:
    raw = [RawPage("p.txt", tuple(drawn))]
    assert issue_record(read_issue(raw)) == issue_record(read_issue(raw))


def test_the_front_page_keeps_every_character_once() -> None:
    if not FRONT_PAGE.exists():
        pytest.skip("the real front page is not part of the project")
    issue = open_issue(str(FRONT_PAGE))
    check(FRONT_PAGE.read_text(encoding="utf-8"), issue)


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_page_torn_anywhere_keeps_every_character_once(cut: int) -> None:
    """A dump may begin and end in mid-article: its pieces are read as what is left of them."""
    torn = [*HEADINGS[:4], *BYLINES[:1], *BODIES, *MARKERS[:3], *FURNITURE[:4]][cut:-cut]
    check("\n".join(torn), read_issue([RawPage("p.txt", tuple(torn))]))
