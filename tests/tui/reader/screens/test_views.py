"""Whole screens as plain text, in two languages at three sizes: ``views/`` has what they should be.

``pytest --write-views`` takes them as they are now; then read what changed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Block
from tests.tui.reader.screen import reading
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue

VIEWS = Path(__file__).parent / "views"
SIZES = ((40, 12), (80, 24), (140, 40))
KEYS = {
    "list": (),
    "article": ("2",),
    "end": ("2", "G"),
    "panel": ("3",),
    "help": ("question_mark",),
    "outline": ("2", "o"),
    "search": ("s", "灯"),
    "find": ("2", "slash", "桥"),
    "alone": ("z",),
}


def furnished(issue: Issue) -> Issue:
    """The invented issue, its first article with a box, a table and verse."""
    blocks = (
        *issue.articles[0].blocks,
        Block("box", "2", "新闻链接：青石渡原是清澜江上最大的渡口，渡船往来一百二十年。"),
        Block("table", "2", "桥名  长(米)  通车\n青石渡大桥  1280  明年\n云泽老桥  96.5  1968年"),
        Block("subhead", "2", "渡口旧谣"),
        Block("verse", "2", "摇橹过江心\n一橹一声钟\n船到桥头处\n桥在雾当中"),
    )
    return replace(issue, articles=(replace(issue.articles[0], blocks=blocks), *issue.articles[1:]))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_screen_is_as_it_is_to_be(
    language: str,
    name: str,
    size: tuple[int, int],
    issue: Issue,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DUBAO_LANG", language)
    async with reading(furnished(issue), size) as reader:
        await reader.press(*KEYS[name])
        rows = reader.rows()
    assert len(rows) == size[1]
    assert all(cells(row) <= size[0] for row in rows)
    kept = VIEWS / language / f"{name}-{size[0]}x{size[1]}.txt"
    shown = "\n".join(rows) + "\n"
    if pytestconfig.getoption("--write-views"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(shown, encoding="utf-8")
    assert shown == kept.read_text(encoding="utf-8")
