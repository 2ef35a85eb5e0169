"""What words say of a unit: does it read like a headline, a story's first words, its last ones.

One linear model over pairs of characters for each of the three questions. Their log-odds are only
numbers among others to the trees that decide (:mod:`..starts.odds`), which have seen how far each
of them holds on days that it was not learned from (stacking, Wolpert 1992).
"""

from __future__ import annotations

from collections.abc import Callable
from operator import add

from summarize.layout.starts.line_sorts import HEADINGS
from summarize.layout.starts.page import Page
from summarize.layout.text.shapes import shape
from summarize.learned.linear import load

_LONGEST = 60
_ENDING = 50
_LINES = HEADINGS | frozenset("nyE:x")
_HEAD = HEADINGS | frozenset("bnyk")
_HIGHEST_HEAD = 5


def line(page: Page, index: int) -> set[str]:
    """Features of the unit as a line that may head an article."""
    text = shape(page.texts[index][:_LONGEST])
    if page.sorts[index] not in _LINES:
        return first(page, index)
    names = {"bias", f"length{min(20, page.lengths[index] // 2)}", "sort" + page.sorts[index]}
    names.update(map("h".__add__, _pairs(text)))
    names.update(map("u".__add__, text))
    names.update("H" + text[:count] for count in (1, 2, 3))
    names.update("T" + text[-count:] for count in (1, 2, 3))
    return names


def last(page: Page, index: int) -> set[str]:
    """Features of the unit as the last one of an article."""
    text = shape(page.texts[index][-_ENDING:])
    names = {"bias"}
    names.update(map("c".__add__, _pairs(text)))
    names.update("C" + text[-count:] for count in (1, 2, 3, 4, 5))
    return names


def first(page: Page, index: int) -> set[str]:
    """Features of the unit as the first text of an article."""
    text = shape(page.texts[index][:_LONGEST])
    names = {"bias"}
    names.update(map("o".__add__, _pairs(text)))
    names.update("O" + text[:count] for count in (1, 2, 3, 4))
    return names


Aspect = Callable[[Page, int], set[str]]
MODELS: dict[str, Aspect] = {
    "starts-line": line,
    "starts-last": last,
    "starts-first": first,
}
"""The models by their tables' names, with what gives the features of a unit."""


def text_behind(page: Page, index: int) -> int | None:
    """The first text behind the line and the rest of its head, if there is any."""
    other = index + 1
    stop = min(len(page), index + 1 + _HIGHEST_HEAD)
    while other < stop and page.sorts[other] in _HEAD:
        other += 1
    return other if other < len(page) else None


def places(page: Page, index: int) -> tuple[int | None, int | None, int | None]:
    """The units that the models are asked about where an article may begin at ``index``."""
    return index, (index - 1 if index else None), text_behind(page, index)


class Wording:
    """The log-odds of a page's units by the three models, those of equal lines found once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._known: dict[tuple[str, str, str], float] = {}

    def scores(self, index: int) -> list[float]:
        """Log-odds of a start there: by the line, by what ends before it, by what follows it."""
        return [
            0.0 if at is None else self._score(name, at)
            for name, at in zip(MODELS, places(self.page, index), strict=True)
        ]

    def _score(self, name: str, at: int) -> float:
        unit = (name, self.page.sorts[at], self.page.texts[at])
        found = self._known.get(unit)
        if found is None:
            found = self._known[unit] = load(name).score(MODELS[name](self.page, at))
        return found


def _pairs(text: str) -> set[str]:
    return set(map(add, text, text[1:]))
