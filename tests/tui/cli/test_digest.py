from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from summarize.errors import DubaoError
from summarize.language.keywords import keywords
from summarize.language.summary import summarise
from tests.papers import BRIDGE, PAPER, POEM
from tui.cli.output import printer
from tui.cli.printing.records import Shape
from tui.cli.printing.themes import print_themes

if TYPE_CHECKING:
    from summarize.issue import Article
    from summarize.language.summary import Summary
    from tests.tui.cli.conftest import Run

KEYS = ["id", "page", "section", "kind", "lead", "title", "complete", "by", "sentence"]


def test_piped_it_is_one_plain_line_an_article_by_section(run: Run) -> None:
    result = run("digest", "p")
    assert (result.status, result.err) == (0, "")
    assert "\x1b" not in result.out
    lines = result.out.splitlines()
    assert lines[1] == "要闻"
    assert lines[2].startswith("  1-1  青禾县:三座新桥通车  ")
    assert lines[2].endswith("。")
    assert [line.split()[0] for line in lines[2:]] == ["1-1", "1-2", "副刊", "3-1", "3-3"]


@pytest.mark.usefixtures("chinese")
def test_a_line_says_what_is_missing_and_an_article_without_headline_is_told_once(
    run: Run,
) -> None:
    lines = run("digest", "p").out.splitlines()
    (cut,) = [line for line in lines if line.startswith("  1-2")]
    assert cut.endswith("(未完:下转第5版,本期未收录)")
    assert "〔" not in cut
    assert cut.count("青禾县") == 1


def test_json_has_stable_keys_and_the_place_of_the_sentence(run: Run) -> None:
    lines = run("digest", "p", "--json").out.splitlines()
    records = [json.loads(line) for line in lines]
    assert [list(record) for record in records] == [KEYS] * 4
    assert [record["lead"] for record in records] == [True, False, False, False]
    place = records[0]["sentence"]
    assert list(place) == ["text", "block", "start", "end", "sentence", "shortened", "cuts"]
    assert BRIDGE.blocks[place["block"]].text[place["start"] : place["end"]] == place["text"]
    assert run("digest", "p", "--format", "json").out.splitlines() == lines


def test_markdown_is_a_list_under_headings_and_a_title_is_no_markup(run: Run) -> None:
    starred = replace(BRIDGE, title="*三座*新桥\x1b[2J", headline="*三座*新桥")
    paper = replace(PAPER, articles=(starred, *PAPER.articles[1:]))
    out = run("digest", "p", "--format", "markdown", issue=paper).out
    assert out.startswith("# 青禾日报 2025-03-04 第88期\n\n## 要闻\n\n- **\\*三座\\*新桥")
    assert "\n\n## 副刊\n\n- " in out
    assert "\x1b" not in out


def test_on_a_terminal_lines_are_wrapped_and_titles_stand_out(run: Run) -> None:
    out = run("digest", "p", terminal=True).out
    assert "\x1b[1m青禾县:三座新桥通车" in out


def test_two_formats_at_once_are_bad_usage(run: Run) -> None:
    for wrong in (("--json", "--format", "markdown"), ("--format", "pdf")):
        result = run("digest", "p", *wrong)
        assert (result.status, result.out) == (2, "")
        assert result.err.count("\n") == 1


@pytest.mark.parametrize("kind", ["text", "markdown", "json"])
def test_what_is_done_is_printed_before_the_rest(
    run: Run, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    real = summarise

    def failing(article: Article, **asked: Any) -> Summary:
        if article.id != "1-1":
            raise DubaoError("stopped here")
        return real(article, **asked)

    monkeypatch.setattr("summarize.language.summary.summarise", failing)
    result = run("digest", "p", "--format", kind)
    assert result.status == 2
    assert "三座新桥通车" in result.out


def test_themes_name_the_articles_that_carry_them(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    twin = replace(BRIDGE, id="2-1", page="2", title="新桥\n之二")
    print_themes(printer("never"), (BRIDGE, twin, POEM), 3, words_of=keywords)
    text = capsysbinary.readouterr().out.decode().splitlines()
    assert text[1:3] == ["  1-1  青禾县:三座新桥通车", "  2-1  新桥 之二"]
    assert sum(not line.startswith(" ") for line in text) <= 3
    print_themes(printer("never", shape=Shape("json")), (BRIDGE, twin, POEM), 3, words_of=keywords)
    records = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert [list(record) for record in records] == [["theme", "weight", "articles"]] * len(records)
    assert [each["id"] for each in records[0]["articles"]] == ["1-1", "2-1"]
    assert records[0]["theme"] == text[0]


@pytest.mark.usefixtures("chinese")
def test_an_issue_without_themes_says_so(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    print_themes(printer("never"), (BRIDGE,), 3, words_of=keywords)
    assert capsysbinary.readouterr().out.decode() == "(没有几篇稿件共有的主题)\n"
    print_themes(printer("never", shape=Shape("json")), (BRIDGE,), 3, words_of=keywords)
    assert capsysbinary.readouterr().out == b""
