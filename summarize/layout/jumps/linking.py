"""Jumps are linked: an article that ends in 下转3版 with what goes on with it on that page.

A link is made on evidence from both ends (markers, headlines, how the text breaks off and goes
on, vocabulary) and only where it is better than its rivals by a margin: a wrong link is worse
than none. Pieces and jumps are assigned one to one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from summarize.layout.jumps.assignment import standing_out
from summarize.layout.jumps.continuations import settle_head
from summarize.layout.jumps.evidence import (
    AS_MANY,
    BOTH_MARKERS,
    ELSEWHERE,
    NO_MARKER,
    ONLY_PAIR,
    Evidence,
    Setting,
    Source,
    alike,
    weigh,
)
from summarize.layout.jumps.routes import MOST, Link, jumps_of, parted, resolve
from summarize.layout.jumps.ruled_links import RuledLinks
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
        self.routes = Counter((labels[found[jump.source].page], jump.target) for jump in self.links)
        self.named: dict[tuple[int, str], int] = {}
        self.above = titles_above(found)
        self.pieces = self._pieces()
        self.vocabulary = Vocabulary([draft.body for draft in found])
        self.parents: dict[int, int] = {}
        self.reasons: dict[tuple[int, int], tuple[str, ...]] = {}
        self.sources: dict[int, Source] = {}

    def run(self) -> list[Link]:
        for number, piece in self.ruled.settled(self.links):
            if not self._above(self.links[number].source, piece):
                self.links[number].target = self.labels[self.found[piece].page]
                self.reasons[number, piece] = (OVERRULED,)
                self._settle(number, piece)
        by_target: dict[str, list[int]] = {}
        for number, jump in enumerate(self.links):
            if jump.piece is not None:
                continue
            if jump.target in self.present:
                by_target.setdefault(jump.target, []).append(number)
            else:
                jump.state = "missing-page"
        for _ in range(_LONGEST_CHAIN):
            before = len(self.parents)
            for target, numbers in by_target.items():
                self._link_page(target, numbers)
            if len(self.parents) == before:
                break  # else a continuation's own jump now knows its article's headline
        self._without_forward_marker()
        for jump in self.links:
            if jump.piece is not None:
                self._settle_head(jump)
        return self.links

    def _pieces(self) -> dict[str, list[int]]:
        """Drafts that may be continuations, by page: marked, headless, or under a headline."""
        asked: dict[str, dict[int, list[str]]] = {}
        for jump in self.links:
            called = asked.setdefault(jump.target, {})
            if jump.source not in called:
                called[jump.source] = self._called(jump.source)
        pieces: dict[str, list[int]] = {}
        for index, draft in enumerate(self.found):
            here = self.labels[draft.page]
            marked = draft.backward is not None
            # a marker without a word of text behind it goes on with nothing
            texts = any(kind != "caption" for kind, _ in draft.blocks)
            if texts and (marked or self._asked_for(index, asked.get(here, {}))):
                pieces.setdefault(here, []).append(index)
        return pieces

    def _asked_for(self, index: int, asked: dict[int, list[str]]) -> bool:
        """Whether an unmarked piece may be what articles go on with: headless, or named alike."""
        if not 0 < len(asked) <= MOST:
            return False
        draft = self.found[index]
        return draft.text_of("headline") is None or any(
            alike(called, draft) >= _ALIKE for source, called in asked.items() if source != index
        )

    def source_of(self, jump: Link) -> Source:
        """The article up to the jump, with what it is called on the pages before."""
        source = self._own_source(jump.source)
        if jump.forward is not None:
            tail = tail_before(self.found[jump.source], jump.forward.after)
            source = replace(source, tail=tail)
        node = self.parents.get(jump.source)
        for _ in range(_LONGEST_CHAIN):
            if node is None:
                break
            source = source.following(self._own_source(node))
            node = self.parents.get(node)
        return source

    def _called(self, index: int) -> list[str]:
        """What the rest of the draft may be headed by: its titles, and those it was parted from."""
        return titles(self.found[index]) + self.above.get(index, [])

    def _own_source(self, index: int) -> Source:
        if index not in self.sources:
            self.sources[index] = Source.of(self.found[index], self._called(index))
        return self.sources[index]

    def _link_page(self, target: str, numbers: Sequence[int]) -> None:
        """The pairs of a page that stand out; a jump with a fit that doesn't is ambiguous."""
        open_jumps = [number for number in numbers if self.links[number].piece is None]
        free = [piece for piece in self.pieces.get(target, []) if piece not in self.parents]
        if not open_jumps or not free:
            return
        if len(open_jumps) > MOST or len(free) > MOST:
            for number in open_jumps:
                self.links[number].state = "ambiguous"
            return
        for number in open_jumps:
            jump = self.links[number]
            source = self.source_of(jump)
            jump.scores = {}
            for piece in free:
                if piece == jump.source or self._above(jump.source, piece):
                    continue
                if self._stands_before(piece, jump.source):
                    continue
                if self.ruled.barred(jump, piece):
                    continue
                evidence = self._weigh(jump, source, piece)
                jump.scores[piece] = round(evidence.total, 2)
                self.reasons[number, piece] = evidence.told
        scores = {
            (number, piece): score
            for number in open_jumps
            for piece, score in self.links[number].scores.items()
        }
        sure = standing_out(scores, ENOUGH, MARGIN)
        for number, piece in sure.items():
            if self._above(self.links[number].source, piece):
                continue
            self._settle(number, piece)
        taken = set(sure.values())
        for number in open_jumps:
            jump = self.links[number]
            if jump.piece is None:
                fits = any(s >= ENOUGH and p not in taken for p, s in jump.scores.items())
                jump.state = "ambiguous" if fits else "unmatched"

    def _settle(self, number: int, piece: int) -> None:
        jump = self.links[number]
        jump.state, jump.piece = "linked", piece
        jump.evidence = self.reasons[number, piece]
        self.parents[piece] = jump.source

    def _weigh(self, jump: Link, source: Source, piece: int) -> Evidence:
        setting = self.setting(jump, source, piece)
        return weigh(source, self.found[piece], self.vocabulary.pairs[piece], setting)

    def setting(self, jump: Link, source: Source, piece: int) -> Setting:
        """What vocabulary and markers say of the pair."""
        likelihood = self.vocabulary.likelihood(source.pairs, piece)
        return Setting(likelihood, self._markers(jump, piece))

    def _markers(self, jump: Link, piece: int) -> str:
        """What the piece's marker says of the pair."""
        backward = self.found[piece].backward
        if backward is None:
            return NO_MARKER
        named = self._named(jump, piece)
        if not named:
            return ELSEWHERE
        here = self.labels[self.found[jump.source].page]
        if here not in named and any((page, jump.target) in self.routes for page in named):
            return BOTH_MARKERS
        jumps = self.routes.get((here, jump.target), 0)
        key = jump.source, jump.target
        if key not in self.named:
            there = self.pieces.get(jump.target, ())
            self.named[key] = sum(bool(self._named(jump, other)) for other in there)
        if jumps <= 1 and self.named[key] == 1:
            return ONLY_PAIR
        return AS_MANY if jumps == self.named[key] else BOTH_MARKERS

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

    def _without_forward_marker(self) -> None:
        """Links of pieces marked 上接 whose article lost its marker: it must break off, and fit."""
        sources = {jump.source for jump in self.links}
        ends: dict[str, list[int]] = {}
        for index, draft in enumerate(self.found):
            if index not in sources:
                tail = tail_before(draft, None)
                if tail and not ends_sentence(tail):
                    ends.setdefault(self.labels[draft.page], []).append(index)
        for here, pieces in self.pieces.items():
            for piece in pieces:
                backward = self.found[piece].backward
                if backward is None or piece in self.parents:
                    continue
                origins = [resolve(origin, here, self.present) for origin in backward.targets]
                candidates = [s for o in origins if o != here for s in ends.get(o, [])]
                if 0 < len(candidates) <= MOST:
                    self._infer(piece, candidates, here, sources)

    def _infer(self, piece: int, candidates: list[int], here: str, sources: set[int]) -> None:
        fits: list[tuple[float, int, Link]] = []
        for source in candidates:
            if source in sources or self._above(source, piece):
                continue
            jump = Link(source, None, here)
            if self.ruled.barred(jump, piece):
                continue
            evidence = self._weigh(jump, self.source_of(jump), piece)
            jump.scores[piece] = round(evidence.total - _NO_FORWARD_MARKER, 2)
            jump.evidence = evidence.told
            fits.append((jump.scores[piece], source, jump))
        fits.sort(key=lambda fit: (-fit[0], fit[1]))
        if fits and fits[0][0] >= ENOUGH and (len(fits) < 2 or fits[0][0] - fits[1][0] >= MARGIN):
            _, source, jump = fits[0]
            jump.state, jump.piece = "linked", piece
            sources.add(source)
            self.parents[piece] = source
            self.links.append(jump)

    def _settle_head(self, jump: Link) -> None:
        """A line under the marker that heads the piece is its heading, no text of the article."""
        assert jump.piece is not None
        piece, root = self.found[jump.piece], self._root(jump.source)
        called = [unit.text for part, unit in root.head if part != "column"]
        blocks = [*self.found[jump.source].blocks, *piece.blocks[1:]]
        subheads = any(kind == "subhead" for kind, _ in blocks)
        settle_head(piece, self.source_of(jump).tail, called, subheads=subheads)

    def _stands_before(self, piece: int, source: int) -> bool:
        """Whether it is printed above on the same page, and no marker says that it goes on."""
        found = self.found
        unmarked = found[piece].backward is None
        return unmarked and found[piece].page == found[source].page and piece < source

    def _root(self, index: int) -> Draft:
        """The draft with which the article begins."""
        while index in self.parents:
            index = self.parents[index]
        return self.found[index]

    def _above(self, source: int, piece: int) -> bool:
        """Whether the article of ``source`` begins with ``piece``: a link would go in a ring."""
        node: int | None = source
        while node is not None:
            if node == piece:
                return True
            node = self.parents.get(node)
        return False
