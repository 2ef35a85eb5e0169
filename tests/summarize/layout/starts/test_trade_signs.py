"""Signs of the trade: which stand where, and how much they weigh."""

from __future__ import annotations

import pytest

from summarize.layout.starts.trade_signs import SHARE, SIGNS, all_signs, weight
from tests.summarize.layout.cases.dump import BODY, MORE, OTHER_HEADLINE
from tests.summarize.layout.flows import flow_of


def test_text_below_its_heading_begins_nothing() -> None:
    signs = all_signs(flow_of(BODY, OTHER_HEADLINE, MORE), frozenset())
    assert "inside a head" in signs[2] or "a heading stands over it" in signs[2]


def test_text_behind_text_has_no_heading_over_it() -> None:
    assert all_signs(flow_of(BODY, MORE), frozenset())[1] == ["no heading over it"]


@pytest.mark.parametrize("full", [0.0, 0.5, 1.0])
def test_lesser_signs_count_less_on_a_fuller_page_and_decisive_ones_whole(full: float) -> None:
    lesser, decisive = "dateline follows", "a heading stands over it"
    assert weight([decisive], full) == SIGNS[decisive]
    assert weight([lesser], full) == pytest.approx(SIGNS[lesser] * (1 - full * (1 - SHARE)))
    both = weight([lesser], full) + weight([decisive], full)
    assert weight([lesser, decisive], full) == pytest.approx(both)
