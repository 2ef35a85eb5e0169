"""EPUB: books of issues, pages first in their contents, and what dubao exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.forms.form import Form, Sheet

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_TYPE = b"application/epub+zip"
_CONTAINER = b"META-INF/container.xml"


def _recognises(opened: Opened) -> bool:
    """By the type that stands at a fixed place, or the container that every book has."""
    if not opened.data.startswith(b"PK\x03\x04"):
        return False
    return _TYPE in opened.data[:200] or (
        opened.suffix == ".epub" and _CONTAINER in opened.data[-200_000:]
    )


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.epub.book import no_text, opened_book  # noqa: PLC0415 (for books)
    from summarize.reading.forms.epub.chapters import book_sheets  # noqa: PLC0415 (as above)
    from summarize.reading.forms.epub.own import is_own, own_sheets  # noqa: PLC0415 (as above)

    book = opened_book(opened.data, opened.name)
    sheets = own_sheets(book) if is_own(book) else book_sheets(book)
    if not any(sheet.blocks for sheet in sheets):
        raise no_text(opened.name)
    return sheets


FORM = Form(
    name="epub",
    title="EPUB",
    reads="pages as the first level of the contents, titles below, captions of pictures; "
    "`dubao export --format epub`",
    example="dubao issue.epub",
    suffixes=(".epub",),
    recognises=_recognises,
    read=_read,
    binary=True,
    order=20,
)
