"""What is read only in part is told, by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block
from summarize.language import bounds
from summarize.language.summary import summarising as summary
from tests.papers import PAPER

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

SENTENCE = "芦汀镇的新桥通车了，云陂村的菜农不再绕行。"


def article(number: int, times: int) -> Article:
    blocks = (Block("paragraph", "1", SENTENCE * times),)
    name = f"1-{number}"
    return Article(name, "1", "第1版", "news", "通车", headline="新桥通车", blocks=blocks)


ISSUE = replace(PAPER, articles=(article(1, 1), article(2, 9)), sections=())


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_LANG", "en")
    monkeypatch.setattr(bounds, "MOST_CHARACTERS", 100)


@pytest.mark.parametrize("command", [("keywords",), ("keywords", "--people"), ("summary",)])
def test_a_long_article_is_named(run: Run, command: tuple[str, ...]) -> None:
    result = run(*command, "x.txt", issue=ISSUE)
    assert result.status == 0
    told = "1-2: longer than 100 characters; only the beginning is read for this"
    assert result.err.splitlines() == [f"dubao: {told}"]


def test_one_that_is_not_asked_for_is_not(run: Run) -> None:
    assert run("keywords", "x.txt", "1-1", issue=ISSUE).err == ""


def test_units_of_snownlps_own_summary(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_UNITS", 3)
    monkeypatch.setattr(summary, "MOST_UNITS", 3)
    result = run("summary", "x.txt", "--method", "snownlp-exact", issue=ISSUE)
    assert result.err.splitlines() == [
        "dubao: 1-2: more than 3 units; snownlp-exact is given the first ones"
    ]
