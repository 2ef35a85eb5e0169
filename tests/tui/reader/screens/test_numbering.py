"""``f`` numbers the links on the screen; typing a number follows one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Block
from tests.tui.reader.screen import NARROW, WIDE, opened, reading, told
from tui.reader.model.numbers import LinkPlace, Numbers

if TYPE_CHECKING:
    from summarize.issue import Issue

SMALL = (40, 12)


@pytest.fixture
def many(issue: Issue) -> Issue:
    """1-2 has twelve pointers in a row, the second and the twelfth to page 2."""
    text = "".join(f"（见A{n:02}版）" if n not in (2, 12) else "（见2版）" for n in range(1, 13))
    blocks = (Block("paragraph", "1", text),)
    report = replace(issue.articles[1], blocks=blocks, jumps=())
    return replace(issue, articles=(issue.articles[0], report, *issue.articles[2:]))


@pytest.mark.parametrize("size", [SMALL, NARROW, WIDE])
async def test_the_number_of_a_link_follows_it(issue: Issue, size: tuple[int, int]) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await reader.press("l")
        before = reader.rows("text")
        await reader.press("f")
        assert "1 下转第2版" in reader.seen("text")
        assert "链接 _" in reader.rows()[0]
        await reader.press("1")
        assert "大桥建设指挥部" in reader.seen("text")
        assert "链接 _" not in reader.rows()[0]
        await reader.press("backspace")
        assert reader.rows("text") == before


async def test_a_number_is_followed_when_no_longer_one_can_be_meant(many: Issue) -> None:
    async with reading(many, NARROW, article="1-2") as reader:
        await reader.press("f", "1")
        assert opened(reader) == "1-2"
        assert "链接 1_ /12" in reader.rows()[0]
        await reader.press("2")
        assert opened(reader) == "2-1"
        await reader.press("u", "f", "2")
        assert opened(reader) == "2-1"


async def test_enter_takes_what_is_typed_and_backspace_takes_it_back(many: Issue) -> None:
    async with reading(many, NARROW, article="1-2") as reader:
        await reader.press("f", "1", "backspace", "1", "enter")
        assert told(reader) == ["第A1版: 本期未收录"]
        await reader.press("f", "backspace", "1")
        assert reader.screen.list.has_focus


@pytest.mark.parametrize("key", ["escape", "f", "tab", "J"])
async def test_anything_else_leaves_the_numbers(many: Issue, key: str) -> None:
    async with reading(many, SMALL, article="1-2") as reader:
        before = reader.rows("text")
        await reader.press("f")
        assert reader.rows("text") != before
        await reader.press(key)
        assert "链接 _" not in reader.rows()[0]
        if key in ("escape", "f"):
            assert reader.rows("text") == before
            assert reader.screen.text.has_focus


async def test_links_of_the_panel_are_numbered_after_those_of_the_text(issue: Issue) -> None:
    async with reading(issue, WIDE, article="2-1") as reader:
        await reader.press("f")
        assert "1 下转第1版" in reader.seen("text")
        assert "3 口" in reader.seen("side")  # 巷口: a number covers its head
        assert "4 桥" in reader.seen("side")
        await reader.press("4")
        assert "没有找到" in reader.rows()[0]


async def test_where_no_link_is_on_the_screen_it_says_so(issue: Issue) -> None:
    async with reading(issue, SMALL, article="1-1") as reader:
        await reader.press("f", "1")
        assert told(reader) == ["屏上没有链接"]
        assert reader.screen.list.has_focus


async def test_a_burst_of_numbers_ends_where_slow_keys_end(many: Issue) -> None:
    keys = ("f", "1", "2", "u", "f", "3", "f", "1", "backspace", "2", "j", "u", "f", "escape", "3")
    ends = []
    for hurried in (False, True):
        async with reading(many, WIDE, article="1-2") as reader:
            await (reader.burst if hurried else reader.press)(*keys)
            session = reader.app.session
            ends.append((opened(reader), session.place, session.link, session.panes.current))
    assert ends[0] == ends[1]


def test_a_digit_that_leads_nowhere_is_not_taken() -> None:
    numbers = Numbers([LinkPlace("text", (n, 0)) for n in range(23)])
    assert numbers.type("0") is None
    assert numbers.typed == ""
    assert numbers.type("2") is None
    assert set(numbers.of("text").values()) == {"2", "20", "21", "22", "23"}
    assert numbers.type("9") is None
    assert numbers.typed == "2"
    assert numbers.type("3") == LinkPlace("text", (22, 0))
    assert Numbers(numbers.links).type("3") == LinkPlace("text", (2, 0))
