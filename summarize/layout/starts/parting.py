"""The best parting of a page into articles, and how sure each place in it is.

Each unit has a score, the log-odds that an article begins there by itself; an article without any
text costs. The parting with the highest sum is found by dynamic programming (Viterbi 1967). What
all the other partings are worth says how sure it is: the log-odds of a start at each place, the
rest of the page free (forward-backward algorithm; Baum and others, Annals of Mathematical
Statistics 41, 1970).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from summarize.layout.heads.reading import PICTURE_GAP
from summarize.layout.lines.flow import Flow
from summarize.layout.starts.page import Page

EMPTY = 2.0
"""Cost of an article without text."""

SUREST = 1000.0
"""Log-odds of what is certain."""

_NEVER = float("-inf")


@dataclass(frozen=True, slots=True)
class _Chain:
    """The starts chosen so far, last one first."""

    index: int
    before: _Chain | None


def cost_of(flow: Flow, index: int) -> float:
    """What a start there costs if nothing before it in its article is text."""
    return 0.0 if flow.units[index].piece.gap >= PICTURE_GAP else EMPTY


def best_parting(flow: Flow, page: Page, scores: Sequence[float]) -> list[int]:
    """Indices of starts with the highest sum of scores less the cost of articles without text."""
    # State: whether the article so far has text. For each: total, and the chain of starts.
    empty: tuple[float, _Chain | None] = (scores[0], _Chain(0, None))
    filled: tuple[float, _Chain | None] = (_NEVER, None)
    if page.holds_text(0):
        empty, filled = filled, empty
    for index in range(1, len(scores)):
        after_filled = (filled[0] + scores[index], _Chain(index, filled[1]))
        after_empty = (empty[0] + scores[index] - cost_of(flow, index), _Chain(index, empty[1]))
        begun = after_filled if after_filled[0] >= after_empty[0] else after_empty
        if page.holds_text(index):
            candidates = (filled, empty, begun)
            filled = max(candidates, key=lambda state: state[0])
            empty = (_NEVER, None)
        else:
            empty = max((empty, begun), key=lambda state: state[0])
    chain = max((filled, empty), key=lambda state: state[0])[1]
    found: list[int] = []
    while chain is not None:
        found.append(chain.index)
        chain = chain.before
    return found[::-1]


def odds_of_starts(flow: Flow, page: Page, scores: Sequence[float]) -> list[float]:
    """For each unit the log-odds of a start, over all partings; the first one always is one."""
    count = len(scores)
    text = [page.holds_text(index) for index in range(count)]
    costs = [cost_of(flow, index) for index in range(count)]
    # Worth of all ways to go on behind each unit, where its article has text or has none.
    full_on, bare_on = [0.0] * count, [0.0] * count
    for index in range(count - 1, 0, -1):
        on = full_on[index] if text[index] else bare_on[index]
        begin = scores[index] + on
        full_on[index - 1] = _sum(full_on[index], begin)
        bare_on[index - 1] = _sum(on, begin - costs[index])
    # Worth of all ways to come there.
    full, bare = (0.0, _NEVER) if text[0] else (_NEVER, 0.0)
    odds = [SUREST] * count
    for index in range(1, count):
        come = _sum(full, bare - costs[index]) + scores[index]
        on = full_on[index] if text[index] else bare_on[index]
        odds[index] = max(
            -SUREST,
            min(SUREST, come + on - _sum(full + full_on[index], bare + on)),
        )
        if text[index]:
            full, bare = _sum(_sum(full, bare), come), _NEVER
        else:
            bare = _sum(bare, come)
    return odds


def _sum(a: float, b: float) -> float:
    """Logarithm of the sum of what both are the logarithms of."""
    low, high = (a, b) if a < b else (b, a)
    return high if low == _NEVER or high - low > 40 else high + math.log1p(math.exp(low - high))
