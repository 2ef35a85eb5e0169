"""Where articles begin: the best parting of all, and what never or always begins one."""

from __future__ import annotations

import math
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarize.layout.heads.reading import PICTURE_GAP
from summarize.layout.lines.flow import Flow
from summarize.layout.starts.boundaries import boundaries
from summarize.layout.starts.page import Page
from summarize.layout.starts.parting import (
    EMPTY,
    SUREST,
    best_parting,
    odds_of_starts,
)
from summarize.layout.starts.trade_signs import SIGNS, all_signs
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, CAPTION, flow_of, flow_with, pages

NO_STARTS: frozenset[int] = frozenset()


def indices(flow: Flow, starts: frozenset[int] = NO_STARTS) -> list[int]:
    return [boundary.index for boundary in boundaries(flow, starts)]


def worth(flow: Flow, page: Page, scores: list[float], parting: list[int]) -> float:
    """What the parting is worth: its scores less the cost of each article without text."""
    total = sum(scores[index] for index in parting)
    for start, stop in pairwise(parting):
        textless = not any(page.holds_text(index) for index in range(start, stop))
        if textless and flow.units[stop].piece.gap < PICTURE_GAP:
            total -= EMPTY
    return total


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from((OTHER_HEADLINE, BODY, BYLINE, CAPTION)),
            st.sampled_from((0, 3)),
            st.integers(-12, 12),
        ),
        min_size=1,
        max_size=8,
    )
)
@example([(OTHER_HEADLINE, 0, 1), (OTHER_HEADLINE, 3, 2), (BODY, 0, -1), (OTHER_HEADLINE, 0, 9)])
def test_the_parting_is_the_best_of_all_there_are(lines: list[tuple[str, int, int]]) -> None:
    flow = flow_with([(text, gap) for text, gap, _ in lines])
    # Lines gathered into verse are one unit: there may be fewer units than lines.
    scores = [float(score) for *_, score in lines][: len(flow.units)]
    page = Page(flow)
    rest = range(1, len(scores))
    best = max(
        worth(flow, page, scores, [0, *chosen])
        for count in range(len(scores))
        for chosen in combinations(rest, count)
    )
    found = best_parting(flow, page, scores)
    assert found[0] == 0
    assert found == sorted(set(found))
    assert worth(flow, page, scores, found) == best


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from((OTHER_HEADLINE, BODY, BYLINE, CAPTION)),
            st.sampled_from((0, 3)),
            st.integers(-9, 9),
        ),
        min_size=2,
        max_size=7,
    )
)
def test_the_odds_of_a_start_weigh_all_partings_with_it_against_all_without(
    lines: list[tuple[str, int, int]],
) -> None:
    flow = flow_with([(text, gap) for text, gap, _ in lines])
    scores = [float(score) for *_, score in lines][: len(flow.units)]
    page = Page(flow)
    rest = range(1, len(scores))
    partings = [[0, *some] for count in range(len(scores)) for some in combinations(rest, count)]
    worths = [math.exp(worth(flow, page, scores, each) - scores[0]) for each in partings]
    for index, odds in enumerate(odds_of_starts(flow, page, scores)):
        inside = sum(w for w, each in zip(worths, partings, strict=True) if index in each)
        if index == 0:
            assert odds == SUREST
        else:
            assert odds == pytest.approx(math.log(inside / (sum(worths) - inside)), abs=1e-6)


@settings(max_examples=40)
@given(pages, st.integers(0, 11))
def test_starts_heads_and_what_cannot_begin(page: list[tuple[str, int]], number: int) -> None:
    flow = flow_with(page)
    if not flow.units:
        assert boundaries(flow, NO_STARTS) == []
        return
    own = flow.units[number % len(flow.units)].piece.line
    found = boundaries(flow, frozenset({own}))
    places = [boundary.index for boundary in found]
    assert places[0] == 0
    assert own in {flow.units[index].piece.line for index in places}
    for boundary, stop in zip(found, [*places[1:], len(flow.units)], strict=True):
        unit = flow.units[boundary.index]
        if boundary.head is not None:
            assert boundary.head.start == boundary.index < boundary.head.stop <= stop
        if boundary.index and unit.piece.line != own:
            assert unit.sort not in ("caption", "byline", "forward")
            assert boundary.index not in flow.gathered


