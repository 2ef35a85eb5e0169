"""A workbook -> sheets, row by row, by openpyxl; formulas as they were worked out."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterator
from typing import Any

from summarize.errors import InputError
from summarize.reading.forms.form import Sheet, library
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.records.places import day_of, heads_page, page_of
from summarize.reading.forms.records.placing import Around, Placer
from summarize.reading.forms.records.rows import place_rows
from summarize.reading.forms.records.trees import no_articles
from summarize.reading.limits import UNPACKED_BYTES, Allowance, too_large

_MOST_ROWS = 1_000_000


def sheets(opened: Opened) -> list[Sheet]:
    """The sheets of a workbook; InputError where it is damaged or has no articles."""
    openpyxl = library("openpyxl", "XLSX", "xlsx", opened.name)
    with zipfile.ZipFile(io.BytesIO(opened.data)) as archive:
        if sum(info.file_size for info in archive.infolist()) > UNPACKED_BYTES:
            raise too_large(opened.name, unpacked=True)
    placer = Placer(Allowance(UNPACKED_BYTES, opened.name))
    names: list[str] = []
    try:
        book = openpyxl.load_workbook(io.BytesIO(opened.data), read_only=True, data_only=True)
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # what a file says of its size may be anything
                names += place_rows(_rows(sheet, opened.name), placer, _around(sheet.title))
        finally:
            book.close()
    except InputError:
        raise
    except Exception as error:  # a library's errors on damaged files are of every kind
        raise InputError(
            "{name}: a damaged workbook ({why}); save it again as XLSX or CSV",
            name=opened.name,
            why=type(error).__name__,
        ) from None
    if not placer.count:
        raise no_articles(opened.name, "XLSX", list(dict.fromkeys(names)))
    placer.tell(opened)
    return placer.sheets()


def _rows(sheet: Any, name: str) -> Iterator[list[str]]:
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number >= _MOST_ROWS:
            raise InputError(
                "{name}: more than {count} rows; give one year at a time",
                name=name,
                count=_MOST_ROWS,
            )
        yield [_cell(value) for value in row]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    # Excel writes some characters as _x000D_.
    return str(value).replace("_x000D_", "").replace("\r\n", "\n")


def _around(title: str) -> Around:
    """What a sheet's name says of its rows."""
    if heads_page(title):
        label, name = page_of(title)
        return Around(label=label, name=name)
    return Around(date=day_of(title))
