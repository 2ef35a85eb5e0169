"""What stands around a break, as whole numbers: what the trees that decide on joins are given.

Lengths are in characters and capped, log-odds in quarters, shares in twentieths, classes of units
and words by their place in a fixed row; ``NONE`` stands for what isn't there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarize.layout.joins.blocks import View
from summarize.layout.joins.words import CLASSES, parse
from summarize.layout.text.people import is_name, split_names, surname
from summarize.layout.text.shapes import shape

NONE = -99
_KINDS = "htdnaricFX><b"
_RESTS = "-0123.dn"
_LONGEST = 300
_SHORT = 45
_NAMED = 30
_ENDS = 8
_CLAUSE = 60
_FUNCTION = frozenset("updrcf")
_MARKS = frozenset("。!?;,:、—")
_SIGNS = "。!?;,:、—"
_BREAKS = "0a,、;:。?!-—…·%()“”‘’《》.[]"
_ROW = 16
_LONG = 40
_FEW = 5


@lru_cache(maxsize=1 << 12)
def _pairs(text: str) -> frozenset[str]:
    """Pairs of neighbouring letters of a text that may be a heading."""
    pairs = {text[at : at + 2] for at in range(len(text) - 1)}
    return frozenset(pair for pair in pairs if pair.isalpha())


def overlap(left: str, right: str) -> int:
    """Share, in twentieths, of a short text's pairs of letters that are in the other one."""
    if not 2 <= len(left) <= _NAMED:
        return NONE
    pairs = _pairs(left)
    return 20 * sum(pair in right for pair in pairs) // (len(pairs) + 1) if pairs else NONE


def beside(view: View | None) -> tuple[int, ...]:
    """What is asked of a unit wherever it stands."""
    if view is None:
        return (NONE,) * 6
    return (
        _KINDS.find(view.kind),
        view.ends,
        view.open,
        min(view.length, _LONGEST),
        view.starts_inside,
        _RESTS.find(view.rest[:1]),
    )


def _class(name: str) -> int:
    return CLASSES.find(name) if name else NONE


@lru_cache(maxsize=1 << 12)
def left_words(text: str) -> tuple[int, ...]:
    """Of the end of what stands on the left: its clause so far, its last words; of a short one all.

    ``text`` is its last 60 characters, in their shape.
    """
    start = max((at for at, sign in enumerate(text) if sign in _MARKS), default=-1)
    last = parse(text[-_ENDS:])
    found = [
        len(text) - start - 1,
        _class(last[-1][1]) if last else NONE,
        _class(last[-2][1]) if len(last) > 1 else NONE,
        len(last[-1][0]) if last else 0,
    ]
    if len(text) > _SHORT:
        return (*found, *(NONE,) * 8)
    names = "".join(name for _, name in parse(text))
    found += [20 * sum(name in _FUNCTION for name in names) // (len(names) + 1)]
    found += [names.count(name) for name in "vupr"]
    found += [names.count("d") + names.count("c"), _class(names[:1]), _class(names[1:2])]
    return tuple(found)


@lru_cache(maxsize=1 << 12)
def right_words(text: str) -> tuple[int, ...]:
    """Of the beginning of what stands on the right: its clause, the mark behind, its first words.

    ``text`` is its first 60 characters, in their shape.
    """
    end = next((at for at, sign in enumerate(text) if sign in _MARKS), _CLAUSE)
    first = parse(text[:_ENDS])
    names = "".join(name for _, name in parse(text[: min(end, 16)]))
    return (
        end,
        _SIGNS.find(text[end]) if end < len(text) else NONE,
        _class(first[0][1]) if first else NONE,
        _class(first[1][1]) if len(first) > 1 else NONE,
        len(first[0][0]) if first else 0,
        names.count("v"),
    )


def words(left: str, right: str) -> tuple[int, ...]:
    """Words and clauses at a break between two texts."""
    a = left_words(shape(left[-_CLAUSE:]).rstrip())
    b = right_words(shape(right[:_CLAUSE]).lstrip())
    return (*a, *b, _sign(left), _sign(right[:1]), _names(left))


def _sign(text: str) -> int:
    """Kind of its last character: a mark by its place in a row, a digit, a letter, Han."""
    sign = shape(text[-1:])
    return _BREAKS.find(sign) if sign in _BREAKS else NONE + 1 + ("一" <= sign <= "鿿")


@lru_cache(maxsize=1 << 12)
def _names(text: str) -> int:
    """Whether it begins with a surname, 1 or 2, and 4 where it is nothing but people's names."""
    if len(text) > _ROW:
        return NONE
    return surname(text) + 4 * all(map(is_name, split_names(text) or (text,)))


def page(views: Sequence[View]) -> tuple[int, ...]:
    """What a page's habits are: how often blocks break off, how many lines could be headings."""
    count = max(1, len(views))
    joinable = [view for view in views if view.joinable]
    long = sum(view.length > _LONG for view in joinable)
    headings = [view for view in views if view.heading]
    return (
        100 * sum(view.breaks_off and not view.heading for view in views) // (count + _FEW),
        100 * sum(view.starts_inside for view in views) // (count + _FEW),
        100 * len(headings) // (count + _FEW),
        100 * sum(view.length < 20 for view in headings) // (long + _FEW),
        100 * sum(view.sibling for view in views) // (count + _FEW),
    )
