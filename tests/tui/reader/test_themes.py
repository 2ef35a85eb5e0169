"""Themes, and that nothing is told by colour alone."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.screen import NARROW, WIDE, reading
from tui.reader.themes import LABELS, THEMES, default_theme, next_theme

if TYPE_CHECKING:
    from rich.style import Style

    from summarize.issue import Issue


def shape(style: Style) -> tuple[bool, ...]:
    """What is left of a style without colours."""
    return tuple(bool(x) for x in (style.bold, style.italic, style.underline, style.reverse))


async def test_t_goes_round_paper_night_contrast_and_sixteen(issue: Issue) -> None:
    async with reading(issue, article="1-1") as reader:
        before = reader.app.theme
        names: list[str] = []
        for _ in THEMES:
            await reader.press("t")
            names.append(reader.app.theme)
            assert "青石渡大桥合龙" in reader.seen("text")
            (note,) = reader.app._notifications
            assert LABELS[reader.app.theme] in note.message
        assert set(names) == {theme.name for theme in THEMES}
        assert reader.app.theme == before
        await reader.press("t")
        chosen = reader.app.theme
    async with reading(issue) as reader:
        assert reader.app.theme == chosen


def test_a_terminal_of_sixteen_colours_begins_with_those() -> None:
    assert default_theme("standard") == "dubao-16"
    assert default_theme("truecolor") == default_theme("256") != "dubao-16"
    assert next_theme("nord") == THEMES[0].name


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_what_is_laid_over_the_text_differs_without_colours(issue: Issue, theme: str) -> None:
    async with reading(issue, WIDE, article="1-1") as reader:
        reader.app.theme = theme
        await reader.settle()
        view = reader.screen.text
        names = ("link", "found", "mark", "current", "focused")
        shapes = {
            n: shape(view.get_component_rich_style(f"prose--{n}", partial=True)) for n in names
        }
        for one, other in combinations(names, 2):
            assert shapes[one] != shapes[other], (one, other)
        assert not any(shape(view.get_component_rich_style("prose--paragraph")))


async def test_the_pane_with_the_keys_is_told_by_its_line(issue: Issue) -> None:
    async with reading(issue, NARROW) as reader:
        assert "┃" in reader.seen()
        await reader.press("2")
        assert "┃" not in reader.seen()
        await reader.press("3")
        assert "▌" in reader.seen()  # a drawer


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_what_is_chosen_can_be_read_without_colours(
    issue: Issue, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(issue, NARROW, article="1-1") as reader:
        reader.app.theme = theme
        await reader.press("V", "j", "j")
        strips = reader.app.screen._compositor.render_strips()
        text = [segment for strip in strips for segment in strip if "跨越清澜江" in segment.text]
        plain = reader.screen.text.rich_style
        assert text
        for segment in text:
            assert segment.style is not None
            assert segment.style.reverse
            assert (segment.style.color == segment.style.bgcolor) == (plain.color == plain.bgcolor)


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_all_can_be_read_without_colours(
    issue: Issue, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(issue, NARROW, article="1-1") as reader:
        reader.app.theme = theme
        await reader.press("Y", "j")
        strips = reader.app.screen._compositor.render_strips()
        segments = [segment for strip in strips for segment in strip if segment.text.strip("│┃ ▁▄")]
        for segment in segments:
            assert segment.style is not None
            colour, behind = segment.style.color, segment.style.bgcolor
            default = colour is not None and colour.is_default
            assert colour != behind or default, segment
        (chosen,) = (each for each in segments if "s  摘要" in each.text)
        assert chosen.style is not None
        assert chosen.style.underline
