"""The keys are a promise to scripts: they are compared with the one that is given outside."""

from __future__ import annotations

import json

from summarize.export.record import article_record, issue_record, listing_record
from tests.conservation import characters, text_of
from tests.papers import BRIDGE, LEAD, PAPER, TAIL


def test_an_issue_has_the_promised_keys_in_the_promised_order() -> None:
    record = issue_record(PAPER)
    assert list(record) == [
        "format", "version", "paper", "date", "number",
        "pages", "sections", "articles", "furniture",
    ]  # fmt: skip
    assert (record["format"], record["version"]) == ("dubao-issue", 1)
    assert record["pages"][0] == {
        "label": "1",
        "name": "要闻",
        "inferred": False,
        "source": "p1.txt",
    }
    assert record["sections"][0] == {"name": "要闻", "articles": ["1-1", "1-2"]}
    assert record["furniture"][0] == {"page": "1", "kind": "masthead", "text": "青禾日报"}


def test_an_article_has_the_promised_keys_in_the_promised_order() -> None:
    record = article_record(BRIDGE)
    assert list(record) == [
        "id", "page", "section", "column", "kind", "title", "kicker", "headline", "deck",
        "bylines", "dateline", "blocks", "jumps", "continued_from",
    ]  # fmt: skip
    assert record["blocks"][4] == {
        "kind": "paragraph",
        "page": "3",
        "text": "群的讲解员,带游人看 C++ 写成的水闸。",
    }
    assert record["jumps"] == [{"from": "1", "to": "3", "marker": "下转第3版", "state": "linked"}]
    assert record["continued_from"] is None


def test_a_continuation_without_beginning_says_where_it_came_from() -> None:
    assert article_record(TAIL)["continued_from"] == {"from": "2", "marker": "(上接第2版)"}


def test_a_listing_has_pages_and_length_in_place_of_the_text() -> None:
    record = listing_record(BRIDGE)
    assert "blocks" not in record
    assert record["pages"] == ["1", "3"]
    assert record["characters"] == BRIDGE.characters
    assert listing_record(LEAD)["jumps"][0]["state"] == "missing-page"


def test_it_is_plain_json_and_counts_every_printed_character_once() -> None:
    record = json.loads(json.dumps(issue_record(PAPER)))
    assert record == issue_record(PAPER)
    assert characters(text_of(record))["集"] == 1
    assert characters(text_of(record))["桥"] == 5
