"""Several issues in one command."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run

COMMANDS = ["list", "show", "summary", "keywords", "digest"]


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two issues in the folder from which dubao is run, and a file named as an article."""
    monkeypatch.chdir(tmp_path)
    for name in ("mon", "tue", "1-2"):
        (tmp_path / name).write_text("桥", encoding="utf-8")


def ids(out: str) -> list[tuple[str, str]]:
    records = [json.loads(line) for line in out.splitlines()]
    return [(record["issue"], record["id"]) for record in records]


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("command", COMMANDS)
def test_each_issue_is_named_over_what_is_printed_of_it(run: Run, command: str) -> None:
    one = run(command, "mon").out
    result = run(command, "mon", "tue")
    assert (result.status, result.err) == (0, "")
    assert result.out == f"mon\n{one}\ntue\n{one}"


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("command", COMMANDS)
def test_records_name_their_issue_only_where_there_are_several(run: Run, command: str) -> None:
    alone = [json.loads(line) for line in run(command, "mon", "--json").out.splitlines()]
    assert alone
    assert all("issue" not in record for record in alone)
    both = [json.loads(line) for line in run(command, "mon", "tue", "--json").out.splitlines()]
    assert both == [{"issue": name, **record} for name in ("mon", "tue") for record in alone]
    assert all(next(iter(record)) == "issue" for record in both)


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("command", COMMANDS)
def test_one_that_cannot_be_read_stops_no_other(run: Run, command: str) -> None:
    issues = ["mon", "unreadable.txt", "tue"]
    # Behind an issue, a word that names no file would be an article.
    apart = [each for issue in issues for each in ("-i", issue)]
    result = run(command, *(issues if command in {"list", "digest"} else apart))
    assert result.status == 2
    assert result.err == "dubao: unreadable.txt: no such file\n"
    assert result.out == run(command, "mon", "tue").out


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("command", ["summary", "digest", "keywords"])
def test_markdown_has_a_title_for_each(run: Run, command: str) -> None:
    lines = run(command, "mon", "tue", "--format", "markdown").out.splitlines()
    titles = [line for line in lines if line.startswith("# ")]
    assert titles == [f"# 青禾日报 2025-03-04 第88期 ({name})" for name in ("mon", "tue")]


@pytest.mark.usefixtures("two")
def test_articles_are_those_of_the_issue_before_them(run: Run) -> None:
    result = run("show", "mon", "3-1", "tue", "遗失声明", "1-1", "--json")
    assert ids(result.out) == [("mon", "3-1"), ("tue", "3-2"), ("tue", "1-1")]


@pytest.mark.usefixtures("two")
def test_an_id_is_an_article_even_where_a_file_has_that_name(run: Run) -> None:
    assert [json.loads(run("show", "mon", "1-2", "--json").out)["id"]] == ["1-2"]
    both = run("show", "mon", "1-1", "./1-2", "1-1", "--json")
    assert ids(both.out) == [("mon", "1-1"), ("./1-2", "1-1")]


@pytest.mark.usefixtures("two")
def test_issues_given_apart_leave_all_words_to_articles(run: Run) -> None:
    result = run("show", "-i", "mon", "--issue", "tue", "1-2", "桥上", "--json")
    expected = [(name, each) for name in ("mon", "tue") for each in ("1-2", "3-1")]
    assert ids(result.out) == expected


@pytest.mark.usefixtures("two")
def test_an_article_that_one_issue_lacks_is_told_with_the_issues_name(run: Run) -> None:
    result = run("show", "mon", "9-9", "tue", "3-1", "--json")
    assert result.status == 2
    assert result.err.startswith("dubao: mon: no article “9-9”")
    assert result.err.count("\n") == 1
    assert ids(result.out) == [("tue", "3-1")]


def test_standard_input_is_read_once(run: Run) -> None:
    result = run("list", "-", "-")
    assert (result.status, result.out) == (2, "")
    assert "only once" in result.err


@pytest.mark.parametrize("command", ["show", "summary", "keywords"])
def test_without_an_issue_that_is_said(run: Run, command: str) -> None:
    result = run(command)
    assert (result.status, result.out) == (2, "")
    assert "ISSUE" in result.err
    assert result.err.count("\n") == 1
