"""Markers are cut off the paragraphs in which they stand, and what is around them is kept."""

from __future__ import annotations

import pytest

from tests.summarize.layout.cases.dump import BODY, MORE
from tests.summarize.layout.flows import units_of


def test_a_forward_marker_is_cut_off_its_paragraph() -> None:
    found = units_of(BODY + "(下转第3版)")
    assert [(unit.sort, unit.text) for unit in found] == [
        ("text", BODY),
        ("forward", "(下转第3版)"),
    ]
    assert found[1].targets == ("3",)
    assert found[1].piece.spans[0].start == len(BODY)


def test_a_backward_marker_is_cut_off_and_leaves_no_gap_behind() -> None:
    found = units_of("", "", "(上接第1版)" + BODY)
    assert [(unit.sort, unit.text) for unit in found] == [
        ("backward", "(上接第1版)"),
        ("text", BODY),
    ]
    assert found[0].targets == ("1",)
    assert [unit.piece.gap for unit in found] == [2, 0]


def test_a_marker_in_the_middle_leaves_both_sides() -> None:
    found = units_of(BODY + "(下转第3版)" + MORE)
    assert [unit.text for unit in found] == [BODY, "(下转第3版)", MORE]


@pytest.mark.parametrize("text", ["卢小满在版画社写道", "第3版印了两千册。", BODY])
def test_the_word_for_page_alone_is_no_marker(text: str) -> None:
    assert [unit.text for unit in units_of(text)] == [text]
