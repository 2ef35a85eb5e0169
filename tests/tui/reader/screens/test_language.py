"""The reader in Chinese and in English, on an issue that has no Chinese of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from textual.command import CommandList

from summarize.issue import Article, Block, Issue, Jump, Page, Section
from tests.tui.catalogue import CHINESE
from tests.tui.reader.screen import StubDigester, reading
from tui.reader.digest.made import Digest, NameCount, SummaryPlace
from tui.reader.palette import Palette

PRINTED = re.compile("第[0-9]版|下转|图 [│|]")
"""How pages, markers and captions are marked in print, whatever the interface speaks."""
if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = ((40, 12), (80, 24), (140, 40))
JOURNEY = (
    *("j", "2", "G", "g", "3", "j", "enter", "t", "A", "A", "z", "z", "V", "y", "escape"),
    *("asterisk", "r", "r", "R", "J", "J", "K", "K", "K", "U", "f", "escape", "l", "enter"),
    *("slash", "x", "y", "enter", "escape", "s", "x", "escape", "1", "plus", "minus", "x"),
)


class Digester(StubDigester):
    """Answers in Latin letters."""

    async def digest(
        self, article: Article, tell: Callable[[Digest], None] | None = None
    ) -> Digest:
        text = article.blocks[-1].text
        sentence = SummaryPlace(text, len(article.blocks) - 1, 0, len(text))
        names = (NameCount("Weir", "person", 2), NameCount("Lock", "place", 1))
        return Digest(("bridge", "river"), (sentence,), weights=(1.0, 0.5), names=names)


@pytest.fixture
def latin() -> Issue:
    text = "The bridge over the river was opened yesterday. "
    articles = tuple(
        Article(
            id=f"1-{number}",
            page="1",
            section="Front",
            kind="opinion" if number == 2 else "news",
            title=f"Bridge {number}",
            headline=f"Bridge {number}",
            blocks=(Block("paragraph", "1", text * 20), Block("caption", "1", text)),
            jumps=(Jump("1", "3", "see p3", "missing-page", 1),) if number == 1 else (),
        )
        for number in (1, 2, 3)
    )
    return Issue(
        pages=(Page("1", "Front", inferred=False, source="page.txt"),),
        sections=(Section("Front", tuple(article.id for article in articles)),),
        articles=articles,
        furniture=(),
        paper="The River Post",
        date="2025-03-01",
    )


def foreign(seen: str, language: str) -> list[str]:
    """Rows in which something is not in the language."""
    plain = PRINTED.sub("", seen)
    return [row for row in plain.splitlines() if language == "en" and CHINESE.search(row)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_a_journey_in_english_meets_no_chinese(
    size: tuple[int, int], latin: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_LANG", "en")
    async with reading(latin, size, digester=Digester()) as reader:
        assert foreign(reader.seen(), "en") == []
        for key in JOURNEY:
            await reader.press(key)
            assert foreign(reader.seen(), "en") == [], key


@pytest.mark.parametrize(
    "keys", [("question_mark",), ("Y",), ("w",), ("m",), ("O",), ("vertical_line",), ("ctrl+p",)]
)
@pytest.mark.parametrize("language", ["zh", "en"])
async def test_what_lies_over_the_reader_is_in_its_language(
    language: str, keys: tuple[str, ...], latin: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_LANG", language)
    async with reading(latin, (140, 40), digester=Digester()) as reader:
        before = reader.seen()
        await reader.press(*keys)
        seen = reader.seen()
        assert seen != before
        assert foreign(seen, language) == []
        assert bool(CHINESE.search(PRINTED.sub("", seen))) == (language == "zh")


@pytest.mark.parametrize(("language", "word"), [("zh", "退出"), ("en", "Quit")])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_quit_and_help_stand_whole_in_the_footer(
    size: tuple[int, int],
    language: str,
    word: str,
    latin: Issue,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DUBAO_LANG", language)
    async with reading(latin, size, digester=Digester()) as reader:
        assert reader.rows()[-1].rstrip().endswith(f"q {word}")


@pytest.mark.parametrize(
    ("language", "nothing", "themes"),
    [("zh", "没有相符的", "查找配色…"), ("en", "No match", "Search for colours…")],
)
async def test_what_textual_says_in_its_palette_is_in_the_language(
    language: str, nothing: str, themes: str, latin: Issue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUBAO_LANG", language)
    monkeypatch.setattr(Palette, "_NO_MATCHES_COUNTDOWN", 0.001)
    async with reading(latin, (140, 40), digester=Digester()) as reader:
        await reader.press("ctrl+p", *"qqzz")
        for _ in range(200):
            if reader.app.screen.query_one(CommandList).option_count == 1:
                break
            await reader.settle()
        assert nothing in reader.seen()
        await reader.press("escape")
        reader.app.search_themes()
        await reader.settle()
        assert themes in reader.seen()
