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
_LINES = frozenset(("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat", "ocrx_line"))
_BLOCKS = frozenset(("ocr_par", "ocrx_block", "ocr_carea"))
_PAGE, _WORD = "ocr_page", "ocrx_word"
_GAP = "\v"
"""Between words, while their line is gathered."""


def _recognises(opened: Opened) -> bool:
    head = opened.data[:_HEAD]
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and any(sign in head for sign in _SIGNS)


def _read(opened: Opened) -> Sequence[Sheet]:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for hOCR alone)

    from summarize.reading.forms.html.decoding import markup_text  # noqa: PLC0415 (as above)
    from summarize.reading.forms.html.main_text import without_text  # noqa: PLC0415 (as above)
    from summarize.reading.forms.html.safe import parsable  # noqa: PLC0415 (as above)

    tree = LexborHTMLParser(parsable(markup_text(opened), opened.name, opened.allowance))
    gathering = _Gathering()
    if tree.body is not None:
        gathering.walk(tree.body)
    sheets = gathering.sheets
    if not any(sheet.blocks for sheet in sheets):
        raise without_text(opened.name)
    if len(sheets) > 1:
        for sheet, title in zip(sheets, gathering.titles, strict=True):
            match = _PAGE_NUMBER.search(title)
            sheet.label = str(int(match[1]) + 1) if match else None
    return sheets


class _Gathering:
    """Pages, paragraphs and lines where they begin and end; whether the paragraphs are that is for
    the layout to judge. What stands in several of them, or in none, is printed once all the same.
    """

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.titles: list[str] = []
        self._lines: list[str] = []
        self._line: list[str] = []

    def walk(self, top: LexborNode) -> None:
        """All that is printed below an element."""
        from summarize.reading.forms.html.trees import attribute, events  # noqa: PLC0415 (as above)

        for opens, node in events(top):
            if node.tag == "-text":
                self._line.append(node.text_content or "")
                continue
            kinds = attribute(node, "class").split()
            if _PAGE in kinds:
                self._end_block()
                if opens:
                    self.sheets.append(Sheet())
                    self.titles.append(attribute(node, "title"))
            elif not _BLOCKS.isdisjoint(kinds):
                self._end_block()
            elif not _LINES.isdisjoint(kinds):
                self._end_line()
            elif _WORD in kinds:
                self._line.append(_GAP)
        self._end_block()

    def _end_line(self) -> None:
        if text := _joined("".join(self._line)):
            self._lines.append(text)
        self._line.clear()

    def _end_block(self) -> None:
        self._end_line()
        if not self._lines:
            return
        if not self.sheets:
            self.sheets.append(Sheet())
            self.titles.append("")
        self.sheets[-1].blocks.append(Block("\n".join(self._lines)))
        self._lines.clear()


def _joined(line: str) -> str:
    """A line's words; blanks stand between those of letters alone."""
    if _GAP not in line:
        return " ".join(line.split())
    text = ""
    for word in filter(None, (" ".join(word.split()) for word in line.split(_GAP))):
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
