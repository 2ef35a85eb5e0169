"""Tables of records: CSV in its dialects, workbooks."""

from __future__ import annotations

import csv
import io

import openpyxl


def table(sign: str, rows: list[dict[str, str]]) -> str:
    """CSV of these records, parted by that sign, the names of the first one's fields on top."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=sign)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def workbook(rows: list[dict[str, str]], *above: str) -> bytes:
    """A workbook of one sheet with these records, below rows of what is said ``above``."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for each in above:
        sheet.append([each])
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append(list(row.values()))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
