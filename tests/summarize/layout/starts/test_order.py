"""Features of a start: the same for the same page, bounded in number and in reach."""

from __future__ import annotations

from hypothesis import given, settings

from summarize.layout.starts.order import Page, features
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, flow_of, flow_with, pages

_MOST = 90
STORY = ("苇塘大桥合龙在即", BYLINE, BODY, MORE, OTHER_HEADLINE, OTHER_BODY, LAST)


@settings(max_examples=40)
@given(pages)
def test_features_are_the_same_each_time_and_few(page: list[tuple[str, int]]) -> None:
    first, second = Page(flow_with(page)), Page(flow_with(page))
    for index in range(len(first.sorts)):
        found = features(first, index)
        assert found == features(second, index)
        assert len(found) == len(set(found)) <= _MOST
    assert first.starts() == second.starts()
    assert len(first.starts()) == len(first.sorts)


def test_a_unit_has_no_more_features_on_a_long_page() -> None:
    short, long = Page(flow_of(*STORY)), Page(flow_of(*STORY * 40))
    assert len(features(long, 144)) <= len(features(short, 4)) + 10


def test_what_is_looked_at_around_a_unit_does_not_grow_with_the_page() -> None:
    """Paragraphs far away have no part in it: cost is linear in the page."""
    page = Page(flow_of(*(f"{BODY}这是第{number}段。" for number in range(200))))
    assert len(page.rare(100, 1)) <= 16 * 400
    assert page.rare(100, 1) <= frozenset().union(*page.pairs[100:116])


def test_a_head_is_likelier_to_begin_an_article_than_the_text_behind_it() -> None:
    starts = Page(flow_of(*STORY)).starts()
    assert starts[4] > max(starts[2], starts[3], starts[5], starts[6])


def test_the_letters_beyond_the_page_are_its_edge() -> None:
    page = Page(flow_of(BODY))
    assert (page.sort(-1), page.sort(0), page.sort(1)) == ("^", "p", "^")


def test_a_page_without_units_has_no_odds() -> None:
    assert Page(flow_of()).starts() == []
