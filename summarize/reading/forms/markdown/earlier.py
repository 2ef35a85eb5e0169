"""What exports of dubao did not mark at first: pages of sections, kickers, tables."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.patterns import lazy
from summarize.reading.forms.form import Sheet
from summarize.reading.forms.records.places import heads_page, page_of
from summarize.reading.names.labels import label_order

_SUBJECT = lazy(r"(\S{1,12}[:：]) (\S.*)")
_COUPLET = lazy(r"((\S{2,14}) (\S{2,14})) (\S.*)")
_FEWEST_CELLS = 3


def label_sections(made: Sequence[Sheet]) -> None:
    """Gives sections the labels of the pages that are listed at the end of the export.

    A section is on the first page that follows those of the sections before it and whose header,
    where one is printed, names it.
    """
    named: dict[str, str | None] = {}
    for sheet in made:
        if sheet.label is None:
            continue
        headers = [block.text for block in sheet.blocks if heads_page(block.text)]
        names = [page_of(text)[1] for text in headers]
        known = sheet.name if named.get(sheet.label) is None else named[sheet.label]
        named[sheet.label] = next(filter(None, names), known)
    free = sorted(named, key=label_order)
    for sheet in made:
        if sheet.label is not None or sheet.name is None:
            continue
        fits = [n for n, label in enumerate(free) if named[label] in (None, sheet.name)]
        if fits:
            sheet.label = free[fits[0]]
            del free[: fits[0] + 1]
            for other in made:
                if other.label == sheet.label:
                    other.name = sheet.name


def parted_heading(text: str) -> tuple[str, str]:
    """Kicker and headline of a heading that held both: a subject and its colon, or a couplet."""
    if match := _SUBJECT.fullmatch(text):
        return match[1], match[2]
    match = _COUPLET.fullmatch(text)
    if match is not None and len(match[2]) == len(match[3]):
        return match[1], match[4]
    return "", text


def rows(text: str) -> bool:
    """Whether lines are those of a table: of several cells, numbers among them."""
    lines = [line.split() for line in text.split("\n")]
    cells = sum(len(line) >= _FEWEST_CELLS for line in lines)
    numbers = sum(any(map(_has_digit, line)) for line in lines)
    return cells * 3 >= len(lines) * 2 and numbers * 2 >= len(lines)


def _has_digit(cell: str) -> bool:
    return any(map(str.isdecimal, cell))
