"""How often words stand in the papers, period by period, and when one fell silent."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarize.library.asking import also, by_day
from summarize.library.query import Fact
from summarize.library.squeeze import squeeze
from summarize.library.study.periods import Step, period, periods, step_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.library.archive.engine import Archive
    from summarize.library.query import Query

EXPECTED = 5.0
"""Articles that a word would have had, at its own rate, in a stretch that is called a silence.

That none of five has it by chance happens once in 150 times (e⁻⁵).
"""


@dataclass(frozen=True, slots=True)
class Point:
    """A period: articles that have the word, of all that the library has of it."""

    period: str
    count: int
    articles: int

    @property
    def rate(self) -> float | None:
        """Of 10,000 articles; None where the library has none of that time."""
        return self.count * 10_000 / self.articles if self.articles else None


class Silence(NamedTuple):
    """Periods, both included, without the word, and the one that it came back in.

    ``expected``: how many articles would have had it at its rate over the whole time.
    """

    first: str
    last: str
    back: str
    expected: float


class Trend(NamedTuple):
    """A word over time: every period from the library's first day to its last."""

    query: Query
    points: tuple[Point, ...]
    silences: tuple[Silence, ...]


class Trends(NamedTuple):
    """Words over the same periods, and articles of undated issues, which are in none."""

    step: Step
    trends: tuple[Trend, ...]
    undated: int


def trends(
    archive: Archive, queries: Sequence[Query], step: Step | None = None, paper: str | None = None
) -> Trends:
    """The trends of the queries, in ``step`` (None: what suits the span), of papers so named."""
    name = squeeze(paper).text if paper else ""
    of_day: Counter[str] = Counter()
    undated = 0
    for issue in archive.issues():
        if name and name not in squeeze(issue.paper or "").text:
            continue
        if issue.date is None:
            undated += issue.articles
        else:
            of_day[issue.date] += issue.articles
    if not of_day:
        return Trends(step or "day", tuple(Trend(query, (), ()) for query in queries), undated)
    first, last = min(of_day), max(of_day)
    step = step or step_for(first, last)
    every = list(periods(first, last, step))
    articles = _by_period(of_day, step)
    found = []
    for query in queries:
        asked = also(query, Fact("paper", name)) if name else query
        days = {day: count for day, count in by_day(archive, asked).items() if day is not None}
        counts = _by_period(days, step)
        points = tuple(Point(each, counts[each], articles[each]) for each in every)
        found.append(Trend(query, points, tuple(silences(points))))
    return Trends(step, tuple(found), undated)


def silences(points: Sequence[Point]) -> list[Silence]:
    """The stretches between two periods with the word in which it is missing beyond chance."""
    with_word = [place for place, point in enumerate(points) if point.count]
    if not with_word:
        return []
    inside = points[with_word[0] : with_word[-1] + 1]
    rate = sum(point.count for point in inside) / sum(point.articles for point in inside)
    found = []
    for before, after in itertools.pairwise(with_word):
        # What the library has no issues of is not known to be silent.
        gap = [point for point in points[before + 1 : after] if point.articles]
        expected = rate * sum(point.articles for point in gap)
        if expected >= EXPECTED:
            found.append(Silence(gap[0].period, gap[-1].period, points[after].period, expected))
    return found


def _by_period(days: dict[str, int] | Counter[str], step: Step) -> Counter[str]:
    found: Counter[str] = Counter()
    for day, count in days.items():
        found[period(day, step)] += count
    return found
