"""Days, weeks, months and years, as names in ISO form that sort by time."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Step = Literal["day", "week", "month", "year"]
STEPS: tuple[Step, ...] = ("day", "week", "month", "year")
_FEW = 70
"""So many periods are no more than fit beside each other."""


def period(day: str, step: Step) -> str:
    """The period that a day lies in: 2025-03-04, 2025-W10, 2025-03, 2025."""
    if step == "day":
        return day
    if step == "week":
        year, week, _ = datetime.date.fromisoformat(day).isocalendar()
        return f"{year}-W{week:02d}"
    return day[:7] if step == "month" else day[:4]


def periods(first: str, last: str, step: Step) -> Iterator[str]:
    """The periods from the one of ``first`` to the one of ``last``, without a gap."""
    at, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    stop = period(last, step)
    while True:
        name = period(at.isoformat(), step)
        yield name
        if name == stop or at > end:
            return
        at = _next(at, step)


def step_for(first: str, last: str) -> Step:
    """The shortest step that makes few periods of a span, else years."""
    days = (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1
    lengths: tuple[tuple[Step, int], ...] = (("day", 1), ("week", 7), ("month", 30))
    return next((step for step, length in lengths if days <= _FEW * length), "year")


def _next(at: datetime.date, step: Step) -> datetime.date:
    if step == "day":
        return at + datetime.timedelta(days=1)
    if step == "week":
        return at + datetime.timedelta(days=7)
    if step == "month":
        return (at.replace(day=1) + datetime.timedelta(days=31)).replace(day=1)
    return datetime.date(at.year + 1, 1, 1)
