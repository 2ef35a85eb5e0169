"""A little press: typesets newspaper pages as PDF, with real fonts, and knows what it printed."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FONTS = Path("/usr/share/fonts/opentype/noto")
BODY, LEADING, GUTTER = 9.0, 14.0, 14.0
_NOT_FIRST = frozenset("，。、；：！？）》”’」』%")
_NOT_LAST = frozenset("（《“‘「『")


def _grey() -> bytes:
    """A PNG picture of four grey dots."""
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\xbe\xbe" * 2)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def has_fonts() -> bool:
    """Whether Debian's fonts-noto-cjk is here."""
    return all(
        (FONTS / f"Noto{name}.ttc").exists() for name in ("SerifCJK-Regular", "SansCJK-Bold")
    )


@dataclass
class Story:
    """An article as it was printed."""

    headline: str
    text: list[str]
    kicker: str = ""
    deck: str = ""
    byline: str = ""
    subheads: tuple[str, ...] = ()
    captions: list[str] = field(default_factory=list)
    continued: str = ""


class Press:
    """Pages of one document; places in points from the left upper corner."""

    def __init__(
        self,
        width: float = 1000,
        height: float = 1420,
        *,
        gutter: float = GUTTER,
        ranged: bool = False,
    ) -> None:
        """``gutter`` parts columns, and holds a hung sign if it can; heads are ``ranged`` left, or
        else centred."""
        from fpdf import FPDF

        self.gutter, self.ranged = gutter, ranged

        self.pdf: Any = FPDF(unit="pt", format=(width, height))
        for family, name in (("song", "SerifCJK-Regular"), ("hei", "SansCJK-Bold")):
            self.pdf.add_font(family, "", FONTS / f"Noto{name}.ttc", collection_font_number=2)
        self.pdf.set_auto_page_break(False)
        self.pages: list[list[Story]] = []

    def page(self) -> None:
        self.pdf.add_page()
        self.pages.append([])

    def save(self) -> bytes:
        return bytes(self.pdf.output())

    def text(self, x: float, y: float, text: str, size: float = 0, font: str = "song") -> float:
        """One line, its top at ``y``; returns its width."""
        size = size or BODY
        assert x >= 0, f"{text} does not fit on the page"
        assert y + size < self.pdf.h, f"{text} does not fit on the page"
        self.pdf.set_font(font, "", size)
        self.pdf.text(x, y + 0.88 * size, text)
        return float(self.pdf.get_string_width(text))

    def centred(self, x: float, w: float, y: float, text: str, size: float, font: str) -> None:
        self.pdf.set_font(font, "", size)
        aside = 0 if self.ranged else (w - self.pdf.get_string_width(text)) / 2
        self.text(x + aside, y, text, size, font)

    def upright(self, x: float, y: float, text: str, size: float) -> None:
        """From top to bottom."""
        for at, character in enumerate(text):
            self.text(x, y + at * size * 1.04, character, size, "hei")

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.pdf.line(x0, y0, x1, y1)

    def frame(self, x: float, y: float, w: float, h: float) -> None:
        self.pdf.rect(x, y, w, h)

    def picture(self, x: float, y: float, w: float, h: float) -> None:
        self.pdf.image(io.BytesIO(_grey()), x, y, w, h)

    def head(self, story: Story, x: float, y: float, w: float, size: float = 24) -> float:
        """Kicker, headline and deck, centred over ``w``; returns where the text may begin."""
        if story.continued:
            self.text(x, y, story.continued, BODY)
            y += 16
        if story.kicker:
            self.centred(x, w, y, story.kicker, size * 0.55, "song")
            y += size * 0.55 + 6
        for line in story.headline.split("\n"):
            self.centred(x, w, y, line, size, "hei")
            y += size + 6
        if story.deck:
            self.centred(x, w, y, story.deck, max(size * 0.5, 11), "song")
            y += max(size * 0.5, 11) + 6
        if story.byline:
            self.centred(x, w, y + 2, story.byline, BODY, "song")
            y += BODY + 8
        return y + 4

    def set(self, story: Story, columns: list[tuple[float, float, float, float]]) -> float:
        """The text, down each of the ``columns`` (x, y, width, height) in turn; where it ends."""
        lines: list[tuple[str, bool]] = []
        width = columns[0][2]
        for paragraph in story.text:
            lines += self.broken(paragraph, width, head=paragraph in story.subheads)
        place = iter(columns)
        x, y, _, h = next(place)
        used = 0.0
        for line, head in lines:
            if used + LEADING > h + 0.1:
                x, y, _, h = next(place)
                used = 0.0
            size = BODY + 2 if head else BODY
            if head:
                self.centred(x, width, y + used, line, size, "hei")
            elif line.startswith("　　"):
                self.text(x + 2 * BODY, y + used, line[2:])
            else:
                self.text(x, y + used, line)
            used += LEADING
        return y + used

    def lines_of(self, story: Story, width: float) -> int:
        """How many lines its text makes."""
        return sum(
            len(self.broken(each, width, head=each in story.subheads)) for each in story.text
        )

    def flow(self, story: Story, x: float, y: float, w: float, count: int) -> float:
        """The text in ``count`` columns of like height under a head; returns where they end."""
        width = (w - (count - 1) * self.gutter) / count
        rows = -(-self.lines_of(story, width) // count)
        height = rows * LEADING
        self.set(story, [(x + at * (width + self.gutter), y, width, height) for at in range(count)])
        return y + height

    def article(
        self, story: Story, x: float, y: float, w: float, count: int, size: float = 24
    ) -> float:
        """Head and text; returns where it ends."""
        self.pages[-1].append(story)
        return self.flow(story, x, self.head(story, x, y, w, size), w, count)

    def broken(self, text: str, width: float, *, head: bool = False) -> list[tuple[str, bool]]:
        """Lines of a paragraph, the first indented; no sign where it must not be."""
        if head:
            return [(text, True)]
        self.pdf.set_font("song", "", BODY)
        rest, lines = "　　" + text, []
        while rest:
            count, used = 0, 0.0
            while count < len(rest):
                step = BODY if rest[count] == "　" else self.pdf.get_string_width(rest[count])
                if used + step > width + 0.1:
                    break
                used += step
                count += 1
            if count < len(rest) and rest[count] in _NOT_FIRST:
                # It hangs over the edge, or takes what stands before it along to the next line.
                count += 1 if self.gutter > BODY else -1
            while count < len(rest) and rest[count - 1] in _NOT_LAST:
                count -= 1
            lines.append((rest[:count], False))
            rest = rest[count:]
        return lines
