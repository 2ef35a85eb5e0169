"""A row of text cut into pieces of one style each, every piece with the address it begins at."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

from rich.segment import Segment
from rich.style import Style

from tui.reader.text.passages import PassageKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tui.reader.text.passages import Passage
    from tui.reader.text.rows import Row

    Spans = Iterable[tuple[int, int, int]]
    Lookup = Callable[[int, int, int], Iterable[tuple[int, int]]]

KINDS: tuple[PassageKind, ...] = get_args(PassageKind)
"""Of passages; each has a style of its own."""

LAYERS = ("found", "mark", "current", "focused")
"""What is laid over a text, the topmost last."""


class Layers:
    """Characters that are found, marked and the like: ``(passage, start, end)`` by layer."""

    def __init__(self) -> None:
        self._spans: dict[str, dict[int, list[tuple[int, int]]]] = {}
        self._lookups: dict[str, Lookup] = {}

    def put(self, layer: str, spans: Spans | Lookup) -> None:
        """All of a layer anew. A lookup is asked for the rows in view alone."""
        self._spans.pop(layer, None)
        self._lookups.pop(layer, None)
        if callable(spans):
            self._lookups[layer] = spans
            return
        found: dict[int, list[tuple[int, int]]] = {}
        for passage, start, end in spans:
            found.setdefault(passage, []).append((start, end))
        self._spans[layer] = {key: sorted(value) for key, value in found.items()}

    def over(self, row: Row) -> Iterator[tuple[int, int, str]]:
        """Start, end and layer of what lies over a row, and perhaps of a neighbour or two."""
        for layer in LAYERS:
            if layer in self._lookups:
                spans = self._lookups[layer](row.passage, row.start, row.end)
                yield from ((start, end, layer) for start, end in spans)
                continue
            found = self._spans.get(layer, {}).get(row.passage)
            if found:
                first = max(bisect_left(found, (row.start, 0)) - 1, 0)
                last = bisect_left(found, (row.end, 0))
                yield from ((start, end, layer) for start, end in found[first:last])


def pieces(
    row: Row, passage: Passage, base: Style, spans: Sequence[tuple[int, int, Style]]
) -> list[Segment]:
    """The row's text in ``base``, with what is laid over its characters, the topmost last."""
    if row.start == row.end:
        return [Segment(" ", base + address_style(row.passage, max(row.start, 0)))]
    layers = [
        (max(start, row.start), min(end, row.end), style)
        for start, end, style in spans
        if start < row.end and end > row.start
    ]
    gaps = dict(row.gaps)
    cuts = {row.start, row.end, *gaps}
    for start, end, _ in layers:
        cuts |= {start, end}
    shown: list[Segment] = []
    for start, end in pairwise(sorted(cuts)):
        style = base
        for first, last, layer in layers:
            if first <= start and end <= last:
                style += layer
        style += address_style(row.passage, start)
        shown += [Segment(" ", base + address_style(row.passage, start))] * gaps.get(start, 0)
        shown.append(Segment(passage.text[start:end], style))
    return shown


def address_style(passage: int, character: int) -> Style:
    """What tells Textual's selection which character stands there."""
    return Style.from_meta({"offset": (character, passage)})
