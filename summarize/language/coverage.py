"""Sentences chosen together, so that what one has told does not count again in the next.

The objective is coverage (Gillick and Favre 2009, "A scalable global model for summarization"):
each word has a weight, had once, however many of the sentences hold it. Greedy choice comes near
the best there is, for the objective is submodular (Lin and Bilmes 2011, "A class of submodular
functions for document summarization"); so does their scaling of a gain by the cost of the sentence.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# A sentence costs its letters and, whatever its length, this many more: without them the shortest
# would always win. Chosen on days 11-15 of the month, as the root of the length was not.
_EACH = 20
_WHOLE = 1_000_000
_NEW_SECTION = 0.3


def coverage(
    documents: Sequence[Sequence[str]],
    weights: Mapping[str, float],
    lengths: Sequence[int],
    own: Sequence[float],
    sections: Sequence[int] | None = None,
) -> list[float]:
    """Scores of the sentences: in their falling order the greedy choice takes them.

    ``documents`` are the words of each sentence, ``lengths`` its letters, and ``own`` what speaks
    for it whatever else is chosen, beside 1 for the best coverage one sentence has. The first
    sentence of each of the ``sections`` counts more. The cost is that of sorting the sentences and
    visiting each word of each twice. Of equals the earlier.
    """
    # Whole numbers: what is taken away leaves no rounding behind.
    worth = {word: round(weight * _WHOLE) for word, weight in weights.items()}
    words = [list(dict.fromkeys(document)) for document in documents]
    holders: dict[str, list[int]] = {}
    for place, document in enumerate(words):
        for word in document:
            holders.setdefault(word, []).append(place)
    gains = [sum(worth.get(word, 0) for word in document) for document in words]
    costs = [length + _EACH for length in lengths]
    best = max((gain / cost for gain, cost in zip(gains, costs, strict=True)), default=0.0) or 1.0

    heard: set[int] = set()

    def entry(place: int) -> tuple[float, int, int, bool]:
        new = sections is not None and sections[place] not in heard
        score = gains[place] / costs[place] / best + own[place] + _NEW_SECTION * new
        return -score, place, gains[place], new

    queue = [entry(place) for place in range(len(words))]
    heapq.heapify(queue)
    scores = [0.0] * len(words)
    while queue:
        negative, place, gain, new = heapq.heappop(queue)
        if gain != gains[place] or (new and sections is not None and sections[place] in heard):
            heapq.heappush(queue, entry(place))
            continue
        if sections is not None:
            heard.add(sections[place])
        scores[place] = -negative
        for word in words[place]:
            for other in holders.pop(word, ()):
                gains[other] -= worth.get(word, 0)
        gains[place] = gain
    return scores
