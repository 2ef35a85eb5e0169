"""Learning of linear models over hashed features, the same to the bit on every machine.

Logistic regression by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) in plain Python: no library
whose sums depend on the processor, and samples in an order that comes from a fixed seed.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from typing import TYPE_CHECKING
from zlib import crc32

from summarize.learned.linear import SCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


def hashed(names: Iterable[str], mask: int) -> list[int]:
    """Places of the features in the table."""
    return [crc32(name.encode()) & mask for name in names]


def fit(
    samples: Sequence[tuple[list[int], bool, float]],
    size: int,
    *,
    epochs: int,
    rate: float = 0.15,
    decay: float = 1e-6,
    inertia: float = 1e-6,
    fewest: int = 1,
) -> list[float]:
    """Weights of a logistic regression on (places, outcome, importance).

    ``inertia`` is what the sums of squares begin with: the more, the slower a rare feature moves.
    Features in fewer than ``fewest`` samples stay 0.
    """
    if fewest > 1:
        counts = Counter(place for places, _, _ in samples for place in places)
        samples = [
            ([place for place in places if counts[place] >= fewest], outcome, importance)
            for places, outcome, importance in samples
        ]
    weights = [0.0] * size
    squares = [inertia] * size
    for _ in range(epochs):
        for places, outcome, importance in samples:
            total = sum([weights[place] for place in places])
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            error = (chance - outcome) * importance
            if -1e-3 < error < 1e-3:
                continue
            for place in places:
                gradient = error + decay * weights[place]
                squares[place] += gradient * gradient
                weights[place] -= rate * gradient / math.sqrt(squares[place])
    return weights


def store(weights: Sequence[float], path: Path) -> None:
    """Rounds the weights to signed bytes of sixteenths and writes them."""
    rounded = (max(-127, min(127, round(weight * SCALE))) for weight in weights)
    path.write_bytes(array("b", rounded).tobytes())
