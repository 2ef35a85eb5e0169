"""What the forms of an issue's sources say of its lines, by the lines' indices in the issue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from summarize.given import Role, Start
from summarize.issue import Origin, RawPage


class Known:
    """Stretches of lines with their roles, lines at which articles begin, and where none may."""

    def __init__(self, pages: Sequence[RawPage]) -> None:
        self.roles: dict[int, tuple[int, Role]] = {}
        """First line of a stretch -> the line behind its last, and what it is."""
        self.starts: dict[int, Start] = {}
        self.papers: list[str] = []
        self.numbers: list[str] = []
        self.forms: dict[str, str] = {}
        """Source -> what it was taken for."""
        self.whole = all(page.given is not None and page.given.whole for page in pages)
        """Whether they say all that is known of the issue's paper, day and number."""
        self._stretches: list[tuple[int, int]] = []
        self._closed: list[tuple[int, int]] = []
        first = 0
        for page in pages:
            if page.given is not None:
                self._add(page, first)
            first += len(page.lines)

    def _add(self, page: RawPage, first: int) -> None:
        given = page.given
        assert given is not None
        self.forms[page.source] = given.form
        for start, stop, role in given.stretches:
            self.roles[first + start] = (first + stop, role)
            self._stretches.append((first + start, first + stop))
        for each in given.starts:  # a key is one article's of its own file
            key = each.key and f"{page.source}\0{each.key}"
            self.starts[first + each.line] = each._replace(key=key)
        if given.closed:
            self._closed.append((first, first + len(page.lines)))
        self.papers += filter(None, [given.paper])
        self.numbers += filter(None, [given.number])

    def __bool__(self) -> bool:
        return bool(self._stretches or self.starts or self._closed)

    def covers(self, line: int) -> bool:
        """Whether the line's role is given."""
        return _within(self._stretches, line)

    def last_before(self, line: int) -> int:
        """The last line before this one of which a role is given; -1 for none."""
        at = bisect_right(self._stretches, (line,)) - 1
        return self._stretches[at][1] - 1 if at >= 0 else -1

    def closed(self, line: int) -> bool:
        """Whether no article begins there but where one is said to."""
        return _within(self._closed, line)


def origins(pages: Sequence[RawPage]) -> tuple[Origin | None, ...]:
    """For each line of the issue its place in its file, None where that is its own number."""
    found: list[Origin | None] = []
    for page in pages:
        own: list[Origin | None] = [None] * len(page.lines)
        given = page.given
        if given is not None and given.counted is not None and given.places:
            stops = [*(first for first, _, _ in given.places[1:]), len(own)]
            for (first, number, on), stop in zip(given.places, stops, strict=True):
                for at in range(first, min(stop, len(own))):
                    own[at] = Origin(given.counted, number + (at - first) * on)
        found += own
    return tuple(found)


def unsaid(page: RawPage, lines: Sequence[int]) -> list[int]:
    """Those of a page's ``lines`` of which its form says nothing; if it is closed it says all."""
    if page.given is None:
        return list(lines)
    if page.given.closed:
        return []
    said = {line for each in page.given.stretches for line in range(each.first, each.stop)}
    return [line for line in lines if line not in said]


def _within(ranges: Sequence[tuple[int, int]], line: int) -> bool:
    at = bisect_right(ranges, (line, _FAR)) - 1
    return at >= 0 and line < ranges[at][1]


_FAR = 1 << 60
