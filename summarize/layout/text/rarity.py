"""How much a pair of characters tells: what few paragraphs of a newspaper hold tells more.

The inverse document frequency of Spärck Jones (1972), from the paragraphs of days 1-15 of the
month of 1998 (``tests/bench/training/rarity.py`` counts them); pairs that fewer than one in a
thousand of them hold tell the most, unseen ones as much.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import add

from summarize.stored import stored

MOST = 100
"""Weight of a pair that hardly any paragraph holds; sixteenths."""


@cache
def _weights() -> dict[str, int]:
    """Weights of the common pairs: each line of the table is a weight and its pairs, glued."""
    data = stored("summarize.layout", "rarity.table").decode("utf-8")
    found: dict[str, int] = {}
    for row in data.splitlines():
        weight, _, pairs = row.partition(" ")
        found.update(dict.fromkeys(map(add, pairs[::2], pairs[1::2]), int(weight)))
    return found


def weights(pairs: Iterable[str]) -> dict[str, int]:
    """The weight of each of the pairs."""
    known = _weights().get
    return {pair: known(pair, MOST) for pair in pairs}
