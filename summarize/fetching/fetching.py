"""Save an issue: from its way in over the list of pages to the articles, one file at a time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarize.errors import InputError
from summarize.fetching.addresses import (
    checked,
    file_path,
    is_json,
    is_page,
    joined,
    place_of,
)
from summarize.fetching.asking import FailedError
from summarize.fetching.links import links_of
from summarize.fetching.listed import listed_in, records_in
from summarize.fetching.record import Record
from summarize.fetching.robots import heed_robots

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarize.errors import Message
    from summarize.fetching.asking import Asking

MOST_FILES = 2_000
MOST_BYTES = 500_000_000
_PATIENCE = 5


class Step(NamedTuple):
    """How far it is: files that are done, those known of, and the address that is next."""

    done: int
    known: int
    url: str


@dataclass
class Fetched:
    """``saved`` files are new or changed, ``same`` were here; ``failed`` could not be had, and why.

    ``stopped``: the rest was not asked for, by the ``limit``, or as the ``server`` fails.
    """

    saved: int = 0
    same: int = 0
    pages: int = 0
    articles: int = 0
    failed: list[tuple[str, Message]] = field(default_factory=list)
    stopped: Literal["limit", "server"] | None = None


def fetch(
    url: str,
    folder: Path,
    asking: Asking,
    tell: Callable[[Step], None] = lambda _: None,
    most: int = MOST_FILES,
) -> Fetched:
    """Save the issue whose way in (its first page, or what leads there) is at ``url``.

    What an earlier run, broken off, saved is not asked for again; after a whole one, only what has
    changed since. InputError where the way in is not to be had, or leads to no page or article.
    """
    start = checked(url)
    heed_robots(asking, start)
    run = _Run(start, Record(folder), asking)
    run.all(tell, most)
    found = run.found
    if not (found.articles or found.failed or found.stopped):
        raise InputError(
            "{name}: no list of pages and articles that dubao knows; nothing that it can follow",
            name=start,
        )
    run.record.whole = not found.failed and found.stopped is None
    run.record.write()
    return found


class _Run:
    def __init__(self, start: str, record: Record, asking: Asking) -> None:
        self.record = record
        self.found = Fetched()
        self._start = start
        self._place = place_of(start)
        self._asking = asking
        # After a whole run all is asked for, but only if it has changed.
        self._resumes = not record.whole
        if record.whole:
            record.whole = False
            record.write()
        self._known = {start}
        self._pages: set[str] = set()
        self._next = deque([start])
        self._articles: deque[str] = deque()

    def all(self, tell: Callable[[Step], None], most: int) -> None:
        """Pages first, as each knows of more; then the articles."""
        done = size = misses = 0
        while self._next or self._articles:
            url = self._next.popleft() if self._next else self._articles.popleft()
            if done >= most or size > MOST_BYTES:
                self.found.stopped = "limit"
                return
            tell(Step(done, len(self._known), url))
            done += 1
            try:
                data = self._file(url)
            except FailedError as error:
                if url == self._start:
                    raise InputError("{name}: {why}", name=url, why=error.why) from None
                self.found.failed.append((url, error.why))
                misses = 0 if error.lasting else misses + 1
                if misses >= _PATIENCE:
                    self.found.stopped = "server"
                    return
                continue
            misses = 0
            size += len(data)
            self._take(url, data)
        tell(Step(done, len(self._known), ""))

    def _take(self, url: str, data: bytes) -> None:
        """Count it, and note what it leads to; an article leads to no more articles."""
        if is_json(data):
            self._take_records(url, data)
            return
        page = url == self._start or url in self._pages or is_page(url)
        self.found.pages += page
        self.found.articles += not page
        if not page:
            return
        for link in links_of(data):
            target = joined(url, link)
            if target is not None and self._place.has(target):
                self._follow(target, page=is_page(target))
        listed = listed_in(data, url)
        for links, leads in ((listed.pages, True), (listed.articles, False)):
            for target in filter(None, (joined(url, link) for link in links)):
                if self._place.near(target):
                    self._follow(target, page=leads)

    def _take_records(self, url: str, data: bytes) -> None:
        """JSON holds articles, or addresses of more of it."""
        records = records_in(data)
        self.found.pages += url == self._start or records.pages > 0
        self.found.articles += records.articles
        for target in filter(None, (joined(url, link) for link in records.links)):
            if self._place.near(target):
                self._follow(target, page=False)

    def _follow(self, target: str, *, page: bool) -> None:
        if target in self._known:
            return
        self._known.add(target)
        if page:
            self._pages.add(target)
        (self._next if page else self._articles).append(target)

    def _file(self, url: str) -> bytes:
        here = self.record.data(url)
        if here is not None and self._resumes:
            self.found.same += 1
            return here
        answer = self._asking.get(url, self.record.conditions(url) if here is not None else None)
        if here is not None and (answer.unchanged or answer.data == here):
            self.found.same += 1
            return here
        if answer.unchanged:
            # Not asked for: nothing is here.
            answer = self._asking.get(url)
        self.record.keep(url, file_path(url, answer.data), answer)
        self.found.saved += 1
        return answer.data
