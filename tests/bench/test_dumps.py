"""The dumps are what they say: nothing lost while putting them together, the same every time."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.corpus import Article, articles, words
from tests.bench.defects import SETS, dump, dumps
from tests.bench.found import solid
from tests.bench.gold import STRUCTURE, Dump
from tests.bench.jumps import shortened
from tests.bench.render import wrap
from tests.bench.roles import roles

if TYPE_CHECKING:
    from random import Random

DAYS = range(1, 3)
PLAIN = ("none", "columns", "interruptions", "headers", "one-file", "jumps", "wrapped")
"""Defects that leave every character of an article as it is."""


@cache
def in_print() -> dict[str, Article]:
    """The articles of the days, by key."""
    return {article.key: article for article in articles() if article.day in DAYS}


def texts(made: Dump) -> dict[str, str]:
    """What of each article stands in the dump, in its order there."""
    found: dict[str, str] = {}
    for segment in made.segments:
        if segment.article and not segment.aside and segment.role not in STRUCTURE:
            found[segment.article] = found.get(segment.article, "") + made.text(segment)
    return found


def test_the_month_is_whole() -> None:
    assert len(articles()) == 3148
    assert len({(article.date, article.page) for article in articles()}) == 278


def test_brackets_of_compound_names_are_dropped() -> None:
    assert words("[中央/n 台/n]nt 报道/v ［/w") == (
        ("中央", "n"),
        ("台", "n"),
        ("报道", "v"),
        ("［", "w"),
    )


@pytest.mark.parametrize("name", PLAIN)
def test_articles_keep_all_their_characters(name: str) -> None:
    for made in dumps(DAYS, SETS[name]):
        for key, text in texts(made).items():
            whole = "".join(paragraph.text for paragraph in in_print()[key].paragraphs)
            gone = made.dropped.get(key, "")
            assert Counter(solid(text + gone)) == Counter(solid(whole)), key


@pytest.mark.parametrize("name", SETS)
def test_every_character_has_one_gold(name: str) -> None:
    for made in dumps(DAYS, SETS[name]):
        owners = Counter(
            (segment.line, at)
            for segment in made.segments
            for at in range(segment.start, segment.end)
        )
        assert set(owners.values()) == {1}
        bare = [
            (line, at)
            for line, text in enumerate(made.lines)
            for at, char in enumerate(text)
            if not char.isspace() and (line, at) not in owners
        ]
        assert bare == []


@pytest.mark.parametrize("name", ["all", "all-wrapped"])
def test_the_same_seed_gives_the_same_dump(name: str) -> None:
    date = "1998-01-02"
    assert dump(date, SETS[name]) == dump(date, SETS[name])
    assert dump(date, SETS[name]).lines != dump(date, SETS[name], seed=7).lines


def test_a_switched_defect_leaves_the_others_alone() -> None:
    date = "1998-01-02"
    alone = dump(date, SETS["jumps"])
    both = dump(date, frozenset({"jumps", "headers"}))
    assert [jump.target for jump in alone.jumps] == [jump.target for jump in both.jumps]


@pytest.mark.parametrize("name", ["columns", "jumps", "all", "all-wrapped"])
def test_headlines_are_never_cut_by_columns(name: str) -> None:
    for made in dumps(DAYS, SETS[name]):
        heads = Counter(
            segment.paragraph for segment in made.segments if segment.role == "headline"
        )
        assert max(heads.values()) <= 3
        if name in {"columns", "jumps"}:
            assert max(heads.values()) == 1


def test_jumps_lead_where_the_gold_says() -> None:
    for made in dumps(DAYS, SETS["jumps"]):
        pages = {(segment.article, segment.page) for segment in made.segments}
        labels = {segment.page for segment in made.segments}
        assert made.jumps
        for jump in made.jumps:
            assert ((jump.article, jump.target) in pages) == (jump.state == "linked")
            assert (jump.target not in labels) == (jump.state == "missing-page")
            assert "转" in made.lines[jump.line][jump.start : jump.end]


def test_roles_are_given_where_sure() -> None:
    given = Counter(role for article in in_print().values() for role in roles(article))
    assert given["headline"] > 60
    assert given["paragraph"] > given["headline"]
    assert all(
        roles(article).count("headline") <= 1 and roles(article).index("headline") == 0
        for article in in_print().values()
        if "headline" in roles(article)
    )


@given(st.text("临江日报。，、”", max_size=80), st.integers(2, 25), st.integers(1, 25))
def test_wrapping_keeps_every_character(text: str, width: int, first: int) -> None:
    lines = wrap(text, width, first)
    assert "".join(lines) == text
    assert all(len(line) <= width + 2 for line in lines[1:])
    assert all(lines)


@given(
    st.text("青山县春耕，——！ ", min_size=5, max_size=30),
    st.lists(st.integers(0, 30)),
    st.randoms(use_true_random=False),
)
def test_a_shortened_headline_is_part_of_it(headline: str, ends: list[int], random: Random) -> None:
    assert shortened(headline, ends, random) in headline
