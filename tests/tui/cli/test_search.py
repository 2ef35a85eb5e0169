from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


def test_hits_have_article_page_and_context(run: Run) -> None:
    result = run("search", "讲解员", "p")
    assert (result.status, result.err) == (0, "")
    assert result.out.splitlines() == [
        "1-1  青禾县:三座新桥通车",
        "  第3版  群的讲解员,带游人看 C++ 写成的水闸。",
    ]


def test_nothing_found_is_status_1_without_a_word(run: Run) -> None:
    result = run("search", "没有这个词", "p")
    assert (result.status, result.out, result.err) == (1, "", "")


@pytest.mark.parametrize("query", ["-桥", "NOT", "(", "x:", "5.7%", "--", "*"])
def test_no_query_is_an_operator_or_an_error(run: Run, query: str) -> None:
    result = run("search", "--", query, "p")
    assert result.status == (0 if query in {"5.7%", "("} else 1)
    assert result.err == ""


def test_an_empty_query_and_a_missing_issue_are_bad_usage(run: Run) -> None:
    assert run("search", "", "p").status == 2
    missing = run("search", "桥")
    assert missing.status == 2
    assert "ISSUE" in missing.err
    assert missing.err.count("\n") == 1


def test_the_match_is_coloured_only_where_colour_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b[31m\x1b[1m讲解员\x1b[0m" in run("search", "讲解员", "p", terminal=True).out
    assert "\x1b[31m\x1b[1m讲解员\x1b[0m" in run("search", "讲解员", "p", "--color", "always").out
    assert "\x1b" not in run("search", "讲解员", "p").out
    assert "\x1b" not in run("search", "讲解员", "p", "--color", "never", terminal=True).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("search", "讲解员", "p", terminal=True).out
    assert "\x1b" in run("search", "讲解员", "p", "--color", "always", terminal=True).out


def test_a_dumb_terminal_gets_no_colour(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in run("search", "讲解员", "p", terminal=True).out


def test_json_is_one_hit_a_line_with_offsets_in_its_text(run: Run) -> None:
    (line,) = run("search", "产业集群", "p", "--json").out.splitlines()
    hit = json.loads(line)
    assert list(hit) == ["issue", "id", "page", "title", "field", "block", "text", "matches"]
    assert (hit["issue"], hit["id"], hit["block"]) == ("p", "1-1", 3)
    assert [hit["text"][start:end] for start, end in hit["matches"]] == ["产业集群"]


def test_an_unreadable_issue_does_not_keep_the_others_from_being_searched(run: Run) -> None:
    result = run("search", "讲解员", "unreadable.txt", "good.txt")
    assert result.status == 2
    assert result.err == "dubao: unreadable.txt: no such file\n"
    assert "讲解员" in result.out


def test_a_match_and_its_context_stand_on_one_row_of_a_terminal(run: Run) -> None:
    for query in ("讲解员", "桥", "产业集群"):
        out = run("search", query, "p", "--color", "never", terminal=True).out
        rows = [row for row in out.splitlines() if not row[0].isdigit()]
        assert rows
        assert all(row.startswith("  第") for row in rows)
