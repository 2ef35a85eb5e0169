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


def test_the_issue_has_all_its_pages_and_articles(tmp_path: Path) -> None:
    file = tmp_path / "issue.txt"
    file.write_text(speed.issue(), encoding="utf-8")
    issue = open_issue(str(file))
    assert len(issue.pages) == speed.PAGES
    assert len(issue.articles) >= 0.65 * speed.PAGES * speed.ARTICLES_A_PAGE


def test_a_row_says_how_many_times_the_other_takes() -> None:
    assert str(speed.Row("all", 0.5, 2.0)).split() == ["all", "0.500", "2.000", "4.0", "x"]
    assert str(speed.Row("all", 0.5, None)).split() == ["all", "0.500", "-", "-"]
    assert str(speed.Row("all", 0.5, 2.0, 3)).split()[-3:] == [">=", "3", "x"]
    assert str(speed.Row("all", 0.5, None, most=1)).split()[-2:] == ["<=", "1"]


def test_a_row_misses_its_target_by_the_share_asked_for() -> None:
    row = speed.Row("all", 0.5, 2.0, 6)
    assert row.misses(1)
    assert not row.misses(0.5)
    memory = speed.Row("memory", 150, 400, most=110)
    assert memory.misses(1)
    assert not memory.misses(0.5)
    assert not speed.Row("seconds", 9, None, most=1, gated=False).misses(1)
    assert not speed.Row("no target", 9, 1).misses(1)


@pytest.mark.parametrize(("times", "status"), [(3.0, 1), (5.0, 0)])
def test_the_gate_ends_with_a_status(
    times: float, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row = speed.Row("whole process", 1.0, times, 4)
    monkeypatch.setattr(speed, "processes", lambda home: iter([row]))
    monkeypatch.setattr(speed, "warm_engines", lambda home, most: iter(()))
    speed.main([])
    if status:
        with pytest.raises(SystemExit, match="1"):
            speed.main(["--gate"])
        assert capsys.readouterr().err == "missed: whole process\n"
    else:
        speed.main(["--gate"])
    speed.main(["--gate", "0.5"])
