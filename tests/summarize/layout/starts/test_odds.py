"""Log-odds of starts: one for each unit, from as many whole numbers at every place."""

from __future__ import annotations

from hypothesis import given, settings

from summarize.layout.starts import wording
from summarize.layout.starts.neighbours import Neighbours
from summarize.layout.starts.odds import log_odds, values
from summarize.layout.starts.order import Page
from summarize.layout.starts.surroundings import Surroundings
from tests.summarize.layout.flows import flow_of, flow_with, pages


@settings(max_examples=30)
@given(pages)
def test_every_place_of_any_page_has_the_same_number_of_small_numbers(
    lines: list[tuple[str, int]],
) -> None:
    lone = Page(flow_of("苇塘大桥合龙在即"))
    rows = []
    for page in (lone, Page(flow_with(lines))):
        around = Surroundings(page)
        neighbours = Neighbours(page, around.headings, page.starts())
        for index in range(len(page.sorts)):
            said = wording.scores(page, index)
            rows.append(values(around, neighbours, index, 0.0, said))
    assert len({len(row) for row in rows}) == 1
    assert all(type(value) is int and abs(value) < 1 << 31 for row in rows for value in row)


@settings(max_examples=30)
@given(pages)
def test_each_unit_has_log_odds(lines: list[tuple[str, int]]) -> None:
    page = Page(flow_with(lines))
    found = log_odds(page)
    assert len(found) == len(page.sorts)
    assert found == log_odds(Page(flow_with(lines)))
