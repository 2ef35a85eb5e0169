"""Of an article that no newspaper prints only the beginning is read."""

from __future__ import annotations

from dataclasses import replace

from summarize.issue import Article, Block
from summarize.language.bounds import MOST_CHARACTERS, beginning, is_long
from summarize.language.keywords import keywords
from summarize.language.names import names
from summarize.language.summary import summarise

SENTENCE = "芦汀镇的新桥通车了，云陂村的菜农不再绕行。"
LAST = "槐江县县长周望岭表示，明年还要修渡口。"


def article(*texts: str) -> Article:
    blocks = tuple(Block("paragraph", "1", text) for text in texts)
    return Article("1-1", "1", "第1版", "news", "通车", headline="新桥通车", blocks=blocks)


def test_an_article_of_a_newspaper_is_read_whole() -> None:
    given = article(*[SENTENCE * 10] * 40, LAST)
    assert not is_long(given)
    assert beginning(given) is given
    assert "周望岭" in [name.text for name in names(given)]


def test_of_a_longer_one_the_beginning_up_to_the_end_of_a_sentence() -> None:
    given = article(SENTENCE, SENTENCE * (MOST_CHARACTERS // len(SENTENCE) + 1), LAST)
    assert is_long(given)
    read = beginning(given)
    assert [block.text[-1] for block in read.blocks] == ["。", "。"]
    characters = sum(len(block.text) for block in read.blocks)
    assert MOST_CHARACTERS - 1_100 < characters <= MOST_CHARACTERS


def test_what_stands_behind_is_in_no_answer() -> None:
    given = article(SENTENCE, "甲" * MOST_CHARACTERS, LAST)
    assert "周望岭" not in [name.text for name in names(given)]
    assert "渡口" not in [word.text for word in keywords(given)]
    assert LAST not in [each.text for each in summarise(given, sentences=9).sentences]


def test_headings_and_bylines_without_end_are_cut_too() -> None:
    long = "甲" * MOST_CHARACTERS * 2
    given = replace(article(LAST), kicker=long, headline=long, deck=long, bylines=(long, long))
    read = beginning(given)
    assert sum(map(len, (read.kicker or "", read.headline or "", read.deck or ""))) < len(long) // 2
    assert read.bylines == ()
    assert [block.text for block in read.blocks] == [LAST]
