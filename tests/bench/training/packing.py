"""Trees as they are grown, node by node, become the table that the engine reads."""

from __future__ import annotations

import struct
from collections.abc import Sequence

LEAF = -1

Node = tuple[int, int, int, int]
"""The feature, the value up to which it goes left, and the places of both children, counted from
the tree's first node; a leaf is ``LEAF``, its value, and two zeros. A tree's nodes stand in a row,
each before its children."""


def pack(nodes: Sequence[Node]) -> bytes:
    """The table of :mod:`summarize.learned.trees`: trees stand one after the other."""
    sizes: list[int] = []
    values: list[int] = []
    bounds: list[tuple[int, int, int, int]] = []
    root = 0
    while root < len(nodes):
        before = len(values)
        last = root
        # A node is met twice: before its left branch, and behind it, when its leaves are counted.
        to_do: list[tuple[int, int | None]] = [(root, None)]
        while to_do:
            at, first = to_do.pop()
            feature, value, left, right = nodes[at]
            last = max(last, at)
            if first is not None:
                bounds.append((feature, value, first, len(values) - first))
            elif feature == LEAF:
                values.append(value)
            else:
                to_do += [(root + right, None), (at, len(values)), (root + left, None)]
        sizes.append(len(values) - before)
        root = last + 1
    head = struct.pack("<3H", len(sizes), len(values), len(bounds))
    row = struct.pack(f"<{len(sizes)}H{len(values)}h", *sizes, *values)
    return head + row + b"".join(struct.pack("<2h2H", *bound) for bound in sorted(bounds))
