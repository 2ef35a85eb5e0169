"""The README's picture lines up whatever the font, and shows the sample issue."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from xml.etree import ElementTree

from tests.tui.picture import CELL, PICTURE, SIZE, screen, svg
from tui.wrapping import cells

Text = tuple[int, int, str]


def _texts(picture: str) -> list[Text]:
    """Row, cell and character of each glyph, from left to right."""
    return sorted(
        (int(element.attrib["y"]), int(x) // CELL, character)
        for element in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")
        for x, character in zip(element.attrib["x"].split(), (element.text or ""), strict=True)
    )


def _check(picture: str) -> None:
    texts = _texts(picture)
    assert texts
    for _, first, character in texts:
        assert first + cells(character) <= SIZE[0]
    for (row, first, character), (next_row, next_first, _) in pairwise(texts):
        assert row < next_row or first + cells(character) <= next_first


def test_every_character_stands_at_its_cell() -> None:
    strips = asyncio.run(screen())
    picture = svg(strips)
    _check(picture)
    drawn = "".join(text for *_, text in _texts(picture))
    seen = "".join(segment.text for strip in strips for segment in strip)
    assert drawn == "".join(seen.split())


def test_the_picture_in_the_readme_shows_three_panes_of_the_sample() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    _check(picture)
    drawn = "".join(text for *_, text in _texts(picture))
    for words in (
        "槐江日报",
        "要闻",
        "综合",
        "小渡口“渡”出大产业",
        "关键词",
        "摘要",
        "人物",
        "退出",
    ):
        assert words in drawn
