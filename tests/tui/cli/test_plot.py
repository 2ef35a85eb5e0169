"""Strips of block elements."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.cli.study.plot import axis, gathered, strip


def test_a_strip_is_as_high_as_its_values() -> None:
    assert strip([0, 1, 4, 8, None], 8, 2) == ["   █ ", " ▂██·"]
    assert strip([0.001], 100, 3) == [" ", " ", "▁"]


@given(st.integers(1, 500), st.integers(1, 200))
def test_every_value_has_a_column_and_there_are_no_more_than_fit(count: int, columns: int) -> None:
    places = gathered(count, columns)
    assert len(places) <= columns
    assert {n for start, stop in places for n in range(start, stop)} == set(range(count))
    assert all(start < stop for start, stop in places)


def test_the_axis_names_both_ends() -> None:
    labels = [f"20{year}" for year in range(10, 60)]
    line = axis(labels, 50)
    assert len(line) == 50
    assert line.startswith("2010 ")
    assert line.endswith(" 2059")
    assert "2035" in line
    assert axis(labels, 6) == "2010"
