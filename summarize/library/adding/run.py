"""Adding as a whole: groups are read on all cores, what is read is kept in short transactions."""

from __future__ import annotations

import os
import time
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Future,
    wait,
)
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarize.errors import InputError
from summarize.library.adding.groups import Group, gather
from summarize.library.adding.joining import joined
from summarize.library.adding.processes import readers
from summarize.library.adding.reading import Asked, Outcome, read_group
from summarize.reading import not_read, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from summarize.errors import DubaoError
    from summarize.issue import Doubt
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import Reading

_NAMED = 3
"""So many sources are named where something of them was left out."""
_ALONE = 3
"""So few groups are read here, without processes of their own."""
_AHEAD = 2
"""Groups that wait, by core, beside those that are being read: what bounds the memory."""
_TOGETHER, _LONGEST = 32, 1.0
"""At most so many issues in one transaction, and so many seconds without keeping one."""


class Progress(NamedTuple):
    """How far it is: groups done and known of, characters read, issues kept."""

    done: int
    groups: int
    characters: int
    kept: int


@dataclass(slots=True)
class Added:
    """What became of all that was to be added; keys of issues, and what could not be read."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    undated: list[str] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    failed: list[DubaoError] = field(default_factory=list)
    instead: dict[str, str] = field(default_factory=dict)
    """Keys that issues had before the user said what they are, by those that they have now."""
    articles: int = 0
    characters: int = 0


def add(
    archive: Archive,
    paths: Iterable[str],
    asked: Asked,
    progress: Callable[[Progress], None] | None = None,
    processes: int | None = None,
) -> Added:
    """Add all that ``paths`` hold; what is kept is kept, whenever this is broken off."""
    named = list(paths)
    gathered = gather(named)
    every = gathered.groups
    adder = _Adder(archive, asked)
    adder.added.failed += gathered.failed
    adder.added.doubts += not_read(gathered.left_out, ", ".join(map(shown, named[:_NAMED])))

    def tell(done: int) -> None:
        if progress is not None:
            found = adder.added
            kept = len(found.new) + len(found.changed) + len(found.same)
            progress(Progress(done, len(every), found.characters, kept))

    tell(0)
    for done, outcome in enumerate(_outcomes(every, asked, processes or os.cpu_count() or 1), 1):
        adder.take(outcome)
        tell(done)
    adder.flush()
    tell(len(every))
    return adder.added


class _Adder:
    """Gathers issues and keeps them, several in one transaction."""

    def __init__(self, archive: Archive, asked: Asked) -> None:
        self.added = Added()
        self._archive = archive
        self._before: dict[tuple[str, str], str] = {}
        if asked.paper is not None or asked.date is not None:
            self._before = {(each.origin, each.digest): each.key for each in archive.issues()}
        self._waiting: list[Reading] = []
        self._flushed = time.monotonic()

    def take(self, outcome: Outcome) -> None:
        self.added.doubts += outcome.doubts
        self.added.characters += outcome.characters
        if outcome.failed is not None:
            self.added.failed.append(outcome.failed)
        self._waiting += outcome.readings
        late = time.monotonic() - self._flushed > _LONGEST
        if late or len(self._waiting) >= _TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Keep what waits: of pages of one issue those that came first, then the whole again."""
        while self._waiting:
            now: dict[str, tuple[Reading, str | None]] = {}
            later: list[Reading] = []
            for new in self._waiting:
                if new.key in now:
                    later.append(new)
                    continue
                reading, instead = joined(self._archive, new)
                if reading is None:
                    self._tell(new, self.added.same)
                elif reading.key in now:
                    later.append(new)
                else:
                    now[reading.key] = (reading, instead)
            # Whatever another process has kept meanwhile is joined with in the next round.
            left = self._archive.keep([r for r, _ in now.values()], [i for _, i in now.values()])
            again = {reading.key for reading in left}
            for reading, instead in now.values():
                if reading.key not in again:
                    self._tell(reading, self.added.changed if instead else self.added.new)
                    self.added.articles += len(reading.articles)
            self._waiting = [*left, *later]
        self._flushed = time.monotonic()

    def _tell(self, reading: Reading, where: list[str]) -> None:
        where.append(reading.key)
        before = self._before.pop((reading.origin, reading.digest), reading.key)
        if before != reading.key and self._archive.remove(before):
            self.added.instead[reading.key] = before
        if reading.date is None:
            self.added.undated.append(reading.key)
        if reading.paper is None:
            self.added.unnamed.append(reading.key)


def _outcomes(every: list[Group], asked: Asked, processes: int) -> Iterator[Outcome]:
    """What becomes of each group, as it gets ready."""
    if len(every) <= _ALONE or processes == 1:
        for group in every:
            yield read_group(group, asked)
        return
    alone: list[Group] = []
    with readers(min(processes, len(every))) as pool:
        waiting = iter(every)
        running: dict[Future[Outcome], Group] = {}
        while True:
            try:
                for group in islice(waiting, processes * (1 + _AHEAD) - len(running)):
                    alone.append(group)
                    running[pool.submit(read_group, group, asked)] = alone.pop()
            except BrokenExecutor:
                break
            if not running:
                break
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                group = running.pop(future)
                try:
                    yield future.result()
                except BrokenExecutor:
                    alone.append(group)
            if alone:
                break
        alone += [*running.values(), *waiting] if alone else []
    # One of them killed its process: each in a process of its own, to see which.
    for group in alone:
        with readers(1) as pool:
            try:
                yield pool.submit(read_group, group, asked).result()
            except BrokenExecutor:
                yield Outcome(
                    failed=InputError(
                        "{name}: the process that read it ended before its time; is it too large?",
                        name=shown(group.name),
                    )
                )
