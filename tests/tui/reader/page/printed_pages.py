"""Two printed pages with a jump, and what a reader sees of them in the page view."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from summarize.layout import read_issue
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE, page
from tests.tui.reader.screen import NARROW, Reader, reading
from tui.overrules import load_rulings
from tui.reader.opening.reading import Here
from tui.reader.page.screen import PageScreen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from summarize.issue import RawPage

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


def states(reader: Reader) -> list[str]:
    return [jump.state for a in reader.app.session.issue.articles for jump in a.jumps]
