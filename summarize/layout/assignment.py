"""Jumps and pieces paired one to one, and only the pairs that stand out.

The best total over all pairings of a page's jumps with its pieces is found exactly (dynamic
programming over subsets); a pair of it holds if the best pairing without it is worse by a margin.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

LARGEST = 8
"""Jumps or pieces of one page; beyond that nothing is decided."""

Scores = Mapping[tuple[int, int], float]


def standing_out(scores: Scores, margin: float) -> dict[int, int]:
    """Jump -> piece for the pairs of the best pairing that are sure by ``margin``."""
    jumps = sorted({jump for jump, _ in scores})
    pieces = sorted({piece for _, piece in scores})
    if len(jumps) > LARGEST or len(pieces) > LARGEST:
        return {}
    total, pairs = _best(scores, jumps, pieces)
    sure: dict[int, int] = {}
    for jump, piece in pairs.items():
        others = {pair: score for pair, score in scores.items() if pair != (jump, piece)}
        if total - _best(others, jumps, pieces)[0] >= margin:
            sure[jump] = piece
    return sure


def _best(scores: Scores, jumps: list[int], pieces: list[int]) -> tuple[float, dict[int, int]]:
    """The highest total and its pairs; a jump may stay without a piece."""

    @cache
    def solve(number: int, free: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        if number == len(jumps):
            return 0.0, ()
        best = solve(number + 1, free)
        for place, piece in enumerate(pieces):
            score = scores.get((jumps[number], piece))
            if score is None or not free >> place & 1:
                continue
            rest, pairs = solve(number + 1, free & ~(1 << place))
            if rest + score > best[0]:
                best = (rest + score, ((jumps[number], piece), *pairs))
        return best

    total, pairs = solve(0, (1 << len(pieces)) - 1)
    return total, dict(pairs)
