"""The defects by name, and issues of the month with any of them switched on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.breaks import break_columns, interrupt
from tests.bench.column_titles import add_columns
from tests.bench.corpus import issues
from tests.bench.draft import dice
from tests.bench.excerpts import excerpt
from tests.bench.furnish import furnish
from tests.bench.glyphs import change_width
from tests.bench.habits import HABITS, apply_habits
from tests.bench.jumps import cut_jumps
from tests.bench.papers import draft
from tests.bench.render import render
from tests.bench.series import add_series
from tests.bench.subheads import add_subheads
from tests.bench.today import TODAY, apply_today

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.gold import Draft, Dump

SEED = 1998

LAYOUT = ("columns", "interruptions", "widths", "headers", "jumps", "one-file")
DEFECTS = (
    *LAYOUT, *HABITS, *TODAY, "subheads", "series", "excerpts", "column-titles", "wrapped",
)  # fmt: skip
"""Every defect that can be switched on alone."""

SETS: dict[str, frozenset[str]] = {
    "none": frozenset(),
    **{name: frozenset({name}) for name in DEFECTS},
    "layout": frozenset(LAYOUT),
    "habits": frozenset(HABITS),
    "today": frozenset({*TODAY, "subheads"}),
    "all": frozenset({*LAYOUT, *HABITS}),
    "all-wrapped": frozenset({*LAYOUT, *HABITS, "wrapped"}),
    "all-subheads": frozenset({*LAYOUT, *HABITS, "subheads"}),
}
"""What can be measured: each defect alone, and together without and with hard wrapping."""


def dump(
    date: str,
    names: frozenset[str],
    *,
    seed: int = SEED,
    paper: str = "month",
    thorough: bool = False,
) -> Dump:
    """The issue of that date with these defects, the same for the same seed.

    ``thorough`` switches habits on for every article, as a habit that is alone is.
    """
    return spoilt(draft(paper, date), date, names, seed=seed, thorough=thorough)


def spoilt(
    made: Draft, date: str, names: frozenset[str], *, seed: int, thorough: bool = False
) -> Dump:
    """The draft with these defects."""
    if "excerpts" in names:
        excerpt(made, seed)
    habits = names & set(HABITS)
    apply_habits(made, names, seed, alone=thorough or (len(habits) == 1 and len(names) == 1))
    if "column-titles" in names:
        add_columns(made, seed)
    if "subheads" in names:
        add_subheads(made, seed)
    if "series" in names:
        add_series(made, seed)
    apply_today(made, names, seed)
    if "jumps" in names:
        cut_jumps(made, seed)
    if "columns" in names:
        break_columns(made, seed)
    if "interruptions" in names:
        interrupt(made, seed)
    if "headers" in names:
        furnish(made, seed)
    together = names > {"one-file"}
    one_file = "one-file" in names and not (together and dice(seed, "files", date).random() < 0.5)
    if one_file:
        furnish(made, seed, only_headers=True)
    if "widths" in names:
        change_width(made, seed)
    return render(made, seed, wrapped="wrapped" in names, one_file=one_file)


def dumps(
    days: range,
    names: frozenset[str],
    *,
    seed: int = SEED,
    pages: int | None = None,
) -> Iterator[Dump]:
    """Issues of the month's days with these defects, until there are at least ``pages`` pages."""
    count = 0
    for date, layout in issues(days).items():
        if pages is not None and count >= pages:
            return
        count += len(layout)
        yield dump(date, names, seed=seed)
