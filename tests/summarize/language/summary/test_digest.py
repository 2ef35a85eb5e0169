from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block, Issue, Page, Section
from summarize.language.summary import summarise
from summarize.language.summary.digest import digest, lead_story
from tests.papers import NOTICE, PAPER

if TYPE_CHECKING:
    from summarize.language.summary import Summary

LONG = "昨日上午,三座新桥同时通车。" * 9


def story(identifier: str, **given: object) -> Article:
    made = Article(
        identifier,
        identifier.partition("-")[0],
        "要闻",
        "news",
        "通车",
        headline="通车",
        blocks=(Block("paragraph", "1", "昨日上午,三座新桥同时通车。"),),
    )
    return replace(made, **given)  # type: ignore[arg-type]


def issue(*articles: Article) -> Issue:
    names = dict.fromkeys(each.section for each in articles)
    return Issue(
        pages=(Page("1", None, False, "p"), Page("2", None, False, "p")),
        sections=tuple(
            Section(name, tuple(each.id for each in articles if each.section == name))
            for name in names
        ),
        articles=articles,
        furniture=(),
    )


def body(text: str) -> tuple[Block, ...]:
    return (Block("paragraph", "1", text),)


def test_the_lead_stands_first_and_the_rest_as_in_the_issue() -> None:
    found = list(digest(issue(story("1-1"), story("1-2"), story("1-3", blocks=body(LONG)))))
    assert [(entry.article.id, entry.lead) for entry in found] == [
        ("1-3", True),
        ("1-1", False),
        ("1-2", False),
    ]


def test_the_leads_section_stands_first() -> None:
    paper = issue(story("1-1", section="导览"), story("1-2", blocks=body(LONG)))
    assert [entry.section for entry in digest(paper)] == ["要闻", "导览"]


def test_notices_and_guides_are_left_out() -> None:
    paper = issue(story("1-1"), story("1-2", kind="guide"), replace(NOTICE, section="要闻"))
    assert [entry.article.id for entry in digest(paper)] == ["1-1"]


@pytest.mark.parametrize(
    "longer",
    [
        story("1-2", kind="opinion", blocks=body(LONG)),
        story("1-2", headline=None, blocks=body(LONG)),
        story("1-2", column="读者来信", blocks=body(LONG)),
        story("2-1", blocks=body(LONG)),
    ],
    ids=["opinion", "no headline", "column", "second page"],
)
def test_length_alone_makes_no_lead(longer: Article) -> None:
    lead = lead_story(issue(story("1-1"), longer))
    assert lead is not None
    assert lead.id == "1-1"


def test_on_a_page_of_the_papers_own_site_its_first_story_leads() -> None:
    stories = story("1-1", column="今日谈"), story("1-2"), story("1-3", blocks=body(LONG))
    for forms, leads in ({}, "1-3"), ({"p": "Markdown"}, "1-3"), ({"p": "HTML"}, "1-2"):
        lead = lead_story(replace(issue(*stories), forms=forms))
        assert lead is not None
        assert lead.id == leads


def test_without_news_in_front_nothing_is_said_to_lead() -> None:
    paper = issue(story("1-1", kind="opinion"), story("2-1"))
    assert lead_story(paper) is None
    assert not any(entry.lead for entry in digest(paper))
    assert list(digest(Issue((), (), (), ()))) == []


def test_a_sentence_is_the_articles_own_and_a_picture_has_none() -> None:
    for entry in digest(PAPER):
        if entry.sentence is not None:
            block = entry.article.blocks[entry.sentence.block]
            assert block.text[entry.sentence.start : entry.sentence.end] == entry.sentence.text
    (alone,) = digest(issue(story("1-1", blocks=(Block("caption", "1", "新桥。(王七 摄)"),))))
    assert alone.sentence is None


def test_an_entry_is_made_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    real = summarise

    def counted(article: Article, *, sentences: int) -> Summary:
        made.append(article.id)
        return real(article, sentences=sentences)

    monkeypatch.setattr("summarize.language.summary.digest.summarise", counted)
    entries = digest(PAPER)
    next(entries)
    assert made == ["1-1"]
