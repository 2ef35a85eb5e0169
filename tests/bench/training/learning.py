"""Learning of linear models over hashed features, the same to the bit on every machine.

Logistic regression by AdaGrad (Duchi, Hazan and Singer, JMLR 2011) in plain Python: no library
whose sums depend on the processor, and samples in an order that comes from a fixed seed.
"""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING
from zlib import crc32

from summarize.layout.scoring import SCALE

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
) -> list[float]:
    """Weights of a logistic regression on (places, outcome, importance)."""
    weights = [0.0] * size
    squares = [1e-6] * size
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
