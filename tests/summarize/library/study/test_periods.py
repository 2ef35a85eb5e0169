"""Periods have names that sort by time, and none is left out."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.library.study.beside import likelihood
from summarize.library.study.periods import STEPS, Step, period, periods, step_for
from summarize.library.study.trend import Point, silences

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))


@given(DAYS, st.integers(0, 1500), st.sampled_from(STEPS))
def test_every_day_of_a_span_lies_in_one_of_its_periods(
    first: datetime.date, length: int, step: Step
) -> None:
    days = [(first + datetime.timedelta(days=n)).isoformat() for n in range(length + 1)]
    named = list(dict.fromkeys(period(day, step) for day in days))
    assert list(periods(days[0], days[-1], step)) == named
    assert sorted(named) == named


def test_weeks_at_the_turn_of_a_year_are_whole() -> None:
    assert period("2024-12-30", "week") == period("2025-01-05", "week") == "2025-W01"


@pytest.mark.parametrize(
    ("last", "step"),
    [
        ("2025-01-02", "day"),
        ("2025-06-01", "week"),
        ("2027-06-01", "month"),
        ("2060-01-01", "year"),
    ],
)
def test_a_span_is_cut_into_what_can_be_seen_at_once(last: str, step: Step) -> None:
    assert step_for("2025-01-01", last) == step


def _points(*counts: tuple[int, int]) -> list[Point]:
    return [Point(f"{n:02d}", count, articles) for n, (count, articles) in enumerate(counts)]


def test_a_silence_is_beyond_chance() -> None:
    often = (10, 100)
    (found,) = silences(_points(often, often, (0, 100), (0, 100), often))
    assert (found.first, found.last, found.back) == ("02", "03", "04")
    assert found.expected == pytest.approx(200 * 30 / 500)
    rarely = (1, 100)
    assert silences(_points(rarely, rarely, (0, 100), (0, 100), rarely)) == []


def test_no_issues_are_no_silence_and_what_never_came_back_is_none() -> None:
    often = (10, 100)
    assert silences(_points(often, (0, 0), (0, 0), often)) == []
    assert silences(_points(often, (0, 100), (0, 100), (0, 100))) == []
    assert silences(_points((0, 100), (0, 100))) == []


def test_likelihood_is_that_of_a_table_of_four() -> None:
    assert likelihood(10, 20, 20, 40) == 0.0  # as often as by chance
    assert likelihood(0, 20, 20, 40) == 0.0
    assert likelihood(5, 20, 20, 40) == 0.0  # less often
    # 2·Σ o·ln(o/e) of 15, 5, 5, 15, where 10 were expected of each
    assert likelihood(15, 20, 20, 40) == pytest.approx(10.4648, abs=1e-3)
    assert likelihood(20, 20, 20, 40) > likelihood(15, 20, 20, 40)
    assert likelihood(40, 40, 40, 40) == 0.0
