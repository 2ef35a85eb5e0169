"""The sets of keywords: what is wanted stands in the text, and building is apart from reporting."""

from __future__ import annotations

import pytest

from tests.bench import keyword_sets, national


def test_edited_keywords_stand_in_their_articles() -> None:
    building, reporting = (keyword_sets.edited(reporting=flag) for flag in (False, True))
    assert len(building) == len(reporting) == 20
    assert not {row.text for row in building} & {row.text for row in reporting}
    for row in (*building, *reporting):
        assert row.title is not None
        assert 5 <= len(row.keywords) <= 8
        assert all(word in f"{row.title}{row.text}" for word in row.keywords)


def test_a_set_of_files_that_are_not_here_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUBAO_MODERN", "/nowhere")
    monkeypatch.setenv("DUBAO_ABSTRACTS", "/nowhere")
    assert keyword_sets.keyword_rows("news keywords") == []
    assert keyword_sets.keyword_rows("abstracts") == []


@pytest.mark.skipif(
    national.modern() is None, reason="the modern pages are not here: set DUBAO_MODERN"
)
def test_keywords_of_news_are_words_of_the_body_without_its_headline() -> None:
    rows = keyword_sets.keyword_rows("news keywords", ("20191011", "20191011"))
    assert rows
    for row in rows:
        assert row.title is None
        assert all(word in row.text for word in row.keywords)
