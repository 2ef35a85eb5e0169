"""Pointers of a guide are told from jump markers and from page headers."""

from __future__ import annotations

import pytest

from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.pages.jump_markers import forward


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("详见3版", ("3",)),
        ("见3版", ("3",)),
        ("▶A05", ("A5",)),
        ("春耕全面铺开▶A05", ("A5",)),
        ("春耕全面铺开 3版", ("3",)),
        ("（报道见第三版）", ("3",)),
        ("▶03版 春耕", ("3",)),
    ],
)
def test_guide_pointers_are_no_jumps(text: str, targets: tuple[str, ...]) -> None:
    found = guide_pointer(text)
    assert found is not None
    assert found.targets == targets
    assert forward(text) == ()


@pytest.mark.parametrize("text", ["下转3版", "升级为3版", "今日8版", "第3版", "共12 3", ""])
def test_no_guide_pointer(text: str) -> None:
    assert guide_pointer(text) is None


def test_a_page_header_is_no_guide_pointer() -> None:
    assert guide_pointer("要闻·第3版") is None
