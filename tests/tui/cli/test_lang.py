"""The command line in Chinese and in English."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from tests.tui.catalogue import CHINESE
from tui.cli.group import COMMANDS
from tui.language import choose, tell_error

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


def test_what_cannot_be_read_is_told_in_either(run: Run) -> None:
    query = run("search", " ", "p")
    assert query.err == "dubao: nothing to search for: give a word, or a phrase in quotes\n"
    query = run("search", " ", "p", "--lang", "zh")
    assert query.err == "dubao: 没有要检索的词: 请给一个词, 或加引号的短语\n"


def test_an_article_that_is_not_there_is_told_in_either(run: Run) -> None:
    english = run("show", "p", "桥{0}")
    chinese = run("show", "p", "桥{0}", "--lang", "zh")
    assert english.err.startswith("dubao: no article “桥{0}”; there are ")
    assert chinese.err.startswith("dubao: 没有“桥{0}”这一篇; 有 ")
    assert english.status == chinese.status == 2


def test_an_error_holds_what_names_it_through_a_pipe() -> None:
    error = InputError("{name}: no such file or folder", name="a{b}.txt")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error) == "a{b}.txt: no such file or folder"
    choose("zh")
    assert tell_error(again) == "a{b}.txt: 没有这个文件或文件夹"
