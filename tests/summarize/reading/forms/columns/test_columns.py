"""Text whose lines run across columns: columns in order, heads over theirs, nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.export.record import issue_record
from summarize.issue import Article, Issue, RawPage
from summarize.layout import read_issue
from summarize.reading import read_pages
from summarize.reading.forms.columns.across import runs_across
from summarize.reading.forms.columns.mixed import dealt_out
from summarize.reading.forms.columns.sheets import sheet_of
from tests.bench.own_set import load
from tests.conservation import lost
from tests.summarize.reading.forms.columns.dumps import (
    FERRY,
    HEADS,
    ORCHARD,
    SCHOOL,
    TEXTS,
    centred,
    column,
    set_out,
)


def flat(text: str | None) -> str:
    return "".join((text or "").split())


def opened(path: Path, lines: list[str]) -> tuple[tuple[RawPage, ...], Issue]:
    path.write_text("\n".join(lines), encoding="utf-8")
    pages = read_pages(str(path))
    return pages, read_issue(pages)


def text_of(article: Article) -> str:
    return flat("".join(block.text for block in article.blocks))


def found(issue: Issue) -> list[tuple[str, str]]:
    return [(flat(article.headline), text_of(article)) for article in issue.articles]


def told(pages: tuple[RawPage, ...]) -> list[str]:
    return [doubt.kind for page in pages for doubt in page.warnings]


@pytest.mark.parametrize("width", [11, 14, 18])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_heads_in_one_row_begin_articles(width: int, count: int, tmp_path: Path) -> None:
    lines = set_out([column(text, width) for text in TEXTS[:count]], width)
    pages, issue = opened(tmp_path / "02.txt", [centred(HEADS[:count], width), "", *lines])
    assert found(issue) == list(zip(HEADS[:count], TEXTS[:count], strict=True))
    assert told(pages) == ["columns"]


def _spaced(lines: list[str]) -> list[str]:
    """Full-width blanks for every two of a terminal's."""
    return [line.replace("  ", "\u3000") for line in lines]


WAYS = {
    "cells": lambda texts: set_out([column(text, 13, "    ") for text in texts], 13, wide=2),
    "cells, a narrow indent": lambda texts: set_out(
        [column(text, 13) for text in texts], 13, wide=2
    ),
    "two blanks": lambda texts: set_out([column(text, 13) for text in texts], 13, gap=2),
    "full width": lambda texts: _spaced(
        set_out([column(text, 13, "    ") for text in texts], 13, wide=2, gap=4)
    ),
    "tabs": lambda texts: [
        "\t".join(row)
        for row in zip(*(column(text[:92], 13, "\u3000\u3000") for text in texts), strict=True)
    ],
    "blank rows": lambda texts: [
        line for each in set_out([column(text, 13) for text in texts], 13) for line in (each, "")
    ],
}


@pytest.mark.parametrize("way", WAYS)
def test_columns_are_told_by_any_white_space(way: str, tmp_path: Path) -> None:
    lines = WAYS[way](TEXTS[:3])
    pages, issue = opened(tmp_path / "02.txt", lines)
    whole = "".join(text for _, text in found(issue))
    wanted = [text[:92] if way == "tabs" else text for text in TEXTS[:3]]
    assert whole == "".join(wanted)
    assert told(pages) == ["columns"]


def test_an_article_of_two_columns_stands_under_its_wide_head(tmp_path: Path) -> None:
    whole = FERRY + ORCHARD
    first = column(whole, 14)
    half = len(first) // 2
    lines = set_out([first[:half], first[half:], column(SCHOOL, 14)[:half]], 14)
    head = " " * 8 + HEADS[0] + " " * 20 + HEADS[2]
    _, issue = opened(tmp_path / "02.txt", [head, "", *lines])
    assert found(issue)[0] == (HEADS[0], whole)
    assert [headline for headline, _ in found(issue)] == [HEADS[0], HEADS[2]]


def test_a_picture_and_its_caption_leave_a_hole(tmp_path: Path) -> None:
    left, right = column(FERRY + SCHOOL, 14), column(ORCHARD, 14)
    caption = "图为果农在装箱。 简宁 摄"
    right[4:4] = ["", "", "", caption, ""]
    lines = [centred(HEADS[:2], 14), "", *set_out([left, right], 14)]
    _, issue = opened(tmp_path / "02.txt", lines)
    (ferry, orchard) = issue.articles
    assert text_of(ferry) == FERRY + SCHOOL
    assert [flat(block.text) for block in orchard.blocks if block.kind == "paragraph"] == [ORCHARD]
    assert [block.text for block in orchard.blocks if block.kind == "caption"] == [caption]


def test_what_hangs_over_leaves_a_single_blank(tmp_path: Path) -> None:
    columns = [column(text, 13) for text in TEXTS[:3]]
    lines = set_out(columns, 13, gap=2)
    at = next(number for number, line in enumerate(lines) if line[12:13] not in " ，。、")
    assert lines[at][13:15] == "  "
    lines[at] = lines[at][:13] + "”" + lines[at][14:]
    _, issue = opened(tmp_path / "02.txt", lines)
    whole = "".join(text for _, text in found(issue))
    assert whole.replace("”", "") == "".join(TEXTS[:3])


