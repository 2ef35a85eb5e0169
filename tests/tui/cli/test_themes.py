"""``dubao keywords --themes``: what several articles are about."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block, Issue, Section
from tests.papers import PAPER

if TYPE_CHECKING:
    from pathlib import Path

    from summarize.issue import ArticleKind
    from tests.tui.cli.conftest import Run


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))


def article(number: int, headline: str, text: str, kind: ArticleKind = "news") -> Article:
    return Article(
        f"1-{number}",
        "1",
        "要闻",
        kind,
        headline,
        headline=headline,
        blocks=(Block("paragraph", "1", text),),
    )


def issue(*articles: Article) -> Issue:
    section = Section("要闻", tuple(each.id for each in articles))
    return replace(PAPER, articles=articles, sections=(section,))


SAVING = issue(
    article(1, "节水进校园", "小学装上节水龙头,节水成了学生的习惯。青禾的学校都在节水。"),
    article(2, "节水农田增收", "滴灌让农田节水,青禾的农户说节水也是增收。"),
    article(3, "象棋赛开赛", "象棋赛昨日开赛,棋手来自三省。"),
    article(4, "更正", "象棋赛的棋手应为四省。象棋赛", "correction"),
    article(5, "节水公告", "因节水改造,象棋社停水。", "notice"),
)


def test_a_theme_with_the_articles_that_carry_it(run: Run) -> None:
    result = run("keywords", "p", "--themes", issue=SAVING)
    assert (result.status, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0] == "节水"
    assert set(lines[1:3]) == {"  1-1  节水进校园", "  1-2  节水农田增收"}
    # Neither what a notice or a correction repeats, nor the town in the paper's own name.
    assert not {"象棋", "象棋赛", "青禾"} & set(lines)


def test_one_object_a_theme(run: Run) -> None:
    result = run("keywords", "p", "--themes", "-k", "1", "--json", issue=SAVING)
    (line,) = result.out.splitlines()
    record = json.loads(line)
    assert list(record) == ["theme", "weight", "articles"]
    assert (record["theme"], record["weight"]) == ("节水", 1)
    assert {each["id"]: each["title"] for each in record["articles"]} == {
        "1-1": "节水进校园",
        "1-2": "节水农田增收",
    }


@pytest.mark.usefixtures("chinese")
def test_of_the_articles_that_were_named(run: Run) -> None:
    result = run("keywords", "p", "1-1", "1-3", "--themes", issue=SAVING)
    assert (result.status, result.out) == (0, "(没有几篇稿件共有的主题)\n")
    assert run("keywords", "p", "1-1", "1-3", "--themes", "--json", issue=SAVING).out == ""


def test_markdown_has_a_list_below_each_theme(run: Run) -> None:
    lines = run("keywords", "p", "--themes", "--format", "markdown", issue=SAVING).out.splitlines()
    assert lines[0].startswith("# 青禾日报")
    place = lines.index("### 节水")
    assert set(lines[place + 2 : place + 4]) == {"- 1-1 节水进校园", "- 1-2 节水农田增收"}
