"""A workbook -> sheets, row by row, by openpyxl; formulas as they were worked out."""

from __future__ import annotations

import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from typing import IO, Any

from summarize.errors import InputError
from summarize.reading.forms.docx.parts import BROKEN, PACKED
from summarize.reading.forms.form import Sheet, library
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.records.places import day_of, heads_page, page_of
from summarize.reading.forms.records.placing import Around, Placer
from summarize.reading.forms.records.rows import place_rows
from summarize.reading.forms.records.trees import no_articles
from summarize.reading.limits import UNPACKED_BYTES, Allowance, too_large

_MOST_ROWS = 1_000_000
_MOST_CELLS = 10_000_000
_PIECE = 1 << 16
_LONGEST_ROW = 2 << 20
"""Bytes of XML; openpyxl takes a hundred times as much as the shortest cells."""
_ELEMENT = re.compile(rb"<[A-Za-z]")
_ROW = re.compile(rb"[<:]row[\s/>]")
_LAST_ROW = re.compile(rb"/(?:\w+:)?sheetData>")


def sheets(opened: Opened) -> list[Sheet]:
    """The sheets of a workbook; InputError where it is damaged or has no articles."""
    openpyxl = library("openpyxl", "XLSX", "xlsx", opened.name)
    with zipfile.ZipFile(io.BytesIO(opened.data)) as archive:
        if sum(info.file_size for info in archive.infolist()) > UNPACKED_BYTES:
            raise too_large(opened.name, unpacked=True)
        _look(archive, opened.name)
    placer = Placer(Allowance(UNPACKED_BYTES, opened.name), counted="row")
    names: list[str] = []
    try:
        with warnings.catch_warnings():  # what the library says of its own accord is no message
            warnings.simplefilter("ignore")
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
        raise _damaged(opened.name, type(error).__name__) from None
    if not placer.count:
        raise no_articles(opened.name, "XLSX", list(dict.fromkeys(names)))
    placer.tell(opened)
    return placer.sheets()


def _damaged(name: str, why: str) -> InputError:
    return InputError(
        "{name}: a damaged workbook ({why}); save it again as XLSX or CSV", name=name, why=why
    )


def _look(archive: zipfile.ZipFile, name: str) -> None:
    """InputError where a part declares a type, as no workbook does: with it come entities, which
    the parser that openpyxl finds on a machine may expand; or where a row never ends.
    """
    for info in archive.infolist():
        if info.compress_type not in PACKED:
            raise _damaged(name, "compression")
        if not info.filename.endswith((".xml", ".rels")):
            continue
        try:
            with archive.open(info) as part:
                head = part.read(_PIECE)
                plain = head.replace(b"\0", b"")
                bare = _ELEMENT.search(plain) is None and len(head) == _PIECE
                if bare or b"<!DOCTYPE" in plain:
                    raise InputError(
                        "{name}: XML that defines entities of its own is not read", name=name
                    )
                if "/worksheets/" in info.filename and _longest_row(head, part) > _LONGEST_ROW:
                    raise _damaged(name, "row")
        except (*BROKEN, RuntimeError):
            continue  # told where it is read


def _longest_row(head: bytes, part: IO[bytes]) -> int:
    """Bytes of a sheet's longest row, or of what else has no row in it."""
    longest = since = 0
    piece = head
    while piece:
        ends = [match.start() for match in _ROW.finditer(piece)]
        if (last := _LAST_ROW.search(piece)) is not None:  # what follows may be long
            ends = [*(at for at in ends if at < last.start()), last.start()]
            return max(longest, since + ends[0], *(b - a for a, b in pairwise(ends)))
        longest = max(longest, since + (ends[0] if ends else 0))
        since = len(piece) - ends[-1] if ends else since + len(piece)
        if max(longest, since) > _LONGEST_ROW:
            break
        piece = part.read(_PIECE)
    return max(longest, since)


def _rows(sheet: Any, name: str) -> Iterator[list[str]]:
    cells = 0
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number >= _MOST_ROWS:
            raise InputError(
                "{name}: more than {count} rows; give one year at a time",
                name=name,
                count=_MOST_ROWS,
            )
        cells += len(row)  # those between are filled up, so that few bytes may say many
        if cells > _MOST_CELLS:
            raise InputError(
                "{name}: more than {count} cells; give one year at a time",
                name=name,
                count=_MOST_CELLS,
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
