"""hOCR: what OCR writes as HTML, page by page, line by line (tesseract, ocropus)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.patterns import lazy
from summarize.reading.forms.form import Block, Form, Sheet

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from summarize.reading.forms.opened import Opened

_HEAD = 16_384
_SIGNS = (b"ocr_page", b"ocr-system", b"ocr-capabilities")
_PAGE_NUMBER = lazy(r"ppageno\s{1,9}(\d{1,4})")
_LINES = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat, .ocrx_line"
_BLOCKS = ".ocr_par, .ocrx_block"


def _recognises(opened: Opened) -> bool:
    head = opened.data[:_HEAD]
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and any(sign in head for sign in _SIGNS)


def _read(opened: Opened) -> Sequence[Sheet]:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for hOCR alone)

    from summarize.reading.forms.html.decoding import markup_text  # noqa: PLC0415 (as above)
    from summarize.reading.forms.html.safe import parsable  # noqa: PLC0415 (as above)

    tree = LexborHTMLParser(parsable(markup_text(opened), opened.name))
    pages = tree.css(".ocr_page")
    sheets = [Sheet(_blocks(page)) for page in pages]
    if len(pages) > 1:
        for page, sheet in zip(pages, sheets, strict=True):
            match = _PAGE_NUMBER.search(page.attributes.get("title") or "")
            sheet.label = str(int(match[1]) + 1) if match else None
    return sheets


def _blocks(page: LexborNode) -> list[Block]:
    """Paragraphs as OCR found them, of lines; whether they are that is for the layout to judge."""
    found: list[Block] = []
    blocks = page.css(_BLOCKS) or page.css(".ocr_carea") or [page]
    for block in blocks:
        lines = [_line(line) for line in block.css(_LINES)]
        if text := "\n".join(filter(None, lines)):
            found.append(Block(text))
    return found


def _line(line: LexborNode) -> str:
    """Its words; blanks stand between those of letters alone."""
    words = [" ".join(word.text().split()) for word in line.css(".ocrx_word")]
    if not words:
        return " ".join(line.text().split())
    text = ""
    for word in filter(None, words):
        gap = text and text[-1] < "\u2e80" and word[0] < "\u2e80"
        text += (" " if gap else "") + word
    return text


FORM = Form(
    name="hocr",
    title="hOCR",
    reads="pages, paragraphs and lines as tesseract and others write them",
    example="dubao page.hocr",
    suffixes=(".hocr",),
    recognises=_recognises,
    read=_read,
    binary=True,
    order=20,
)
