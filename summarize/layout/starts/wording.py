"""What words say of a place: is this line a headline, ends a story before it, begins one behind it.

Three models over pairs of characters, each learned for itself. Their sums are only numbers among
others to the trees that decide (:mod:`..starts.odds`), which have seen how far each of
them holds on days that it was not learned from (stacking, Wolpert 1992).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from summarize.layout.joins.cohesion import shape
from summarize.learned.linear import load

if TYPE_CHECKING:
    from summarize.layout.starts.order import Page

MODELS = ("wording-line", "wording-before", "wording-behind")

_LONGEST = 60
_ENDING = 50
_LINES = frozenset("HCN?DnyE:x")
_HEAD = frozenset("bHCDnyk?")
_HIGHEST_HEAD = 3


def line(page: Page, index: int) -> list[str]:
    """Features of the line itself."""
    text = shape(page.flow.units[index].text[:_LONGEST])
    if page.sorts[index] not in _LINES:
        return _beginning(text)
    names = {"bias", f"length{min(20, page.lengths[index] // 2)}"}
    names.update("h" + pair for pair in _pairs(text))
    names.update("u" + character for character in text)
    names.update("H" + text[:count] for count in (1, 2, 3))
    names.update("T" + text[-count:] for count in (1, 2, 3))
    return sorted(names)


def before(page: Page, index: int) -> list[str]:
    """Features of the end of the unit before."""
    text = shape(page.flow.units[index - 1].text[-_ENDING:])
    names = {"bias"}
    names.update("c" + pair for pair in _pairs(text))
    names.update("C" + text[-count:] for count in (1, 2, 3, 4, 5))
    return sorted(names)


def behind(page: Page, index: int) -> list[str]:
    """Features of the beginning of the first text behind the line and the rest of its head."""
    other = index + 1
    last = min(len(page.sorts), index + 1 + _HIGHEST_HEAD)
    while other < last and page.sorts[other] in _HEAD:
        other += 1
    if other >= len(page.sorts):
        return ["nothing"]
    return _beginning(shape(page.flow.units[other].text[:_LONGEST]))


ASPECTS: tuple[Callable[[Page, int], list[str]], ...] = (line, before, behind)
"""What gives the features of each of the models."""


def scores(page: Page, index: int) -> Sequence[float]:
    """The log-odds of a start by each of the models."""
    return [
        load(model).score(aspect(page, index))
        for model, aspect in zip(MODELS, ASPECTS, strict=True)
    ]


def _beginning(text: str) -> list[str]:
    names = {"bias"}
    names.update("o" + pair for pair in _pairs(text))
    names.update("O" + text[:count] for count in (1, 2, 3, 4))
    return sorted(names)


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}
