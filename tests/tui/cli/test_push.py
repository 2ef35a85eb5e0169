"""A digest to send keeps its budget and tells what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.cli.printing.push import Line, pushed, shares

if TYPE_CHECKING:
    from tests.tui.cli.conftest import Run


def test_it_has_paper_and_date_and_a_numbered_line_an_article(run: Run) -> None:
    result = run("digest", "p", "--push")
    assert (result.status, result.err) == (0, "")
    head, first, *rest = result.out.splitlines()
    assert head.split() == ["青禾日报", "2025-03-04", "第88期"]
    assert first.startswith("1. 青禾县:三座新桥通车：")
    assert [line[:3] for line in rest] == ["2. ", "3. ", "4. "]


@pytest.mark.parametrize("chars", [50, 90, 150, 300, 1000])
@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_it_has_no_more_characters_than_it_may(run: Run, chars: int, kind: str) -> None:
    result = run("digest", "p", "--push", "--chars", str(chars), "--format", kind)
    assert result.status == 0
    assert 0 < len(result.out.rstrip("\n")) <= chars
    assert "三座新桥" in result.out


@pytest.mark.usefixtures("chinese")
def test_articles_that_have_no_room_are_counted(run: Run) -> None:
    lines = run("digest", "p", "--push", "--chars", "100").out.splitlines()
    assert lines[-1].startswith("另有")
    told = int(lines[-1].removeprefix("另有").removesuffix("篇"))
    assert told + len(lines) - 2 == 4


def test_markdown_escapes_what_a_title_holds() -> None:
    line = Line("*三座*新桥", lambda room: "通车。"[:room], "通车。")
    text = pushed("青禾日报 2025-03-04", [line], None, markdown=True)
    assert text == "# 青禾日报 2025-03-04\n\n1. **\\*三座\\*新桥**：通车。"


@pytest.mark.parametrize("wrong", [("--chars", "90"), ("--push", "--json"), ("--chars", "9")])
def test_what_does_not_go_together_is_bad_usage(run: Run, wrong: tuple[str, ...]) -> None:
    result = run("digest", "p", *wrong)
    assert (result.status, result.out) == (2, "")


@example([2, 2], 3)
@given(st.lists(st.integers(0, 200), min_size=1, max_size=9), st.integers(0, 900))
def test_room_is_parted_evenly_and_none_is_wasted(wanted: list[int], room: int) -> None:
    made = shares(wanted, room)
    assert all(own <= want for own, want in zip(made, wanted, strict=True))
    assert sum(made) == min(room, sum(wanted))
    short = [own for own, want in zip(made, wanted, strict=True) if own < want]
    assert max(short, default=0) - min(short, default=0) <= 1
    assert all(own <= min(short, default=own) + 1 for own in made if own not in short)
