"""``v`` shows the page as printed; one key there overrules how a line was read, ``u`` undoes it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from summarize.layout import read_issue
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE, page
from tests.tui.reader.screen import NARROW, WIDE, Reader, reading, told
from tui.overrules import load_rulings, overrules_path
from tui.reader.opening.reading import Here
from tui.reader.page.screen import PageScreen
from tui.wrapping import cells

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from summarize.issue import Issue, RawPage

SMALL = (40, 12)
SUBHEAD = "一、把路修到家门口"
BRIDGE = ("芦汀大桥昨日全线合龙", "本报记者 卢小满")
CUT = (
    "大桥建成以后,湖东三镇到市区的车程由一个半小时缩到二十分钟。指挥部负责人介绍,全桥四十二个节段"
    "都在厂里预拼,夜里运到现场,白天吊"
)
REST = "装,每一个节段都有自己的档案。合龙以后,还要铺装桥面、架设护栏和路灯,预计国庆节前通车。"
PAGES = (
    page(*BRIDGE, BODY, SUBHEAD, MORE, OTHER_HEADLINE, OTHER_BODY, CUT + "(下转第3版)", label="1"),
    page("(上接第1版)", REST, LAST, label="3"),
)


@asynccontextmanager
async def at_pages(
    size: tuple[int, int] = NARROW, *, pages: tuple[RawPage, ...] = PAGES
) -> AsyncIterator[Reader]:
    issue = read_issue(pages)
    async with reading(
        issue, size, again=lambda rulings: Here(lambda: pages, rulings=rulings)
    ) as r:
        yield r


def at(reader: Reader) -> str:
    """The text of the current line of the page view."""
    screen = reader.app.screen
    assert isinstance(screen, PageScreen)
    assert screen.view.current is not None
    return screen.view.current.text


async def down_to(reader: Reader, words: str) -> None:
    """Move the cursor down to the line that begins so."""
    await reader.press("g")
    for _ in range(40):
        if at(reader).startswith(words):
            return
        await reader.press("j")
    raise AssertionError(f"no line begins with {words}:\n{reader.seen()}")


def headlines(reader: Reader) -> list[str | None]:
    return [article.headline for article in reader.app.session.issue.articles]


def rulings() -> list[tuple[str, str]]:
    return [(each.verdict, each.words) for each in load_rulings()]


def row_of(reader: Reader, words: str) -> str:
    return next(row for row in reader.rows() if words in row)


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_each_line_is_shown_with_what_it_was_taken_for(size: tuple[int, int]) -> None:
    async with at_pages(size) as reader:
        await reader.press("v")
        assert "第1版" in reader.rows()[0]
        assert "原文" in reader.rows()[0]
        assert ">主题  1-1" in row_of(reader, BRIDGE[0])
        assert " 署名  1-1" in row_of(reader, BRIDGE[1])
        assert " 正文  1-1" in row_of(reader, BODY[:9])
        assert all(cells(row) <= size[0] for row in reader.rows())
        await down_to(reader, SUBHEAD)
        assert "小题  1-1" in row_of(reader, SUBHEAD)
        await down_to(reader, CUT[:8])
        assert "正文+ 1-2" in row_of(reader, CUT[:8])
        assert "转版 1-2: " in reader.seen()
        await reader.press("escape")
        assert "原文" not in reader.rows()[0]


async def test_the_cursor_is_on_the_line_that_was_being_read() -> None:
    async with at_pages(SMALL) as reader:
        await reader.press("J", "enter", "l", "enter", "v")
        assert "第3版" in reader.rows()[0]
        await reader.press("v", "g", "v")
        assert at(reader) == OTHER_HEADLINE


async def test_pages_are_turned_and_their_ends_said() -> None:
    async with at_pages() as reader:
        await reader.press("v", "h")
        assert told(reader) == ["这是第一版"]
        await reader.press("l")
        assert "第3版" in reader.rows()[0]
        assert "上接  " in row_of(reader, "(上接第1版)")
        await reader.press("l")
        assert told(reader) == ["这是最后一版"]


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_enter_opens_the_article_of_the_line_at_its_place_and_back_returns(
    size: tuple[int, int],
) -> None:
    async with at_pages(size) as reader:
        await reader.press("v", "l", "j")
        assert at(reader).startswith(REST[:6])
        await reader.press("enter")
        session = reader.app.session
        assert session.current is not None
        assert session.current.headline == OTHER_HEADLINE
        assert REST[:8] in reader.seen("text")
        assert reader.lit("mark").startswith(REST[:8])
        assert reader.screen.text.has_focus
        await reader.press("backspace")
        assert session.current.headline == BRIDGE[0]


async def test_a_line_of_no_article_opens_nothing() -> None:
    pages = (page("第1版 要闻", *BRIDGE, BODY),)
    async with at_pages(pages=pages) as reader:
        await reader.press("v", "g", "enter")
        assert told(reader) == ["这一行不属于任何稿件"]
        assert isinstance(reader.app.screen, PageScreen)


async def test_a_line_is_made_the_beginning_of_an_article_and_undone() -> None:
    async with at_pages() as reader:
        await reader.press("v")
        await down_to(reader, SUBHEAD)
        await reader.press("s")
        assert headlines(reader) == [BRIDGE[0], SUBHEAD, OTHER_HEADLINE]
        assert rulings() == [("start", SUBHEAD)]
        assert at(reader) == SUBHEAD
        assert ">主题  1-2" in row_of(reader, SUBHEAD)
        assert "读者改定" in reader.seen()
        assert told(reader) == ["改定: 此行起一篇 (u 撤销)"]
        await reader.press("u")
        assert headlines(reader) == [BRIDGE[0], OTHER_HEADLINE]
        assert rulings() == []
        assert "小题  1-1" in row_of(reader, SUBHEAD)
        await reader.press("u")
        assert told(reader) == ["没有可撤销的改定"]


async def test_what_takes_the_place_of_a_ruling_gives_it_back_when_undone() -> None:
    async with at_pages() as reader:
        await reader.press("v")
        await down_to(reader, OTHER_HEADLINE)
        await reader.press("S")
        assert headlines(reader) == [BRIDGE[0]]
        await reader.press("s")
        assert rulings() == [("start", OTHER_HEADLINE)]
        await reader.press("u")
        assert rulings() == [("no-start", OTHER_HEADLINE)]
        assert headlines(reader) == [BRIDGE[0]]
        await reader.press("u")
        assert rulings() == []
        assert headlines(reader) == [BRIDGE[0], OTHER_HEADLINE]


async def test_a_line_is_joined_to_the_one_before_and_parted_from_it() -> None:
    cut, rest = MORE[:30], MORE[30:]
    pages = (page(*BRIDGE, BODY, cut, rest, LAST),)

    def texts(reader: Reader) -> list[str]:
        return [block.text for block in reader.app.session.issue.articles[0].blocks]

    async with at_pages(pages=pages) as reader:
        assert MORE in texts(reader)
        await reader.press("v")
        await down_to(reader, rest[:8])
        assert "~正文" in row_of(reader, rest[:8])
        await reader.press("C")
        assert [cut, rest] == texts(reader)[1:3]
        assert "~" not in row_of(reader, rest[:8])
        await reader.press("c")
        assert MORE in texts(reader)
        assert [verdict for verdict, _ in rulings()] == ["join"]


async def test_what_cannot_be_is_said_and_changes_nothing() -> None:
    async with at_pages() as reader:
        await reader.press("v")
        await down_to(reader, BRIDGE[0])
        await reader.press("S")
        assert told(reader) == ["不能这样改定: 与印出的样子或别的改定相抵触"]
        await reader.press("c")
        assert told(reader) == ["本版没有上一行"]
        assert not overrules_path().exists()


async def test_a_broken_file_of_rulings_is_said_in_a_line_and_left_alone() -> None:
    overrules_path().parent.mkdir(parents=True)
    overrules_path().write_text("[[overrule]]\nrule = 'strat'\n", encoding="utf-8")
    async with at_pages() as reader:
        await reader.press("v", "S")
        assert "entry 1 (line 1)" in told(reader)[0]
        assert "\n" not in told(reader)[0]
        assert "strat" in overrules_path().read_text(encoding="utf-8")
        assert reader.app.is_running


async def test_the_open_article_and_its_place_stay_when_another_is_parted() -> None:
    async with at_pages() as reader:
        await reader.press("J", "enter", "space")
        before = reader.rows("text")
        await reader.press("v")
        await down_to(reader, SUBHEAD)
        await reader.press("s", "escape")
        assert "3/3篇" in reader.rows()[0]
        assert reader.rows("text") == before


async def test_what_was_asked_for_is_done_though_one_leaves_the_page_meanwhile() -> None:
    async with at_pages() as reader:
        await reader.press("v")
        await down_to(reader, SUBHEAD)
        await reader.burst("s", "escape")
        await reader.settle()
        assert "原文" not in reader.rows()[0]
        assert SUBHEAD in headlines(reader)
        assert SUBHEAD in reader.seen("list")


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_a_burst_ends_where_slow_keys_end(size: tuple[int, int]) -> None:
    keys = ("v", "g", "j", "j", "j", "s", "j", "S", "u", "k", "l", "h", "G", "k", "enter", "v", "j")
    ends: list[tuple[object, ...]] = []
    for hurried in (False, True):
        overrules_path().unlink(missing_ok=True)
        async with at_pages(size) as reader:
            await (reader.burst if hurried else reader.press)(*keys)
            await reader.settle()
            ends.append((at(reader), headlines(reader), rulings(), reader.rows()))
    assert ends[0] == ends[1]


async def test_an_issue_without_lines_has_no_page_to_show(issue: Issue) -> None:
    async with reading(issue) as reader:
        await reader.press("v", "j")
        assert told(reader) == ["没有原文可看"]
        assert "2/5篇" in reader.rows()[0]


async def test_help_over_the_page_names_its_keys_and_q_leaves() -> None:
    async with at_pages(WIDE) as reader:
        await reader.press("v", "question_mark", *["space"] * 5)
        assert "改定: 此行起一篇" in reader.seen()
        await reader.press("escape")
        assert isinstance(reader.app.screen, PageScreen)
        await reader.press("q")
        assert not reader.app.is_running


async def test_a_click_chooses_a_line_and_a_double_click_opens_its_article() -> None:
    async with at_pages(WIDE) as reader:
        await reader.press("v")
        x, y = reader.place_of(OTHER_HEADLINE)
        await reader.pilot.click(offset=(x, y))
        assert at(reader) == OTHER_HEADLINE
        await reader.pilot.click(offset=(x, y), times=2)
        await reader.settle()
        assert reader.app.session.current is not None
        assert reader.app.session.current.headline == OTHER_HEADLINE
        assert reader.screen.text.has_focus


def states(reader: Reader) -> list[str]:
    return [jump.state for a in reader.app.session.issue.articles for jump in a.jumps]


async def test_a_marker_leads_nowhere_and_again_where_it_did() -> None:
    async with at_pages() as reader:
        await reader.press("v")
        await down_to(reader, CUT[:8])
        await reader.press("F")
        assert states(reader) == ["unmatched"]
        assert rulings() == [("no-link", CUT[:24])]
        assert told(reader) == ["改定: 此处不接续 (u 撤销)"]
        await reader.press("u")
        assert states(reader) == ["linked"]
        assert rulings() == []


@pytest.mark.parametrize("words", ["(上接第1版)", REST[:8]])
async def test_what_a_marker_does_not_lead_to_is_told_where_it_would_go_on(words: str) -> None:
    async with at_pages() as reader:
        await reader.press("v", "l")
        await down_to(reader, words)
        await reader.press("F")
        assert states(reader) == ["unmatched"]
        assert [verdict for verdict, _ in rulings()] == ["no-link"]
        assert load_rulings()[0].line
        await reader.press("u")
        assert states(reader) == ["linked"]


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_a_marker_is_led_to_a_line_of_another_page(size: tuple[int, int]) -> None:
    async with at_pages(size) as reader:
        await reader.press("v")
        await down_to(reader, CUT[:8])
        await reader.press("f")
        assert "从15行转出" in reader.seen()
        await reader.press("l")
        assert "从15行转出" in reader.seen()
        await down_to(reader, LAST[:8])
        await reader.press("f")
        assert [verdict for verdict, _ in rulings()] == ["link"]
        assert states(reader) == ["linked"]
        school = reader.app.session.issue.articles[1]
        assert [block.text for block in school.blocks][-1] == LAST
        assert school.jumps[0].evidence == ("overruled by the reader",)
        assert "从15行转出" not in reader.seen()
        await reader.press("u")
        assert rulings() == []
        assert REST in [block.text for block in reader.app.session.issue.articles[1].blocks]


async def test_a_line_chosen_to_lead_on_is_given_up_by_escape_or_by_its_key() -> None:
    async with at_pages() as reader:
        await reader.press("v", "f", "escape")
        assert "转出" not in reader.seen()
        assert isinstance(reader.app.screen, PageScreen)
        await reader.press("f", "f")
        assert "转出" not in reader.seen()
        await reader.press("F")
        assert told(reader) == ["这一行没有转版标记, 也不是接续的开头"]
        assert not overrules_path().exists()
        await reader.press("escape")
        assert not isinstance(reader.app.screen, PageScreen)


async def test_what_cannot_be_linked_is_said() -> None:
    async with at_pages() as reader:
        await reader.press("v")
        await down_to(reader, SUBHEAD)
        await reader.press("f", "k", "f")
        assert told(reader) == ["不能这样改定: 与印出的样子或别的改定相抵触"]
        assert rulings() == []
