"""What dubao exports reads back to the same issue."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from summarize.errors import InputError
from summarize.export.html import to_html
from summarize.export.hypertext.articles import Brief
from summarize.export.markdown import to_markdown
from summarize.export.record import issue_record
from summarize.issue import Article, Issue, RawPage
from summarize.layout import read_issue
from summarize.opening import open_issue
from tests.samples.expectation import NAMES, source
from tests.summarize.test_conservation import glued, known

SAMPLES = [source(name) for name in NAMES]

STATES = {"linked": "linked", "missing-page": "missing", "unmatched": "no", "ambiguous": "no"}
"""Why a page holds nothing that fits is looked at again, and pages stand in another order then."""


def told(issue: Issue) -> dict[str, Any]:
    """All that an export promises to tell, but for the file that each page is read from.

    An export has the lines of a head as one; why a page holds nothing that fits is looked at again.
    """
    record = issue_record(issue)
    record.pop("sources", None)
    for page in record["pages"]:
        del page["source"]
        page["name"] = page["name"] and " ".join(page["name"].split())
    for article in record["articles"]:
        article["title"] = "".join(article["title"].split())
        for part in ("kicker", "headline", "deck"):
            article[part] = article[part] and " ".join(article[part].split())
        article["bylines"] = [" ".join(line.split()) for line in article["bylines"]]
        for jump in article["jumps"]:
            jump["state"] = STATES[jump["state"]]
    return tidy(record)  # type: ignore[no-any-return]


def tidy(value: Any) -> Any:
    """The same with one space for any white space within a line."""
    if isinstance(value, dict):
        return {key: tidy(each) for key, each in value.items()}
    if isinstance(value, list):
        return [tidy(each) for each in value]
    if not isinstance(value, str):
        return value
    return "\n".join(" ".join(line.split()) for line in value.split("\n"))


def head(article: Article) -> tuple[str | None, ...]:
    return article.kicker, article.headline, article.deck


def in_order(article: Article) -> bool:
    """Whether its head stands in the order that heads have: kicker, headline, deck."""
    kicker, headline, deck = ("".join((part or "").split()) for part in head(article))
    title = "".join(article.title.split())
    whole = kicker + headline + deck
    return not whole or title in {headline, kicker, kicker + headline, headline + deck, whole}


def back(issue: Issue, tmp_path: Path) -> Issue:
    file = tmp_path / "issue.md"
    file.write_text(to_markdown(issue), encoding="utf-8")
    return open_issue(str(file))


def back_from_json(issue: Issue, tmp_path: Path) -> Issue:
    file = tmp_path / "issue.json"
    file.write_text(json.dumps(issue_record(issue), ensure_ascii=False), encoding="utf-8")
    return open_issue(str(file))


def back_from_html(issue: Issue, tmp_path: Path) -> Issue:
    briefs = {each.id: Brief(("摘要里的话。",), ("词",), (0,)) for each in issue.articles}
    file = tmp_path / "issue.html"
    file.write_text(to_html(issue, briefs), encoding="utf-8")
    return open_issue(str(file))


WAYS = (back, back_from_json, back_from_html)
Way = Callable[[Issue, Path], Issue]


@pytest.mark.parametrize("source", SAMPLES, ids=lambda path: path.name)
def test_a_sample_reads_back_from_its_exports(source: Path, tmp_path: Path) -> None:
    issue = open_issue(str(source))
    for way in WAYS:
        assert told(way(issue, tmp_path)) == told(issue)


COLUMNS = (
    "第1版 要闻\n\n今日谈\n\n渡口的灯\n\n杜若\n\n渡口的灯亮了三十年，行船的人都认得它。\n\n"
    "三座新桥通车\n\n本报讯（记者 杜若）昨日，青禾县的三座新桥同时通车，建设历时两年。\n",
    "◆新春走基层\n\n老渡口的新用处\n\n本报记者 简宁\n\n渡工陈阿水在船上干了三十年。\n",
)


def test_columns_kinds_and_furniture_are_kept(tmp_path: Path) -> None:
    pages = [RawPage(f"{n}.txt", tuple(text.split("\n"))) for n, text in enumerate(COLUMNS)]
    issue = read_issue(pages)
    assert {each.column for each in issue.articles} >= {"今日谈", "◆新春走基层"}
    assert {each.kind for each in issue.articles} >= {"opinion", "news"}
    assert {each.kind for each in issue.furniture} == {"page-header", "column"}
    assert [page.inferred for page in issue.pages] == [False, True]
    for way in WAYS:
        assert told(way(issue, tmp_path)) == told(issue)


SAID = "□ 杨 柳昨日上午,青禾县的三座新桥同时通车,建设历时两年,投资5."
ROW = [
    ["三座新桥通车"],
    ["三座新桥通车", SAID, "一中 98.5 96.2"],
    ["三座新桥通车", "(下转第2版)", SAID],
]
"""A continuation that is a row of a table and no more: what was printed before is left out."""


@pytest.mark.parametrize("way", WAYS)
def test_a_table_of_one_row_that_begins_a_piece_stays_one(way: Way, tmp_path: Path) -> None:
    issue = read_issue([RawPage(f"{n}.txt", tuple(lines)) for n, lines in enumerate(ROW)])
    assert issue.articles[-1].blocks[-1].kind == "table"
    assert told(way(issue, tmp_path)) == told(issue)


@pytest.mark.parametrize("way", WAYS)
@given(pages=st.lists(st.lists(known | glued, min_size=1, max_size=14), min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_issue_reads_back(way: Way, pages: Sequence[Sequence[str]], tmp_path: Path) -> None:
    issue = read_issue([RawPage(f"{n}.txt", tuple(lines)) for n, lines in enumerate(pages)])
    assume(issue.articles)
    assume(all(map(in_order, issue.articles)))
    assert told(way(issue, tmp_path)) == told(issue)


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("<main id=articles><article id=a1-1 class=news></article></main>", None),
        ("<meta name=dubao.page content=1><main id=articles><article id=x></article></main>", None),
        ("<meta name=dubao.page content=99999><main id=articles><article id=a1-1>甲", None),
        ("<meta name=dubao.page content=1><main id=articles>" + "<article id=a1-1>" * 900, None),
        (
            "<meta name=dubao.page content=1><main id=articles><article id=a1-1><header><p "
            "class=label><span></span></p><h3>夜航恢复</h3></header><div class=text>"
            "<p class='jump open'>（有几处可能的续文）</p><p>末班船改到九点半。</p>",
            ["夜航恢复"],
        ),
    ],
    ids=["no pages", "no page", "no label", "deep", "bare"],
)
def test_what_only_says_that_dubao_made_it_is_read_or_told(
    body: str, titles: list[str] | None, tmp_path: Path
) -> None:
    file = tmp_path / "issue.html"
    file.write_text(f'<html><head><meta name="generator" content="dubao">{body}', encoding="utf-8")
    if titles is None:
        with pytest.raises(InputError) as caught:
            open_issue(str(file))
        assert "\n" not in str(caught.value)
    else:
        assert [each.title for each in open_issue(str(file)).articles] == titles


def test_an_export_among_other_files_keeps_to_itself(tmp_path: Path) -> None:
    issue = open_issue(str(SAMPLES[0]))
    back_from_html(issue, tmp_path)
    (tmp_path / "notes.html").write_text("<html><body><p>买菜</p></body></html>", encoding="utf-8")
    read = open_issue(str(tmp_path))
    assert {each.title for each in issue.articles} <= {each.title for each in read.articles}
