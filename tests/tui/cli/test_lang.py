"""The command line in Chinese and in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.catalogue import CHINESE
from tui.cli.group import COMMANDS

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


def test_it_is_taken_before_a_command_and_after_it(run: Run) -> None:
    before = run("--lang", "zh", "export", "p")
    after = run("export", "p", "--lang", "zh")
    assert before == after
    assert before.err.startswith("dubao export: 请说明写成什么")
    english = run("--lang", "zh", "export", "p", "--lang", "en")
    assert english.err.startswith("dubao export: say what to write")


@pytest.mark.usefixtures("chinese")
def test_one_run_says_nothing_of_the_next(run: Run) -> None:
    assert not CHINESE.search(run("--lang", "en", "export", "p").err)
    assert CHINESE.search(run("export", "p").err)


def test_what_is_missing_of_an_article_is_told_in_english(run: Run) -> None:
    assert run("show", "p", "1-2").out.splitlines()[-1] == "下转第5版(not in this issue)"
    lines = run("summary", "p", "1-2").out.splitlines()
    assert lines[-1] == "  (incomplete: 下转第5版, not in this issue)"


def test_reasons_are_told_in_english(run: Run) -> None:
    lines = run("explain", "p", "--width", "999").out if False else run("explain", "p").out
    assert "Line" in lines
    assert "Jumps" in lines
    assert "行  类别" not in lines


@pytest.mark.parametrize("name", ["list", "show", "explain", "export", "digest"])
def test_json_is_the_same_in_both(name: str, run: Run) -> None:
    english = run(name, "p", "--json", "--lang", "en")
    assert english.status == 0
    assert english.out
    assert english == run(name, "p", "--json", "--lang", "zh")


def test_no_other_language_is_known(run: Run) -> None:
    result = run("list", "p", "--lang", "fr")
    assert result.status == 2
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_it(name: str, run: Run) -> None:
    assert "--lang [zh|en]" in run(name, "--help").out
