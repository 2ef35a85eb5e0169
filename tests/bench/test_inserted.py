"""Subheads in series, column titles and excerpts: what they add or leave out, and nothing else."""

from __future__ import annotations

import pytest

from tests.bench.column_titles import add_columns
from tests.bench.corpus import issues
from tests.bench.draft import draft
from tests.bench.excerpts import excerpt
from tests.bench.gold import Draft
from tests.bench.series import add_series

DAYS = range(1, 3)
DATES = ("1998-01-01", "1998-01-02")


def fresh(date: str) -> Draft:
    return draft(date, issues(DAYS)[date])


@pytest.mark.parametrize("date", DATES)
def test_series_stand_between_paragraphs(date: str) -> None:
    made, plain = fresh(date), fresh(date)
    add_series(made, 1)
    added = 0
    for page, before in zip(made.pages, plain.pages, strict=True):
        for piece, old in zip(page.pieces, before.pieces, strict=True):
            kept = [part for part in piece.parts if part in old.parts]
            assert kept == old.parts
            for at, part in enumerate(piece.parts):
                if part not in old.parts:
                    added += 1
                    assert part.role == "subhead"
                    assert piece.parts[at + 1].role in ("paragraph", None)
                    first = next(
                        k for k, p in enumerate(piece.parts) if p.role in ("paragraph", None)
                    )
                    assert first < at
    assert added


@pytest.mark.parametrize("date", DATES)
def test_column_titles_stand_over_headlines_alone(date: str) -> None:
    made, plain = fresh(date), fresh(date)
    add_columns(made, 1)
    added = 0
    for page, before in zip(made.pages, plain.pages, strict=True):
        for piece, old in zip(page.pieces, before.pieces, strict=True):
            if piece.parts != old.parts:
                added += 1
                assert piece.parts[0].role == "column"
                assert piece.parts[1:] == old.parts
                assert any(part.role == "headline" for part in old.parts)
    assert added


@pytest.mark.parametrize("date", DATES)
def test_excerpts_are_whole_articles_that_follow_each_other(date: str) -> None:
    made, plain = fresh(date), fresh(date)
    excerpt(made, 1)
    for page, before in zip(made.pages, plain.pages, strict=True):
        assert 1 <= len(page.pieces) <= 6
        first = before.pieces.index(page.pieces[0])
        assert page.pieces == before.pieces[first : first + len(page.pieces)]
