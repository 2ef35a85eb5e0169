"""What a dump is put together from, and the gold that goes with it, character by character."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarize.issue import RawPage
    from tests.bench.corpus import Word

Place = tuple[int, int]
"""A line of the issue and a character of it."""

STRUCTURE = frozenset({"marker", "continuation-heading", "continuation-marker"})
"""Roles of what links the pieces of an article: no part of its text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A printed stretch of an article's piece: a heading, a paragraph or one side of a cut one.

    ``paragraph`` is the same on both sides of a cut. ``aside`` marks what stands in the way and
    belongs to no article for sure (an invented caption, an advertisement). ``inline`` prints it on
    the line of the part before, ``lead`` in between. ``broken`` keeps a wrapped dump from filling
    the last line of the part, for its paragraph goes on.
    """

    text: str
    role: str | None
    paragraph: int
    aside: bool = False
    inline: bool = False
    lead: str = ""
    broken: bool = False
    continued: bool = False
    gap: int = 1


@dataclass(slots=True)
class Piece:
    """What of one article stands on one page; ``origin``: the page it continues, if it does."""

    article: str
    parts: list[Part]
    roles_known: bool = True
    origin: str | None = None


@dataclass(slots=True)
class PageDraft:
    """A page being put together: pieces in the order of the dump, furniture above and below."""

    label: str
    pieces: list[Piece]
    above: list[Part] = field(default_factory=list)
    below: list[Part] = field(default_factory=list)
    labelled: bool = True


@dataclass(slots=True)
class Link:
    """A forward marker as printed; ``state`` linked, missing-page or unmatched."""

    article: str
    paragraph: int
    origin: str
    target: str
    state: str


@dataclass(slots=True)
class Draft:
    """An issue being put together."""

    date: str
    pages: list[PageDraft]
    links: list[Link] = field(default_factory=list)
    dropped: dict[str, str] = field(default_factory=dict)
    words: dict[int, tuple[Word, ...]] = field(default_factory=dict)
    next_paragraph: int = 0

    def number(self) -> int:
        """A fresh paragraph number."""
        self.next_paragraph += 1
        return self.next_paragraph


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters ``start`` to ``end`` of a line of the issue, and what they are.

    ``line`` counts the lines of all pages one after the other, as ``Issue.lines`` does. No
    ``article``: furniture.
    """

    line: int
    start: int
    end: int
    page: str
    article: str | None
    role: str | None
    paragraph: int
    aside: bool = False


@dataclass(frozen=True, slots=True)
class GoldJump:
    """A marker at a place of the dump, and where it leads."""

    article: str
    line: int
    start: int
    end: int
    origin: str
    target: str
    state: str


@dataclass(frozen=True, slots=True)
class Dump:
    """An issue as a user has it, with its gold."""

    date: str
    pages: tuple[RawPage, ...]
    lines: tuple[str, ...]
    segments: tuple[Segment, ...]
    jumps: tuple[GoldJump, ...]
    dropped: dict[str, str]

    def text(self, segment: Segment) -> str:
        return self.lines[segment.line][segment.start : segment.end]

    def place(self, line: int, start: int) -> Place:
        """The first character at or behind ``start`` that is no blank."""
        text = self.lines[line]
        while start < len(text) and text[start].isspace():
            start += 1
        return line, start


def halves(part: Part, at: int) -> tuple[Part, Part]:
    """The two sides of a part cut before character ``at``."""
    first = replace(part, text=part.text[:at], broken=True)
    second = replace(part, text=part.text[at:], inline=False, lead="", continued=True)
    return first, second
