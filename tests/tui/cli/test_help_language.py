"""The pages of help in Chinese and in English: no sentence of the other language is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.tui.catalogue import CHINESE
from tui.cli.group import COMMANDS
from tui.wrapping import cells

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

EVERY = ("", *COMMANDS)
SENTENCE = re.compile(r"\b[A-Za-z]{2,} [a-z]{2,} [a-z]+\b")
EXAMPLE = re.compile(r"^  (?:示例|Examples):\n[\s\S]*|^ +\w+ = .*$", re.MULTILINE)
TERM = re.compile("[(（][\u4e00-\u9fff]+[)）]|要闻:15")
"""A Chinese term of the trade behind its English name, or a section's name in an example."""


def help_of(run: Run, name: str, language: str, width: int = 80) -> str:
    result = run(*([name] if name else []), "-h", "--lang", language)
    assert (result.status, result.err) == (0, "")
    return result.out


@pytest.mark.parametrize("name", EVERY)
def test_chinese_help_has_no_english_sentence(name: str, run: Run) -> None:
    told = help_of(run, name, "zh")
    assert told.startswith("用法: dubao")
    assert "选项:" in told
    assert "显示本帮助后退出" in told
    assert "  示例:\n" in told
    assert SENTENCE.findall(EXAMPLE.sub("", told)) == []
    for word in ("Usage", "Options", "Commands", "Examples", "default:", "Show"):
        assert word not in told


@pytest.mark.parametrize("name", EVERY)
def test_english_help_has_chinese_for_terms_and_examples_alone(name: str, run: Run) -> None:
    told = help_of(run, name, "en")
    assert told.startswith("Usage: dubao")
    assert CHINESE.findall(TERM.sub("", EXAMPLE.sub("", told))) == []


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("name", EVERY)
def test_chinese_help_stays_within_the_width(
    name: str, columns: int, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("click.formatting.FORCED_WIDTH", columns)
    rows = EXAMPLE.sub("", help_of(run, name, "zh")).splitlines()
    assert len(rows) > 5
    assert [row for row in rows if cells(row) > columns] == []


def test_a_remark_on_an_example_is_told_and_the_example_is_not(run: Run) -> None:
    told = help_of(run, "", "zh")
    assert "    dubao list page1.txt              看有哪些稿件\n" in told
    assert "    cat page*.txt | dubao show - 1-2  从标准输入读, 只看一篇\n" in told


def test_one_help_says_nothing_of_the_next(run: Run) -> None:
    before = help_of(run, "overrule", "en")
    assert CHINESE.search(TERM.sub("", help_of(run, "overrule", "zh")))
    assert help_of(run, "overrule", "en") == before
