from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.papers import LEAD, PAPER
from tui.wrapping import cells

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


def test_articles_stand_under_their_sections(run: Run) -> None:
    result = run("list", "p")
    assert (result.status, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0] == "青禾日报  2025-03-04  第88期"
    assert [line for line in lines if line in {"要闻", "副刊"}] == ["要闻", "副刊"]
    assert [line.split()[0] for line in lines if line.startswith(" ")] == [
        "1-1",
        "1-2",
        "3-1",
        "3-2",
        "3-3",
    ]


def test_titles_begin_in_one_column(run: Run) -> None:
    lines = run("list", "p").out.splitlines()
    titles = ("青禾县:", "〔本报讯", "桥上", "遗失", "〔并将")
    columns = {
        cells(line[: line.index(title)])
        for title in titles
        for line in lines
        if line.startswith(" ") and title in line
    }
    assert len(columns) == 1


@pytest.mark.usefixtures("chinese")
def test_it_says_honestly_where_an_article_goes_on(run: Run) -> None:
    out = run("list", "p").out
    assert "〔本报讯 青禾县昨日召开〕  下转第5版(本期未收录)" in out
    assert "青禾县:三座新桥通车  下转第3版\n" in out
    assert "上接第2版(本期未收录)" in out
    assert "桥上  [副刊]\n" in out
    assert "遗失声明  [公告]\n" in out


@pytest.mark.usefixtures("chinese")
def test_a_jump_without_continuation_gives_its_reason(run: Run) -> None:
    jumps = [replace(LEAD.jumps[0], state=state) for state in ("unmatched", "ambiguous")]
    for jump, reason in zip(jumps, ("未找到续文", "有几处可能的续文"), strict=True):
        paper = replace(PAPER, articles=(replace(LEAD, jumps=(jump,)),))
        assert reason in run("list", "p", issue=paper).out


def test_json_is_one_article_a_line(run: Run) -> None:
    records = [json.loads(line) for line in run("list", "p", "--json").out.splitlines()]
    assert [record["id"] for record in records] == ["1-1", "1-2", "3-1", "3-2", "3-3"]
    assert records[0]["pages"] == ["1", "3"]
    assert records[1]["jumps"][0]["state"] == "missing-page"
    assert isinstance(records[0]["characters"], int)


def test_on_a_terminal_no_row_is_wider_than_it(run: Run) -> None:
    long = replace(PAPER, articles=(replace(LEAD, title="很长的题目" * 20),))
    rows = run("list", "p", "--color", "never", issue=long, terminal=True).out.splitlines()
    assert max(cells(row) for row in rows) <= 60
    assert "".join(rows).replace(" ", "").count("题目") == 20
