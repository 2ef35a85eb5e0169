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
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Flags = Sequence[bool] | Mapping[int, bool]

# Letters at which a sentence counts half of its worth; the first has to tell the whole story.
_HALF, _HALF_FIRST = 8, 12
_TOLD = 0.2
"""What a sentence loses that has been told whole."""
_BEHIND = 3.0
"""More than all else: sentences that should not stand come behind all that may."""
_NEAR = 500
"""A budget of more characters takes what comes behind all others, too."""


class Asked(dict[int, bool]):
    """Answers by place: each asked once, and only of the sentences that come to be looked at."""

    def __init__(self, ask: Callable[[int], bool]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, place: int) -> bool:
        answer = self[place] = self._ask(place)
        return answer


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is known of each sentence of an article, in its order.

    ``worth`` is from about 0 to 1, ``sizes`` its letters, ``pairs`` what is told by it, ``last``
    whether it comes behind all others, ``back`` whether it points back to the one before it.
    """

    worth: Sequence[float]
    sizes: Sequence[int]
    pairs: Sequence[frozenset[str]]
    last: Flags
    back: Flags

    def gain(self, place: int, *, first: bool) -> float:
        """What it counts by itself, wherever it may stand."""
        half = _HALF_FIRST if first else _HALF
        size = self.sizes[place]
        return self.worth[place] * size / (size + half)

    def waits(self, place: int, chosen: Iterable[int]) -> bool:
        """Whether it points back to what is not there."""
        return self.back[place] and (place - 1) not in chosen


def ranked(given: Sentences, most: int | None = None) -> list[float]:
    """Scores: in their falling order the sentences are chosen. Of equals the earlier.

    ``most``: so many sentences are asked for; those behind them have a score below theirs.
    """
    count = len(given.worth)
    told = [0] * count
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(given.pairs):
        for pair in own:
            holders[pair].append(place)
    chosen: set[int] = set()
    scores = [0.0] * count

    def at_most(place: int) -> float:
        # Pairs count once: what one has told is taken from the others at once.
        return given.gain(place, first=not chosen) - lost(place)

    def lost(place: int) -> float:
        return _TOLD * (told[place] / (len(given.pairs[place]) or 1))

    def score(place: int) -> float:
        gain = given.gain(place, first=not chosen) - _BEHIND * given.last[place]
        return gain - lost(place) - _BEHIND * given.waits(place, chosen)

    # What may not stand everywhere is asked only of those that come to the front.
    queue = [(-at_most(place), place) for place in range(count)]
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
        elif most is not None and len(chosen) >= most and now < lowest:
            break  # all others are below those that are asked for
        chosen.add(place)
        lowest = min(lowest, now)
        scores[place] = lowest
        for pair in given.pairs[place]:
            for other in holders.pop(pair, ()):
                told[other] += 1
        if len(chosen) == 1:
            # From here on short ones count more than they did.
            queue = [(-at_most(each), each) for each in range(count) if each not in chosen]
            heapq.heapify(queue)
        elif place + 1 < count and given.back[place + 1] and place + 1 not in chosen:
            heapq.heappush(queue, (-score(place + 1), place + 1))
    for place in range(count):
        if place not in chosen:
            scores[place] = lowest - 1
    return scores


def within(
    given: Sentences,
    scores: Sequence[float],
    lengths: Sequence[int],
    count: int,
    chars: int,
    fits: Callable[[int], bool],
) -> list[int]:
    """Places of the at most ``count`` sentences that tell most in ``chars`` characters together.

    ``scores`` are those of :func:`ranked`, ``lengths`` the characters of each as shown. The best
    come first. One that has more characters than there are is taken alone if it can be ended early:
    ``fits`` says of a place whether it can. Once half is filled, what does not fit ends the choice:
    a lesser sentence is not taken because it is short. Empty where none fits.
    """
    order = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    kept: list[int] = []
    left = chars
    for place in order:
        if len(kept) >= count or left <= 0:
            break
        if given.last[place] and not given.last[order[0]] and chars <= _NEAR:
            break
        if given.waits(place, kept):
            continue
        if lengths[place] <= left:
            kept.append(place)
            left -= lengths[place]
        elif not kept and fits(place):
            return [place]
        elif kept and 2 * left <= chars:
            break
    return kept
