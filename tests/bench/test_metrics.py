"""The metrics tell good from bad: the gold itself scores 1.0, each kind of damage costs its own."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.bench.defects import SETS, dump
from tests.bench.found import Found, MisfitError
from tests.bench.metrics import measure
from tests.bench.oracle import oracle
from tests.bench.worst import errors

if TYPE_CHECKING:
    from summarize.issue import Article, Issue
    from tests.bench.gold import Dump

DAYS = range(2, 3)
SHARES = (
    "starts_f1", "b3_f1", "exact", "headline", "kicker_f1", "deck_f1", "joins_f1", "links_right",
)  # fmt: skip


@cache
def made(name: str = "all") -> tuple[Dump, Issue]:
    one = dump("1998-01-02", SETS[name])
    return one, oracle(one)


def figures(issue: Issue) -> dict[str, float]:
    return measure(made()[0], issue).figures()


def linked(issue: Issue) -> Article:
    return next(
        article
        for article in issue.articles
        if any(jump.state == "linked" for jump in article.jumps)
    )


def swapped(issue: Issue, old: Article, new: Article) -> Issue:
    articles = tuple(new if article is old else article for article in issue.articles)
    return replace(issue, articles=articles)


@pytest.mark.parametrize("name", SETS)
def test_the_gold_scores_one(name: str) -> None:
    one, issue = made(name)
    found = measure(one, issue).figures()
    assert {key: found[key] for key in SHARES} == dict.fromkeys(SHARES, 1.0)
    assert found["lost"] == found["doubled"] == found["links_wrong"] == 0
    assert errors(one, issue) == {}


def test_two_articles_taken_for_one_cost_a_start_and_b3() -> None:
    issue = made()[1]
    first, second = issue.articles[:2]
    notes = tuple(
        replace(note, article=first.id) if note.article == second.id else note
        for note in issue.notes
    )
    found = figures(replace(issue, notes=notes))
    assert found["starts_recall"] < 1.0
    assert found["starts_precision"] == 1.0
    assert found["b3_f1"] < 1.0
    assert found["exact"] < 1.0


def test_one_article_taken_for_two_costs_precision() -> None:
    issue = made()[1]
    own = [note for note in issue.notes if note.article == issue.articles[0].id]
    half = {id(note) for note in own[len(own) // 2 :]}
    notes = tuple(
        replace(note, article="another") if id(note) in half else note for note in issue.notes
    )
    found = figures(replace(issue, notes=notes))
    assert found["starts_precision"] < 1.0
    assert found["starts_recall"] == 1.0
    assert found["b3_f1"] < 1.0


def test_a_lost_block_and_a_doubled_one_are_counted() -> None:
    issue = made()[1]
    article = next(article for article in issue.articles if len(article.blocks) > 1)
    lost = swapped(issue, article, replace(article, blocks=article.blocks[1:]))
    twice = swapped(issue, article, replace(article, blocks=(*article.blocks, article.blocks[0])))
    assert figures(lost)["lost"] > 0
    assert figures(lost)["doubled"] == 0
    assert figures(twice)["doubled"] > 0


def test_a_break_left_open_costs_joins_and_the_exact_article() -> None:
    issue = made()[1]
    article = next(
        article
        for article in issue.articles
        if any(len(block.spans) > 1 for block in article.blocks)
    )
    blocks = tuple(replace(block, spans=block.spans[:1]) for block in article.blocks)
    found = figures(swapped(issue, article, replace(article, blocks=blocks)))
    assert found["joins_f1"] < 1.0
    assert found["exact"] < 1.0
    assert found["b3_f1"] == 1.0


def test_a_jump_to_nothing_is_missed_and_one_to_another_article_wrong() -> None:
    issue = made()[1]
    article = linked(issue)
    none = tuple(replace(jump, state="unmatched") for jump in article.jumps)
    found = figures(swapped(issue, article, replace(article, jumps=none)))
    assert found["links_missed"] >= 1
    assert found["links_wrong"] == 0
    other = next(one for one in issue.articles if one.id != article.id and len(one.blocks) > 3)
    after = article.jumps[0].after
    blocks = (*article.blocks[:after], other.blocks[0], *article.blocks[after:])
    found = figures(swapped(issue, article, replace(article, blocks=blocks)))
    assert found["links_wrong"] == 1


def test_a_marker_without_a_target_that_is_linked_is_wrong() -> None:
    one, issue = made()
    article = next(
        article
        for article in issue.articles
        if any(jump.state == "missing-page" for jump in article.jumps)
    )
    jumps = tuple(replace(jump, state="linked", after=0) for jump in article.jumps)
    found = figures(swapped(issue, article, replace(article, jumps=jumps)))
    assert found["links_wrong"] >= 1
    assert one.jumps


def test_a_kicker_folded_into_the_headline_costs_both() -> None:
    one, issue = made("kickers")
    articles = tuple(
        replace(
            article,
            headline=f"{article.kicker or ''} {article.headline or ''}".strip() or None,
            kicker=None,
        )
        for article in issue.articles
    )
    found = measure(one, replace(issue, articles=articles)).figures()
    assert found["headline"] < 0.5
    assert found["kicker_f1"] < 0.5


def test_a_result_about_another_text_is_refused() -> None:
    one, issue = made()
    with pytest.raises(MisfitError):
        Found(one, replace(issue, lines=issue.lines[1:]))
