"""The reader's word on where jumps lead: links that hold, and pairs that are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.layout.jumps.routes import Link
from summarize.layout.jumps.titles import place_of
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft
from summarize.layout.rulings import Pins


class RuledLinks:
    """Rulings on links, by drafts instead of lines."""

    def __init__(self, found: Sequence[Draft], labels: Sequence[str], pins: Pins) -> None:
        self.found = found
        self.labels = labels
        self.pins = pins
        self.begins: dict[int, int] = {}
        self.holders: dict[int, int] = {}
        if pins.links or pins.no_links:
            for index, draft in enumerate(found):
                self.begins.update((line, index) for line in opening_lines(draft))
                for unit in units_of(draft):
                    for span in unit.piece.spans:
                        self.holders[span.line] = index

    def settled(self, links: list[Link]) -> list[tuple[int, int]]:
        """Jumps (by their place in ``links``) and the pieces that the reader links them with.

        A jump without a marker is added to ``links``.
        """
        pairs: dict[int, int] = {}
        for origin, line in self.pins.links.items():
            piece = self.begins.get(line)
            source = self.holders.get(origin)
            if piece is None or source is None or piece == source:
                continue
            label = self.labels[self.found[piece].page]
            open_jumps = [
                number
                for number, jump in enumerate(links)
                if number not in pairs and self._leaves(jump, origin)
            ]
            open_jumps.sort(key=lambda number: links[number].target != label)
            if not open_jumps:
                links.append(Link(source, None, label))
                open_jumps = [len(links) - 1]
            if piece not in pairs.values():
                pairs[open_jumps[0]] = piece
        return list(pairs.items())

    def barred(self, jump: Link, piece: int) -> bool:
        """Whether the reader, or the source's form, says that the jump does not lead there."""
        if jump.forward is not None and not jump.forward.unit.sure:
            return True
        return any(
            self._leaves(jump, origin) and (line is None or self.begins.get(line) == piece)
            for origin, line in self.pins.no_links
        )

    def _leaves(self, jump: Link, origin: int) -> bool:
        """Whether the jump is meant by the line: its marker's, or any other of its article."""
        if self.holders.get(origin) != jump.source:
            return False
        if jump.forward is None or _on(jump.forward.unit, origin):
            return True
        return not any(_on(forward.unit, origin) for forward in self.found[jump.source].forwards)


def _on(unit: Unit, line: int) -> bool:
    return any(span.line == line for span in unit.piece.spans)


def units_of(draft: Draft) -> Iterator[Unit]:
    """All of it, in no order."""
    for _, unit in (*draft.head, *draft.blocks, *draft.aside):
        yield unit
    for forward in draft.forwards:
        yield forward.unit
    if draft.backward is not None:
        yield draft.backward
    yield from draft.bylines


def opening_lines(draft: Draft) -> set[int]:
    """Lines by which it may be called a continuation: of its head, markers and first block."""
    first = place_of(draft.blocks[0][1]) if draft.blocks else None
    places = map(place_of, units_of(draft))
    return {place[0] for place in places if first is None or place <= first}


def first_line(draft: Draft) -> int:
    """Index of the line on which it begins; -1 for an empty one."""
    return min((place_of(unit) for unit in units_of(draft)), default=(-1, 0))[0]
