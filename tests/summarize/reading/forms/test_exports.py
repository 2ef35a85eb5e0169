"""What dubao exports reads back to the same issue."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

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


def articles(issue: Issue) -> list[dict[str, Any]]:
    """All that an export promises to tell of the articles, in the order of their ids."""
    return [
        {
            "id": each.id,
            "section": each.section,
            "title": "".join(each.title.split()),  # an export has the lines of a head as one
            "head": [" ".join((part or "").split()) for part in head(each)],
            "bylines": [" ".join(line.split()) for line in each.bylines],
            "blocks": [
                (
                    block.kind,
                    block.page,
                    "\n".join(map(" ".join, map(str.split, block.text.split("\n")))),
                )
                for block in each.blocks
            ],
            "jumps": [(jump.origin, jump.target, STATES[jump.state]) for jump in each.jumps],
            "from": each.continued_from and each.continued_from.origin,
        }
        for each in sorted(issue.articles, key=lambda article: article.id)
    ]


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


@pytest.mark.parametrize("source", SAMPLES, ids=lambda path: path.name)
def test_a_sample_reads_back_from_its_markdown(source: Path, tmp_path: Path) -> None:
    issue = open_issue(str(source))
    read = back(issue, tmp_path)
    assert articles(read) == articles(issue)
    assert [s.name for s in read.sections] == [s.name for s in issue.sections]
    assert (read.paper, read.date, read.number) == (issue.paper, issue.date, issue.number)


@given(st.lists(st.lists(known | glued, min_size=1, max_size=14), min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_issue_reads_back_from_its_markdown(
    tmp_path: Path, pages: Sequence[Sequence[str]]
) -> None:
    issue = read_issue([RawPage(f"{n}.txt", tuple(lines)) for n, lines in enumerate(pages)])
    assume(issue.articles)
    assume(all(map(in_order, issue.articles)))
    assert articles(back(issue, tmp_path)) == articles(issue)


@given(st.lists(st.lists(known | glued, min_size=1, max_size=14), min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_issue_reads_back_from_its_json(tmp_path: Path, pages: Sequence[Sequence[str]]) -> None:
    issue = read_issue([RawPage(f"{n}.txt", tuple(lines)) for n, lines in enumerate(pages)])
    assume(issue.articles)
    assume(all(map(in_order, issue.articles)))
    assert articles(back_from_json(issue, tmp_path)) == articles(issue)
