"""Log-odds of starts: one for each unit, from as many whole numbers at every place."""

from __future__ import annotations

from functools import reduce
from operator import or_

import pytest
from hypothesis import given, settings

from summarize.layout.starts.neighbours import Neighbours
from summarize.layout.starts.numbers import Numbers
from summarize.layout.starts.odds import GATE, TREES, log_odds
from summarize.layout.starts.page import Page
from summarize.layout.starts.wording import MODELS, Wording
from summarize.learned.trees import load
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, flow_of, flow_with, pages

STORY = ("苇塘大桥合龙在即", BYLINE, BODY, MORE, OTHER_HEADLINE, OTHER_BODY, LAST)


def rows(page: Page) -> list[list[int]]:
    around, neighbours = Numbers(page), Neighbours(page, [0.0] * len(page))
    return [[*neighbours.values(index), *around.values(index)] for index in range(len(page))]


@settings(max_examples=30)
@given(pages)
def test_every_place_of_any_page_has_the_same_number_of_small_numbers(
    lines: list[tuple[str, int]],
) -> None:
    found = rows(Page(flow_of("苇塘大桥合龙在即"))) + rows(Page(flow_with(lines)))
    assert len({len(row) for row in found}) == 1
    assert all(type(value) is int and abs(value) < 1 << 31 for row in found for value in row)


@settings(max_examples=30)
@given(pages)
def test_each_unit_has_log_odds(lines: list[tuple[str, int]]) -> None:
    page = Page(flow_with(lines))
    found = log_odds(page)
    assert len(found) == len(page.sorts)
    assert found == log_odds(Page(flow_with(lines)))


@pytest.mark.parametrize("name", [GATE, TREES])
def test_stored_trees_ask_only_for_values_that_are_given(name: str) -> None:
    page = Page(flow_of("苇塘大桥合龙在即"))
    width = 1 + len(MODELS) + len(Numbers(page).values(0))
    if name == GATE:
        width = len(Numbers(page).forms(0))
    if name == TREES:
        width += len(Neighbours(page, [0.0]).values(0))
    trees = load(name)
    assert trees.trees
    assert all(0 <= feature < width for feature in trees.bounds[0])


def test_a_head_is_likelier_to_begin_an_article_than_the_text_behind_it() -> None:
    odds = log_odds(Page(flow_of(*STORY)))
    assert odds[4] > max(odds[2], odds[3], odds[5], odds[6])


def test_what_is_looked_at_around_a_unit_does_not_grow_with_the_page() -> None:
    """Paragraphs far away have no part in it: cost is linear in the page."""
    page = Page(flow_of(*(f"{BODY}这是第{number}段。" for number in range(200))))
    pairs, _, _, units, stop = page.side(100, 1)
    assert units <= 16
    assert stop <= 116
    assert pairs == reduce(or_, map(page.pairs, range(100, stop)))


def test_what_is_forgotten_of_units_far_away_changes_no_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flow = flow_of(*(f"{BODY}{chr(0x4E00 + number)}村有{number}户。" for number in range(60)))
    kept = Numbers(Page(flow))
    expected = [kept.words(index) for index in range(60)]
    monkeypatch.setattr("summarize.layout.starts.page._MOST_PAIRS", 40)
    forgetful = Numbers(Page(flow))
    assert [forgetful.words(index) for index in range(60)] == expected


def test_the_letters_beyond_the_page_are_its_edge() -> None:
    page = Page(flow_of(BODY))
    assert (page.sort(-1), page.sort(0), page.sort(1)) == ("^", "p", "^")


def test_a_page_without_units_has_no_odds() -> None:
    assert log_odds(Page(flow_of())) == []


@settings(max_examples=20)
@given(pages)
def test_wording_is_the_same_each_time(lines: list[tuple[str, int]]) -> None:
    page = Page(flow_with(lines))
    once = [Wording(page).scores(index) for index in range(len(page))]
    kept = Wording(page)
    assert once == [kept.scores(index) for index in range(len(page))]
    assert once == [kept.scores(index) for index in range(len(page))]
