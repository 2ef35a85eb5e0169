"""DOCX: documents of Word and others; headings by their styles, paragraphs, lists, tables."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.forms.form import Form, Sheet

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_TAIL = 1 << 20
_DOCUMENT = "word/document.xml"


def _recognises(opened: Opened) -> bool:
    data = opened.data
    if not data.startswith(b"PK\x03\x04") or _DOCUMENT.encode() not in data[-_TAIL:]:
        return False
    import zipfile  # noqa: PLC0415 (for zip files alone)

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {_DOCUMENT, "[Content_Types].xml"} <= set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.docx.document import sheets  # noqa: PLC0415 (for DOCX alone)

    return sheets(opened)


FORM = Form(
    name="docx",
    title="DOCX",
    reads="headings by their styles as pages, sections and articles; paragraphs, lists, tables, "
    "boxes of text, notes",
    example="dubao articles.docx",
    suffixes=(".docx",),
    recognises=_recognises,
    read=_read,
    binary=True,
    order=41,
)
