"""What the markers at both ends say of a pair: 下转3版 on one page, 上接第1版 on the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from summarize.layout.jumps.routes import Link, resolve
from summarize.layout.pieces.drafts import Draft

NO_MARKER = "no marker"
ELSEWHERE = "marker names another page"
BOTH_MARKERS = "markers point at each other"
AS_MANY = "markers point at each other, as many here as there"
ONLY_PAIR = "markers point at each other, no others between these pages"
POINTING = (BOTH_MARKERS, AS_MANY, ONLY_PAIR)


class Markers:
    """The markers of an issue: ``links`` are its jumps, ``pieces`` what may go on, by page."""

    def __init__(
        self,
        found: Sequence[Draft],
        labels: Sequence[str],
        links: Sequence[Link],
        pieces: Mapping[str, Sequence[int]],
    ) -> None:
        self.found = found
        self.labels = labels
        self.present = frozenset(labels)
        self.pieces = pieces
        self.routes = Counter((labels[found[jump.source].page], jump.target) for jump in links)
        self.pointing: dict[tuple[int, str], int] = {}

    def said(self, jump: Link, piece: int) -> str:
        """What the piece's marker says of the pair."""
        if self.found[piece].backward is None:
            return NO_MARKER
        named = self._named(jump, piece)
        if not named:
            return ELSEWHERE
        here = self.labels[self.found[jump.source].page]
        if here not in named and any((page, jump.target) in self.routes for page in named):
            return BOTH_MARKERS
        jumps = self.routes[here, jump.target]
        key = jump.source, jump.target
        if key not in self.pointing:
            there = self.pieces.get(jump.target, ())
            self.pointing[key] = sum(bool(self._named(jump, other)) for other in there)
        if jumps <= 1 and self.pointing[key] == 1:
            return ONLY_PAIR
        return AS_MANY if jumps == self.pointing[key] else BOTH_MARKERS

    def _named(self, jump: Link, piece: int) -> list[str]:
        """The pages that the piece's marker names, if the jump's or its chain's first is among."""
        backward = self.found[piece].backward
        if backward is None:
            return []
        here, there = self.labels[self.found[jump.source].page], self.labels[self.found[piece].page]
        origins = [resolve(origin, there, self.present) for origin in backward.targets]
        if here in origins or (not origins and here == there):
            return [here]
        mine = self.found[jump.source].backward
        chained = mine is not None and set(mine.targets) & set(backward.targets)
        return origins if chained else []
