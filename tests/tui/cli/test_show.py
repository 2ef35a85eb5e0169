from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.papers import BRIDGE, PAPER, POEM
from tui.wrapping import cells

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


def test_a_pipe_gets_one_paragraph_a_line_and_the_continuation(run: Run) -> None:
    lines = run("show", "p", "1-1").out.splitlines()
    assert BRIDGE.blocks[0].text in lines
    assert "〔图〕村民走过新桥。(本报记者 杜若 摄)" in lines
    rule = next(line for line in lines if "第3版" in line)
    assert lines.index(BRIDGE.blocks[3].text) < lines.index(rule)
    assert lines.index(rule) < lines.index(BRIDGE.blocks[4].text)


def test_the_heading_stands_as_printed(run: Run) -> None:
    lines = run("show", "p", "1-1").out.splitlines()
    assert lines[1:5] == [
        "青禾县:",
        "三座新桥通车",
        "——沿河十二村出行不再绕路",
        "本报记者 杜 若",
    ]


@pytest.mark.usefixtures("chinese")
def test_a_missing_page_is_named_at_the_end(run: Run) -> None:
    assert run("show", "p", "1-2").out.splitlines()[-1] == "下转第5版(本期未收录)"


@pytest.mark.usefixtures("chinese")
def test_a_missing_beginning_is_named_before_the_text(run: Run) -> None:
    lines = run("show", "p", "3-3").out.splitlines()
    assert lines.index("上接第2版(本期未收录)") < lines.index("并将于月底完工。")


def test_all_articles_without_a_name_and_each_once_with_several(run: Run) -> None:
    assert "桥上" in run("show", "p").out
    twice = run("show", "p", "声明", "3-1", "3-2").out
    assert twice.count("吕某遗失渡工证") == 1
    assert twice.index("吕某") < twice.index("一河春水")


def test_verse_keeps_its_lines(run: Run) -> None:
    assert "一河春水向东流\n两岸人家望渡头\n" in run("show", "p", "3-1").out


def test_an_unknown_article_is_one_line_and_status_2_and_nothing_printed(run: Run) -> None:
    result = run("show", "p", "1-1", "没有")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("dubao: no article “没有”")
    assert result.err.count("\n") == 1


def test_a_terminal_gets_rows_that_fit_and_no_mark_at_their_start(run: Run) -> None:
    result = run("show", "p", "--color", "never", terminal=True)
    rows = result.out.splitlines()
    assert max(cells(row) for row in rows) <= 60
    assert not [row for row in rows if row.strip()[:1] in {"、", "。", ","}]
    assert "    昨日上午" in result.out


def test_width_wraps_in_a_pipe_too(run: Run) -> None:
    rows = run("show", "p", "--width", "24").out.splitlines()
    assert max(cells(row) for row in rows) <= 24


def test_json_is_the_article_of_the_export(run: Run) -> None:
    (line,) = run("show", "p", "3-1", "--json").out.splitlines()
    assert json.loads(line)["blocks"][0]["text"] == POEM.blocks[0].text


def test_controls_in_the_text_never_reach_the_output(run: Run) -> None:
    evil = "甲\x1b[31m乙\x07\x9b2J\u202e丙"
    block = replace(POEM.blocks[0], text=evil)
    poem = replace(POEM, title=evil, headline=evil, bylines=(evil,), blocks=(block,))
    paper = replace(PAPER, articles=(poem,), paper=evil, sections=PAPER.sections)
    plain = ("--color", "never")
    for arguments in (
        ("list", "p", *plain),
        ("list", "p", "--json"),
        ("show", "p", *plain),
        ("show", "p", "--json"),
        ("search", "甲", "p", *plain),
        ("search", "甲", "p", "--json"),
        ("export", "p", "--format", "json"),
        ("export", "p", "--format", "markdown"),
        ("explain", "p", *plain),
    ):
        for terminal in (False, True):
            result = run(*arguments, issue=paper, terminal=terminal)
            assert result.status == 0, arguments
            assert not set(result.out) & set("\x1b\x07\x9b\u202e"), arguments
