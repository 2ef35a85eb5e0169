"""Issues that an earlier layout read, read again from what is kept of them."""

from __future__ import annotations

import os
import zlib
from concurrent.futures import BrokenExecutor
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from summarize.library.adding.joining import read_as
from summarize.library.adding.processes import readers
from summarize.library.adding.reading import ENGINE
from summarize.library.adding.run import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptIssue, Reading, SourcePage

    Job = tuple[str, str | None, str | None, str, tuple[SourcePage, ...]]

_AHEAD = 4
"""Issues by core that are read from the library together: what bounds the memory."""
_DAMAGED = (DubaoError, zlib.error, OSError, ValueError, TypeError, LookupError)


def outdated(archive: Archive) -> list[KeptIssue]:
    """The issues that another version of the layout read."""
    return [issue for issue in archive.issues() if issue.engine != ENGINE]


def read_outdated(
    archive: Archive,
    issues: Sequence[KeptIssue],
    progress: Callable[[Progress], None] | None = None,
    processes: int | None = None,
) -> int:
    """Read the issues by the layout as it is now; how many took the place of their old selves.

    Each is kept when it is read: whenever this is broken off, the rest is as it was. What somebody
    else changed meanwhile is left, and so is what is damaged (``check`` tells that).
    """
    digests = {issue.key: issue.digest for issue in issues}
    made = characters = 0
    readings = _readings(_jobs(archive, issues), min(len(issues), processes or os.cpu_count() or 1))
    for number, reading in enumerate(readings, 1):
        if not archive.keep([reading], [digests[reading.key]]):
            made += 1
        characters += sum(len(line) for each in reading.sources for line in each.page.lines)
        if progress is not None:
            progress(Progress(number, len(issues), characters, made))
    return made


def _readings(jobs: Iterator[Job], processes: int) -> Iterator[Reading]:
    """The issues read, a few ahead; the rest is left where one brings down its process."""
    if processes <= 1:
        yield from map(_read, jobs)
        return
    with suppress(BrokenExecutor), readers(processes) as pool:
        while some := list(islice(jobs, processes * _AHEAD)):
            yield from pool.map(_read, some)


def _jobs(archive: Archive, issues: Sequence[KeptIssue]) -> Iterator[Job]:
    for issue in issues:
        try:
            sources = archive.sources(issue.key)
        except _DAMAGED:
            continue
        if sources:
            yield issue.key, issue.paper, issue.date, issue.origin, sources


def _read(job: Job) -> Reading:
    return read_as(*job)
