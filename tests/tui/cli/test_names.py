"""``dubao keywords --people --places --organisations``: names by role."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block
from tests.papers import PAPER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run

VISIT = Article(
    "1-1",
    "1",
    "要闻",
    "news",
    "县长看新桥",
    headline="县长看新桥",
    bylines=("本报记者 岑 越",),
    blocks=(
        Block(
            "paragraph",
            "1",
            "3月4日,青禾县县长卢小满到湖南省看新桥。卢小满说,江州市公安局也派人来了。",
        ),
    ),
)
ISSUE = replace(PAPER, articles=(VISIT,))


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))


def test_people_instead_of_keywords_with_who_reports(run: Run) -> None:
    result = run("keywords", "p", "--people", issue=ISSUE)
    assert (result.status, result.err) == (0, "")
    assert result.out.splitlines() == ["1-1  县长看新桥", "  卢小满  岑越(记者)"]


@pytest.mark.usefixtures("chinese")
def test_roles_together_say_which_is_which(run: Run) -> None:
    lines = run("keywords", "p", "--places", "--people", "--organisations", issue=ISSUE).out
    _, people, places, organisations = lines.splitlines()
    assert people == "  人名  卢小满  岑越(记者)"
    assert places.startswith("  地名  ")
    assert "湖南省" in places.split()
    assert organisations.split() == ["机构名", "江州市公安局"]


def test_json_says_role_office_count_and_first_place(run: Run) -> None:
    (line,) = run("keywords", "p", "--people", "--json", issue=ISSUE).out.splitlines()
    record = json.loads(line)
    assert list(record) == ["id", "page", "title", "names"]
    first, reporter = record["names"]
    assert list(first) == ["text", "role", "office", "count", "block", "start", "end"]
    assert (first["text"], first["role"], first["count"]) == ("卢小满", "person", 2)
    assert first["office"].endswith("县长")
    assert VISIT.blocks[first["block"]].text[first["start"] : first["end"]] == "卢小满"
    assert (reporter["text"], reporter["office"], reporter["block"]) == ("岑越", "记者", None)


def test_so_many_of_each_role_as_asked_for(run: Run) -> None:
    out = run("keywords", "p", "--people", "--places", "-k", "1", issue=ISSUE).out
    assert [len(line.split()) for line in out.splitlines()[1:]] == [2, 2]


@pytest.mark.usefixtures("chinese")
def test_none_is_said_and_themes_are_something_else(run: Run) -> None:
    bare = replace(VISIT, bylines=(), blocks=(Block("paragraph", "1", "桥通了。"),))
    none = run("keywords", "p", "--people", issue=replace(PAPER, articles=(bare,)))
    assert none.out.splitlines()[1] == "  (没有)"
    wrong = run("keywords", "p", "--people", "--themes", issue=ISSUE)
    assert (wrong.status, wrong.out) == (2, "")


@pytest.mark.usefixtures("chinese")
def test_markdown_of_names_and_of_keywords(run: Run) -> None:
    out = run("keywords", "p", "--people", "--places", "--format", "markdown", issue=ISSUE).out
    lines = out.splitlines()
    assert lines[0].startswith("# 青禾日报")
    assert "### 1-1 县长看新桥" in lines
    assert "- 人名: 卢小满、岑越(记者)" in lines
    plain = run("keywords", "p", "-k", "2", "--format", "markdown", issue=ISSUE).out.splitlines()
    assert sum(line.startswith("- ") for line in plain) == 2
    assert run("keywords", "p", "--json", "--format", "markdown", issue=ISSUE).status == 2
