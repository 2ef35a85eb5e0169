from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from summarize.errors import DubaoError
from summarize.language import summary
from summarize.language.summary.methods import exact
from tests.papers import PAPER

if TYPE_CHECKING:
    from summarize.issue import Article
    from tests.tui.cli.conftest import Run

LEAD = ("--method", "lead")


@pytest.mark.usefixtures("chinese")
def test_each_article_has_its_sentences_and_says_if_it_is_cut_off(run: Run) -> None:
    result = run("summary", "p", "1-2", *LEAD)
    assert (result.status, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0] == "1-2  〔本报讯 青禾县昨日召开〕"
    assert lines[-1] == "  (未完:下转第5版,本期未收录)"


def test_a_whole_issue_leaves_out_notices_and_a_notice_asked_for_is_there(run: Run) -> None:
    assert "遗失声明" not in run("summary", "p", *LEAD).out
    assert "3-2  遗失声明" in run("summary", "p", "3-2", *LEAD).out


def test_json_gives_the_place_of_each_sentence(run: Run) -> None:
    (line,) = run("summary", "p", "1-1", "-n", "2", "--json").out.splitlines()
    record = json.loads(line)
    assert list(record) == [
        "id",
        "page",
        "title",
        "section",
        "method",
        "complete",
        "by",
        "sentences",
    ]
    assert (record["method"], record["complete"], record["by"]) == ("snownlp", True, "dubao")
    article = next(each for each in PAPER.articles if each.id == "1-1")
    assert len(record["sentences"]) == 2
    for sentence in record["sentences"]:
        assert list(sentence) == ["text", "block", "start", "end", "sentence", "shortened", "cuts"]
        assert (sentence["shortened"], sentence["cuts"]) == (False, [])
        block = article.blocks[sentence["block"]]
        assert block.text[sentence["start"] : sentence["end"]] == sentence["text"]
        assert block.kind == "paragraph"


@pytest.mark.parametrize(
    "wrong",
    [
        ("-n", "0"),
        ("-n", "x"),
        ("--ratio", "0"),
        ("--ratio", "1.5"),
        ("--method", "magic"),
        ("--chars", "0"),
        ("-n", "2", "--ratio", "0.5"),
        ("--json", "--format", "markdown"),
    ],
)
def test_impossible_wishes_are_bad_usage(run: Run, wrong: tuple[str, ...]) -> None:
    result = run("summary", "p", *wrong)
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1


def test_ratio_is_a_share_of_the_sentences(run: Run) -> None:
    few = run("summary", "p", "1-1", "--ratio", "0.1", *LEAD).out.count("  - ")
    assert few < run("summary", "p", "1-1", "--ratio", "1", *LEAD).out.count("  - ")


def test_a_budget_of_characters_is_kept_and_sentences_stay_whole(run: Run) -> None:
    (line,) = run("summary", "p", "1-1", "--chars", "60", "--json").out.splitlines()
    sentences = json.loads(line)["sentences"]
    assert 1 <= sum(len(sentence["text"]) for sentence in sentences) <= 60
    everything = run("summary", "p", "1-1", "--ratio", "1").out
    assert run("summary", "p", "1-1", "--chars", "9999").out == everything
    assert run("summary", "p", "1-1", "--chars", "9999", "-n", "1").out.count("  - ") == 1


def test_a_whole_issue_goes_section_by_section_an_article_a_block(run: Run) -> None:
    blocks = run("summary", "p", *LEAD).out.split("\n\n")
    shown = [article for article in PAPER.articles if article.kind not in {"guide", "notice"}]
    assert len(blocks) == len(shown)
    assert blocks[0].splitlines()[0] == PAPER.sections[0].name
    names = [section.name for section in PAPER.sections]
    heads = [line for block in blocks for line in block.splitlines() if line in names]
    assert heads == [name for name in names if name in {article.section for article in shown}]


@pytest.mark.parametrize("kind", ["text", "markdown", "json"])
def test_the_first_article_is_printed_before_the_last_is_summed_up(
    run: Run, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    real, seen = summary.summarise, []

    def slow(article: Article, **wishes: Any) -> Any:
        seen.append(article.id)
        if len(seen) > 1:
            raise DubaoError("no further than this")
        return real(article, **wishes)

    monkeypatch.setattr(summary, "summarise", slow)
    result = run("summary", "p", "--format", kind, *LEAD)
    assert PAPER.articles[0].title in result.out
    assert "三座新桥" in result.out
    assert "no further" in result.err


def test_markdown_is_a_list_by_section_and_nothing_of_the_text_becomes_markup(run: Run) -> None:
    lines = run("summary", "p", "--format", "markdown", *LEAD).out.splitlines()
    assert lines[0].startswith("# ")
    heads = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert heads == [
        name
        for name in (section.name for section in PAPER.sections)
        if any(a.section == name and a.kind not in {"guide", "notice"} for a in PAPER.articles)
    ]
    titles = [line for line in lines if line.startswith("### ")]
    shown = [article for article in PAPER.articles if article.kind not in {"guide", "notice"}]
    assert len(titles) == len(shown)
    plain = run("summary", "p", *LEAD).out
    assert sum(line.startswith("- ") for line in lines) == plain.count("\n  - ")
    asked = run("summary", "p", "1-1", "--format", "markdown").out
    assert not [line for line in asked.splitlines() if line.startswith("## ")]


def test_snownlps_own_answer_is_to_be_had(run: Run) -> None:
    (line,) = run(
        "summary", "p", "1-1", "-n", "2", "--method", "snownlp-exact", "--json"
    ).out.splitlines()
    record = json.loads(line)
    article = next(each for each in PAPER.articles if each.id == "1-1")
    text = "\n".join(block.text for block in article.blocks)
    assert [sentence["text"] for sentence in record["sentences"]] == exact.summary(text, 2)


def test_keywords_are_words_of_the_article(run: Run) -> None:
    title, words = run("keywords", "p", "1-1", "-k", "3").out.splitlines()
    assert title == "1-1  青禾县:三座新桥通车"
    assert 1 <= len(words.split()) <= 3


def test_keywords_as_json(run: Run) -> None:
    lines = run("keywords", "p", "--json", "-k", "2").out.splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["id"] for record in records] == [each.id for each in PAPER.articles]
    assert list(records[0]) == ["id", "page", "title", "keywords"]
    assert all(len(record["keywords"]) <= 2 for record in records)
    assert list(records[0]["keywords"][0]) == ["text", "weight"]
