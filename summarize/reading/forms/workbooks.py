"""XLSX: workbooks of Excel and others, a row an article."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.forms.form import Form, Sheet

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_TAIL = 1 << 20


def _recognises(opened: Opened) -> bool:
    data = opened.data
    if not data.startswith(b"PK\x03\x04") or b"xl/workbook.xml" not in data[-_TAIL:]:
        return False
    import zipfile  # noqa: PLC0415 (for zip files alone)

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {"xl/workbook.xml", "[Content_Types].xml"} <= set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.records.workbook import sheets  # noqa: PLC0415 (for XLSX alone)

    return sheets(opened)


FORM = Form(
    name="xlsx",
    title="XLSX",
    reads="the same in the sheets of a workbook, which may be named by pages or days",
    example="dubao articles.xlsx",
    suffixes=(".xlsx",),
    recognises=_recognises,
    read=_read,
    binary=True,
    extra="xlsx",
    order=40,
)
