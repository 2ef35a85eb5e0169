"""The papers that are measured: which days each is learned from, tuned on and reported on.

``month``: the national daily of January 1998; ``national``: one of February and October 2019;
``provincial`` and ``metro``: page dumps of 2026. All but the month are read from the folder of
:func:`tests.bench.national.modern`. The one day of the metro paper is parted by its sections, A
and B.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tests.bench import local, national
from tests.bench.corpus import issues
from tests.bench.draft import draft as month_draft

if TYPE_CHECKING:
    from tests.bench.gold import Draft

Part = Literal["learn", "tune", "report", "all"]

PAPERS = ("month", "national", "provincial", "metro")
DAYS: dict[str, dict[str, range]] = {
    "month": {"learn": range(1, 11), "tune": range(11, 16), "report": range(16, 32)},
    "national": {"learn": range(1, 16), "tune": range(16, 21), "report": range(21, 32)},
    "provincial": {"learn": range(1, 13), "tune": range(13, 16), "report": range(16, 32)},
}
SECTIONS = {"learn": "A", "tune": "B", "report": "B"}


def dates(paper: str, part: Part) -> list[str]:
    """The issues of a part of a paper; those of the metro paper with the section they keep to."""
    if paper == "metro":
        days = local.dates("metro-2026")
        return [f"{day}:{SECTIONS.get(part, '')}" for day in days]
    if paper == "month":
        every = list(issues(range(1, 32)))
    else:
        every = national.dates() if paper == "national" else local.dates("provincial-2026")
    return [day for day in every if part == "all" or int(day[-2:]) in DAYS[paper][part]]


def draft(paper: str, date: str) -> Draft:
    """The issue of that date before anything is done to it."""
    if paper == "month":
        return month_draft(date, issues(range(1, 32))[date])
    if paper == "national":
        return national.draft(date)
    if paper == "provincial":
        return local.draft("provincial-2026", date)
    day, _, section = date.partition(":")
    return local.draft("metro-2026", day, section)
