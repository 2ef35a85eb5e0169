"""Jumps and pieces paired one to one, and only the pairs that stand out.

Pairs fall apart into groups that share no jump and no piece. In each the best total over all
pairings is found exactly (dynamic programming over subsets); a pair of it holds if the best
pairing without it is worse by a margin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

LARGEST = 8
"""Jumps or pieces of one group; beyond that nothing is decided."""

Scores = Mapping[tuple[int, int], float]


def standing_out(scores: Scores, enough: float, margin: float) -> dict[int, int]:
    """Jump -> piece for the pairs of the best pairing that reach ``enough``, sure by ``margin``.

    A pair that misses ``enough`` by less than the margin isn't made, but is a rival.
    """
    rivals = {pair: score for pair, score in scores.items() if score > enough - margin}
    sure: dict[int, int] = {}
    for group in groups(rivals):
        jumps = sorted({jump for jump, _ in group})
        pieces = sorted({piece for _, piece in group})
        if len(jumps) > LARGEST or len(pieces) > LARGEST:
            continue
        own = {pair: rivals[pair] for pair in group}
        total, pairs = best(own, jumps, pieces)
        for jump, piece in pairs.items():
            if own[jump, piece] < enough:
                continue
            others = {pair: score for pair, score in own.items() if pair != (jump, piece)}
            if total - best(others, jumps, pieces)[0] >= margin:
                sure[jump] = piece
    return sure


def groups(pairs: Iterable[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The pairs in groups that share no jump and no piece with each other."""
    ordered = sorted(pairs)
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for jump, piece in ordered:
        parent[root(("jump", jump))] = root(("piece", piece))
    found: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for pair in ordered:
        found.setdefault(root(("jump", pair[0])), []).append(pair)
    return list(found.values())


def best(scores: Scores, jumps: list[int], pieces: list[int]) -> tuple[float, dict[int, int]]:
    """The highest total and its pairs; a jump may stay without a piece."""

    @cache
    def solve(number: int, free: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        if number == len(jumps):
            return 0.0, ()
        found = solve(number + 1, free)
        for place, piece in enumerate(pieces):
            score = scores.get((jumps[number], piece))
            if score is None or not free >> place & 1:
                continue
            rest, pairs = solve(number + 1, free & ~(1 << place))
            if rest + score > found[0]:
                found = (rest + score, ((jumps[number], piece), *pairs))
        return found

    total, pairs = solve(0, (1 << len(pieces)) - 1)
    return total, dict(pairs)
