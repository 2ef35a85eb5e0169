"""Copies hold what was printed, and nothing of how it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.conftest import FURTHER, LONG
from tests.tui.reader.screen import NARROW, WIDE, reading, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Issue
    from tests.tui.reader.screen import Reader

SIZES = (NARROW, WIDE, (40, 12))


def copied(reader: Reader) -> str:
    return reader.app.clipboard


@pytest.mark.parametrize("size", SIZES)
async def test_the_article_is_copied_without_labels_links_and_rules(
    issue: Issue, size: tuple[int, int]
) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await reader.press("y")
        lines = copied(reader).split("\n")
        assert lines[:4] == [
            "跨越清澜江",
            "青石渡大桥合龙",
            "明年国庆节前通车",
            "本报记者 林照野",
        ]
        assert lines[4] == LONG
        assert "护栏与路灯" in lines
        assert FURTHER in lines
        for shown in ("下转", "第1版", "第2版", "→", "───"):
            assert shown not in copied(reader)


async def test_it_is_said_what_was_tried_and_what_else_there_is(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("y")
        assert "OSC 52" in said(reader)
        assert "w 存文件" in said(reader)
        assert "已复制" not in said(reader)


async def test_a_sentence_cut_by_a_jump_is_copied_in_one(issue: Issue) -> None:
    from dataclasses import replace

    from summarize.issue import Jump
    from tests.tui.reader.conftest import BRIDGE, paragraph

    halves = (paragraph("渡口的灯一直亮到"), paragraph("天明,船家才收了缆。", "2"))
    cut = replace(BRIDGE, blocks=halves, jumps=(Jump("1", "2", "下转2版", "linked", 1),))
    async with reading(
        replace(issue, articles=(cut, *issue.articles[1:])), article="1-1"
    ) as reader:
        await reader.press("y")
        assert "渡口的灯一直亮到天明,船家才收了缆。" in copied(reader).split("\n")
        await reader.press("V", "V", "G", "y")
        assert copied(reader).endswith("渡口的灯一直亮到天明,船家才收了缆。")


@pytest.mark.parametrize("size", SIZES)
async def test_keys_choose_by_row_and_copy_without_wrap_breaks(
    issue: Issue, size: tuple[int, int]
) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await reader.press("slash", *"云泽市", "enter")
        await reader.press("V", "j", "j", "y")
        assert len(copied(reader)) > 20
        assert "\n" not in copied(reader)
        assert copied(reader) in LONG
        assert LONG.startswith(copied(reader))


async def test_keys_choose_by_character_both_ways(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("slash", *"合龙", "enter", "n")
        await reader.press("V", "l", "l", "l", "h", "y")
        assert copied(reader) == "合龙，"
        await reader.press("V", "h", "h", "y")
        assert copied(reader) == "昨日合"


async def test_v_twice_chooses_whole_paragraphs(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("slash", *"主跨", "enter", "V", "V", "y")
        assert copied(reader) == LONG


async def test_v_to_the_end_takes_all_and_the_moves_scroll_along(issue: Issue) -> None:
    async with reading(issue, (40, 12), article="1-1") as reader:
        await reader.press("V", "G")
        assert "收官。" in reader.seen()
        await reader.press("y")
        assert copied(reader).startswith("跨越清澜江\n青石渡大桥合龙")
        assert copied(reader).endswith(f"收官。{LONG}")
        assert "───" not in copied(reader)


async def test_escape_ends_choosing_and_moves_scroll_again(issue: Issue) -> None:
    async with reading(issue, (40, 12), article="1-1") as reader:
        await reader.press("V", "j", "escape")
        before = reader.rows("text")
        await reader.press("j")
        assert reader.rows("text") != before
        await reader.press("y")
        assert copied(reader).endswith(f"收官。{LONG}")


async def test_a_double_click_takes_a_word_a_third_click_the_paragraph(
    issue: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(text: str) -> Sequence[str]:
        assert "青石渡大桥昨日合龙" in text
        return ["云泽市", "青石渡", "大桥", "昨日", "合龙", text[text.index("合龙") + 2 :]]

    monkeypatch.setattr("tui.reader.prose.choosing._cut", cut)
    async with reading(issue, WIDE, article="1-1") as reader:
        x, y = reader.place_of("大桥昨日", "text")
        await reader.pilot.click(offset=(x, y), times=2)
        await reader.settle()
        await reader.press("y")
        assert copied(reader) == "大桥"
        await reader.pilot.click(offset=(x, y), times=3)
        await reader.settle()
        await reader.press("y")
        assert copied(reader) == LONG


async def test_dragging_over_a_rule_copies_the_text_alone(issue: Issue) -> None:
    async with reading(issue, (140, 60), article="1-1") as reader:
        first = reader.place_of("第6段", "text")
        last = reader.place_of("护栏与路灯", "text")
        await reader.pilot.mouse_down(offset=first)
        await reader.pilot.hover(offset=(last[0] + 9, last[1]))
        await reader.pilot.mouse_up(offset=(last[0] + 9, last[1]))
        await reader.press("ctrl+c")
        assert copied(reader) == f"第6段。{LONG}\n护栏与路灯"
        assert "OSC 52" in said(reader)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("c", "青石渡大桥合龙，《云泽日报》2025年3月1日第1版"),
        ("k", "青石 大桥"),
        ("s", "收官。"),
    ],
)
async def test_the_menu_copies_a_part(issue: Issue, key: str, text: str) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("Y")
        assert "出处" in reader.seen()
        await reader.press(key)
        assert copied(reader) == text
        await reader.press("Y", "escape")
        assert reader.screen.text.has_focus


async def test_the_menu_can_be_walked(issue: Issue) -> None:
    async with reading(issue, (40, 12), article="1-1") as reader:
        await reader.press("Y", "j", "down", "enter")
        assert "《云泽日报》" in copied(reader)
