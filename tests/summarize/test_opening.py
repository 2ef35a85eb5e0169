from __future__ import annotations

from dataclasses import replace

import pytest

from summarize.errors import ArticleNotFoundError
from summarize.opening import find_article
from tests.papers import BRIDGE, NOTICE, PAPER, POEM


@pytest.mark.parametrize(
    ("words", "identifier"),
    [
        ("1-1", "1-1"),
        ("１-１", "1-1"),
        ("三座新桥", "1-1"),
        ("三座 新桥", "1-1"),
        ("通车 青禾县", "1-1"),
        ("青禾县三座新桥", "1-1"),
        ("声明", "3-2"),
        ("春耕 会议", ""),
        ("〔并将于月底完工〕", "3-3"),
    ],
)
def test_an_article_is_found_by_id_or_by_words_of_its_title(words: str, identifier: str) -> None:
    if identifier:
        assert find_article(PAPER, words).id == identifier
    else:
        with pytest.raises(ArticleNotFoundError):
            find_article(PAPER, words)


def test_a_title_given_whole_wins_over_one_that_contains_it() -> None:
    longer = replace(POEM, id="3-9", title="桥上的人", headline="桥上的人")
    paper = replace(PAPER, articles=(longer, POEM))
    assert find_article(paper, "桥上").id == POEM.id


def test_an_ambiguous_name_lists_the_articles_it_names() -> None:
    paper = replace(PAPER, articles=(BRIDGE, replace(BRIDGE, id="1-9"), NOTICE))
    with pytest.raises(ArticleNotFoundError) as caught:
        find_article(paper, "新桥")
    assert "1-1 青禾县:三座新桥通车" in str(caught.value)
    assert "1-9" in str(caught.value)
    assert "声明" not in str(caught.value)


@pytest.mark.parametrize("words", ["9-9", "", " ", "没有的词", "(", "%s"])
def test_an_unknown_name_lists_what_there_is_in_one_line(words: str) -> None:
    with pytest.raises(ArticleNotFoundError) as caught:
        find_article(PAPER, words)
    assert "1-1" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_more_than_five_candidates() -> None:
    many = tuple(replace(BRIDGE, id=f"1-{number}") for number in range(1, 20))
    with pytest.raises(ArticleNotFoundError) as caught:
        find_article(replace(PAPER, articles=many), "新桥")
    assert str(caught.value).count("三座新桥通车") == 5


def test_an_issue_without_articles_says_so() -> None:
    with pytest.raises(ArticleNotFoundError, match="no article in this issue"):
        find_article(replace(PAPER, articles=()), "桥")
