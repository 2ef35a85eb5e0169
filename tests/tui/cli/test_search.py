from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Block
from tests.papers import BRIDGE, PAPER

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


@pytest.mark.parametrize("query", ["NOT", "(", "x:", "5.7%", "--", "*"])
def test_no_query_is_an_operator_or_an_error(run: Run, query: str) -> None:
    result = run("search", "--", query, "p")
    assert result.status == (0 if query in {"5.7%", "("} else 1)
    assert result.err == ""


def test_an_empty_query_and_a_missing_library_are_bad_usage(run: Run) -> None:
    assert run("search", "", "p").status == 2
    missing = run("search", "桥")
    assert missing.status == 2
    assert "no library yet" in missing.err
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
    assert list(hit) == [
        *("issue", "key", "paper", "date", "id", "page", "section", "title"),
        *("field", "block", "text", "matches"),
    ]
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


def test_count_tells_the_places_issue_by_issue_and_none_too(run: Run) -> None:
    places = len(run("search", "桥", "p", "--json").out.splitlines())
    assert places > 2
    assert run("search", "桥", "p", "--count").out == f"{places}\n"
    assert run("search", "桥", "p", "q", "--count").out == f"p:{places}\nq:{places}\n"
    nothing = run("search", "没有这个词", "p", "--count")
    assert (nothing.status, nothing.out) == (1, "0\n")


def test_names_alone_are_those_of_issues_that_have_it(run: Run) -> None:
    result = run("search", "桥", "p", "unreadable.txt", "q", "-l")
    assert (result.status, result.out) == (2, "p\nq\n")
    assert run("search", "桥", "p", "--files-with-matches", "--json").out == '{"issue": "p"}\n'
    nothing = run("search", "没有这个词", "p", "-l")
    assert (nothing.status, nothing.out) == (1, "")


def test_at_most_so_many_places_an_issue(run: Run) -> None:
    everything = run("search", "桥", "p", "--json").out.splitlines()
    for option in ("-n", "--max-count"):
        assert run("search", "桥", "p", "--json", option, "2").out.splitlines() == everything[:2]
    assert run("search", "桥", "p", "q", "-n", "1", "--count").out == "p:1\nq:1\n"


@pytest.mark.parametrize(("around", "shown"), [(0, (1, 2)), (1, (0, 3)), (9, (0, 4))])
def test_context_is_whole_sentences(run: Run, around: int, shown: tuple[int, int]) -> None:
    sentences = (
        "槐江两岸的村民起了个大早,赶在日出以前把渡船一条一条系牢。",
        "他们说:“这座大桥修了三年!”",
        "桥头的茶摊从清早忙到天黑,来的都是沿河十二个村子里的熟人。",
        "傍晚收摊。",
    )
    block = Block("paragraph", "1", "".join(sentences))
    paper = replace(PAPER, articles=(replace(BRIDGE, blocks=(block,)),))
    result = run("search", "大桥", "p", "-C", str(around), issue=paper)
    start, end = shown
    before, after = "… " * (start > 0), " …" * (end < len(sentences))
    text = f"  第1版  {before}{''.join(sentences[start:end])}{after}"
    assert result.out.splitlines()[1:] == [text]


def test_context_of_places_that_meet_is_one_excerpt(run: Run) -> None:
    block = Block("paragraph", "1", "一号渡轮下水。二号渡轮下水。雨停了。天晴了。三号渡轮下水。")
    paper = replace(PAPER, articles=(replace(BRIDGE, blocks=(block,)),))
    lines = run("search", "渡轮", "p", "-C", "0", issue=paper).out.splitlines()
    assert lines[1:] == ["  第1版  一号渡轮下水。二号渡轮下水。 …", "  第1版  … 三号渡轮下水。"]


def test_count_and_names_exclude_each_other(run: Run) -> None:
    result = run("search", "桥", "p", "-l", "--count")
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1


def test_where_a_word_was_meant_as_a_sign_an_empty_answer_says_so(run: Run) -> None:
    result = run("search", "讲解员 AND 无此词", "p")
    assert (result.status, result.out, result.err.count("\n")) == (1, "", 1)
    assert "AND is searched for as text" in result.err
    assert run("search", '"讲解员 AND"', "p").err == ""


def test_whole_words_are_asked_for_by_option_or_in_the_query(run: Run) -> None:
    whole = run("search", "-w", "讲解员", "p")
    assert whole.out == run("search", "整词:讲解员", "p").out == run("search", "讲解员", "p").out
    assert run("search", "解员", "p").status == 0
    for part in (("-w", "解员"), ("whole:解员",)):
        assert run("search", *part, "p").status == 1
