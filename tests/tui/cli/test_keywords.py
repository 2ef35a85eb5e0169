"""``dubao keywords``: counts, JSON, and the reader's own words."""

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

WORD = "噗嗤嗒嘀"
ISSUE = replace(
    PAPER,
    articles=(
        Article(
            "1-1",
            "1",
            "第1版",
            "news",
            "新戏上演",
            headline="新戏上演",
            blocks=(Block("paragraph", "1", f"剧团昨晚在青禾县演出{WORD}大受欢迎。"),),
        ),
    ),
)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))


def test_so_many_as_asked_for_with_weights(run: Run) -> None:
    (line,) = run("keywords", "p", "1-1", "-k", "3", "--json").out.splitlines()
    record = json.loads(line)
    assert list(record) == ["id", "page", "title", "keywords"]
    weights = [word["weight"] for word in record["keywords"]]
    assert len(weights) == 3
    assert weights[0] == 1
    assert weights == sorted(weights, reverse=True)


def test_a_word_of_the_readers_own_is_whole(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text(f"{WORD}\n", encoding="utf-8")
    before = run("keywords", "p", "-k", "50", issue=ISSUE)
    assert WORD not in before.out.split()
    result = run("keywords", "p", "-k", "50", "--userdict", str(own), issue=ISSUE)
    assert (result.status, result.err) == (0, "")
    assert WORD in result.out.split()


def test_words_kept_in_the_folder_are_read_too(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "home" / "words.txt"
    kept.parent.mkdir()
    kept.write_text("咕噜噗叽\n", encoding="utf-8")
    made = replace(ISSUE.articles[0], blocks=(Block("paragraph", "1", "剧团演出咕噜噗叽大戏。"),))
    result = run("keywords", "p", "-k", "50", issue=replace(ISSUE, articles=(made,)))
    assert "咕噜噗叽" in result.out.split()


def test_a_list_that_is_not_there_or_broken_is_one_line(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_text("一 二 三\n", encoding="utf-8")
    for path in (tmp_path / "none.txt", broken, tmp_path):
        result = run("keywords", "p", "--userdict", str(path))
        assert (result.status, result.out) == (2, "")
        assert len(result.err.splitlines()) == 1
        assert path.name in result.err
