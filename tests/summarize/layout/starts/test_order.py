"""Features of order: the same for the same page, bounded in number and in reach."""

from __future__ import annotations

from hypothesis import given, settings

from summarize.layout.starts.order import Order
from summarize.layout.starts.page import Page
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, flow_of, flow_with, pages

_MOST = 70
STORY = ("苇塘大桥合龙在即", BYLINE, BODY, MORE, OTHER_HEADLINE, OTHER_BODY, LAST)


@settings(max_examples=40)
@given(pages)
def test_features_are_the_same_each_time_and_few(lines: list[tuple[str, int]]) -> None:
    first, second = Order(Page(flow_with(lines))), Order(Page(flow_with(lines)))
    for index in range(len(first.page)):
        found = first.features(index)
        assert found == second.features(index)
        assert len(found) <= _MOST


def test_a_unit_has_no_more_features_on_a_long_page() -> None:
    short, long = Order(Page(flow_of(*STORY))), Order(Page(flow_of(*STORY * 40)))
    assert len(long.features(144)) <= len(short.features(4)) + 10
