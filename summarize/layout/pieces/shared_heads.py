"""Heads of neighbouring columns that a dump has on one line: each goes to its own article.

In: the drafts of a page. Out: the same, the line cut where it holds several heads, and articles
that the first of them had swallowed for want of a head on their own. Only the words decide, and
only where they leave no doubt; else the line is one headline.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from summarize.issue import Span
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft, Forward
from summarize.layout.rulings import FORBIDDEN
from summarize.layout.starts.boundaries import Boundary
from summarize.layout.text.piece import cut
from summarize.layout.text.vocabulary import bigrams

SHARED = "heads of several articles on one line"

_MOST_HEADS = 4
_SHORTEST_HEAD = 5
_LEAST_PAIRS, _LEAST_SHARE = 2, 0.25
"""Pairs of characters that a head has in common with its article alone, and their share of it."""

_EVEN = 0.5
"""Log-odds of a start that the heads alone told."""


def part_heads(
    found: Sequence[Draft], weighed: Sequence[Boundary], units: Sequence[Unit]
) -> list[Draft]:
    """The drafts of a page with one head each; ``weighed`` are all its ``units`` as starts.

    The articles behind the first have no head and open with a dateline.
    """
    places: dict[Span, Boundary] | None = None
    drafts: list[Draft] = []
    waiting = list(reversed(found))
    while waiting:
        draft = waiting.pop()
        drafts.append(draft)
        heads = _heads(draft)
        if len(heads) < 2:
            continue
        if places is None:
            places = {units[each.index].piece.spans[0]: each for each in weighed}
        opened = _opened(draft, places)
        taken = len(heads) - len(opened)
        behind = list(islice(reversed(waiting), max(0, taken)))
        if taken < 0 or len(behind) < taken or not all(map(_headless, behind)):
            continue
        bodies = [text for _, text in opened] + [each.body for each in behind]
        if not _each_its_own([head.text for head in heads], bodies):
            continue
        del waiting[len(waiting) - taken :]
        those = [*_split(draft, [at for at, _ in opened], places), *behind]
        for each, head in zip(those, heads, strict=True):
            _name(each, head)
        drafts[-1:] = those
    return drafts


def _heads(draft: Draft) -> list[Unit]:
    """The parts of its one line of a head, if each is long enough for a head of its own."""
    if len(draft.head) != 1 or draft.head[0][0] != "headline":
        return []
    if draft.backward is not None or draft.boundary.pinned or draft.boundary.given:
        return []
    unit = draft.head[0][1]
    texts = unit.text.split(maxsplit=_MOST_HEADS)
    if not 2 <= len(texts) <= _MOST_HEADS or min(map(len, texts)) < _SHORTEST_HEAD:
        return []
    found: list[Unit] = []
    end = 0
    for text in texts:
        start = unit.text.index(text, end)
        end = start + len(text)
        piece = cut(unit.piece, start, end)
        if piece is not None:
            found.append(replace(unit, piece=piece))
    return found


def _opened(draft: Draft, places: Mapping[Span, Boundary]) -> list[tuple[int, str]]:
    """The stretches of its blocks that a dateline opens, the first in any case: start and text."""
    starts = [0]
    for at, (kind, unit) in enumerate(draft.blocks[1:], 1):
        if kind == "paragraph" and unit.dateline:
            place = places.get(unit.piece.spans[0])
            if place is not None and FORBIDDEN not in place.evidence:
                starts.append(at)
    stops = [*starts[1:], len(draft.blocks)]
    return [
        (start, "\n".join(unit.text for _, unit in draft.blocks[start:stop]))
        for start, stop in zip(starts, stops, strict=True)
    ]


def _headless(draft: Draft) -> bool:
    """Whether it has nothing but its dateline to begin with."""
    if draft.head or draft.backward is not None or not draft.blocks:
        return False
    if draft.boundary.pinned or draft.boundary.given:
        return False
    return draft.blocks[0][1].dateline


def _each_its_own(heads: Sequence[str], bodies: Sequence[str]) -> bool:
    """Whether each head has words of the body in the same place, and no other body's alone."""
    pairs = [bigrams(body) for body in bodies]
    for number, head in enumerate(map(bigrams, heads)):
        others = frozenset[str]().union(*(each for at, each in enumerate(pairs) if at != number))
        if (head & others) - pairs[number]:
            return False
        own = (head & pairs[number]) - others
        if len(own) < max(_LEAST_PAIRS, _LEAST_SHARE * len(head)):
            return False
    return True


def _split(draft: Draft, starts: Sequence[int], places: Mapping[Span, Boundary]) -> list[Draft]:
    """The draft, and one more for each of ``starts`` behind the first, with all from there on."""
    found = [draft]
    for start in reversed(starts[1:]):
        place = draft.blocks[start][1].piece.spans[0]
        odds = max(_EVEN, places[place].odds)
        rest = Draft(draft.page, replace(places[place], odds=odds, begins=True))
        rest.blocks = draft.blocks[start:]
        rest.forwards = [
            Forward(each.unit, each.after - start) for each in draft.forwards if each.after > start
        ]
        rest.bylines = [each for each in draft.bylines if _behind(each, place)]
        rest.aside = [each for each in draft.aside if _behind(each[1], place)]
        draft.blocks = draft.blocks[:start]
        draft.forwards = [each for each in draft.forwards if each.after <= start]
        draft.bylines = [each for each in draft.bylines if not _behind(each, place)]
        draft.aside = [each for each in draft.aside if not _behind(each[1], place)]
        found.insert(1, rest)
    return found


def _behind(unit: Unit, place: Span) -> bool:
    first = unit.piece.spans[0]
    return (first.line, first.start) > (place.line, place.start)


def _name(draft: Draft, head: Unit) -> None:
    draft.head = [("headline", head)]
    draft.titled = frozenset(head.piece.spans[:1])
    draft.boundary = replace(draft.boundary, evidence=(SHARED, *draft.boundary.evidence))
