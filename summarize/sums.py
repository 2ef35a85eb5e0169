"""Sums of floats, added one after the other: the same to the last bit on every Python."""

from __future__ import annotations

import operator
import sys
from collections.abc import Iterable
from functools import reduce

if sys.version_info >= (3, 12):

    def in_turn(values: Iterable[float], start: float = 0) -> float:
        """``start`` and the values, added in order; from 3.12 on ``sum`` compensates instead."""
        return reduce(operator.add, values, start)

else:
    in_turn = sum
