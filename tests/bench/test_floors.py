"""Layout, summaries and keywords do not fall below the figures they have reached."""

from __future__ import annotations

import pytest

from tests.bench import floors, language, national


@pytest.mark.parametrize("row", floors.rows())
def test_figures_hold(row: str) -> None:
    known = floors.load()
    if known is None or row not in known:
        pytest.skip(f"{row}: no floors for what is here: python -m tests.bench.floors")
    assert floors.below({row: floors.figures_of(row)}, {row: known[row]}) == []


@pytest.mark.skipif(
    national.modern() is None, reason="the modern pages are not here: set DUBAO_MODERN"
)
def test_papers_of_today_are_gated_where_they_are() -> None:
    assert any(" " in row for row in floors.rows())


@pytest.mark.parametrize("name", language.SETS)
def test_figures_of_language_hold(name: str) -> None:
    known = language.load(name)
    if known is None:
        pytest.skip(f"{name}: no floors for what is here: python -m tests.bench.language")
    figures = {name: language.means(language.scores(name)[language.OURS])}
    assert floors.below(figures, {name: known}, tuple(known)) == []


FLOOR: floors.Figures = {"all": {"exact": 0.8, "links_wrong": 2.0}}


def test_worse_figures_are_named() -> None:
    failed = floors.below({"all": {"exact": 0.79, "links_wrong": 3.0}}, FLOOR)
    assert [line.split(":")[0] for line in failed] == ["all exact", "all links_wrong"]


def test_floors_rise_and_never_fall_unasked() -> None:
    better = floors.raised({"all": {"exact": 0.9, "links_wrong": 1.0}}, FLOOR)
    assert better["all"] == {"exact": pytest.approx(0.898, abs=0.0011), "links_wrong": 1.0}
    worse: floors.Figures = {"all": {"exact": 0.5, "links_wrong": 9.0}}
    assert floors.raised(worse, FLOOR) == FLOOR
    lowered = floors.raised(worse, FLOOR, ["all/exact"])
    assert lowered["all"]["exact"] < 0.5
    assert lowered["all"]["links_wrong"] == 2.0
