"""Sentences chosen one after the other, each for what it adds to those that are there.

What a sentence is worth is the share of its letters that an editor would have taken; longer ones
take more with them. What has been told does not count again (maximal marginal relevance, Carbonell
and Goldstein 1998). A sentence that points back waits for the one before it.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Letters at which a sentence counts half of its worth; the first has to tell the whole story.
_HALF, _HALF_FIRST = 8, 12
_POWER = 2
"""How much more the better of two sentences counts where a budget is filled."""
_TOLD = 0.2
"""What a sentence loses that has been told whole."""
_BEHIND = 3.0
"""More than all else: sentences that should not stand come behind all that may."""
_NEAR = 500
"""Characters of a budget for which choices are weighed as a whole; before, one by one."""
_BEAM, _TRIED, _MOST = 8, 24, 40
_State = tuple[float, tuple[int, ...], int, frozenset[str]]
"""What a choice is worth, its places, the characters left, and what it has told."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is known of each sentence of an article, in its order.

    ``worth`` is from about 0 to 1, ``sizes`` its letters, ``pairs`` what is told by it, ``last``
    whether it comes behind all others, ``back`` whether it points back to the one before it.
    """

    worth: Sequence[float]
    sizes: Sequence[int]
    pairs: Sequence[frozenset[str]]
    last: Sequence[bool]
    back: Sequence[bool]

    def gain(self, place: int, *, first: bool) -> float:
        """What it counts by itself."""
        half = _HALF_FIRST if first else _HALF
        size = self.sizes[place]
        return self.worth[place] * size / (size + half) - _BEHIND * self.last[place]

    def waits(self, place: int, chosen: Iterable[int]) -> bool:
        """Whether it points back to what is not there."""
        return self.back[place] and (place - 1) not in chosen


def ranked(given: Sentences) -> list[float]:
    """Scores: in their falling order the sentences are chosen. Of equals the earlier."""
    count = len(given.worth)
    told = [0] * count
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(given.pairs):
        for pair in own:
            holders[pair].append(place)
    chosen: set[int] = set()
    scores = [0.0] * count

    def score(place: int) -> float:
        # Pairs count once: what one has told is taken from the others at once.
        share = told[place] / (len(given.pairs[place]) or 1)
        behind = _BEHIND * given.waits(place, chosen)
        return given.gain(place, first=not chosen) - _TOLD * share - behind

    queue = [(-score(place), place) for place in range(count)]
    heapq.heapify(queue)
    lowest = 0.0
    while queue:
        negative, place = heapq.heappop(queue)
        if place in chosen:
            continue
        now = score(place)
        if now < -negative:
            heapq.heappush(queue, (-now, place))
            continue
        if not chosen:
            lowest = now
        chosen.add(place)
        lowest = min(lowest, now)
        scores[place] = lowest
        for pair in given.pairs[place]:
            for other in holders.pop(pair, ()):
                told[other] += 1
        if len(chosen) == 1:
            # From here on short ones count more than they did.
            queue = [(-score(each), each) for each in range(count) if each not in chosen]
            heapq.heapify(queue)
        elif place + 1 < count and given.back[place + 1] and place + 1 not in chosen:
            heapq.heappush(queue, (-score(place + 1), place + 1))
    return scores


def within(
    given: Sentences, scores: Sequence[float], lengths: Sequence[int], count: int, chars: int
) -> list[int]:
    """Places of the at most ``count`` sentences that tell most in ``chars`` characters together.

    ``scores`` are those of :func:`ranked`, ``lengths`` the characters of each as shown. Empty
    where none fits.
    """
    order = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    kept: list[int] = []
    left = chars
    for place in order:
        if left <= _NEAR or len(kept) >= count:
            break
        if lengths[place] <= left and not given.waits(place, kept):
            kept.append(place)
            left -= lengths[place]
    had = frozenset[str]().union(*(given.pairs[place] for place in kept))
    rest = [place for place in order if place not in set(kept) and lengths[place] <= left]
    more = _best(given, rest[:_MOST], lengths, min(count - len(kept), _TRIED), left, had, kept)
    return [*kept, *more]


def _best(
    given: Sentences,
    places: Sequence[int],
    lengths: Sequence[int],
    count: int,
    chars: int,
    had: frozenset[str],
    kept: Sequence[int],
) -> tuple[int, ...]:
    """The best choice among the places by a beam of the best so far; of equals the first found."""
    beam: list[_State] = [(0.0, (), chars, had)]
    best: _State = beam[0]
    for _ in range(count):
        grown: dict[tuple[int, ...], _State] = {}
        for value, chosen, left, told in beam:
            for place in places:
                if place in chosen or lengths[place] > left:
                    continue
                if given.waits(place, (*kept, *chosen)):
                    continue
                own = given.pairs[place]
                again = len(own & told) / (len(own) or 1)
                more = (max(given.worth[place], 0.0) ** _POWER - _TOLD * again) * given.sizes[place]
                more -= _BEHIND * given.last[place] * (1 + given.sizes[place])
                key = tuple(sorted((*chosen, place)))
                if key not in grown:
                    grown[key] = (value + more, (*chosen, place), left - lengths[place], told | own)
        beam = sorted(grown.values(), key=lambda state: (-state[0], state[1]))[:_BEAM]
        if not beam:
            break
        if beam[0][0] > best[0]:
            best = beam[0]
    if best[1] or kept:
        return best[1]
    # Nothing but what comes behind all others: one of these, alone.
    alone = [place for place in places if not given.waits(place, ())] or list(places)
    return tuple(alone[:1])
