"""Tables -> sheets: CSV in its dialects, and rows of any table that a program read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from summarize.errors import InputError, Message
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.opened import Opened
from summarize.reading.forms.records.fields import field_of
from summarize.reading.forms.records.placing import Around, Placer
from summarize.reading.forms.records.trees import no_articles
from summarize.reading.limits import FILE_BYTES

_SIGNS = ",\t;|"
_HEADS = frozenset({"title", "body"})
_FEWEST_FIELDS = 3
_LOOKED_AT = 10
"""Rows, for the one that names the columns: titles of a table may stand above it."""
_MOST_COLUMNS = 2000


def known_names(line: str, sign: str) -> bool:
    """Whether a first line names three columns or more that articles have, most of all."""
    names = [name.strip(' "\ufeff\r') for name in line.split(sign)]
    known = [field for name in names if (field := field_of(name)) is not None]
    several = len(known) >= _FEWEST_FIELDS and len(known) * 2 >= len(names)
    return several and bool(_HEADS.intersection(known))


def sheets(opened: Opened) -> list[Sheet]:
    """The sheets of a file of CSV or TSV; InputError where no column is known to hold articles."""
    before = csv.field_size_limit(FILE_BYTES)
    try:
        rows = csv.reader(io.StringIO(opened.text, newline=""), delimiter=_sign(opened))
        placer = Placer(opened.allowance, counted="row")
        names = place_rows(rows, placer, Around())
    except csv.Error as error:
        raise InputError(
            "{name}: a table that breaks ({why}); export it again as CSV in UTF-8",
            name=opened.name,
            why=Message(str(error)),
        ) from None
    finally:
        csv.field_size_limit(before)
    if not placer.count:
        raise no_articles(opened.name, "CSV", names)
    placer.tell(opened)
    return placer.sheets()


def _sign(opened: Opened) -> str:
    """What parts the columns: that by which most known names stand in the first rows."""
    lines = [line for line in opened.head.split("\n")[:_LOOKED_AT] if line.strip()]
    preferred = "\t" if opened.suffix == ".tsv" else ","

    def known(sign: str) -> tuple[int, bool]:
        names = max(
            (sum(field_of(cell.strip('" \ufeff\r')) is not None for cell in line.split(sign)))
            for line in lines or [""]
        )
        return names, sign == preferred

    return max(_SIGNS, key=known)


def place_rows(rows: Iterable[Sequence[str]], placer: Placer, around: Around) -> list[str]:
    """Every row to the placer by the names of the row over it all; those names, or the first row's.

    No row is placed where none names a column that holds titles or texts.
    """
    waiting = iter(rows)
    head = list(islice(waiting, _LOOKED_AT))
    at = next((n for n, row in enumerate(head) if _names_columns(row)), None)
    if at is None:
        return [cell.strip() for cell in head[0]][:_MOST_COLUMNS] if head else []
    names = [cell.strip(" \t\r\n\ufeff") for cell in head[at]][:_MOST_COLUMNS]
    for place, row in enumerate(chain(head[at + 1 :], waiting), at + 2):
        found: dict[str, list[str]] = {}
        for number, cell in enumerate(row):
            if cell.strip():
                name = names[number] if number < len(names) else ""
                # What stands beyond all columns stands in the last one.
                name = name or Message("column {number}", number=min(number, _MOST_COLUMNS) + 1)
                found.setdefault(name, []).append(cell)
        if found:
            record = {name: "\n".join(cells) for name, cells in found.items()}
            placer.add(record, around, place)
    return names


def _names_columns(row: Sequence[str]) -> bool:
    known = {field_of(cell.strip(" \ufeff")) for cell in row[:_MOST_COLUMNS] if len(cell) < 60}
    return bool(_HEADS & known)
