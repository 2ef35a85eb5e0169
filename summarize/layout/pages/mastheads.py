"""Whether the pages are of one issue: what the mastheads and headers of each source say."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from summarize.issue import RawPage
from summarize.layout.pages.masthead_data import masthead_data


def several(
    pages: Sequence[RawPage], starts: Sequence[int], furniture: Iterable[tuple[int, str]]
) -> tuple[str, ...]:
    """Paper and date of each issue, where sources name more than one; else nothing.

    ``starts`` are the lines at which the pages begin, ``furniture`` texts with the line on which
    each begins. A source that names neither may
    belong to any of them.
    """
    printed: dict[str, list[str]] = {page.source: [] for page in pages}
    for line, text in furniture:
        printed[pages[bisect_right(starts, line) - 1].source].append(text)
    dates = {page.source: page.date for page in pages}
    found: dict[tuple[str | None, str | None], None] = {}
    for source, texts in printed.items():
        data = masthead_data(texts)
        found.setdefault((data.paper, data.date or dates[source]))
    papers = {paper for paper, _ in found if paper}
    days = {day for _, day in found if day}
    if len(papers) < 2 and len(days) < 2:
        return ()
    whole = [(paper, day) for paper, day in found if paper and day]
    named = {name for pair in whole for name in pair}
    rest = [
        pair
        for pair in found
        if any(pair) and not all(pair) and not named.issuperset(filter(None, pair))
    ]
    return tuple(" ".join(filter(None, pair)) for pair in (*whole, *rest))
