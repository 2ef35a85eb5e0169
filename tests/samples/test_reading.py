"""The samples as the engine reads them, against what they say."""

from __future__ import annotations

from functools import cache

import pytest

from summarize.export import issue_record
from summarize.opening import open_issue
from tests.samples.expectation import (
    NAMES,
    Record,
    article_differences,
    contents_differences,
    expected,
    files,
    issue_differences,
    label,
    lost_or_doubled,
    page_text,
    paired,
    source,
)

ARTICLES = [
    pytest.param(name, article, id=f"{name}:{article['id']}")
    for name in NAMES
    for article in expected(name)["articles"]
]


@cache
def reading(name: str) -> Record:
    record: Record = issue_record(open_issue(str(source(name))))
    return record


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_lost_and_nothing_doubled(name: str) -> None:
    text = "\n".join(page_text(path) for path in files(name))
    assert lost_or_doubled(reading(name), text) == []


@pytest.mark.parametrize("name", NAMES)
def test_pages_sections_and_furniture(name: str) -> None:
    notes = issue_differences(reading(name), expected(name))
    assert not notes, "\n".join([name, *notes])


@pytest.mark.parametrize("name", NAMES)
def test_articles_are_found_and_numbered(name: str) -> None:
    notes = contents_differences(reading(name), expected(name))
    assert not notes, "\n".join([name, *notes])


@pytest.mark.parametrize(("name", "truth"), ARTICLES)
def test_an_article_is_read_as_it_was_meant(name: str, truth: Record) -> None:
    found = paired(reading(name), expected(name)).get(truth["id"])
    assert found is not None, f"{name} {truth['id']} {label(truth)}: not found"
    notes = article_differences(found, truth)
    assert not notes, "\n".join([f"{name} {truth['id']} {label(truth)}", *notes])
