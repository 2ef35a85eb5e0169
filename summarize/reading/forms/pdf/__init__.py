"""PDF pages: characters with their places and sizes, read as a newspaper's page is laid out.

PDFium (pypdfium2: BSD and Apache licences, wheels for all systems) finds the characters, in
``source`` and a process of its own; the rest is here. ``lines`` makes lines of glyphs, ``blocks``
stacks and heads of lines, ``belonging`` finds the text of each head, ``order`` the order in which
all is read, ``paragraphs`` makes columns whole again, ``analysis`` goes through these steps, and
``sheets`` gives to each block the role that its size and place are certain of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.reading.forms.form import Form, Sheet, library
from summarize.reading.forms.opened import Opened

if TYPE_CHECKING:
    from summarize.reading.forms.pdf.shapes import PageShapes

_WITHIN = 1024
"""Bytes before a PDF's mark: printers' commands, a mail's remains."""


def _recognises(opened: Opened) -> bool:
    head = opened.data[:_WITHIN]
    return b"%PDF-" in head and re.search(rb"(?:^|\n|\xef\xbb\xbf)\s*%PDF-\d\.\d", head) is not None


def _read(opened: Opened) -> list[Sheet]:
    library("pypdfium2", "PDF", "pdf", opened.name)
    from summarize.reading.forms.pdf.analysis import Effort, analyse  # noqa: PLC0415 (only for a PDF)
    from summarize.reading.forms.pdf.doubts import Seen, is_scan, no_text, tell  # noqa: PLC0415 (as above)
    from summarize.reading.forms.pdf.sheets import sheet_of  # noqa: PLC0415 (as above)
    from summarize.reading.forms.pdf.source.document import read_document  # noqa: PLC0415 (as above)

    effort = Effort()

    def look(page: PageShapes) -> Seen:
        found = analyse(page, effort)
        sheet = None if found is None else sheet_of(found)
        return Seen(sheet, is_scan(page), found is not None and bool(found.plain))

    seen, count, broken = read_document(opened.data, opened.name, look)
    sheets = [each.sheet for each in seen if each.sheet is not None]
    if not sheets:
        raise no_text(seen, opened.name)
    tell(opened, seen, count, broken=broken)
    return sheets


FORM = Form(
    name="pdf",
    title="PDF",
    reads="pages with their columns, boxes, upright headlines and captions, by the sizes and "
    "places of their type; all pages of an issue in one file, or a file each",
    example="dubao list 01.pdf",
    suffixes=(".pdf",),
    recognises=_recognises,
    read=_read,
    binary=True,
    extra="pdf",
)
