"""The gate: figures below which the layout engine must not fall.

``python -m tests.bench.floors`` measures and compares; ``--update-floors`` raises floors to what
was measured (and never lowers one), ``--lower SET/FIGURE`` lowers one on purpose.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.corpus import corpus_hash
from tests.bench.national import modern, modern_hash
from tests.bench.papers import dates
from tests.bench.segmentation import dates_of, score

if TYPE_CHECKING:
    from collections.abc import Sequence

FLOORS = Path(__file__).parent / "data" / "floors.json"

DAYS = range(1, 16)
PAGES = 24
"""How much the gate measures for each set: the first issues with so many pages."""

GATED = ("none", "layout", "habits", "today", "all", "all-wrapped")
TODAY = {
    "national": ("none", "layout"),
    "provincial": ("none", "jumps"),
    "metro": ("none",),
}
"""Papers of today and the sets they are measured with, on the days that are kept for reporting."""
LEAST = (
    "starts_f1",
    "b3_f1",
    "exact",
    "headline",
    "head",
    "title",
    "titles",
    "body",
    "kicker_f1",
    "deck_f1",
    "joins_f1",
    "links_right",
)
"""Figures that may not fall."""
MOST = ("links_wrong", "lost", "doubled")
"""Figures that may not rise."""
SLACK = 0.002
"""How far below what was measured a floor is set, for shares."""

Figures = dict[str, dict[str, float]]


def rows() -> list[str]:
    """What is gated here: ``SET`` for the month, ``PAPER SET`` for the papers of today."""
    today = [f"{paper} {name}" for paper, names in TODAY.items() for name in names]
    return [*GATED, *(today if modern() is not None else ())]


def figures_of(row: str) -> dict[str, float]:
    """The gated figures of one row."""
    paper, _, name = row.rpartition(" ")
    if paper:
        found = score(name, dates(paper, "report"), paper=paper).figures()
    else:
        found = score(name, dates_of(DAYS, PAGES)).figures()
    return {key: round(found[key], 4) for key in (*LEAST, *MOST)}


def measured() -> Figures:
    """The gated figures of the engine as it is."""
    return {row: figures_of(row) for row in rows()}


def load() -> Figures | None:
    """The floors of what is here, or None where there are none for this text and table."""
    if not FLOORS.exists():
        return None
    stored = json.loads(FLOORS.read_text(encoding="utf-8"))
    if stored["corpus"] != corpus_hash():
        return None
    floors: Figures = stored["floors"]
    if modern() is None or stored.get("modern") != modern_hash():
        floors = {row: keys for row, keys in floors.items() if " " not in row}
    return floors


def below(figures: Figures, floors: Figures, least: Sequence[str] = LEAST) -> list[str]:
    """One line for each figure that is worse than its floor; those of ``least`` may not fall."""
    return [
        f"{name} {key}: {figures[name][key]} where {floor} is the {'floor' if rises else 'most'}"
        for name, keys in floors.items()
        for key, floor in keys.items()
        for rises in (key in least,)
        if (figures[name][key] < floor if rises else figures[name][key] > floor)
    ]


def raised(
    figures: Figures,
    floors: Figures | None,
    lower: Sequence[str] = (),
    least: Sequence[str] = LEAST,
) -> Figures:
    """Floors brought up to the figures; those named in ``lower`` (``all/exact``) down as well."""
    made: Figures = {}
    for name, keys in figures.items():
        for key, value in keys.items():
            old = (floors or {}).get(name, {}).get(key)
            rises = key in least
            new = max(0.0, math.floor((value - SLACK) * 1000) / 1000) if rises else value
            free = old is None or f"{name}/{key}" in lower
            kept = new if free or old is None else (max(old, new) if rises else min(old, new))
            made.setdefault(name, {})[key] = kept
    return made


def save(floors: Figures) -> None:
    record = {
        "corpus": corpus_hash(),
        "modern": modern_hash() if modern() is not None else None,
        "days": [DAYS[0], DAYS[-1]],
        "pages": PAGES,
        "floors": floors,
    }
    FLOORS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.floors", description=__doc__)
    parser.add_argument("--update-floors", action="store_true", help="raise floors, lower none")
    parser.add_argument("--lower", action="append", default=[], metavar="SET/FIGURE")
    options = parser.parse_args(argv)
    figures, floors = measured(), load()
    failed = below(figures, floors or {})
    if options.update_floors or options.lower:
        save(raised(figures, floors, options.lower))
        failed = below(figures, load() or {})
    for line in failed:
        sys.stdout.write(f"{line}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
