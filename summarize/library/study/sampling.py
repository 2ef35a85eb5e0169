"""Articles that a query finds, some of them, evenly spread over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.library.asking import days, every, search

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle
    from summarize.library.query import Query

_ALL = 1000
"""So few articles are all listed before some are chosen."""
_STRETCHES = 40
"""Of more, the newest are taken from each of so many stretches of time."""


def sample(
    archive: Archive, query: Query, of_day: Mapping[str | None, int], most: int
) -> list[KeptArticle]:
    """At most so many articles, the newest first; ``of_day``: how many are found of each day.

    Articles of undated issues are looked at where there are few in all, or no others.
    """
    dated = {day: number for day, number in of_day.items() if day is not None}
    if sum(of_day.values()) <= _ALL or not dated:
        found = list(every(archive, query))
        return found[:: max(-(-len(found) // most), 1)]
    found = []
    stretches = list(_stretches(dated, min(_STRETCHES, most)))
    for done, (first, last) in enumerate(stretches):
        share = (most - len(found)) // (len(stretches) - done)
        found += search(archive, days(query, first, last), share, order="date").articles
    return found


def _stretches(of_day: Mapping[str, int], most: int) -> Iterator[tuple[str, str]]:
    """First and last days of stretches that have about as many articles each, newest first."""
    share = sum(of_day.values()) / most
    held = passed = 0
    last: str | None = None
    every_day = sorted(of_day, reverse=True)
    for place, day in enumerate(every_day):
        last = last or day
        held += of_day[day]
        if held >= share * (passed + 1) or place == len(every_day) - 1:
            yield day, last
            last = None
            passed = int(held / share)
