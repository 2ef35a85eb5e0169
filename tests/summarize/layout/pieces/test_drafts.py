"""Articles in the making: every unit of the flow in one place, blocks named by their form."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.layout.pieces.drafts import Draft, drafts
from summarize.layout.starts.boundaries import boundaries
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, CAPTION, flow_of, flow_with, pages


def held(draft: Draft) -> list[int]:
    """Ids of all units of the draft."""
    found = [unit for _, unit in (*draft.head, *draft.blocks, *draft.aside)]
    found += [*draft.bylines, *(forward.unit for forward in draft.forwards)]
    found += [draft.backward] if draft.backward is not None else []
    return [id(unit) for unit in found]


@settings(max_examples=60)
@given(pages, st.frozensets(st.integers(0, 40)))
def test_every_unit_stands_exactly_once(
    page: list[tuple[str, int]], starts: frozenset[int]
) -> None:
    flow = flow_with(page)
    found = drafts(flow, boundaries(flow, starts), 0)
    placed = [unit for draft in found for unit in held(draft)]
    assert sorted(placed) == sorted(id(unit) for unit in flow.units)
    assert not any(draft.empty for draft in found)


def alone(*lines: str) -> Draft:
    """The article under the first line, all of it."""
    flow = flow_of(*lines)
    (found,) = drafts(flow, boundaries(flow, frozenset())[:1], 0)
    return found


def blocks(draft: Draft) -> list[str]:
    return [kind for kind, _ in draft.blocks]


def test_blocks_are_named_by_their_form() -> None:
    draft = alone("苇塘大桥合龙在即", BYLINE, BODY, CAPTION, "一、夜里运,白天吊", MORE)
    assert draft.text_of("headline") == "苇塘大桥合龙在即"
    assert [unit.text for unit in draft.bylines] == [BYLINE]
    assert blocks(draft) == ["paragraph", "caption", "subhead", "paragraph"]


def test_a_short_line_at_the_very_end_heads_nothing() -> None:
    assert blocks(alone("苇塘大桥合龙在即", BYLINE, BODY, "一、夜里运,白天吊"))[-1] == "paragraph"


def test_a_box_runs_from_its_title_to_the_next_heading() -> None:
    draft = alone("苇塘大桥合龙在即", BYLINE, BODY, "相关链接", MORE, LAST)
    assert blocks(draft) == ["paragraph", "box", "box", "box"]


def test_a_guide_is_items() -> None:
    draft = alone("导读", "苇塘大桥合龙在即", "夜校办进九个村")
    assert draft.kind == "guide"
    assert blocks(draft) == ["item", "item"]


def test_a_marker_keeps_its_place_among_the_blocks() -> None:
    draft = alone("苇塘大桥合龙在即", BYLINE, BODY, "(下转第3版)", MORE)
    assert [(forward.unit.targets, forward.after) for forward in draft.forwards] == [(("3",), 1)]


def test_a_second_marker_from_another_page_stands_aside() -> None:
    flow = flow_of("(上接第1版)", BODY, "(上接第2版)", MORE)
    (draft,) = drafts(flow, boundaries(flow, frozenset())[:1], 0)
    assert draft.backward is flow.units[0]
    assert [kind for kind, _ in draft.aside] == ["continuation-marker"]


def test_a_broken_headline_is_one_line() -> None:
    draft = alone("推进“云上渔港", "进村”工程", BYLINE, BODY)
    assert draft.text_of("headline") == "推进“云上渔港 进村”工程"
    assert draft.text_of("deck") is None


def test_no_starts_no_drafts() -> None:
    assert drafts(flow_of(OTHER_HEADLINE), [], 0) == []
