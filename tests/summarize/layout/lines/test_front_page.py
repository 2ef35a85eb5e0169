"""Marks of one real front page, by paragraph number; skipped where the page is absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summarize.layout.lines.captions import caption
from summarize.layout.lines.forms import list_item, salutation
from summarize.layout.lines.sources.bylines import byline
from summarize.layout.lines.sources.datelines import dateline
from summarize.layout.lines.titles.standing_titles import (
    correction,
    editors_note,
    guide_title,
    notice_body,
    notice_title,
    picture_title,
)
from summarize.layout.pages.furniture import furniture
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.layout.pages.jump_markers import backward, forward
from summarize.layout.pages.page_headers import page_header


@pytest.fixture(scope="module")
def paragraphs() -> list[str]:
    root = Path(__file__).resolve().parents[4]
    page = Path(
        os.environ.get("DUBAO_FRONT_PAGE", root.parent / "shared" / "data" / "front-page.txt")
    )
    if not page.is_file():
        pytest.skip("the real front page is not on this machine")
    return [line for line in page.read_text("utf-8").splitlines() if line.strip()]


def test_datelines(paragraphs: list[str]) -> None:
    found = {i: d for i, text in enumerate(paragraphs) if (d := dateline(text)) and d.sure}
    assert {i: d.sort for i, d in found.items()} == {0: "电", 36: "讯", 43: "讯"}
    assert [len(found[i].reporters) for i in (0, 36, 43)] == [0, 1, 1]


def test_bylines(paragraphs: list[str]) -> None:
    found = {i: b for i, text in enumerate(paragraphs) if (b := byline(text))}
    assert {i: b.sort for i, b in found.items()} == {4: "speaker", 23: "reporter", 49: "photo"}
    assert [len(b.names) for b in found.values()] == [1, 2, 2]


def test_caption(paragraphs: list[str]) -> None:
    assert [i for i, text in enumerate(paragraphs) if caption(text)] == [13]


def test_jumps(paragraphs: list[str]) -> None:
    found = {i: j for i, text in enumerate(paragraphs) for j in forward(text)}
    assert {i: j.targets for i, j in found.items()} == {1: ("3",), 20: ("2",), 33: ("4",)}
    for index, jump in found.items():
        assert jump.end == len(paragraphs[index].rstrip())
    assert not any(backward(text) or guide_pointer(text) for text in paragraphs)


def test_forms(paragraphs: list[str]) -> None:
    assert [i for i, text in enumerate(paragraphs) if salutation(text)] == [5]
    dashes = [i for i, t in enumerate(paragraphs) if (m := list_item(t)) and m.rule == "dash"]
    assert dashes == [3, 10, 11, 12]


def test_nothing_on_the_page_is_furniture_or_a_notice(paragraphs: list[str]) -> None:
    assert not any(furniture(text) or page_header(text) for text in paragraphs)
    for recognise in (correction, editors_note, guide_title, notice_title, notice_body):
        assert not any(map(recognise, paragraphs))
    assert not any(map(picture_title, paragraphs))
