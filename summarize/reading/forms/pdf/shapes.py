"""What stands on a page, and where: glyphs, lines, rules, boxes, pictures; y counts downwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Self


class Box(NamedTuple):
    """A rectangle; ``x0`` ≤ ``x1``, ``y0`` ≤ ``y1``."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.y1 - self.y0

    def across(self, other: Box) -> float:
        """How far both stand above one another: the width that they share; below 0, their gap."""
        return min(self.x1, other.x1) - max(self.x0, other.x0)

    def beside(self, other: Box) -> float:
        """The height that they share; below 0, their gap."""
        return min(self.y1, other.y1) - max(self.y0, other.y0)

    def holds(self, other: Box, slack: float = 0.0) -> bool:
        """Whether the other lies within."""
        return (
            self.x0 - slack <= other.x0
            and self.y0 - slack <= other.y0
            and other.x1 <= self.x1 + slack
            and other.y1 <= self.y1 + slack
        )


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds them all; at least one."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


class Glyph(NamedTuple):
    """A character, its box (the em square on its line), its size, and whether it is bold.

    ``spaced``: PDFium takes the gap before it for a blank.
    """

    text: str
    box: Box
    size: float
    bold: bool = False
    spaced: bool = False

    @property
    def blank(self) -> bool:
        """Whether nothing is printed there."""
        return not self.text.strip()


@dataclass(slots=True, eq=False)
class Line:
    """Glyphs that were set in one go, and the text that they make."""

    text: str
    box: Box
    size: float
    bold: bool = False
    upright: bool = False
    """Set from top to bottom on a page of lines, or the other way about."""


@dataclass(slots=True, eq=False)
class Stack:
    """Lines of one size one under another: a piece of a column, a caption, lines of a head."""

    lines: list[Line]
    box: Box = field(init=False)

    def __post_init__(self) -> None:
        self.box = around(line.box for line in self.lines)

    @property
    def size(self) -> float:
        """The type's."""
        return self.lines[0].size

    @property
    def text(self) -> str:
        """All lines, one after another."""
        return "".join(line.text for line in self.lines)


@dataclass(slots=True)
class PageShapes:
    """All that stands on a page. ``rules`` are thin boxes, lying or upright."""

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    frames: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    lost: int = 0
    """Pieces of the page that were more than is looked at."""

    def turned(self) -> Self:
        """The page as if its columns of upright print were lines from left to right."""

        def turn(box: Box) -> Box:
            return Box(box.y0, self.width - box.x1, box.y1, self.width - box.x0)

        glyphs = [glyph._replace(box=turn(glyph.box)) for glyph in self.glyphs]
        rules, frames, pictures = (
            [turn(box) for box in boxes] for boxes in (self.rules, self.frames, self.pictures)
        )
        return type(self)(self.height, self.width, glyphs, rules, frames, pictures, self.lost)


def usual(values: Sequence[float], step: float = 0.5) -> float:
    """The value that is met most often, to within ``step``; 0 of none."""
    counts: dict[int, int] = {}
    for value in values:
        at = round(value / step)
        counts[at] = counts.get(at, 0) + 1
    return max(counts, key=lambda at: (counts[at], -at)) * step if counts else 0.0
