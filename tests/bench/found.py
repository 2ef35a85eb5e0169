"""What the layout engine made of a dump, brought onto the gold's characters."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Article, Issue, Note
    from tests.bench.gold import Dump, Place, Segment

_LEADING = frozenset({"column", "continuation-heading", "continuation-marker"})
"""Furniture that stands above an article and is its first printed line."""


class MisfitError(ValueError):
    """The result is not about this dump: its lines are others."""


def solid(text: str) -> str:
    """The text without white space and control characters."""
    return "".join(char for char in text if char.isprintable() and not char.isspace())


@dataclass(slots=True)
class Overlap:
    """Characters of one gold segment under one note."""

    segment: Segment
    note: Note | None
    label: str | None
    characters: int


@dataclass
class Found:
    """An engine's result for a dump."""

    dump: Dump
    issue: Issue
    _by_line: dict[int, list[tuple[Note, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        lines = tuple(line.text for line in self.issue.lines)
        if lines != self.dump.lines:
            raise MisfitError(f"{self.dump.date}: {len(lines)} lines, not {len(self.dump.lines)}")
        pending: list[tuple[Note, int]] = []
        notes = sorted(self.issue.notes, key=lambda note: (note.span.line, note.span.start))
        labels: list[str] = [""] * len(notes)
        for index, note in enumerate(notes):
            if note.article is not None:
                labels[index] = note.article
                for _, before in pending:
                    labels[before] = note.article
                pending = []
            elif note.role in _LEADING:
                pending.append((note, index))
                labels[index] = f"furniture {note.span.line}"
            else:
                labels[index] = f"furniture {note.span.line}"
        for note, label in zip(notes, labels, strict=True):
            self._by_line.setdefault(note.span.line, []).append((note, label))

    def notes(self, line: int) -> list[tuple[Note, str]]:
        return self._by_line.get(line, [])

    @cached_property
    def overlaps(self) -> tuple[Overlap, ...]:
        """Each gold segment parted by the notes that stand over it."""
        return tuple(self._overlaps())

    def _overlaps(self) -> Iterator[Overlap]:
        for segment in self.dump.segments:
            left = len(solid(self.dump.text(segment)))
            for note, label in self.notes(segment.line):
                start = max(segment.start, note.span.start)
                end = min(segment.end, note.span.end)
                if start < end:
                    size = len(solid(self.dump.lines[segment.line][start:end]))
                    if size:
                        left -= size
                        yield Overlap(segment, note, label, size)
            if left > 0:
                yield Overlap(segment, None, None, left)

    @cached_property
    def starts(self) -> dict[Place, str]:
        """Where each article begins on each of its pages."""
        page_of = self.page_of_line
        seen: set[tuple[str, str]] = set()
        starts: dict[Place, str] = {}
        for line in sorted(self._by_line):
            for note, label in self._by_line[line]:
                key = (label, page_of[line])
                if label.startswith("furniture ") or key in seen:
                    continue
                seen.add(key)
                starts[self.dump.place(line, note.span.start)] = label
        return starts

    @cached_property
    def page_of_line(self) -> dict[int, str]:
        """The gold page of each line that holds text."""
        return {segment.line: segment.page for segment in self.dump.segments}

    @cached_property
    def joins(self) -> dict[Place, str]:
        """Where the engine healed a break, and in which article."""
        return {
            self.dump.place(span.line, span.start): article.id
            for article in self.issue.articles
            for block in article.blocks
            if block.kind not in {"verse", "table"}
            for span in block.spans[1:]
        }

    def segment_at(self, line: int, start: int) -> Segment | None:
        """The gold segment that holds that character."""
        place = self.dump.place(line, start)
        for segment in self._segments_of_line.get(line, []):
            if segment.start <= place[1] < segment.end:
                return segment
        return None

    @cached_property
    def _segments_of_line(self) -> dict[int, list[Segment]]:
        lines: dict[int, list[Segment]] = {}
        for segment in self.dump.segments:
            lines.setdefault(segment.line, []).append(segment)
        return lines

    def article(self, identifier: str) -> Article | None:
        return self._articles.get(identifier)

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.issue.articles}


def printed(issue: Issue) -> Counter[str]:
    """Every character that stands in the result, as the contract counts them."""
    counts: Counter[str] = Counter()
    for article in issue.articles:
        texts = [article.kicker, article.headline, article.deck, *article.bylines]
        texts.extend(block.text for block in article.blocks)
        texts.extend(jump.marker for jump in article.jumps)
        if article.continued_from is not None:
            texts.append(article.continued_from.marker)
        for text in texts:
            counts.update(solid(text or ""))
    for item in issue.furniture:
        counts.update(solid(item.text))
    return counts
