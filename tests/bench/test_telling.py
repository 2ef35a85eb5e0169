"""The learning of telling words finds what is there to find."""

from __future__ import annotations

import math

import pytest

from tests.bench.training.telling import newton, solved


def test_equations_are_solved_whatever_their_order() -> None:
    assert solved([[0.0, 2.0], [4.0, 1.0]], [6.0, 11.0]) == pytest.approx([2.0, 3.0])


def test_weights_are_the_odds_of_what_was_seen() -> None:
    rows = [([(0, 1.0)], place < 300) for place in range(1000)]
    rows += [([(0, 1.0), (1, 1.0)], place < 800) for place in range(1000)]
    constant, sign = newton(rows, 2)
    assert constant == pytest.approx(math.log(3 / 7), abs=0.02)
    assert constant + sign == pytest.approx(math.log(8 / 2), abs=0.02)
