"""CSV and TSV: a row an article, its columns named in the first row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.reading.forms.form import Form, Sheet

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_SUFFIXES = (".csv", ".tsv")
_SIGNS = ",\t;|"
_FEWEST_FIELDS = 3
_LONGEST = 2000


def _recognises(opened: Opened) -> bool:
    """By its name; else by a first line that names columns, three and most of which are known."""
    if opened.suffix in _SUFFIXES:
        return True
    first = opened.head.partition("\n")[0]
    signs = [sign for sign in _SIGNS if first.count(sign) >= _FEWEST_FIELDS - 1]
    if not signs or len(first) > _LONGEST:
        return False
    from summarize.reading.forms.records.rows import known_names  # noqa: PLC0415 (few come here)

    return any(known_names(first, sign) for sign in signs)


def _read(opened: Opened) -> Sequence[Sheet]:
    from summarize.reading.forms.records.rows import sheets  # noqa: PLC0415 (for tables alone)

    return sheets(opened)


FORM = Form(
    name="csv",
    title="CSV",
    reads="a row an article, its columns named as JSON's fields are, parted by commas, tabs, "
    "semicolons or bars",
    example="dubao articles.csv",
    suffixes=_SUFFIXES,
    recognises=_recognises,
    read=_read,
    order=40,
)
