"""Jumps are linked: an article that ends in 下转3版 with what goes on with it on that page.

A link is made on evidence from both ends (markers, headlines, how the text breaks off and goes
on, vocabulary) and only where it is better than its rivals by a margin: a wrong link is worse
than none. Pieces and jumps are assigned one to one.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cached_property

from summarize.layout.jumps.assignment import standing_out
from summarize.layout.jumps.chains import Chains
from summarize.layout.jumps.evidence import (
    Points,
    Source,
    alike,
    told,
    weigh,
)
from summarize.layout.jumps.given_links import GIVEN_LINK, given_links
from summarize.layout.jumps.markers import Markers
from summarize.layout.jumps.routes import MOST, Link, jumps_of, parted, resolve
from summarize.layout.jumps.ruled_links import RuledLinks
from summarize.layout.jumps.splitting import settle_head
from summarize.layout.jumps.titles import tail_before, titles, titles_above
from summarize.layout.pieces.drafts import Draft
from summarize.layout.rulings import OVERRULED, Pins
from summarize.layout.text.endings import ends_sentence
from summarize.layout.text.vocabulary import Vocabulary

__all__ = ["Link", "link"]

ENOUGH = 0.0
MARGIN = 2.2
"""Nats that a pair must be better by than the best pairing of the page without it."""

_NO_FORWARD_MARKER = 2.0
_LONGEST_CHAIN = 8
_ALIKE = 2.0


def link(found: list[Draft], labels: Sequence[str], pins: Pins | None = None) -> list[Link]:
    """The jumps of all drafts with their states; ``labels`` are the pages' in order.

    Drafts in which a continuation stands under its article's headline are parted, in ``found``.
    ``pins`` are the reader's rulings.
    """
    pins = pins or Pins()
    found[:] = parted(found, labels, pins.no_starts)
    return Linker(found, labels, pins).run()


class Linker:
    """The state of linking one issue's drafts."""

    def __init__(self, found: Sequence[Draft], labels: Sequence[str], pins: Pins) -> None:
        self.found = found
        self.labels = labels
        self.present = frozenset(labels)
        self.links = jumps_of(found, labels)
        self.ruled = RuledLinks(found, labels, pins)
        self.above = titles_above(found)
        self.sources: dict[int, Source] = {}
        self.pieces = self._pieces()
        self.markers = Markers(found, labels, self.links, self.pieces)
        self.chains = Chains()
        self.reasons: dict[tuple[int, int], tuple[str, ...]] = {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of all drafts, counted when a pair is first weighed."""
        return Vocabulary([draft.body for draft in self.found])

    def run(self) -> list[Link]:
        for number, piece in self.ruled.settled(self.links):
            if not self.chains.rings(self.links[number].source, piece):
                self.links[number].target = self.labels[self.found[piece].page]
                self.reasons[number, piece] = (OVERRULED,)
                self._settle(number, piece)
        for number, piece in given_links(self.found, self.labels, self.links):
            if piece not in self.chains and not self.chains.rings(self.links[number].source, piece):
                self.reasons[number, piece] = (GIVEN_LINK,)
                self._settle(number, piece)
        by_target: dict[str, list[int]] = {}
        for number, jump in enumerate(self.links):
            if jump.piece is None and jump.target in self.present:
                by_target.setdefault(jump.target, []).append(number)
            elif jump.piece is None:
                jump.state = "missing-page"
        for _ in range(_LONGEST_CHAIN):
            before = len(self.chains)
            for target, numbers in by_target.items():
                self._link_page(target, numbers)
            if len(self.chains) == before:
                break  # else a continuation's own jump now knows its article's headline
        self._without_forward_marker()
        for jump in self.links:
            self._settle_head(jump)
        return self.links

    def _pieces(self) -> dict[str, list[int]]:
        """Drafts that may be continuations, by page: marked, headless, or under a headline."""
        asked: dict[str, set[int]] = {}
        for jump in self.links:
            asked.setdefault(jump.target, set()).add(jump.source)
        pieces: dict[str, list[int]] = {}
        for index, draft in enumerate(self.found):
            here = self.labels[draft.page]
            marked = draft.backward is not None
            # a marker without a word of text behind it goes on with nothing
            texts = any(kind != "caption" for kind, _ in draft.blocks)
            if texts and (marked or self._asked_for(index, asked.get(here, ()))):
                pieces.setdefault(here, []).append(index)
        return pieces

    def _asked_for(self, index: int, asked: Collection[int]) -> bool:
        """Whether an unmarked piece may be what articles go on with: headless, or named alike."""
        if not 0 < len(asked) <= MOST:
            return False
        draft = self.found[index]
        return draft.text_of("headline") is None or any(
            alike(self._own_source(source).titles, draft) >= _ALIKE
            for source in asked
            if source != index
        )

    def source_of(self, jump: Link) -> Source:
        """The article up to the jump, with what it is called on the pages before."""
        source = self._own_source(jump.source)
        if jump.forward is not None:
            tail = tail_before(self.found[jump.source], jump.forward.after)
            source = replace(source, tail=tail)
        for before in itertools.islice(self.chains.before(jump.source), _LONGEST_CHAIN):
            source = source.following(self._own_source(before))
        return source

    def _own_source(self, index: int) -> Source:
        if index not in self.sources:
            called = titles(self.found[index]) + self.above.get(index, [])
            self.sources[index] = Source.of(self.found[index], called)
        return self.sources[index]

    def _link_page(self, target: str, numbers: Sequence[int]) -> None:
        """The pairs of a page that stand out; a jump with a fit that doesn't is ambiguous."""
        open_jumps = [number for number in numbers if self.links[number].piece is None]
        free = [piece for piece in self.pieces.get(target, []) if piece not in self.chains]
        if not open_jumps or not free:
            return
        if len(open_jumps) > MOST or len(free) > MOST:
            for number in open_jumps:
                self.links[number].state = "ambiguous"
            return
        scores: dict[tuple[int, int], float] = {}
        for number in open_jumps:
            jump = self.links[number]
            source = self.source_of(jump)
            jump.scores = {}
            for piece in free:
                if not self._may_lead(jump, piece):
                    continue
                points = self._weigh(jump, source, piece)
                scores[number, piece] = jump.scores[piece] = _total(points)
                self.reasons[number, piece] = told(points)
        sure = standing_out(scores, ENOUGH, MARGIN)
        for number, piece in sure.items():
            if not self.chains.rings(self.links[number].source, piece):
                self._settle(number, piece)
        taken = set(sure.values())
        for number in open_jumps:
            jump = self.links[number]
            if jump.piece is None:
                fits = any(s >= ENOUGH and p not in taken for p, s in jump.scores.items())
                jump.state = "ambiguous" if fits else "unmatched"

    def _settle(self, number: int, piece: int) -> None:
        jump = self.links[number]
        jump.state, jump.piece, jump.evidence = "linked", piece, self.reasons[number, piece]
        self.chains.add(jump.source, piece)

    def _weigh(self, jump: Link, source: Source, piece: int) -> Points:
        said = self.said_of(jump, source, piece)
        return weigh(source, self.found[piece], self.vocabulary.pairs[piece], *said)

    def said_of(self, jump: Link, source: Source, piece: int) -> tuple[float, str]:
        """What vocabulary and markers say of the pair."""
        return self.vocabulary.likelihood(source.pairs, piece), self.markers.said(jump, piece)

    def _without_forward_marker(self) -> None:
        """Links of pieces marked 上接 whose article lost its marker: it must break off, and fit."""
        sources = {jump.source for jump in self.links}
        ends: dict[str, list[int]] = {}
        for index, draft in enumerate(self.found):
            tail = "" if index in sources else tail_before(draft, None)
            if tail and not ends_sentence(tail):
                ends.setdefault(self.labels[draft.page], []).append(index)
        tried: dict[tuple[int, int], Link] = {}
        for here, pieces in self.pieces.items():
            for piece in pieces:
                backward = self.found[piece].backward
                if backward is None or piece in self.chains:
                    continue
                origins = [resolve(origin, here, self.present) for origin in backward.targets]
                candidates = [s for o in origins if o != here for s in ends.get(o, [])]
                for source in candidates if len(candidates) <= MOST else ():
                    jump = Link(source, None, here)
                    if not self.chains.rings(source, piece) and not self.ruled.barred(jump, piece):
                        points = self._weigh(jump, self.source_of(jump), piece)
                        jump.scores[piece] = round(_total(points) - _NO_FORWARD_MARKER, 2)
                        jump.evidence = told(points)
                        tried[source, piece] = jump
        scores = {pair: jump.scores[pair[1]] for pair, jump in tried.items()}
        for source, piece in standing_out(scores, ENOUGH, MARGIN).items():
            if not self.chains.rings(source, piece):
                jump = tried[source, piece]
                jump.state, jump.piece = "linked", piece
                self.chains.add(source, piece)
                self.links.append(jump)

    def _settle_head(self, jump: Link) -> None:
        """A line under the marker that heads the piece is its heading, no text of the article."""
        if jump.piece is None:
            return
        piece, root = self.found[jump.piece], self.found[self.chains.root(jump.source)]
        called = [unit.text for part, unit in root.head if part != "column"]
        blocks = [*self.found[jump.source].blocks, *piece.blocks[1:]]
        subheads = any(kind == "subhead" for kind, _ in blocks)
        settle_head(piece, self.source_of(jump).tail, called, subheads=subheads)

    def _may_lead(self, jump: Link, piece: int) -> bool:
        """Not in a ring, not where the reader says no, and up its own page only to a marker."""
        here, there = self.found[jump.source], self.found[piece]
        if there.backward is None and there.page == here.page and piece < jump.source:
            return False
        return not self.chains.rings(jump.source, piece) and not self.ruled.barred(jump, piece)


def _total(points: Points) -> float:
    return round(math.fsum(value for _, value in points), 2)
