"""What the measures of speed are given is what they say it is; no time is tested."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from summarize.opening import open_issue
from tests.bench import language_speed as speed

if TYPE_CHECKING:
    from pathlib import Path


def test_the_dump_is_read_as_its_six_articles(tmp_path: Path) -> None:
    file = tmp_path / "issue.txt"
    file.write_text(speed.dump(), encoding="utf-8")
    issue = open_issue(str(file))
    assert [article.headline for article in issue.articles] == [
        each.article.headline for each in speed.six()
    ]
    assert {article.kind for article in issue.articles} == {"news"}


@pytest.mark.parametrize("size", [300, 2_000])
def test_an_article_is_as_long_as_asked_and_the_same_each_time(size: int) -> None:
    made = speed.article(size)
    assert size <= made.characters < size + 2 * speed.PARAGRAPH
    assert made == speed.article(size)


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="processes are measured by wait4")
def test_a_process_that_fails_is_no_measure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="status 3"):
        speed.process("raise SystemExit(3)", home=str(tmp_path))
    seconds, megabytes = speed.process(
        "import sys; assert sys.stdin.read() == 'x'", home=str(tmp_path), text="x"
    )
    assert seconds > 0
    assert megabytes > 1


def test_a_row_says_how_many_times_the_other_takes() -> None:
    assert speed.row("summary", 0.5, 2.0).split() == ["summary", "0.500", "2.000", "4.0", "x"]
    assert speed.row("summary", 0.5, None).split() == ["summary", "0.500", "-", "-"]
