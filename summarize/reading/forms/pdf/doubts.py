"""What is doubtful about a PDF: pages without text, type without characters, what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.errors import Message, NoTextError
from summarize.reading.checks.glyphs import glyph_doubts
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.pdf.shapes import PageShapes

_LOST = "\ufffd"
_NAMED = 6
_SCANNED = 0.3
_OCR = Message(
    "recognise it first, e.g. with {program}", program="ocrmypdf -l chi_sim in.pdf out.pdf"
)
_HEADS = frozenset({"kicker", "headline", "deck"})


class Seen(NamedTuple):
    """What was made of a page: its sheet, None for no text; whether it is a scan; whether it was
    read line by line.
    """

    sheet: Sheet | None
    scan: bool
    plain: bool


def no_text(pages: Sequence[Seen], name: str) -> NoTextError:
    """The error for a document without a single character."""
    if any(page.scan for page in pages):
        return NoTextError(name, Message("a scanned PDF, pictures of pages without text"), _OCR)
    return NoTextError(name, Message("a PDF without text"), _OCR)


def is_scan(page: PageShapes) -> bool:
    """Whether pictures are a good part of the page."""
    area = sum(picture.width * picture.height for picture in page.pictures)
    return area > _SCANNED * page.width * page.height


def tell(opened: Opened, pages: Sequence[Seen], count: int, *, broken: bool) -> None:
    """Tell what the reader has to know; NoTextError where hardly a glyph has a character."""
    scans = [number for number, page in enumerate(pages, 1) if page.sheet is None and page.scan]
    if scans:
        text = Message(
            "pages without text, scanned as pictures: {pages}; {way}",
            pages=_listed(scans),
            way=_OCR,
        )
        opened.doubt("unreadable", text)
    if broken or count > len(pages):
        text = Message(
            "{read} of {count} pages were read; the rest is damaged or too much",
            read=len(pages),
            count=count,
        )
        opened.doubt("unreadable", text)
    texts = [block for page in pages if page.sheet is not None for block in page.sheet.blocks]
    opened.doubts += glyph_doubts([block.text for block in texts], opened.name)
    heads = "".join(block.text for block in texts if block.role in _HEADS)
    lost = heads.count(_LOST)
    if lost and not any(doubt.kind == "no-characters" for doubt in opened.doubts):
        text = Message(
            "{lost} of {glyphs} characters of its headlines are lost: their font has no map of "
            "characters; recognise the picture of the page instead (OCR)",
            lost=lost,
            glyphs=len(heads),
        )
        opened.doubt("no-characters", text)
    if plain := [number for number, page in enumerate(pages, 1) if page.plain]:
        text = Message(
            "pages of more type than a newspaper's, read line by line: {pages}",
            pages=_listed(plain),
        )
        opened.doubt("columns", text)


def _listed(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:_NAMED]))
    return f"{shown}, …" if len(numbers) > _NAMED else shown
