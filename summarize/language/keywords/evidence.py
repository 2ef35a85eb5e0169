"""What speaks for a term as keyword, in whole numbers, for trees to weigh.

In the body: how often, how early and how widely it stands, how rare its words are, what it is made
of (tags, length, quotation), what stands beside it, how often it stands within longer terms
(Frantzi et al., *C-value*, 2000). In the headline: where there, and how much of it it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from summarize.language.keywords.common import common_words

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping, Sequence

    from summarize.language.keywords.manner import Manner
    from summarize.language.keywords.terms import Tagged, Term
    from summarize.language.words import Rarities

_MOST = 32_000
_TAGS = {
    tag: place
    for place, group in enumerate(
        (
            *("n", "ng", "nr nrt nrfg", "ns", "nt", "nz", "vn", "v vd vi vq", "vg", "a ad ag"),
            *("an", "b", "j", "l", "i", "k", "g", "f", "h", "s", "eng", "quote"),
        )
    )
    for tag in group.split()
}
_OTHER = len(_TAGS)
_BESIDE = {"x": 3, "v": 4, "n": 5, "p": 6, "c": 7, "m": 8, "q": 8, "u": 9, "d": 10, "a": 11}
_CLOSED = 4  # classes below it part a term from what stands beside: an edge, 的, 、, a mark


@dataclass(frozen=True)
class Look:
    """A text's best terms at first look, with their scores in the body and with the headline's.

    ``counts`` say how often each term stands in the body, ``inside`` how often within terms one
    word longer, ``longest`` how often within the commonest of those. ``length`` is the body's in
    characters, ``heading`` the longest heading's; ``rarity`` that of the words.
    """

    terms: tuple[Term, ...]
    bodies: tuple[float, ...]
    wholes: tuple[float, ...]
    counts: Mapping[str, int]
    inside: Counter[str]
    longest: Counter[str]
    length: int
    heading: int
    rarity: Mapping[str, float]
    table: Rarities
    manner: Manner

    @cached_property
    def made(self) -> list[tuple[int, ...]]:
        """What each term is made of."""
        return [_made_of(term, self) for term in self.terms]


def shorter(term: Term) -> tuple[str, ...]:
    """A phrase without its last word, and without its first."""
    if len(term.parts) == 1:
        return ()
    return term.text[: -len(term.parts[-1])], term.text[len(term.parts[0]) :]


def body_evidence(look: Look) -> list[tuple[int, ...]]:
    """A row a term: what the body shows."""
    best = max(look.bodies, default=0.0) or 1.0
    ranks = {place: rank for rank, place in enumerate(_best_first(look.bodies))}
    plain = [_plain(term, look) for term in look.terms]
    most = max(plain, default=0.0) or 1.0
    plainly = {place: rank for rank, place in enumerate(_best_first(plain))}
    length = int(10 * math.log(1 + look.length))
    return [
        (
            ranks[place],
            _short(1000 * score / best),
            _short(10 * score),
            *look.made[place],
            *_standing(term, look),
            length,
            _short(len(look.counts)),
            _short(1000 * plain[place] / most),
            plainly[place],
            *look.manner,
        )
        for place, (term, score) in enumerate(zip(look.terms, look.bodies, strict=True))
    ]


def title_evidence(look: Look, odds: Sequence[float]) -> list[tuple[int, ...]]:
    """A row a term: what the body said, in log-odds, and what the headline shows."""
    best = look.wholes[0] if look.wholes else 1.0
    ranks = {place: rank for rank, place in enumerate(_best_first(odds))}
    named = [term for term in look.terms if term.titles]
    rows: list[tuple[int, ...]] = []
    for place, (term, value) in enumerate(zip(look.terms, odds, strict=True)):
        titles = term.titles
        rows.append(
            (
                _short(100 * value),
                ranks[place],
                _short(1000 * look.wholes[place] / (best or 1.0)),
                len(titles),
                min((before for before, _ in titles), default=-1),
                min((behind for _, behind in titles), default=-1),
                100 * len(term.text) // max(1, look.heading) if titles else 0,
                look.heading,
                min(3, len(term.weights) - len(titles)),
                _short(100 * look.inside[term.text] / max(1, len(term.weights))),
                sum(term.text in other.text for other in named),
                sum(other.text in term.text for other in named),
                *look.made[place],
            )
        )
    return rows


def _plain(term: Term, look: Look) -> float:
    """Plain TF-IDF: how often the term stands by how rare its words are."""
    rarity = 0.0
    for part in term.parts:
        rarity += look.rarity[part]
    return len(term.weights) * rarity / len(term.parts)


def _made_of(term: Term, look: Look) -> tuple[int, ...]:
    size = len(term.parts)
    rare = [int(10 * look.rarity[part]) for part in term.parts]
    common = common_words()
    return (
        len(term.text),
        size,
        _TAGS.get(term.tags[0], _OTHER),
        _TAGS.get(term.tags[-1], _OTHER),
        _TAGS.get(term.tags[-2], _OTHER) if size > 1 else -1,
        sum(rare) // size,
        min(rare),
        max(rare),
        rare[0],
        rare[-1],
        int(term.text in look.table),
        sum(part in look.table for part in term.parts) if size > 1 else 1,
        sum(part in common for part in term.parts),
        int(term.text.isascii()),
        int(term.quoted),
        int(term.name),
    )


def _standing(term: Term, look: Look) -> tuple[int, ...]:
    count, length = len(term.weights), max(1, look.length)
    first, last = (term.places[0], term.places[-1]) if count else (_MOST, _MOST)
    words = [look.counts.get(part, count) for part in term.parts]
    within = max((look.counts.get(part, 0) for part in shorter(term)), default=0)
    left = [_beside(word) for word in term.before]
    right = [_beside(word) for word in term.after]
    shared = max(1, count)
    return (
        _short(count),
        _short(10_000 * count * len(term.text) / length),
        _short(first),
        _short(1000 * first / length),
        _short(last),
        1000 * (last - first) // length,
        len({place // 60 for place in term.places}),
        _short(100 * look.inside[term.text] / shared),
        _short(100 * look.longest[term.text] / shared),
        _short(within - count) if len(words) > 2 else 0,
        len(set(term.before)),
        len(set(term.after)),
        left[0] if left else -1,
        right[0] if right else -1,
        100 * sum(kind < _CLOSED for kind in left) // shared,
        100 * sum(kind < _CLOSED for kind in right) // shared,
        100 * count // max(1, *words) if len(words) > 1 else 100,
        _short(words[0]),
        _short(words[-1]),
    )


def _best_first(values: Sequence[float]) -> list[int]:
    return sorted(range(len(values)), key=lambda place: (-values[place], place))


def _short(value: float) -> int:
    number = int(value)
    return number if -_MOST <= number <= _MOST else _MOST if number > 0 else -_MOST


def _beside(word: Tagged) -> int:
    """The class of a neighbour."""
    text, tag = word
    if not text:
        return 0
    if text in {"的", "之"}:
        return 1
    return 2 if text == "、" else _BESIDE.get(tag[:1], 12)
