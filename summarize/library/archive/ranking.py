"""The order of what is found: headline before deck before body, newest first within each.

Tiers: all words in the headline; in headline and deck; some word in the headline; the rest. Within
a tier articles come in the order of their numbers, newest first, by windows of two dozen; in a
window those that hold the words as words stand before those where they are accidental (国会 in
中国会议). A place in that order is a tier and a number, so that what is added later moves nothing.
"""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple, Protocol

from summarize.errors import DubaoError
from summarize.library.query import Either, Every, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from summarize.library.query import Node

WINDOW = 24
TIERS = 4


class Place(NamedTuple):
    """After how many of a tier's window, which begins below a number, the next ones come.

    ``below`` is 0 at the beginning of a tier.
    """

    tier: int = 0
    below: int = 0
    passed: int = 0

    def __str__(self) -> str:
        return f"{self.tier}.{self.below}.{self.passed}"

    @classmethod
    def read(cls, text: str) -> Place:
        """The place that was printed as ``text``; DubaoError where none was."""
        try:
            tier, below, passed = map(int, text.split("."))
        except ValueError:
            raise DubaoError(
                "{text}: no place in a list of results; take `after` as it was printed", text=text
            ) from None
        return cls(tier, below, passed)


class Rows(Protocol):
    """What a query finds, as numbers of articles, newest first."""

    def below(self, below: int | None = None) -> Iterator[int]:
        """Each number once, all of them below that one."""


class Tiers(Protocol):
    """The same, tier by tier."""

    def tier(self, tier: int, below: int | None = None) -> Iterator[int]:
        """The numbers of one tier, without those of the tiers before it."""


def by_date(
    rows: Rows, limit: int, place: Place, bits: int | None
) -> tuple[list[int], Place | None]:
    """The next ``limit`` numbers newest first, from a place; the place after them.

    ``bits``: in the order of print within a day, which is in the bits above those.
    """
    if bits is None:
        found = list(islice(rows.below(place.below or None), limit + 1))
        more = len(found) > limit
        return found[:limit], Place(0, found[limit - 1], 0) if more else None
    found, passed = [], place.passed
    last = place.below
    for _, day in groupby(rows.below(place.below or None), key=lambda number: number >> bits):
        numbers = sorted(day)
        found += numbers[passed:]
        if len(found) > limit:
            taken = limit - (len(found) - len(numbers[passed:]))
            return found[:limit], Place(0, last, passed + taken)
        passed, last = 0, numbers[0]
    return found, None


class Ranking:
    """What a query finds in an archive, in order; ``whole`` says of articles by number whether
    they hold the query's words as words.
    """

    def __init__(self, tiers: Tiers, whole: Callable[[list[int]], Iterable[bool]]) -> None:
        self._tiers = tiers
        self._whole = whole

    def page(self, limit: int, place: Place) -> tuple[list[int], Place | None]:
        """The next ``limit`` numbers from a place, and the place after them; None at the end."""
        found: list[int] = []
        tier, below, passed = place
        while tier < TIERS:
            window = list(islice(self._tiers.tier(tier, below or None), WINDOW))
            room = limit - len(found)
            found += self._ordered(window, passed + room)[passed:]
            if len(window) - passed > room:
                return found, Place(tier, below, passed + room)
            passed = 0
            if len(window) < WINDOW:
                tier, below = tier + 1, 0
            else:
                below = window[-1]
            if len(found) == limit:
                break
        if tier >= TIERS or not self._any_left(tier, below):
            return found, None
        return found, Place(tier, below, 0)

    def _any_left(self, tier: int, below: int) -> bool:
        while tier < TIERS:
            if next(self._tiers.tier(tier, below or None), None) is not None:
                return True
            tier, below = tier + 1, 0
        return False

    def _ordered(self, window: list[int], many: int) -> list[int]:
        """The first of a window's numbers; whether an article holds words is asked until then."""
        first: list[int] = []
        rest: list[int] = []
        for number, whole in zip(window, self._whole(window), strict=True):
            (first if whole else rest).append(number)
            if len(first) == many:
                return first
        return [*first, *rest][:many]


def words_alone(node: Node) -> bool:
    """Whether nothing but words is asked, so that what a headline holds is what is meant."""
    if isinstance(node, Every | Either):
        return all(words_alone(part) for part in node.parts)
    return isinstance(node, Term) and node.field != "byline"
