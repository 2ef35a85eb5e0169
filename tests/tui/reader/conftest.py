"""An invented issue with every state of a jump, and a way to look at the screen as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.notifications import Notification

from summarize.issue import Article, Block, ContinuedFrom, Issue, Jump, Page, Section

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of many colours, wherever the tests run."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)


LONG = (
    "云泽市青石渡大桥昨日合龙，两岸居民步行过江的日子不远了。桥长1,280米，"
    "主跨420米，由市交通建设公司承建；工程自前年3月开工以来，共浇筑混凝土12.5万立方米。"
    "“过去绕行要40分钟，以后5分钟就到。”家住南岸的退休教师周见山说。"
)
FURTHER = (
    "大桥建设指挥部负责人介绍，下一步将铺装桥面、安装护栏与路灯，"
    "并在两端各建一座公交首末站……预计明年国庆节前通车。"
)


def paragraph(text: str, page: str = "1") -> Block:
    return Block("paragraph", page, text)


BRIDGE = Article(
    id="1-1",
    page="1",
    section="要闻",
    kind="news",
    title="青石渡大桥合龙",
    kicker="跨越清澜江",
    headline="青石渡大桥合龙",
    deck="明年国庆节前通车",
    bylines=("本报记者 林照野",),
    blocks=(
        paragraph(LONG),
        *(paragraph(f"第{number}段。{LONG}") for number in range(2, 7)),
        Block("subhead", "2", "护栏与路灯"),
        paragraph(FURTHER, "2"),
        Block("caption", "2", "图为合龙现场。"),
        paragraph(f"收官。{LONG}", "2"),
    ),
    jumps=(Jump("1", "2", "下转2版", "linked", 6),),
)
REPORT = Article(
    id="1-2",
    page="1",
    section="要闻",
    kind="news",
    title="水库今春蓄水充足",
    headline="水库今春蓄水充足",
    blocks=(paragraph("全市水库蓄水比去年同期多一成，春灌用水有保障。"),),
    jumps=(Jump("1", "3", "下转3版", "missing-page", 1),),
)
GUIDE = Article(
    id="1-3",
    page="1",
    section="要闻",
    kind="guide",
    title="今日导读",
    headline="今日导读",
    blocks=(Block("item", "1", "巷口的灯又亮了 第2版"), Block("item", "1", "天气 第9版")),
)
LAMPS = Article(
    id="2-1",
    page="2",
    section="民生",
    kind="opinion",
    title="巷口的灯又亮了",
    headline="巷口的灯又亮了",
    blocks=(paragraph("一盏灯照亮一条巷[red]也照亮人心[/red]。", "2"),),
    jumps=(
        Jump("2", "1", "下转1版", "unmatched", 1),
        Jump("2", "1", "下转1版", "ambiguous", 1),
    ),
)
TAIL = Article(
    id="2-2",
    page="2",
    section="民生",
    kind="literature",
    title="江边小令",
    blocks=(Block("verse", "2", "江水向东流\n渔火一点红\n不问归期"),),
    continued_from=ContinuedFrom("4", "上接4版"),
)


@pytest.fixture
def issue() -> Issue:
    return Issue(
        pages=(
            Page("1", "要闻", inferred=False, source="一版.txt"),
            Page("2", "民生", inferred=False, source="二版.txt"),
        ),
        sections=(Section("要闻", ("1-1", "1-2", "1-3")), Section("民生", ("2-1", "2-2"))),
        articles=(BRIDGE, REPORT, GUIDE, LAMPS, TAIL),
        furniture=(),
        paper="云泽日报",
        date="2025-03-01",
    )


@pytest.fixture
def big() -> Issue:
    """Twenty pages of six articles each, some of them long."""
    articles = tuple(
        Article(
            id=f"{page}-{number}",
            page=str(page),
            section=f"第{page}版",
            kind="news",
            title=f"第{page}版第{number}篇",
            headline=f"第{page}版第{number}篇",
            blocks=(
                paragraph(f"这是{page}版的第{number}篇。{LONG}", str(page)),
                *(paragraph(LONG, str(page)) for _ in range(page * number % 7)),
            ),
        )
        for page in range(1, 21)
        for number in range(1, 7)
    )
    names = [f"第{page}版" for page in range(1, 21)]
    return Issue(
        pages=tuple(Page(str(n), None, inferred=True, source="x") for n in range(1, 21)),
        sections=tuple(
            Section(name, tuple(a.id for a in articles if a.section == name)) for name in names
        ),
        articles=articles,
        furniture=(),
        paper="云泽日报",
    )


@pytest.fixture(autouse=True)
def _toasts_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a slow machine, too, what the reader said is there until something else is said."""
    monkeypatch.setattr(Notification, "time_left", property(lambda _: 600.0))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches what the user's own reader remembers; the reader speaks Chinese."""
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setenv("DUBAO_LANG", "zh")
    return tmp_path / "home"
