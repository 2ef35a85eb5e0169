"""No step of the work grows faster than the text: calls of functions are counted, not seconds.

The whole table, in seconds and megabytes, is ``python -m tests.bench.doubling``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from summarize.issue import Article, Block, RawPage
from summarize.language.keywords import keywords
from summarize.language.names import names
from summarize.language.summary import summarise
from summarize.language.words import parse_user_words
from summarize.language.words.dictionary import Dictionary, packed_words
from summarize.language.words.segmentation import least_frequency
from summarize.layout import read_issue
from tests.bench.doubling_shapes import SHAPES, own_words

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 6_000
SMALL = 1_500
"""Bytes of a shape that makes much work of each."""
MOST_RATIO = 2.3
_ARTICLES = ("one hanzi", "dense article", "list with 、", "captions", "one line", "digits")


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, of Python and of C."""
    count = 0

    def seen(_frame: Any, event: str, _what: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def ratio(work: Callable[[int], Callable[[], object]], size: int = SIZE) -> float:
    """Calls for the double over those for the single size, both with what is kept in mind."""
    one, two = work(size), work(2 * size)
    two()
    return calls(two) / calls(one)


def article(text: str) -> Article:
    blocks = tuple(Block("paragraph", "1", line) for line in text.split("\n") if line)
    return Article("1-1", "1", "第1版", "news", "通车", headline="新桥通车", blocks=blocks)


@pytest.mark.parametrize("shape", SHAPES)
def test_reading(shape: str) -> None:
    def work(size: int) -> Callable[[], object]:
        page = RawPage("x.txt", tuple(SHAPES[shape](size).splitlines()), "1")
        return lambda: read_issue((page,)).notes

    assert ratio(work, SMALL if shape == "any lines of one" else SIZE) < MOST_RATIO


@pytest.mark.parametrize("shape", _ARTICLES)
@pytest.mark.parametrize("found", [keywords, names, summarise])
def test_words(shape: str, found: Callable[[Article], object]) -> None:
    def work(size: int) -> Callable[[], object]:
        given = article(SHAPES[shape](size))
        return lambda: found(given)

    assert ratio(work) < MOST_RATIO


def test_a_readers_own_words() -> None:
    total, entries = packed_words(["新桥 20 n", "新 9 a", "桥 8 n", "通车 7 v"])

    def work(size: int) -> Callable[[], object]:
        own = parse_user_words(own_words(size).encode(), "words.txt")

        def add() -> None:
            dictionary = Dictionary(total, entries)
            for word in own:
                dictionary.add(word.text, least_frequency(word.text, dictionary), word.tag)

        return add

    assert ratio(work) < MOST_RATIO
