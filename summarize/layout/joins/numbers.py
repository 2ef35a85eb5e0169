"""What stands around a break, as whole numbers: what the trees that decide on joins are given.

Lengths are in characters and capped, log-odds in quarters, shares in twentieths, classes of units
and words by their place in a fixed row; ``NONE`` stands for what isn't there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarize.layout.joins.blocks import View
from summarize.layout.joins.sides import ENDS
from summarize.layout.joins.words import CLASSES, parse
from summarize.layout.text.endings import open_brackets, unopened
from summarize.layout.text.shapes import shape

NONE = -99
_KINDS = "htdnaricFX><b"
_RESTS = "-0123.dn"
_LONGEST = 300
_SHORT = 30
_NAMED = 80
_CLAUSE = 60
_KEPT = 1 << 9
_FUNCTION = frozenset("updrcf")
_MARKS = frozenset("。!?;,:、—")
_SIGNS = "。!?;,:、—"
_BREAKS = "0a,、;:。?!-—…·%()“”‘’《》.[]"
_LONG = 40
_FEW = 5


@lru_cache(maxsize=_KEPT)
def _pairs(text: str) -> frozenset[str]:
    """Pairs of neighbouring letters of a text that may be a heading."""
    pairs = {text[at : at + 2] for at in range(len(text) - 1)}
    return frozenset(pair for pair in pairs if pair.isalpha())


def overlap(left: str, right: str) -> int:
    """Share, in twentieths, of a short text's pairs of letters that are in the other one."""
    if not 2 <= len(left) <= _NAMED:
        return NONE
    pairs = _pairs(left)
    return 20 * sum([pair in right for pair in pairs]) // (len(pairs) + 1) if pairs else NONE


@lru_cache(maxsize=_KEPT)
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


@lru_cache(maxsize=_KEPT)
def before(view: View) -> tuple[int, ...]:
    """What is asked of what stands before the break.

    Its clause so far, its last words; of a short one all words; its marks.
    """
    text = shape(view.tail[-_CLAUSE:])
    start = max((at for at, sign in enumerate(text) if sign in _MARKS), default=-1)
    last = parse(text[-ENDS:])
    names = "".join(name for _, name in parse(text)) if len(text) <= _SHORT else ""
    counts = [names.count(name) for name in "vupr"] if names else [NONE] * 4
    return (
        len(text) - start - 1,
        _class(last[-1][1]) if last else NONE,
        _class(last[-2][1]) if len(last) > 1 else NONE,
        len(last[-1][0]) if last else 0,
        20 * sum([name in _FUNCTION for name in names]) // (len(names) + 1) if names else NONE,
        *counts,
        names.count("d") + names.count("c") if names else NONE,
        _class(names[:1]),
        _class(names[1:2]),
        _sign(text[-1:]),
        len(open_brackets(view.tail)[-1:]),
        view.tail.count(","),
        sum(map(view.tail.count, "。!?;")),
        view.sibling,
        view.unit.piece.gap,
    )


@lru_cache(maxsize=_KEPT)
def behind(view: View) -> tuple[int, ...]:
    """What is asked of what stands behind it: its first clause, the mark there, its first words."""
    text = shape(view.head[:_CLAUSE])
    end = next((at for at, sign in enumerate(text) if sign in _MARKS), _CLAUSE)
    first = parse(text[:ENDS])
    names = "".join(name for _, name in parse(text[: min(end, 16)]))
    return (
        end,
        _SIGNS.find(text[end]) if end < len(text) else NONE,
        _class(first[0][1]) if first else NONE,
        _class(first[1][1]) if len(first) > 1 else NONE,
        len(first[0][0]) if first else 0,
        names.count("v"),
        _sign(text[:1]),
        len(unopened(view.head)[:1]),
        view.head.count(","),
        view.sibling,
        view.unit.piece.gap,
    )


def _sign(sign: str) -> int:
    """Kind of a character in its shape: a mark by its place in a row, a digit, a letter, Han."""
    return _BREAKS.find(sign) if sign in _BREAKS else NONE + 1 + ("一" <= sign <= "鿿")


def page(views: Sequence[View]) -> tuple[int, ...]:
    """What a page's habits are: how often blocks break off, how many lines could be headings."""
    count = len(views) + _FEW
    long = sum(view.joinable and view.length > _LONG for view in views)
    headings = [view for view in views if view.joinable and view.heading]
    return (
        100 * sum(view.breaks_off and not view.heading for view in views) // count,
        100 * sum(view.starts_inside for view in views) // count,
        100 * len(headings) // count,
        100 * sum(view.length < 20 for view in headings) // (long + _FEW),
        100 * sum(view.sibling for view in views) // count,
    )
