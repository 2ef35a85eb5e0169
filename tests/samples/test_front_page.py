"""A real front page, read as a person reads it. Nothing of its text stands here.

Paragraphs are named by their index among the non-empty ones of the file; the file is no part of
the project, and where it is absent these tests are skipped.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarize.export import issue_record
from summarize.opening import open_issue
from tests.samples.expectation import (
    ROOT,
    Record,
    article_differences,
    contents_differences,
    issue_differences,
    lost_or_doubled,
    paired,
)

if TYPE_CHECKING:
    from summarize.issue import Issue

PLACE = Path(os.environ.get("DUBAO_FRONT_PAGE", ROOT.parent / "shared/data/front-page.txt"))

pytestmark = pytest.mark.skipif(
    not PLACE.is_file(), reason="the real front page is not beside the project (DUBAO_FRONT_PAGE)"
)

# Right-hand paragraphs of the nine sentences that a column break or the caption cut.
BROKEN = (1, 14, 15, 18, 19, 28, 30, 39, 46)
CAPTION = 13
PARAGRAPHS = 53

# Per article: kicker, headline, deck and byline by paragraph; its paragraphs in groups, one
# group a block; subheads and items among them; the page that it goes on at; kind; dateline.
GOLD: tuple[Record, ...] = (
    {"groups": [(0, 1)], "to": "3", "dateline": "新华社"},
    {
        "headline": 2,
        "deck": 3,
        "byline": 4,
        "groups": [
            (5,), (6,), (7,), (8,), (9,), (10,), (11,), (12, 14, 15), (16,), (17, 18, 19), (20,),
        ],
        "subheads": {7},
        "items": {10, 11, 12},
        "to": "2",
    },
    {
        "kicker": 21,
        "headline": 22,
        "byline": 23,
        "groups": [(24,), (25,), (26,), (27, 28), (29, 30), (31,), (32,), (33,)],
        "subheads": {25, 31},
        "to": "4",
    },
    {
        "kicker": 34,
        "headline": 35,
        "groups": [(36,), (37,), (38, 39), (40,), (41,)],
        "dateline": "本报讯",
    },
    {"headline": 42, "groups": [(43,), (44,), (45, 46), (47,)], "dateline": "本报讯"},
    {"headline": 48, "byline": 49, "groups": [(50,), (51,), (52,)], "kind": "picture"},
)  # fmt: skip

_SUBJECT = 21


def _paragraphs() -> list[str]:
    return [line.strip() for line in PLACE.read_text("utf-8").splitlines() if line.strip()]


def _gold() -> Record:
    """The gold reading in the form of ``dubao export``, its text taken from the file."""
    lines = _paragraphs()
    articles = [_gold_article(number, given, lines) for number, given in enumerate(GOLD, 1)]
    return {
        "format": "dubao-issue",
        "version": 1,
        "paper": None,
        "date": None,
        "number": None,
        "pages": [{"label": "1", "name": None, "inferred": True, "source": PLACE.name}],
        "sections": [{"name": "第1版", "articles": [article["id"] for article in articles]}],
        "articles": articles,
        "furniture": [],
    }


def _gold_article(number: int, given: Record, lines: list[str]) -> Record:
    def line(key: str) -> str | None:
        return lines[given[key]] if key in given else None

    kicker, headline, byline = line("kicker"), line("headline"), line("byline")
    subject = kicker if given.get("kicker") == _SUBJECT else None
    blocks = [_gold_block(group, given, lines) for group in given["groups"]]
    if any(CAPTION in range(group[0], group[-1]) for group in given["groups"]):
        blocks.append({"kind": "caption", "page": "1", "text": lines[CAPTION]})
    jumps = []
    if "to" in given:
        target = given["to"]
        marker = f"下转{target}版"
        jumps = [{"from": "1", "to": target, "marker": marker, "state": "missing-page"}]
    return {
        "id": f"1-{number}",
        "page": "1",
        "section": "第1版",
        "column": None,
        "kind": given.get("kind", "news"),
        "title": f"{subject or ''}{headline}" if headline else "〔…〕",
        "kicker": kicker,
        "headline": headline,
        "deck": line("deck"),
        "bylines": [byline] if byline else [],
        "dateline": given.get("dateline"),
        "blocks": blocks,
        "jumps": jumps,
        "continued_from": None,
    }


def _gold_block(group: tuple[int, ...], given: Record, lines: list[str]) -> Record:
    text = re.sub(r" ?下转[0-9]版$", "", "".join(lines[index] for index in group))
    kind = "paragraph"
    if group[0] in given.get("subheads", ()):
        kind = "subhead"
    elif group[0] in given.get("items", ()):
        kind = "item"
    return {"kind": kind, "page": "1", "text": text}


@pytest.fixture(scope="module")
def issue() -> Issue:
    return open_issue(str(PLACE))


@pytest.fixture(scope="module")
def record(issue: Issue) -> Record:
    exported: Record = issue_record(issue)
    return exported


def test_it_is_the_page_that_the_gold_reading_is_of() -> None:
    assert len(_paragraphs()) == PARAGRAPHS


def test_nothing_of_it_is_lost_or_doubled(record: Record) -> None:
    assert lost_or_doubled(record, PLACE.read_text("utf-8")) == []


def test_it_is_one_inferred_page_without_furniture(record: Record) -> None:
    notes = issue_differences(record, _gold())
    assert not notes, "\n".join(notes)


def test_it_holds_six_articles_the_first_without_a_headline(record: Record) -> None:
    notes = contents_differences(record, _gold())
    assert not notes, "\n".join(notes)
    assert [bool(article["headline"]) for article in record["articles"]] == [False] + [True] * 5


@pytest.mark.parametrize("number", range(1, len(GOLD) + 1))
def test_an_article_is_the_gold_one(record: Record, number: int) -> None:
    gold = _gold()
    found = paired(record, gold).get(f"1-{number}")
    assert found is not None, f"article {number} was not found"
    notes = article_differences(found, gold["articles"][number - 1])
    assert not notes, "\n".join([f"article {number}", *notes])


def test_nine_sentences_are_whole_again_and_healed_where_they_were_cut(issue: Issue) -> None:
    lines = _paragraphs()
    starts = [lines[index][:12] for index in BROKEN]
    healed = [
        block.text[join : join + 12]
        for article in issue.articles
        for block in article.blocks
        for join in block.joins
    ]
    assert len(healed) == len(BROKEN)
    assert all(
        tail.startswith(start[: len(tail)]) or start.startswith(tail[:8])
        for tail, start in zip(healed, starts, strict=True)
    )


def test_the_caption_belongs_to_the_article_whose_sentence_it_cut(record: Record) -> None:
    captions = [
        (article["id"], block["text"].strip())
        for article in record["articles"]
        for block in article["blocks"]
        if block["kind"] == "caption"
    ]
    assert captions == [("1-2", _paragraphs()[CAPTION])]
