"""One key in the page view overrules how a line was read, ``u`` undoes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_HEADLINE, page
from tests.tui.reader.page.printed_pages import (
    BRIDGE,
    CUT,
    REST,
    SMALL,
    SUBHEAD,
    at,
    at_pages,
    down_to,
    headlines,
    row_of,
    rulings,
    states,
)
from tests.tui.reader.screen import NARROW, WIDE, Reader, told
from tui.overrules import load_rulings, overrules_path
from tui.reader.page.screen import PageScreen

if TYPE_CHECKING:
    pass


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
        assert "第1条(第1行)" in told(reader)[0]
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
