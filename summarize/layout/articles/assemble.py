"""Drafts and links become the issue: whole articles with ids, furniture, what each unit is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from summarize.issue import (
    Article,
    Block,
    BlockKind,
    Candidate,
    ContinuedFrom,
    Furniture,
    FurnitureKind,
    Jump,
    Page,
)
from summarize.layout.articles.certainty import Told
from summarize.layout.articles.datelines import derived_dateline
from summarize.layout.articles.kinds import article_kind
from summarize.layout.articles.sections import section_names
from summarize.layout.articles.titles import head_lines, title
from summarize.layout.jumps.linking import Link
from summarize.layout.jumps.repeats import without_repeats
from summarize.layout.lines.titles.bracketed_columns import named_column
from summarize.layout.lines.titles.standing_titles import column_name
from summarize.layout.lines.units import Unit
from summarize.layout.pieces.drafts import Draft

_MOST_CANDIDATES = 5
_EXCERPT = 40


@dataclass(slots=True)
class Assembly:
    """What assembling yields, in the order of the pages."""

    articles: list[Article] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)


@dataclass(slots=True)
class _Whole:
    """An article with its continuations taken in."""

    blocks: list[Block] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    jumps: list[Jump] = field(default_factory=list)


class Assembler:
    """Makes articles of drafts; one use for one issue."""

    def __init__(
        self,
        pages: Sequence[Page],
        found: Sequence[Draft],
        links: Sequence[Link],
    ) -> None:
        self.pages = pages
        self.found = found
        self.result = Assembly()
        self.links: dict[int, list[Link]] = {}
        for jump in links:
            self.links.setdefault(jump.source, []).append(jump)
        self.linked = {jump.piece for jump in links if jump.piece is not None}

    def assemble(self) -> Assembly:
        """All articles, numbered on each page in the order of the dump."""
        counts: dict[int, int] = {}
        names = section_names(self.pages)
        for index, draft in enumerate(self.found):
            if index in self.linked:
                continue
            if _bare(draft):
                for _, unit in draft.head:
                    self._furnish(unit, draft.page, "column")
                for kind, unit in draft.aside:
                    self._furnish(unit, draft.page, kind)
                continue
            counts[draft.page] = counts.get(draft.page, 0) + 1
            page = self.pages[draft.page]
            self._article(index, f"{page.label}-{counts[draft.page]}", names[draft.page])
        return self.result

    def _article(self, index: int, identifier: str, section: str) -> None:
        draft = self.found[index]
        page = self.pages[draft.page]
        whole = _Whole()
        start = draft.head[0][1].piece.line if draft.head else -1
        for part, unit in draft.head:
            if part == "column":
                self._furnish(unit, draft.page, "column", identifier)
            else:
                first = unit.piece.line == start
                evidence = draft.boundary.evidence if first else ("in the head that begins above",)
                self._note(unit, page.label, part, identifier, evidence)
        continued = None
        if draft.backward is not None:
            origin = (draft.backward.targets or (page.label,))[0]
            continued = ContinuedFrom(origin, draft.backward.text, draft.backward.piece.spans)
            self._note(draft.backward, page.label, "marker", identifier)
        self._take(index, identifier, whole)
        kind = article_kind(draft, page.name)
        blocks = tuple(whole.blocks)
        if kind in ("notice", "correction"):  # who signs one heads nothing
            blocks = tuple(
                replace(block, kind="paragraph") if block.kind == "subhead" else block
                for block in blocks
            )
        kicker, headline = draft.text_of("kicker"), draft.text_of("headline")
        columns = draft.heading("column")
        column = draft.column or (columns[0].text if columns else None)
        if column is None and headline is not None:
            column = named_column(headline)
        self.result.articles.append(
            Article(
                id=identifier,
                page=page.label,
                section=section,
                kind=kind,
                title=title(head_lines(draft), blocks, continued=continued is not None),
                column=column_name(column) if column else None,
                kicker=kicker,
                headline=headline,
                deck=draft.text_of("deck"),
                bylines=tuple(whole.bylines),
                dateline=derived_dateline(blocks),
                blocks=blocks,
                jumps=tuple(whole.jumps),
                continued_from=continued,
            )
        )

    def _take(self, index: int, identifier: str, whole: _Whole) -> None:
        """A draft's blocks, bylines and jumps, then what its jumps lead to."""
        stack = [index]
        while stack:
            number = stack.pop()
            draft = self.found[number]
            label = self.pages[draft.page].label
            blocks = draft.blocks
            if number in self.linked and blocks and not draft.key:
                printed = [block.text for block in whole.blocks if block.kind != "caption"]
                blocks, doubled = without_repeats(printed, blocks)
                for unit in doubled:
                    self._furnish(unit, draft.page, "stray", identifier)
            for kind, unit in blocks:
                self._block(kind, unit, label, identifier, whole)
            for unit in draft.bylines:
                whole.bylines.append(unit.text)
                self._note(unit, label, "byline", identifier)
            for furniture, unit in draft.aside:
                self._furnish(unit, draft.page, furniture, identifier)
            follow = self._jumps(number, identifier, whole)
            for piece in reversed(follow):
                self._continuation_head(piece, identifier)
                stack.append(piece)

    def _block(
        self, kind: BlockKind, unit: Unit, label: str, identifier: str, whole: _Whole
    ) -> None:
        piece = unit.piece
        whole.blocks.append(Block(kind, label, piece.text, piece.spans, piece.joins))
        self._note(unit, label, kind, identifier)

    def _jumps(self, index: int, identifier: str, whole: _Whole) -> list[int]:
        """The draft's jumps as the article's; returns the pieces they lead to, in order."""
        draft = self.found[index]
        label = self.pages[draft.page].label
        follow: list[int] = []
        for jump in self.links.get(index, []):
            unit = jump.forward.unit if jump.forward is not None and jump.first else None
            after = len(whole.blocks)
            whole.jumps.append(
                Jump(
                    label,
                    jump.target,
                    unit.text if unit else "",
                    jump.state,
                    after,
                    unit.piece.spans if unit else (),
                    jump.evidence,
                    self._candidates(jump),
                )
            )
            if unit is not None:
                self._note(unit, label, "marker", identifier, (jump.state,))
            if jump.piece is not None:
                follow.append(jump.piece)
        return follow

    def _candidates(self, jump: Link) -> tuple[Candidate, ...]:
        ranked = sorted(jump.scores.items(), key=lambda pair: (-pair[1], pair[0]))
        found = []
        for piece, score in ranked[:_MOST_CANDIDATES]:
            blocks = self.found[piece].blocks
            if blocks:
                unit = blocks[0][1]
                found.append(Candidate(unit.piece.spans[0], unit.text[:_EXCERPT], score))
        return tuple(found)

    def _continuation_head(self, index: int, identifier: str) -> None:
        draft = self.found[index]
        for part, unit in draft.head:
            kind: FurnitureKind = "column" if part == "column" else "continuation-heading"
            self._furnish(unit, draft.page, kind, identifier)
        if draft.backward is not None:
            self._furnish(draft.backward, draft.page, "continuation-marker", identifier)

    def _furnish(
        self, unit: Unit, page: int, kind: FurnitureKind, identifier: str | None = None
    ) -> None:
        label = self.pages[page].label
        self.result.furniture.append(Furniture(label, kind, unit.text, unit.piece.spans))
        self._note(unit, label, kind, identifier)

    def _note(
        self,
        unit: Unit,
        label: str,
        role: str,
        identifier: str | None,
        evidence: tuple[str, ...] = (),
    ) -> None:
        self.result.told.append(Told(unit, label, role, identifier, evidence))

    def furnish(self, unit: Unit, page: int, kind: FurnitureKind) -> None:
        """Furniture of a page that belongs to no article."""
        self._furnish(unit, page, kind)


def _bare(draft: Draft) -> bool:
    """Whether nothing of an article is there but the name of its column."""
    named = all(part == "column" for part, _ in draft.head)
    return named and not (draft.blocks or draft.forwards or draft.bylines or draft.backward)