def test_a_page_without_units_has_no_starts() -> None:
    assert boundaries(Flow((), (), {}), NO_STARTS) == []


def test_a_headline_with_a_byline_behind_a_paragraph_begins_an_article() -> None:
    flow = flow_of("苇塘大桥合龙在即", BYLINE, BODY, MORE, OTHER_HEADLINE, OTHER_BODY)
    found = boundaries(flow, NO_STARTS)
    assert [boundary.index for boundary in found] == [0, 4]
    assert "first on the page" in found[0].evidence
    assert "dateline follows" in found[1].evidence


def test_the_line_of_a_file_of_its_own_begins_an_article_whatever_it_is() -> None:
    flow = flow_of("苇塘大桥合龙在即", BODY, MORE, LAST)
    assert indices(flow) == [0]
    assert indices(flow, frozenset({2})) == [0, 2]


def test_a_file_that_begins_with_a_second_line_of_a_head_is_a_file_of_its_own() -> None:
    flow = flow_of("苇塘大桥合龙在即", OTHER_HEADLINE, BODY)
    assert indices(flow, frozenset({1})) == [0, 1]


def test_a_file_begins_once_though_a_marker_was_cut_off_its_first_line() -> None:
    flow = flow_of(MORE, "(上接第1版)" + BODY, LAST)
    assert indices(flow, frozenset({1})) == [0, 1]


def test_a_file_that_begins_with_furniture_begins_an_article_behind_it() -> None:
    flow = flow_of("苇塘大桥合龙在即", BODY, "责任编辑:郑大勇", "", MORE, LAST)
    assert indices(flow) == [0]
    assert indices(flow, frozenset({2})) == [0, 2]
    assert flow.units[2].text == MORE


def test_verse_begins_nothing() -> None:
    lines = ("湖风吹过旧渡口", "苇花落满小木船", "谁在桥头数星星", "等到天明人未还")
    flow = flow_of("苇塘的夜", BYLINE, *lines)
    assert flow.gathered == {2: "verse"}
    assert indices(flow) == [0]


@pytest.mark.parametrize(
    ("lines", "index", "sign"),
    [
        ((BODY, "(上接第1版)", MORE), 1, "marker from another page"),
        ((BODY, "招聘启事", MORE), 1, "title of a notice, correction or guide"),
        ((BODY, "图片新闻", MORE), 1, "title of a picture item"),
        ((BODY, "相关链接", MORE), 1, "box or sidebar"),
        ((BODY, OTHER_HEADLINE, OTHER_BODY), 1, "dateline follows"),
        ((BODY, OTHER_HEADLINE, BYLINE, MORE), 1, "byline follows"),
        ((BODY, "(下转第3版)", OTHER_HEADLINE, MORE), 2, "after a jump to another page"),
        ((BODY, CAPTION, OTHER_HEADLINE, MORE), 2, "after a picture"),
        ((BODY, OTHER_HEADLINE, CAPTION), 1, "nothing but a caption follows"),
        ((BODY, "一、把路修到家门口", MORE), 1, "counted like a subhead"),
        ((BODY, CAPTION, MORE), 1, "no text could begin so"),
        ((BODY, "苇塘县:", OTHER_HEADLINE, MORE), 1, "kicker names the subject"),
        ((BODY, "苇塘县:", OTHER_HEADLINE, MORE), 2, "inside a head"),
    ],
)
def test_signs_of_the_trade(lines: tuple[str, ...], index: int, sign: str) -> None:
    assert sign in all_signs(flow_of(*lines), NO_STARTS)[index]


@settings(max_examples=40)
@given(pages)
def test_every_sign_has_a_weight(page: list[tuple[str, int]]) -> None:
    signs = all_signs(flow_with(page), NO_STARTS)
    assert {sign for found in signs for sign in found} <= SIGNS.keys()


def test_who_signs_a_notice_begins_no_article() -> None:
    flow = flow_of(BODY, "招聘启事", "湖畔鱼庄招服务员三名,待遇面议。", "苇塘县湖畔餐饮公司")
    assert "who signed the notice" in all_signs(flow, NO_STARTS)[3]
    assert 3 not in indices(flow)
