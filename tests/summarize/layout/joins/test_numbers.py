"""Clues around a break, in numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.joins.blocks import View
from summarize.layout.joins.breaks import Breaks
from summarize.layout.joins.numbers import NONE, before, behind, beside, overlap
from summarize.layout.lines.units import Unit, units
from summarize.layout.text.piece import piece_of_line


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [
        ("苇塘大桥合龙", "昨天,苇塘大桥终于合龙了。", 13),
        ("苇塘大桥合龙", "入冬以来气温骤降。", 0),
        ("桥", "桥", NONE),
        ("12,34", "12,34", NONE),
    ],
)
def test_a_heading_shares_words_with_what_it_heads(left: str, right: str, share: int) -> None:
    assert overlap(left, right) == share


def test_nothing_beside_is_told_from_something() -> None:
    assert set(beside(None)) == {NONE}


@given(st.text(min_size=1, max_size=80).filter(str.strip))
def test_every_text_has_the_same_number_of_clues(text: str) -> None:
    view, other = View(Unit(piece_of_line(0, text, 0))), View(Unit(piece_of_line(1, "桥", 0)))
    for asked in (before, behind, beside):
        assert len(asked(view)) == len(asked(other))


def test_clues_are_whole_numbers_that_fit_in_two_bytes() -> None:
    texts = ("苇塘大桥合龙在即", "沿湖九个村子先后铺上沥青," * 40, "客车每天多开四趟。")
    found = list(units(piece_of_line(2 * k, text, 0, gap=1) for k, text in enumerate(texts)))
    breaks = Breaks(found)
    rows = [breaks.row(0, 1, joined=False), breaks.row(1, 2, joined=True)]
    assert len({len(row) for row in rows}) == 1
    assert all(int(number) == number for row in rows for number in row)
    assert all(-(1 << 15) <= number < 1 << 15 for row in rows for number in row)
