"""Numbers over time drawn with block elements: strips one above the other, on one scale."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_EIGHTHS = " ▁▂▃▄▅▆▇█"
NOT_KNOWN = "·"
"""In the lowest row: nothing is known of that time."""


def strip(values: Sequence[float | None], top: float, height: int) -> list[str]:
    """Rows of a strip, the highest first: a column for each value, ``top`` is its whole height.

    What is more than nothing is drawn as an eighth at least; None as a dot.
    """
    eighths = [
        None if value is None else max(round(value / top * height * 8), 1 if value else 0)
        for value in values
    ]
    rows = []
    for level in reversed(range(height)):
        row = ""
        for each in eighths:
            if each is None:
                row += NOT_KNOWN if level == 0 else " "
            else:
                row += _EIGHTHS[min(max(each - level * 8, 0), 8)]
        rows.append(row)
    return rows


def axis(labels: Sequence[str], columns: int) -> str:
    """The first and the last label under a strip, and one in the middle where there is room."""
    if len(labels) == 1 or columns < len(labels[0]) + len(labels[-1]) + 1:
        return labels[0]
    line = labels[0].ljust(columns)
    middle = labels[len(labels) // 2]
    at = columns // 2 - len(middle) // 2
    if at > len(labels[0]) + 1 and at + len(middle) + 1 < columns - len(labels[-1]):
        line = line[:at] + middle + line[at + len(middle) :]
    return line[: columns - len(labels[-1])] + labels[-1]


def gathered(count: int, columns: int) -> list[tuple[int, int]]:
    """So many things laid out over at most so many columns: what each column stands for.

    A few things get several columns each.
    """
    if count <= columns:
        wide = max(min(columns // count, 8), 1)
        return [(place, place + 1) for place in range(count) for _ in range(wide)]
    edges = [place * count // columns for place in range(columns + 1)]
    return list(itertools.pairwise(edges))
