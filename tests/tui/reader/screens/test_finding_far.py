"""Find: on into articles so far away that keys have their turn before one is there."""

from __future__ import annotations

import pytest

from summarize.issue import Article, Block, Issue, Page, Section
from tests.tui.reader.screen import WIDE, opened, reading, told
from tests.tui.reader.screens.test_finding import answered

_LONG = "芦汀渠昨日通水，沿岸七百户农家浇上了头水。" * 20


@pytest.fixture
def far() -> Issue:
    """400 articles; the ferryman is in the first and in the last one alone."""
    articles = tuple(
        Article(
            id=f"1-{number}",
            page="1",
            section="要闻",
            kind="news",
            title=f"第{number}段通水",
            headline=f"第{number}段通水",
            blocks=(Block("paragraph", "1", _LONG + "摆渡人来了。" * (number in (1, 400))),),
        )
        for number in range(1, 401)
    )
    sections = (Section("要闻", tuple(article.id for article in articles)),)
    return Issue((Page("1", "要闻", inferred=False, source="x"),), sections, articles, ())


@pytest.mark.parametrize("pattern", [False, True])
async def test_n_comes_to_the_last_article_and_round_to_the_first(
    far: Issue, pattern: bool
) -> None:
    async with reading(far, WIDE, article="1-1") as reader:
        await reader.press("slash", *(["ctrl+r"] if pattern else []), *"摆渡", "enter")
        await answered(reader)
        await reader.press("n")
        await answered(reader)
        assert opened(reader) == "1-400"
        assert reader.lit("current") == "摆渡"
        assert told(reader) == ["第400段通水"]
        await reader.press("n")
        await answered(reader)
        assert opened(reader) == "1-1"


async def test_where_no_other_article_has_it_n_says_so(far: Issue) -> None:
    async with reading(far, WIDE, article="1-3") as reader:
        await reader.press("slash", *"第3段", "enter", "n")
        await answered(reader)
        assert opened(reader) == "1-3"
        assert told(reader) == ["本期别处没有, 从头再来"]


async def test_while_one_is_sought_keys_have_their_turn_and_other_words_end_it(far: Issue) -> None:
    async with reading(far, WIDE, article="1-1") as reader:
        await reader.press("slash", *"摆渡", "enter")
        assert reader.app.session.finder.move(1) is None
        reader.app.session.step(1)
        await answered(reader)
        await reader.settle()
        assert opened(reader) == "1-2"


async def test_steps_asked_for_on_the_way_are_taken_on_arrival(far: Issue) -> None:
    async with reading(far, WIDE, article="1-1") as reader:
        await reader.press("slash", *"摆渡", "enter")
        await reader.burst("n", "n")
        await answered(reader)
        await answered(reader)
        assert opened(reader) == "1-1"
