"""CSV, TSV and chosen fields, where ``--json`` is."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.papers import BRIDGE, PAPER
from tui.cli.group import cli

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run

PRINT = {
    "list": ["list", "p"],
    "show": ["show", "p"],
    "summary": ["summary", "p"],
    "keywords": ["keywords", "p"],
    "names": ["keywords", "p", "--people", "--places"],
    "digest": ["digest", "p"],
    "search": ["search", "桥", "p"],
    "count": ["search", "桥", "p", "--count"],
    "issues": ["search", "桥", "p", "-l"],
    "explain": ["explain", "p"],
    "config": ["config"],
}


def cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("name", PRINT)
def test_csv_has_what_json_has(run: Run, name: str) -> None:
    records = [json.loads(line) for line in run(*PRINT[name], "--json").out.splitlines()]
    assert records
    result = run(*PRINT[name], "--format", "csv")
    assert (result.status, result.err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(result.out, newline="")))
    columns = list(rows[0])
    assert set(columns) == {key for record in records for key in record}
    assert rows == [{column: cell(record.get(column)) for column in columns} for record in records]


@pytest.mark.parametrize("name", PRINT)
def test_tsv_is_one_line_a_record_whatever_it_holds(run: Run, name: str) -> None:
    records = run(*PRINT[name], "--json").out.splitlines()
    head, *lines = run(*PRINT[name], "--format", "tsv").out.splitlines()
    assert len(lines) == len(records)
    assert {line.count("\t") for line in lines} == {head.count("\t")}


@pytest.mark.parametrize("kind", ["json", "csv", "tsv"])
def test_fields_are_chosen_and_stand_in_the_order_asked_for(run: Run, kind: str) -> None:
    result = run("list", "p", "--format", kind, "--fields", "title, id")
    first = result.out.splitlines()[0 if kind == "json" else 1]
    assert (
        first
        == {
            "json": '{"title": "青禾县:三座新桥通车", "id": "1-1"}',
            "csv": "青禾县:三座新桥通车,1-1",
            "tsv": "青禾县:三座新桥通车\t1-1",
        }[kind]
    )


def test_the_issue_is_a_field_too(run: Run) -> None:
    lines = run("list", "p", "--format", "csv", "--fields", "issue,id").out.splitlines()
    assert lines[:2] == ["issue,id", "p,1-1"]
    lines = run("list", "p", "q", "--format", "csv").out.splitlines()
    assert lines[0].startswith("issue,id,page,")
    assert sum(line.startswith("issue,") for line in lines) == 1


def test_text_is_written_as_it_is_but_for_what_acts_on_a_terminal(run: Run) -> None:
    title = '=1+2,"桥"\n@x\t\\\x1b[2J'
    paper = replace(PAPER, articles=(replace(BRIDGE, title=title),))
    shown = run("list", "p", "--format", "csv", "--fields", "title", issue=paper).out
    assert list(csv.reader(io.StringIO(shown, newline=""))) == [
        ["title"],
        ['=1+2,"桥"\n@x \\[2J'],
    ]
    shown = run("list", "p", "--format", "tsv", "--fields", "title", issue=paper).out
    assert shown == 'title\n=1+2,"桥"\\n@x\\t\\\\[2J\n'


def test_an_issue_without_articles_is_a_table_without_rows(run: Run) -> None:
    empty = replace(PAPER, articles=(), sections=())
    shown = run("list", "p", "--format", "csv", "--fields", "id,title", issue=empty)
    assert (shown.status, shown.out) == (0, "id,title\n")


@pytest.mark.parametrize(
    "wrong",
    [
        ["--fields", "id"],
        ["--json", "--fields", "id,headlien"],
        ["--json", "--fields", ""],
        ["--json", "--format", "csv"],
    ],
)
def test_what_goes_with_nothing_is_bad_usage(run: Run, wrong: list[str]) -> None:
    result = run("list", "p", *wrong)
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1


def test_an_unknown_field_is_told_with_those_there_are(run: Run) -> None:
    assert (
        "“headlien”; there are issue,id,page,"
        in run("list", "p", "--json", "--fields", "headlien").err
    )


@pytest.mark.parametrize("name", PRINT)
def test_the_help_names_every_field(run: Run, name: str) -> None:
    record = json.loads(run(*PRINT[name], "--json").out.splitlines()[0])
    command = cli.commands.get(PRINT[name][0]) or cli.get_command(
        cli.make_context("dubao", [], resilient_parsing=True), PRINT[name][0]
    )
    assert command is not None
    (told,) = [getattr(each, "help", "") for each in command.params if each.name == "fields"]
    assert [key for key in record if key not in told and key not in {"issue", "count"}] == []
