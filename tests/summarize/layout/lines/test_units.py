"""Pieces as units: bylines and captions known, what could be a heading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.lines.units import stands_alone
from tests.summarize.layout.cases.dump import BODY, MORE, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, CAPTION, LINES, units_of


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        (BYLINE, "byline"),
        (CAPTION, "caption"),
        (OTHER_HEADLINE, "text"),
        (BODY, "text"),
        ("责任编辑:郑大勇", "furniture"),
    ],
)
def test_sorts_by_own_words(text: str, sort: str) -> None:
    assert [unit.sort for unit in units_of(text)] == [sort]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (OTHER_HEADLINE, True),
        ("路通了,货怎么出去?", True),
        ("(一)把路修到家门口", True),
        ("夜里运到现场,", False),
        ("苇塘县:", False),
        ("下一步还要加装护栏。", False),
        ("，夜里运到现场", False),
        ("(本报记者 卢小满)", False),
        ("问:大桥什么时候通车?", False),
        (OTHER_BODY, False),
        ("桥" * 46, False),
    ],
)
def test_what_could_be_a_line_of_a_heading(text: str, heading: bool) -> None:
    (unit,) = units_of(text)
    assert unit.heading is heading


def test_body_is_long_or_a_full_sentence() -> None:
    assert [unit.body for unit in units_of(BODY, "下一步还要加装护栏。")] == [True, True]
    assert [unit.body for unit in units_of(OTHER_HEADLINE, "货怎么出去?")] == [False, False]


def test_dateline_and_credit() -> None:
    dated, credit, plain = units_of(OTHER_BODY, "(本报记者 卢小满)", BODY)
    assert (dated.dateline, credit.credit) == (True, True)
    assert (plain.dateline, plain.credit) == (False, False)


def test_lines_that_stand_alone_however_full_their_neighbours() -> None:
    alone = (BYLINE, "责任编辑:郑大勇", "■苇塘县开通夜班渡船", "招聘启事", "(下转第3版)")
    assert all(stands_alone(text) for text in alone)
    assert not stands_alone("夜里运到现场,白天吊装,每一个节段")
    assert not stands_alone(BODY + "(下转第3版)")


@given(st.lists(st.sampled_from((*LINES, BODY + "(下转第3版)" + MORE)), max_size=8))
def test_no_character_is_lost(lines: list[str]) -> None:
    assert "".join(unit.text for unit in units_of(*lines)) == "".join(lines)
