"""The real front page, where it is: what must and what must not come of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summarize.issue import Article, Issue
from summarize.language.keywords import keywords
from summarize.language.summary import summarise
from summarize.opening import open_issue

_FILE = Path(
    os.environ.get("DUBAO_FRONT_PAGE")
    or Path(__file__).parents[4] / "shared" / "data" / "front-page.txt"
)
pytestmark = pytest.mark.skipif(not _FILE.is_file(), reason=f"no front page at {_FILE}")


@pytest.fixture(scope="module")
def issue() -> Issue:
    return open_issue(str(_FILE))


def body(article: Article) -> str:
    return "\n".join(block.text for block in article.blocks if block.kind != "caption")


def test_every_article_has_a_summary_of_its_own_whole_sentences(issue: Issue) -> None:
    for article in issue.articles:
        summary = summarise(article)
        assert 1 <= len(summary.sentences) <= 3
        assert summary.complete == (not article.jumps)
        for sentence in summary.sentences:
            block = article.blocks[sentence.block]
            assert block.kind in {"paragraph", "item"}
            assert block.text[sentence.start : sentence.end] == sentence.text.removesuffix("…")
            assert sentence.text.endswith(("。", "!", "?", "”", "…"))
            for noise in ("下转", "记者", "讯(", "日电", "各位代表", "主要做了"):
                assert noise not in sentence.text


def test_a_list_of_names_and_a_broken_article_say_so(issue: Issue) -> None:
    summary = summarise(issue.articles[0])
    assert len(summary.sentences) == 1
    assert not summary.complete
    assert summary.sentences[0].start > 0
    assert len(summary.sentences[0].text) < 150


def test_keywords_stand_in_the_article_and_are_no_noise(issue: Issue) -> None:
    for article in issue.articles:
        words = [keyword.text for keyword in keywords(article)]
        assert len(words) >= 5
        heads = (article.kicker, article.headline, article.deck)
        text = " ".join((*filter(None, heads), body(article)))
        for word in words:
            assert word in text
            assert len(word) >= 2
            assert not any(character.isdigit() for character in word)
            assert word not in {"下转", "记者", "本报讯", "通讯员", "摄影报道"}
            assert not any(word in byline for byline in article.bylines if "记者" in byline)


def test_a_persons_name_in_a_headline_is_a_whole_keyword(issue: Issue) -> None:
    visit = next(article for article in issue.articles if "走访慰问" in (article.headline or ""))
    name = keywords(visit)[0].text
    assert len(name) == 3
    assert (visit.headline or "").startswith(name)