def test_columns_joined_by_one_blank_are_dealt_out(tmp_path: Path) -> None:
    columns = [[line.strip() for line in column(text, 12)] for text in TEXTS[:3]]
    rows = [" ".join(filter(None, row)) for row in set_rows(columns)]
    pages, issue = opened(tmp_path / "02.txt", [" ".join(HEADS[:3]), "", *rows])
    assert found(issue) == list(zip(HEADS[:3], TEXTS[:3], strict=True))
    assert told(pages) == ["columns"]


def set_rows(columns: list[list[str]]) -> list[list[str]]:
    longest = max(map(len, columns))
    return [[own[at] for own in columns if at < len(own)] for at in range(longest)]


def test_columns_printed_in_turn_are_dealt_out(tmp_path: Path) -> None:
    columns = [[line.strip() for line in column(text, 12)] for text in TEXTS[:3]]
    lines = [piece for row in set_rows(columns) for piece in row]
    pages, issue = opened(tmp_path / "02.txt", [*HEADS[:3], *lines])
    assert found(issue) == list(zip(HEADS[:3], TEXTS[:3], strict=True))
    assert told(pages) == ["columns"]


def test_what_is_not_certain_keeps_its_order_and_is_told(tmp_path: Path) -> None:
    texts = ["".join(each.text.split()) for each in load() if each.kind in {"news", "report"}]
    columns = [[line.strip() for line in column(text, 12)] for text in texts[:6]]
    lines: list[str] = []
    step = 0
    while any(columns):  # now one column, now another, and no order in it
        step += 1
        own = columns[(step * step + step // 3) % len(columns)]
        if own:
            lines.append(own.pop(0))
    pages, issue = opened(tmp_path / "02.txt", lines)
    assert dealt_out(lines) is None
    assert told(pages) == ["columns"]
    kept = [line for page in pages for line in page.lines]
    assert kept == lines
    assert not lost("\n".join(lines), issue_record(issue))


def test_pages_in_their_order_are_left_alone(tmp_path: Path) -> None:
    lines = [
        line
        for head, text in zip(HEADS, TEXTS, strict=True)
        for line in (head, "", *column(text, 16, "\u3000\u3000"), "")
    ]
    pages, _ = opened(tmp_path / "02.txt", lines)
    assert told(pages) == []
    assert pages[0].lines == tuple(lines[:-1])


SIGNS = ("本报记者 简宁", "（上接第1版）", "图为渡口。 简宁 摄", "灯", "（下转第2版）")
PIECES = st.one_of(
    st.sampled_from(
        [*HEADS, "本报记者 简宁", "（上接第1版）", "图为渡口。 简宁 摄", "灯", "（下转第2版）"]
    ),
    st.text("渡口，。的灯亮了又暗（）“”：1a ", min_size=1, max_size=24),
)
ROWS = st.lists(
    st.lists(st.tuples(st.integers(0, 30), PIECES), max_size=4).map(
        lambda row: "".join(" " * blanks + piece for blanks, piece in row)
    ),
    max_size=24,
)


@given(
    ROWS, st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4), st.integers(8, 20), st.data()
)
@settings(deadline=None, max_examples=60)
def test_no_character_is_lost_or_doubled(
    above: list[str], texts: list[str], width: int, data: st.DataObject
) -> None:
    lines = set_out([column(text, width) for text in texts], width)
    at = data.draw(st.integers(0, len(lines)))
    page = [*lines[:at], *above, *lines[at:]]
    sheet = sheet_of(page)
    assert sorted(flat("".join(block.text for block in sheet.blocks))) == sorted(
        flat("".join(page))
    )


@given(st.lists(PIECES, max_size=40), st.integers(8, 16), st.integers(2, 4), st.booleans())
@settings(deadline=None, max_examples=40)
def test_dealing_out_loses_nothing(more: list[str], width: int, count: int, turns: bool) -> None:
    columns = [[line.strip() for line in column(text, width)] for text in TEXTS[:count]]
    rows = set_rows(columns)
    lines = [piece for row in rows for piece in row] if turns else [" ".join(row) for row in rows]
    page = [*more[:4], *lines, *more[4:8]]
    dealt = dealt_out(page)
    if dealt is not None:
        kept = [
            *dealt.above,
            *dealt.heads,
            *dealt.below,
            *(x for own in dealt.columns for x in own),
        ]
        assert sorted(flat("".join(kept))) == sorted(flat("".join(page)))


def test_the_whole_way_keeps_every_character(tmp_path: Path) -> None:
    lines = [centred(HEADS, 12), "", *set_out([column(text, 12) for text in TEXTS], 12)]
    lines = ["第02版 综合          芦汀日报 2025年3月18日", "", *lines, "", "责任编辑：冯雨"]
    assert runs_across(lines)
    _, issue = opened(tmp_path / "02.txt", lines)
    assert not lost("\n".join(lines), issue_record(issue))
